package ui

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
)

// leaver is a window that is about to be left, with another diary and a backup
// to leave it for.
type leaver struct {
	*Window
	u             *uitest.User
	t             *testing.T
	path          string // of the diary
	other, backup string
	ended         bool
}

func leaving(t *testing.T, lang string) *leaver {
	t.Helper()
	w, u := sit(t, lang, look.Light)
	l := &leaver{Window: w, u: u, t: t, path: w.diary.Health().Path}
	w.State = t.TempDir()
	w.Files, w.Quit = onDisk{}, func() { l.ended = true }
	l.other, l.backup = filepath.Join(t.TempDir(), "other.chancery"), filepath.Join(t.TempDir(), "copy.chancery")
	b, err := sampleFile()
	if err == nil {
		err = errors.Join(os.WriteFile(l.other, b, 0o600), os.WriteFile(l.backup, b, 0o600))
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.diary.Close() })
	return l
}

// ways are the ways out of a diary; left says that the way was gone.
var ways = []struct {
	name string
	out  func(*leaver)
	left func(*leaver) bool
}{
	{"the close box", func(l *leaver) { l.Close() }, func(l *leaver) bool { return l.ended }},
	{"Quit", func(l *leaver) { l.table.Run("quit") }, func(l *leaver) bool { return l.ended }},
	{"another diary", func(l *leaver) { l.OpenFile(l.other) }, func(l *leaver) bool { return l.diary.Health().Path == l.other }},
	{"a backup", func(l *leaver) { l.doors.Restore(l.backup) }, func(l *leaver) bool { return len(l.kept()) > 0 }},
}

// kept is the diary as it was before another was restored in its place.
func (l *leaver) kept() []string {
	found, _ := filepath.Glob(l.path + ".before-restore-*")
	return found
}

// holds says whether a text was written to the diary, wherever it lies now.
func (l *leaver) holds(text string) bool {
	l.t.Helper()
	if err := l.diary.Close(); err != nil {
		l.t.Fatal(err)
	}
	b, err := os.ReadFile(append(l.kept(), l.path)[0])
	if err != nil {
		l.t.Fatal(err)
	}
	return bytes.Contains(b, []byte(text))
}

// typeIn types into the field with a label, and stays there.
func (l *leaver) typeIn(label, text string) {
	l.t.Helper()
	f := uitest.Labelled[*part.Field](l.u, l.words.Say(label))
	l.u.Canvas.Focus(f.Entry())
	l.u.Type(text)
}

// cell begins to type in a cell of the first row of the sample visit.
func (l *leaver) cell(col int, text string) {
	l.enter(visit(l.t, l.Window).ID)
	l.views.Order.Rows.Table.GoTo(0, col)
	l.u.Type(text)
}

// row begins to type a row at the end of the sample visit.
func (l *leaver) row(from, title string) {
	l.enter(visit(l.t, l.Window).ID)
	l.views.Order.Rows.Table.GoTo(l.views.Order.Rows.Len()-1, 1)
	l.u.Type(from).Key(fyne.KeyTab, fyne.KeyTab).Type(title)
}

// What is typed when the diary is left is saved as leaving the field saves it.
func TestWhatIsTypedIsSavedOnTheWayOut(t *testing.T) {
	const text = "Sub bolta de glicine"
	for name, begin := range map[string]func(*leaver){
		"a cell":             func(l *leaver) { l.cell(3, text) },
		"a row":              func(l *leaver) { l.row("2310", text) },
		"a field of an item": func(l *leaver) { lookInto(t, l.Window, "Official talks"); l.typeIn("sheet.col.remarks", text) },
		"a field of a visit": func(l *leaver) {
			l.choose([]model.Ref{{Event: visit(t, l.Window).ID}})
			l.typeIn("sheet.city", text)
		},
		"a field of the office": func(l *leaver) { l.table.Run("settings"); l.typeIn("sheet.office", text) },
	} {
		for _, way := range ways {
			if name == "a field of the office" && way.name == "Quit" {
				continue // a command does nothing under a sheet
			}
			l := leaving(t, "en")
			begin(l)
			if way.out(l); !way.left(l) {
				t.Errorf("%s, %s: still there: %q", name, way.name, l.u.Texts())
			} else if !l.holds(text) {
				t.Errorf("%s, %s: what was typed is lost", name, way.name)
			}
		}
	}
}

// What cannot be saved keeps the diary open, on screen and with its reason, until
// whoever typed it says that it can go.
func TestWhatCannotBeSavedAsksOnTheWayOut(t *testing.T) {
	for name, tt := range unsaved {
		l := leaving(t, "en")
		tt.begin(l)
		l.refuses(name, ways[0].out, tt.said, tt.typed)
		if ways[0].left(l) {
			t.Errorf("%s: the program ended", name)
			continue
		}
		ways[0].out(l)
		if l.u.ClickText("Close without saving"); !ways[0].left(l) {
			t.Errorf("%s: it cannot be left: %q", name, l.u.Texts())
		}
	}
}

