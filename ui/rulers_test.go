package ui

import (
	"strconv"
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// A press on the head of the rulers offers zones; lanes have the same rulers.
func TestRulersAreChosenAtTheirHead(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.setView(view.Day)
	u.ClickText("CET").ClickText("London")
	if w.memory.Second != "Europe/London" && w.memory.Third != "Europe/London" {
		t.Fatalf("the rulers are %q and %q", w.memory.Second, w.memory.Third)
	}
	if !u.Sees("London") {
		t.Error("the day has no ruler of London")
	}
	w.setView(view.Lanes)
	if !u.Sees("London GMT") {
		t.Errorf("lanes have no ruler of London: %q", u.Texts())
	}
}

// While a city is typed, those that it may be are offered.
func TestCitiesAreOfferedForARuler(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("settings")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.third-zone")))
	u.Type("vil")
	u.ClickText("Vilnius")
	if w.memory.Third != "Europe/Vilnius" {
		t.Errorf("the third ruler is %q", w.memory.Third)
	}
}

// Items are found by the marking of their visit, together with what else is asked.
func TestFilterByMarking(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	if e.Marking == model.MarkNone {
		t.Fatal("the visit has no marking: the test proves nothing")
	}
	filterBy(w, model.Criteria{}.Toggle(model.ByMarking, string(e.Marking)))
	items := 0
	for _, l := range w.pool.list {
		if l.Ref.IsItem() && l.Span().Overlaps(w.pool.span) {
			items++
		}
	}
	if all := strconv.Itoa(items); items == 0 || u.Sees("0 of "+all+" shown") || !u.Sees(" of "+all+" shown") {
		t.Errorf("of %d items: %q", items, u.Texts())
	}
	filterBy(w, model.Criteria{}.Toggle(model.ByMarking, string(model.MarkPublic)))
	if !u.Sees("0 of " + strconv.Itoa(items) + " shown") {
		t.Errorf("for another marking: %q", u.Texts())
	}
	filterBy(w, model.Criteria{})
	w.table.Run("filter")
	if name := w.words.Say("marking." + string(e.Marking)); !u.Sees(name) {
		t.Errorf("%q is not offered: %q", name, u.Texts())
	}
}

// The inspector says quietly that the day of an item is a holiday.
func TestTheInspectorNamesTheHoliday(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	it := w.inside.Items[0]
	if err := w.desk.Do(&model.SaveItem{Item: moved(t, it, "2026-12-01")}); err != nil {
		t.Fatal(err)
	}
	w.setView(view.Day)
	w.goTo(model.Ref{Event: it.EventID, Item: it.ID}, moved(t, it, "2026-12-01").Start)
	w.choose([]model.Ref{{Event: it.EventID, Item: it.ID}})
	if !sees(u, "RO National Day") && !sees(u, "RO national day") {
		t.Errorf("nobody says that it is the national day: %q", u.Texts())
	}
}

func moved(t *testing.T, it model.Item, day string) model.Item {
	t.Helper()
	it.Start.Local, it.End.Local = day+it.Start.Local[10:], day+it.End.Local[10:]
	it.Status, it.Anchored = model.Agreed, false
	if err := it.Settle(); err != nil {
		t.Fatal(err)
	}
	return it
}
