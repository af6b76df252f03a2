package ui

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/sample"
	"chancery/storage"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/papers"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// stored is a real diary as the window sees it.
type stored struct{ *storage.Store }

func (d stored) Backup() error { _, err := d.Store.Backup(""); return err }
func (d stored) Check() ([]error, error) {
	r, err := d.Verify()
	var wrong []error
	for _, f := range r.Findings {
		wrong = append(wrong, f)
	}
	return wrong, err
}
func (d stored) Holding(keys ...string) ([]door.Backup, error) {
	p, err := d.Purging(keys...)
	var out []door.Backup
	for _, b := range p.Holding {
		out = append(out, door.Backup{Path: b.Path, At: b.At.Unix()})
	}
	return out, err
}
func (d stored) Health() door.Health { return door.Health{Path: d.Store.Health().Path} }

// frozen is the clock of all tests: the morning of the sample visit.
func frozen() time.Time { return time.Date(2026, 3, 12, 9, 40, 0, 0, time.UTC) }

// nobody is a computer with no other program and no printer: it remembers what was
// asked of it.
type nobody struct {
	opened, printed []string
	blind           bool          // nothing opens what is given to it
	asked           []door.Wanted // in the system's dialog of files, that chooses one of these
	chooses         func(door.Wanted) (string, error)
	page            string // on the clipboard beside the text
}

func (n *nobody) Copied() []byte { return []byte(n.page) }

// Chooser is that of the system where the test gives one.
func (n *nobody) Chooser(fyne.Window) door.Chooser {
	if n.chooses == nil {
		return nil
	}
	return func(_ context.Context, w door.Wanted) (string, error) {
		n.asked = append(n.asked, w)
		return n.chooses(w)
	}
}

func (n *nobody) Open(path string) bool {
	n.opened = append(n.opened, path)
	return !n.blind
}

func (n *nobody) Printers() papers.Printers {
	return papers.Printers{Names: []string{"Chancellery", "Hall"}, Usual: "Hall"}
}
func (n *nobody) Print(path string, _ papers.Job) bool {
	n.printed = append(n.printed, path)
	return true
}

// sampleFile is a diary file with the sample in it, made once.
var sampleFile = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "sample-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "sample.chancery")
	s, err := storage.Create(path, storage.Options{Now: frozen})
	if err != nil {
		return nil, err
	}
	c, err := sample.Change(assets.Sample())
	if err == nil {
		err = desk.New(s).Do(c)
	}
	if e := s.Close(); err != nil || e != nil {
		return nil, errors.Join(err, e)
	}
	return os.ReadFile(path)
})

// sampleDiary is a real diary in a folder of the test, with the sample in it.
func sampleDiary(t testing.TB) stored {
	t.Helper()
	path := filepath.Join(t.TempDir(), "diary.chancery")
	b, err := sampleFile()
	if err == nil {
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	s, err := storage.Open(path, storage.Options{Now: frozen})
	return kept(t, s, err)
}

// diaryCalled is a real diary of that name with nothing in it.
func diaryCalled(t testing.TB, name string) stored {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), name+".chancery"), storage.Options{Now: frozen})
	return kept(t, s, err)
}

// kept closes a diary when the test is over.
func kept(t testing.TB, s *storage.Store, err error) stored {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return stored{s}
}

// sit puts a person in front of a window on the sample.
func sit(t testing.TB, lang string, m look.Mode) (*Window, *uitest.User) {
	t.Helper()
	return sitBefore(t, lang, m, func() stored { return sampleDiary(t) })
}

// sitBefore puts a person in front of a window on a diary.
func sitBefore(t testing.TB, lang string, m look.Mode, of func() stored) (*Window, *uitest.User) {
	t.Helper()
	uitest.Look(t, m)
	var tick time.Duration
	w := New(Config{App: fyne.CurrentApp(), Files: onDisk{}, Outside: &nobody{}, Now: frozen, Tick: func() time.Duration { tick += time.Second; return tick },
		Memory: filepath.Join(t.TempDir(), "window.json"), Zone: "Europe/Bucharest", Lang: lang, Quit: func() {}})
	w.clock.stop() // the seconds pass when a test says so: nothing happens beside it
	w.beside = func(work, then func()) { work(); then() }
	w.memory.Look = string(m)
	w.applyLook()
	w.win.Resize(fyne.NewSize(1280, 800))
	w.Open(of())
	w.GoTo("2026-03-12")
	w.focusBoard()
	return w, uitest.On(t, w.win.Canvas())
}

