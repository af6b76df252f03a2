package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
)

// somebodyElse makes a change of which the window is not told, as another
// program would.
func somebodyElse(t *testing.T, w *Window, c model.Change) {
	t.Helper()
	if _, err := w.diary.Do(c); err != nil {
		t.Fatal(err)
	}
}

// renamed is an item with another title.
func renamed(t *testing.T, w *Window, id int64) model.Change {
	t.Helper()
	var it model.Item
	if err := w.desk.Get(&it, id); err != nil {
		t.Fatal(err)
	}
	it.Title = model.Plain("Somebody else was here")
	return &model.SaveItem{Item: it}
}

// Somebody else changes an item while it is in the hand: the drop is refused, the
// board shows what became of it, and the next drag goes through; so do those that
// follow, after the window's own changes, after undo and redo.
func TestADragDoesNotOverwriteSomebody(t *testing.T) {
	w, u := onLanes(t)
	var e model.Entry
	for _, one := range w.entries {
		if !one.Fixed() && one.Ref.IsItem() && !one.AllDay {
			e = one
			break
		}
	}
	w.choose([]model.Ref{e.Ref})
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	was := w.entryOf(e.Ref).Start.At
	if was != e.Start.At+300 {
		t.Fatalf("Alt and right moved it by %d s", was-e.Start.At)
	}
	somebodyElse(t, w, renamed(t, w, e.Ref.Item))
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	if now := w.entryOf(e.Ref); now.Start.At != was || now.Title.In() != "Somebody else was here" {
		t.Errorf("it is %q and moved by %d s", now.Title.In(), now.Start.At-was)
	}
	if said := w.toast.Text(); !u.Sees("changed meanwhile") {
		t.Errorf("said %q", said)
	}
	for i, step := range []func(){
		func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) }, func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) },
		w.undo, w.redo, func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) },
	} {
		step()
		if by := w.entryOf(e.Ref).Start.At - was; by != []int64{300, 600, 300, 600, 900}[i] {
			t.Fatalf("step %d: moved by %d s: %s", i, by, w.toast.Text())
		}
	}
}

// A visit is deleted as it was on show, and not once somebody has put an item into
// it or changed one, even on days that are not on show.
func TestAVisitIsDeletedAsItWasSeen(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := visit(t, w)
	w.GoTo("2026-01-15") // far from it
	ref := model.Ref{Event: e.ID}
	at, err := civil.Resolve(string(e.FirstDay)+"T06:00", e.Zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	fresh := model.NewItem(e.ID, model.Talks, at, at.AddMinutes(30))
	fresh.Title = model.Plain("Put in meanwhile")
	there := func() bool { return w.desk.Get(&model.Event{}, e.ID) == nil }
	somebodyElse(t, w, &model.SaveItem{Item: fresh})
	if w.remove([]model.Ref{ref}); !there() {
		t.Fatal("it went with an item that nobody here has seen")
	}
	somebodyElse(t, w, renamed(t, w, w.programmeOf(t, e.ID).Items[0].ID))
	if w.remove([]model.Ref{ref}); !there() {
		t.Fatal("it went with an item that somebody else had changed")
	}
	if w.remove([]model.Ref{ref}); there() {
		t.Errorf("it cannot be deleted at all: %s", w.toast.Text())
	}
	w.undo()
	w.enter(e.ID)
	if w.remove([]model.Ref{ref}); there() || w.place.Inside() {
		t.Errorf("it cannot be deleted from within: %s", w.toast.Text())
	}
}

func (w *Window) programmeOf(t *testing.T, event int64) model.Programme {
	t.Helper()
	p, err := w.desk.Programme(event)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
