package ui

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// turns are what else happens to a window while somebody types in it.
var turns = []struct {
	name string
	do   func(*leaver)
}{
	{"the close box", func(l *leaver) { l.Close() }},
	{"Quit", func(l *leaver) { l.table.Run("quit") }},
	{"another diary", func(l *leaver) { l.OpenFile(l.other) }},
	{"a backup", func(l *leaver) { l.doors.Restore(l.backup) }},
	{"the sample", func(l *leaver) { l.doors.Sample() }},
	{"a new diary", func(l *leaver) { l.doors.Create() }},
	{"another language", func(l *leaver) { l.setLanguage("uk") }},
	{"another look", func(l *leaver) { l.nextLook() }},
	{"larger text", func(l *leaver) { l.zoom(1); l.zoom(-1) }},
	{"another view", func(l *leaver) { l.setView(view.Day) }},
	{"today", func(l *leaver) { l.goToday() }},
	{"another visit", func(l *leaver) { l.enter(l.summit()) }},
	{"out of the visit", func(l *leaver) { l.goBack() }},
	{"another item", func(l *leaver) { l.choose([]model.Ref{l.item("Official lunch")}) }},
	{"another thing", func(l *leaver) { l.choose([]model.Ref{{Event: l.summit()}}) }},
	{"nothing chosen", func(l *leaver) { l.choose(nil) }},
}

func (l *leaver) summit() int64 {
	for _, e := range l.events {
		if e.Event.Kind == model.Summit {
			return e.Event.ID
		}
	}
	l.t.Fatal("the sample has no summit")
	return 0
}

// item is one of the sample visit other than the one with a title.
func (l *leaver) item(not string) model.Ref {
	p, err := l.desk.Programme(visit(l.t, l.Window).ID)
	if err != nil {
		l.t.Fatal(err)
	}
	for _, it := range p.Items {
		if it.Title.In("en") != not && !strings.Contains(it.Title.In("en"), "talks") {
			return model.Ref{Event: p.Event.ID, Item: it.ID}
		}
	}
	return model.Ref{}
}

// waits says whether a text is typed and not saved, wherever.
func (l *leaver) waits(text string) bool {
	for _, d := range l.typed() {
		if strings.Contains(d.Text, text) {
			return true
		}
	}
	return false
}

// quoted is the text that the question of an editor quotes.
func quoted(said []string) string {
	_, after, _ := strings.Cut(said[0], "“")
	text, _, _ := strings.Cut(after, "”")
	return text
}

// Whatever happens to the window, what cannot be saved is still typed somewhere, or
// whoever typed it is asked.
func TestNothingTypedIsLostInTheWindow(t *testing.T) {
	l := leaving(t, "en")
	for name, e := range unsaved {
		text := quoted(e.said)
		beneath := 0
		begin := func() {
			l.anew()
			e.begin(l)
			beneath = len(l.u.Canvas.Overlays().List())
		}
		begin()
		for _, turn := range turns {
			turn.do(l)
			if !l.waits(text) {
				t.Errorf("%s, %s: %q is lost: %+v\n%q", name, turn.name, text, l.typed(), l.u.Texts())
				l = leaving(t, "en")
				begin()
				continue
			}
			for len(l.u.Canvas.Overlays().List()) > beneath {
				l.u.Key(fyne.KeyEscape) // back to the text
			}
		}
	}
}

// killed is another window on the same diary, after the first was killed a second
// after the last key.
func (l *leaver) killed() *leaver {
	l.t.Helper()
	l.clock.stop()
	l.keepDrafts()
	next := leaving(l.t, "en")
	next.State, next.path = l.State, l.path
	next.Open(l.diary)
	return next
}

// A kill, the loss of the display: what was typed is offered at the next start, and
// typed again where it was, or shown. The window of the next start is the last one of the
// test, as the toolkit's test driver wants it.
func TestWhatWasTypedComesBack(t *testing.T) {
	begins, texts := map[string]func(*leaver){}, map[string]string{}
	for name, e := range unsaved {
		begins[name], texts[name] = e.begin, quoted(e.said)
	}
	begins["a field of the office"] = func(l *leaver) { l.table.Run("settings"); l.typeIn("sheet.office", "Protocolul") }
	texts["a field of the office"] = "Protocolul"
	left := map[string][]byte{}
	l := leaving(t, "en")
	for name, begin := range begins {
		l.anew()
		begin(l)
		l.keepDrafts()
		b, err := os.ReadFile(l.draftFile())
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		left[name] = b
	}
	file := l.draftFile()
	next := l.killed()
	for name, b := range left {
		next.anew()
		if err := os.WriteFile(file, b, 0o600); err != nil {
			t.Fatal(err)
		}
		next.recall()
		said := strings.Join(next.u.Texts(), " ")
		if s, ok := next.u.Canvas.Overlays().Top().(*part.Sheet); !ok || s.Title() != next.words.Say("ui.drafts") || !strings.Contains(said, texts[name]) {
			t.Errorf("%s: nobody asks: %q", name, said)
			continue
		}
		next.keepDrafts() // an answer may take long
		next.u.ClickText(next.words.Say("ui.drafts.keep"))
		if !next.waits(texts[name]) && !next.u.Sees(texts[name]) {
			t.Errorf("%s: %q is typed nowhere: %q", name, texts[name], next.u.Texts())
		}
		sent := strings.Contains(string(b), `"card":"import"`) // of which nobody keeps what was sent
		if s, ok := next.u.Canvas.Overlays().Top().(*part.Sheet); ok && !sent && s.Title() == next.words.Say("ui.drafts.lost") {
			t.Errorf("%s: %q is only shown, not typed where it was: %q", name, texts[name], next.u.Texts())
		}
	}
}