// visit is the official visit of the sample.
func visit(t testing.TB, w *Window) model.Event {
	t.Helper()
	for _, l := range w.events {
		if e := l.Event; e.Kind == model.OfficialVisit { // the list has not all of it
			if err := w.desk.Get(&e, e.ID); err != nil {
				t.Fatal(err)
			}
			return e
		}
	}
	t.Fatal("the sample has no official visit")
	return model.Event{}
}

func TestEnterAndComeBack(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	u.Type("d")
	was := w.stand
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	u.Key(fyne.KeyReturn)
	if w.stand.Event != visit(t, w).ID || w.stand.View != view.Order || !u.Sees("Interpretation") {
		t.Fatalf("Enter led to %+v", w.stand)
	}
	u.Key(fyne.KeyEscape)
	if w.stand != was {
		t.Errorf("back at %+v, not where it began: %+v", w.stand, was)
	}
}

func TestSearch(t *testing.T) {
	for _, tt := range []struct{ typed, found string }{
		{"fetesti", "Helicopter to the 86th Air Base, Borcea"}, {"Zelenskyy", "Volodymyr Zelenskyy"}, {"зеленський", "Volodymyr Zelenskyy"}, {"tete", "Tête-à-tête"},
	} {
		w, u := sit(t, "en", look.Light)
		view := w.stand.View
		u.Type("/")
		u.Type(tt.typed)
		if !u.Sees(tt.found) {
			t.Errorf("%q does not find %q", tt.typed, tt.found)
		}
		if w.stand.View != view {
			t.Errorf("typing %q in the search led to %s", tt.typed, w.stand.View)
		}
	}
}

func TestSearchGoesThere(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	u.Type("/")
	u.Type("family photo")
	u.Key(fyne.KeyReturn)
	if w.stand.Day != "2026-05-13" || len(w.chosen) != 1 || !w.chosen[0].IsItem() {
		t.Errorf("Enter led to %s, chosen %v", w.stand.Day, w.chosen)
	}
}

func TestUndoIsNamed(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range p.Items {
		if it.Kind == model.TeteATete {
			w.try(&model.DeleteItems{IDs: []int64{it.ID}, Revision: p.Revision})
		}
	}
	for lang, want := range map[string]string{"en": "Undo Delete ‘Tête-à-tête’", "ro": "Anulează: Ștergere „Convorbiri tête-à-tête”", "uk": "Скасувати: Видалення «Зустріч віч-на-віч»"} {
		w.setLanguage(lang)
		for _, c := range w.commands() {
			if c.ID == "undo" && w.table.Name(c) != want {
				t.Errorf("%s: %q, want %q", lang, w.table.Name(c), want)
			}
		}
	}
	w.undo()
	if p, err := w.desk.Programme(visit(t, w).ID); err != nil || len(p.Items) != 16 {
		t.Errorf("after undo: %d items, %v", len(p.Items), err)
	}
}

func TestEscapeClosesASheet(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, id := range []string{"papers-made", "keys", "settings", "new-visit", "export-all"} {
		w.table.Run(id)
		if w.win.Canvas().Overlays().Top() == nil {
			t.Errorf("%s opens nothing", id)
		}
		u.Key(fyne.KeyEscape)
		if w.win.Canvas().Overlays().Top() != nil {
			t.Errorf("Escape leaves %s open", id)
			w.win.Canvas().Overlays().Remove(w.win.Canvas().Overlays().Top())
		}
	}
}

func TestLanguageAtRunTime(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for lang, want := range map[string]string{"uk": "Офіційний візит", "ro": "Vizita oficială", "en": "Official visit of"} {
		w.setLanguage(lang)
		if !u.Sees(want) {
			t.Errorf("%s: %q cannot be seen among %q", lang, want, u.Texts())
		}
	}
}

// A few pictures hold the look: Latin and Cyrillic, light and dark.
func TestPictures(t *testing.T) {
	for _, tt := range []struct {
		name, lang string
		mode       look.Mode
		show       func(*Window)
	}{
		{"week-en-light", "en", look.Light, func(w *Window) { w.setView(view.Week) }},
		{"month-ro-light", "ro", look.Light, func(w *Window) { w.setView(view.Month) }},
		{"order-uk-dark", "uk", look.Dark, func(w *Window) { w.enter(visit(t, w).ID) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w, u := sit(t, tt.lang, tt.mode)
			tt.show(w)
			u.Golden(tt.name)
		})
	}
}
