package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// halfTyped begins a row that cannot be saved in the sample visit, and leaves the keyboard in it.
func halfTyped(l *leaver) int64 {
	l.row("2310", "")
	return visit(l.t, l.Window).ID
}

func (l *leaver) stands(id int64) bool { return l.desk.Get(&model.Event{}, id) == nil }

// asked says whether a question is on screen.
func (l *leaver) asked() bool { return l.u.Canvas.Overlays().Top() != nil }

// A visit in which something is typed that cannot be saved is deleted once whoever typed it has said so: back
// to the text is back to it, and nothing is deleted. With the visit the words come back, and the way in is free.
func TestWordsAreAskedAboutBeforeTheirVisitIsDeleted(t *testing.T) {
	for name, remove := range map[string]func(*leaver, int64){
		"a menu": func(l *leaver, id int64) { l.deeds.Remove([]model.Ref{{Event: id}}) },
		"a board": func(l *leaver, id int64) {
			l.wishes().OnDelete([]model.Ref{{Event: id}})
		},
	} {
		l := leaving(t, "en")
		id := halfTyped(l)
		remove(l, id)
		if !l.stands(id) || !l.asked() || !l.u.Sees(l.words.Say("ui.leave.delete")) {
			t.Fatalf("%s: it is deleted %v, asked %v: %q", name, !l.stands(id), l.asked(), l.u.Above())
		}
		l.u.Key(fyne.KeyReturn)
		if !l.stands(id) || l.asked() || l.stand.Event != id || !l.waits("23:10") {
			t.Fatalf("%s: back at the text it stands %v, in %d, %+v", name, l.stands(id), l.stand.Event, l.typed())
		}
		remove(l, id)
		l.u.ClickText(l.words.Say("ui.leave.delete.yes"))
		if l.stands(id) || l.asked() || l.stand.Inside() || l.waits("23:10") {
			t.Fatalf("%s: it stands %v, asked %v, %+v", name, l.stands(id), l.asked(), l.typed())
		}
		l.enter(l.summit())
		if l.asked() || l.stand.Event != l.summit() {
			t.Fatalf("%s: another visit asks about what went with it: %q", name, l.u.Above())
		}
		l.goBack()
		l.undo()
		l.enter(id)
		if l.asked() || l.stand.Event != id || !l.waits("23:10") {
			t.Errorf("%s: in the visit that came back (%d) %+v waits, asked %v", name, l.stand.Event, l.typed(), l.asked())
		}
	}
}

// What can be saved is saved with the visit, and there is nothing to ask.
func TestARowThatCanBeSavedGoesWithItsVisit(t *testing.T) {
	l := leaving(t, "en")
	l.row("2310", "Farewell")
	id := visit(t, l.Window).ID
	l.deeds.Remove([]model.Ref{{Event: id}})
	if l.stands(id) || l.asked() {
		t.Fatalf("it is still there: %q, %q", l.u.Above(), l.toast.Text())
	}
	l.undo()
	for _, it := range l.programmeOf(t, id).Items {
		if it.Title.In("en") == "Farewell" {
			return
		}
	}
	t.Error("the row is lost")
}

// A field that cannot be saved is asked about as a row is, from the calendar too.
func TestAFieldIsAskedAboutBeforeItsVisitIsDeleted(t *testing.T) {
	l := leaving(t, "en")
	id := visit(t, l.Window).ID
	l.showFields(model.Ref{Event: id})
	l.typeIn("sheet.first-day", "31 February")
	l.deeds.Remove([]model.Ref{{Event: id}})
	if !l.stands(id) || !l.asked() {
		t.Fatalf("it is deleted %v, asked %v: %q", !l.stands(id), l.asked(), l.u.Above())
	}
	l.u.ClickText(l.words.Say("ui.leave.delete.yes"))
	l.undo()
	l.showFields(model.Ref{Event: id})
	if !l.stands(id) || !l.waits("31 February") {
		t.Errorf("after undo it stands %v, and %+v waits", l.stands(id), l.typed())
	}
}

// A visit whose own beginning is undone, or that somebody else deletes, takes nothing that was typed in it with
// it: it is said, and comes back with the visit.
func TestWordsOutliveTheirVisit(t *testing.T) {
	for name, away := range map[string]func(l *leaver, id int64) func(){
		"undone": func(l *leaver, _ int64) func() { l.undo(); return l.redo },
		"deleted elsewhere": func(l *leaver, id int64) func() {
			somebodyElse(l.t, l.Window, &model.DeleteEvent{ID: id, Revision: l.reading.Last()})
			l.read()
			return func() { l.desk.Undo() }
		},
	} {
		l := leaving(t, "en")
		e := model.NewEvent(model.WorkingVisit, "2026-03-20", "2026-03-20", "Europe/Bucharest")
		e.Title = model.Text{"en": "A slip"}
		save := &model.SaveEvent{Event: e}
		if !l.try(save) {
			t.Fatal(l.toast.Text())
		}
		l.enter(save.ID)
		l.u.Type("2310").Key(fyne.KeyTab)
		back := away(l, save.ID)
		if l.stand.Inside() || l.asked() || !strings.Contains(l.toast.Text(), "23:10") {
			t.Fatalf("%s: in %d, it says %q", name, l.stand.Event, l.toast.Text())
		}
		l.enter(l.summit())
		if l.stand.Event != l.summit() {
			t.Fatalf("%s: the way into another is not free: %q", name, l.u.Above())
		}
		l.goBack()
		if back(); name != "undone" {
			continue
		}
		l.enter(save.ID)
		if l.stand.Event != save.ID || !l.waits("23:10") {
			t.Errorf("%s: back in %d %+v waits", name, l.stand.Event, l.typed())
		}
	}
}
