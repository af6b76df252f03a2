package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
	"chancery/ui/look"
)

// pliant is a diary that can be anything.
type pliant struct {
	stored
	wrong   []error
	checked int
	moved   []model.Item
}

func (p *pliant) Check() ([]error, error) {
	p.checked++
	return p.wrong, nil
}

func (p *pliant) Drifted(int64) ([]model.Item, error) { return p.moved, nil }

// later lets the clock of a window run.
func later(w *Window, by time.Duration) {
	at := w.Now().Add(by)
	w.Now = func() time.Time { return at }
	w.clock.now = w.Now
	w.moveOn()
}

// A diary is checked by itself when it is quiet, not again before a week is over,
// and not while somebody works.
func TestADiaryIsCheckedWhileItIsQuiet(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	p := &pliant{stored: sampleDiary(t)}
	w.Open(p)
	later(w, 30*time.Second)
	if p.checked != 0 {
		t.Error("it was checked at once")
	}
	w.try(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	later(w, 40*time.Second)
	if p.checked != 0 {
		t.Error("it was checked while somebody worked")
	}
	later(w, 40*time.Second)
	if p.checked != 1 || !u.Sees("checked: today") {
		t.Fatalf("checked %d times, %q", p.checked, u.Texts())
	}
	later(w, time.Hour)
	w.Open(p)
	later(w, 2*time.Minute)
	if p.checked != 1 {
		t.Errorf("checked %d times within a week", p.checked)
	}
	later(w, 8*24*time.Hour)
	if p.checked != 2 {
		t.Errorf("checked %d times after a week", p.checked)
	}
}

// What a check finds is said until somebody has seen it, and leads to the backups.
func TestWhatACheckFindsIsSaid(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	p := &pliant{stored: sampleDiary(t), wrong: []error{model.Refuse("storage.found-row", "items", "7")}}
	w.Open(p)
	later(w, 2*time.Minute)
	if !u.Sees("The diary is damaged") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText("Show")
	if !u.Sees(w.words.Error(p.wrong[0])) {
		t.Fatalf("what is wrong is not said: %q", u.Texts())
	}
	u.ClickText("Backups…")
	if !u.Sees(w.words.Say("sheet.backup-now")) {
		t.Errorf("no way leads to the backups: %q", u.Texts())
	}
}

func TestACheckCanBeAskedFor(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("check")
	u.ClickText(w.words.Say("ui.check.now"))
	if !u.Sees("checked: today") {
		t.Errorf("%q", u.Texts())
	}
}

// Hours entered under older rules of clocks are told once, and follow in one deed.
func TestHoursThatTheRulesMovedAreTold(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	d := sampleDiary(t)
	e := visit(t, w)
	prog, err := d.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	older := prog.Items[len(prog.Items)-1]
	older.Start.At, older.Start.Off = older.Start.At-3600, older.Start.Off+60
	if _, err := d.Do(&model.Save{Record: &older}); err != nil {
		t.Fatal(err)
	}
	w.Open(d)
	if u.Sees("1 planned time is affected") {
		t.Error("they are looked for before anything is on show")
	}
	later(w, time.Minute)
	if !u.Sees("1 planned time is affected") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText("Show").ClickText("Follow the new rules")
	left, err := d.Drifted(0)
	if err != nil || len(left) != 0 {
		t.Errorf("%d are left, %v", len(left), err)
	}
	if _, err := d.Undo(); err != nil {
		t.Error(err)
	}
	w.toast.Clear()
	w.Open(d)
	later(w, time.Minute)
	if u.Sees("1 planned time is affected") {
		t.Error("it is told again under the same rules")
	}
	w.table.Run("clocks")
	if !u.Sees("Follow the new rules") {
		t.Errorf("the command does not lead there: %q", u.Texts())
	}
}

// The list of backups says how many there are and how much is kept, and which of
// them is a file as it was before an upgrade.
func TestTheListOfBackupsSaysWhatIsKept(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	path := w.diary.Health().Path
	for range 2 {
		if err := w.diary.Backup(); err != nil {
			t.Fatal(err)
		}
	}
	old := storage.Backups(path)[1].Path
	name := strings.Replace(filepath.Base(old), ".hand.", ".upgrade.", 1)
	if err := os.Rename(old, filepath.Join(filepath.Dir(old), name)); err != nil {
		t.Fatal(err)
	}
	says := func(want string) bool { return strings.Contains(strings.Join(u.Texts(), " "), want) }
	w.table.Run("backups")
	for _, want := range []string{"2 backups", "At most 160 are kept", "before an upgrade, format"} {
		if !says(want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	u.Key("Escape")
	w.table.Run("settings")
	if !says("At most 160 are kept") {
		t.Errorf("the settings do not say what is kept: %q", u.Texts())
	}
	u.Key("Escape")
	w.table.Run("about")
	if !says("Time-zone rules: 20") {
		t.Errorf("%q", u.Texts())
	}
	if !says("EmojiOne 2.3") || !says("CC BY 4.0") {
		t.Errorf("the art of the flags has no credit: %q", u.Texts())
	}
	u.ClickText("Licences…")
	if !says("MIT License") || says("Apache License") {
		t.Errorf("the licences do not begin with that of the program: %q", u.Texts())
	}
	u.Move(640, 400).Wheel(0, -1200)
	if says("The Chancery authors") || len(u.Above()) < 20 || len(u.Above()) > 200 {
		t.Errorf("another page shows %d texts: %q", len(u.Above()), u.Above())
	}
}