// What can be saved is saved when it is kept, and then offered no more; what is
// discarded neither.
func TestDraftsAreAnsweredOnce(t *testing.T) {
	for _, answer := range []string{"ui.drafts.keep", "ui.drafts.drop"} {
		l := leaving(t, "en")
		lookInto(t, l.Window, "Official talks")
		l.typeIn("sheet.col.remarks", "Sub bolta")
		next := l.killed()
		if !next.u.Sees(" · Official talks") || !next.u.Sees(next.words.Text(visit(t, next.Window).Title)) {
			t.Errorf("nobody says of which item it is: %q", next.u.Texts())
		}
		file := next.draftFile()
		next.u.ClickText(next.words.Say(answer))
		next.keepDrafts()
		if _, err := os.Stat(file); !os.IsNotExist(err) {
			t.Errorf("%s: the drafts stay: %v", answer, err)
		}
		if n := len(next.u.Canvas.Overlays().List()); n != 0 {
			t.Errorf("%s: %q", answer, next.u.Texts())
		}
		if got, want := next.holds("Sub bolta"), answer == "ui.drafts.keep"; got != want {
			t.Errorf("%s: it is in the diary: %v", answer, got)
		}
	}
}

// The file is for its owner alone, is there while something is typed and goes when it
// is saved or given up. What is delicate never comes into it.
func TestDraftsLieInAFileOfTheirOwner(t *testing.T) {
	l := leaving(t, "en")
	l.keepDrafts()
	if list, _ := os.ReadDir(l.State); len(list) != 0 {
		t.Errorf("nothing is typed: %v", list)
	}
	l.cell(3, "Sub bolta")
	l.keepDrafts()
	st, err := os.Stat(l.draftFile())
	if err != nil || st.Mode().Perm() != 0o600 {
		t.Fatal(st, err)
	}
	l.setView(view.Day)
	l.settle()
	l.keepDrafts()
	if _, err := os.Stat(l.draftFile()); !os.IsNotExist(err) {
		t.Error("it is saved, and still a draft")
	}
	l.table.Run("export")
	uitest.Labelled[*part.Field](l.u, l.words.Say("sheet.password")).Entry().SetText("open sesame")
	l.keepDrafts()
	if list, _ := filepath.Glob(filepath.Join(l.State, "*")); len(list) != 0 {
		b, _ := os.ReadFile(list[0])
		if strings.Contains(string(b), "sesame") {
			t.Errorf("a password is kept: %s", b)
		}
	}
}

// What is left for later is found again, all of it or one by one, in the program that is
// running and at its next start.
func TestDraftsLeftForLaterAreFoundAgain(t *testing.T) {
	l := leaving(t, "en")
	lookInto(t, l.Window, "Official talks")
	l.typeIn("sheet.col.remarks", "Sub bolta")
	next := l.killed()
	next.drafts.waiting = append(next.drafts.waiting, draft{In: ofInspector, Where: "Remarks", Text: "On the roof", Of: model.Ref{Event: 9999}})
	next.u.Key(fyne.KeyEscape)
	remarks := func() string { return lookInto(t, next.Window, "Official talks")().Remarks.In("en") }
	if strings.Contains(remarks(), "Sub bolta") || len(next.drafts.waiting) != 2 {
		t.Fatalf("Escape answers for them: %+v", next.drafts.waiting)
	}
	next.keepDrafts()
	if b, err := os.ReadFile(next.draftFile()); err != nil || !strings.Contains(string(b), "Sub bolta") {
		t.Errorf("the next start knows nothing of them: %v", err)
	}
	next.table.Run("drafts")
	next.u.ClickText(next.words.Say("ui.drafts.later"))
	if !next.u.Sees("Kept for later under") {
		t.Errorf("nobody says where they are: %q", next.u.Texts())
	}
	next.table.Run("drafts")
	next.u.ClickPlace("draft", 0)
	if !strings.Contains(remarks(), "Sub bolta") || len(next.drafts.waiting) != 1 {
		t.Errorf("one was taken up: %+v, %q", next.drafts.waiting, next.u.Texts())
	}
	next.table.Run("drafts")
	if next.u.ClickPlace("draft", 0); !next.u.Sees("On the roof") {
		t.Errorf("what has no place is not shown: %q", next.u.Texts())
	}
	next.u.Key(fyne.KeyEscape)
	if next.table.Run("drafts"); !next.u.Sees(next.words.Say("ui.drafts.none")) {
		t.Errorf("%q", next.u.Texts())
	}
}

// What was typed comes back by the command that opened its card: a command that opened nothing is
// not run again for it, least of all one that takes something back.
func TestOnlyWhatOpensACardIsRunAgain(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, id := range []string{"undo", "week", "look", "today"} {
		if w.table.Run(id); !reflect.DeepEqual(w.begun, path{}) {
			t.Errorf("%s would be run again: %+v", id, w.begun)
		}
	}
	if w.table.Run("new-visit"); w.begun.Command != "new-visit" {
		t.Errorf("a card opened by new-visit would open by %+v", w.begun)
	}
	u.Key(fyne.KeyEscape)
}