// refuses goes a way out twice, is asked once, and goes back to the text.
func (l *leaver) refuses(name string, out func(*leaver), said []string, typed string) {
	l.t.Helper()
	beneath := len(l.u.Canvas.Overlays().List())
	out(l)
	out(l) // asked again, it has one question
	if n := len(l.u.Canvas.Overlays().List()); n != beneath+1 {
		l.t.Fatalf("%s: %d questions: %q", name, n-beneath, l.u.Texts())
	}
	all := strings.Join(l.u.Texts(), " ")
	for _, s := range said {
		if !strings.Contains(all, s) {
			l.t.Errorf("%s: %q is not said: %q", name, s, l.u.Texts())
		}
	}
	l.u.Key(fyne.KeyReturn)
	if len(l.u.Canvas.Overlays().List()) != beneath {
		l.t.Fatalf("%s: the question stays: %q", name, l.u.Texts())
	}
	if typed == "" {
		return
	}
	e, ok := l.u.Shortcut(fyne.KeyA, ctrl).Canvas.Focused().(interface{ SelectedText() string })
	if !ok {
		l.t.Errorf("%s: %T has the keyboard", name, l.u.Canvas.Focused())
	} else if e.SelectedText() != typed {
		l.t.Errorf("%s: %q is typed now, want %q", name, e.SelectedText(), typed)
	}
}

// Whatever else takes the diary off the desk asks in its own words, in every
// language.
func TestEveryWayOutAsks(t *testing.T) {
	for _, tt := range []struct {
		lang, way string
		out       func(*leaver)
		left      func(*leaver) bool
	}{
		{"en", "open", ways[2].out, ways[2].left},
		{"ro", "restore", ways[3].out, ways[3].left},
		{"uk", "close", ways[0].out, ways[0].left},
		{"en", "apply", func(l *leaver) { l.setLanguage("uk") }, func(l *leaver) bool { return l.words.Lang() == "uk" }},
		{"ro", "apply", func(l *leaver) { l.setContent("uk") }, func(l *leaver) bool { return l.kit.Lang == "uk" }},
		{"uk", "apply", func(l *leaver) { l.setWeeks(sheet.FromSunday, true) }, func(l *leaver) bool { return l.memory.FirstDay == sheet.FromSunday }},
	} {
		l := leaving(t, tt.lang)
		l.cell(1, "25:99")
		title, yes := l.words.Say("ui.leave."+tt.way), l.words.Say("ui.leave."+tt.way+".yes")
		l.refuses(tt.way, tt.out, []string{title, yes, l.words.Say("ui.leave.back")}, "25:99")
		if tt.left(l) {
			t.Errorf("%s: gone without an answer", tt.way)
		}
		tt.out(l)
		if l.u.ClickText(yes); !tt.left(l) {
			t.Errorf("%s: it cannot be left: %q", tt.way, l.u.Texts())
		}
	}
}

// Fields of a diary that is gone write nothing into the one that is open.
func TestNothingIsWrittenIntoAnotherDiary(t *testing.T) {
	l := leaving(t, "en")
	lookInto(t, l.Window, "Official talks")
	form := l.inspector.Body.Content
	l.typeIn("sheet.col.remarks", "Of the other diary")
	d, err := onDisk{}.Open(l.backup, false)
	if err != nil {
		t.Fatal(err)
	}
	l.diary.Close()
	l.Open(d) // nobody settled what is typed
	if left := part.Settle(form); len(left) != 1 {
		t.Errorf("%v is left", left)
	}
	if l.holds("Of the other diary") {
		t.Error("it was written into its old place after all")
	}
	if b, err := os.ReadFile(l.backup); err != nil || bytes.Contains(b, []byte("Of the other diary")) {
		t.Error("it was written into the other diary")
	}
}

// Back to the text is back to where it goes on: a row of which only the hour is typed is gone on with by
// the keyboard.
func TestBackToTheTextHasTheKeyboard(t *testing.T) {
	const title = "Dinner by the sea"
	l := leaving(t, "en")
	l.enter(visit(t, l.Window).ID)
	l.views.Order.Rows.Table.GoTo(l.views.Order.Rows.Len()-1, 1)
	l.u.Type("2310")
	l.Close()
	if l.u.ClickText(l.words.Say("ui.leave.back")); l.ended {
		t.Fatal("it is gone without an answer")
	}
	l.u.Key(fyne.KeyTab, fyne.KeyTab).Type(title).Key(fyne.KeyReturn)
	if !l.u.Sees(title) {
		t.Fatalf("what is typed then is lost: %q", l.u.Texts())
	}
	if l.Close(); !l.ended || !l.holds(title) {
		t.Error("the row is not kept")
	}
}
