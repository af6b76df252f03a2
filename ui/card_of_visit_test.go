package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// The card of a visit and its status are offered by a right press on it and found in the palette; what a
// paper is refused for leads to the field.
func TestTheCardOfAVisitIsReached(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.deeds.MenuItem(model.Ref{Event: e.ID}, fyne.NewPos(200, 100))
	u.ClickText(w.words.Status(e.Kind, model.Postponed))
	if now := visit(t, w); now.Status != model.Postponed {
		t.Errorf("the menu makes it %s", now.Status)
	}
	w.deeds.MenuItem(model.Ref{Event: e.ID}, fyne.NewPos(200, 100))
	u.ClickText("Card of the visit")
	if len(w.chosen) != 1 || w.chosen[0] != (model.Ref{Event: e.ID}) || !w.inspecting() {
		t.Errorf("the menu shows %v", w.chosen)
	}
	var names []string
	for _, o := range (host{w}).Offers() {
		names = append(names, o.Name)
	}
	for _, want := range []string{"Card of the visit", "Status of the visit: Announced"} {
		if !slices.Contains(names, want) {
			t.Errorf("the palette lacks %q: %q", want, names)
		}
	}
	w.setTab(view.PapersTab)
	host{w}.ToCard(e.ID, "sheet.announced")
	told := uitest.Labelled[*part.Field](u, w.words.Say("sheet.announced"))
	if u.Canvas.Focused() != fyne.Focusable(told.Entry()) {
		t.Errorf("the keyboard is on %T", u.Canvas.Focused())
	}
	host{w}.ToCard(e.ID, "sheet.col.audience")
	if c, ok := u.Canvas.Focused().(interface{ AccessibleLabel() string }); u.Canvas.Focused() == nil || ok && c.AccessibleLabel() == "" {
		t.Errorf("nothing has the keyboard: %T", u.Canvas.Focused())
	}
}

// A way that leads to a field of the card brings it in sight, though it was never drawn: it stands further down
// than the window shows.
func TestTheWayToTheReadersBringsThemInSight(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	host{w}.ToCard(e.ID, "sheet.col.audience")
	body := w.inspector.Body
	if body.Offset.Y == 0 {
		t.Error("the card stands at its top")
	}
	readers, ok := u.Canvas.Focused().(fyne.CanvasObject)
	if !ok {
		t.Fatal("nothing has the keyboard")
	}
	y, top := u.Corner(readers).Y, u.Corner(body).Y
	if y < top || y+readers.Size().Height > top+body.Size().Height {
		t.Errorf("they stand at %v, the card shows from %v to %v", y, top, top+body.Size().Height)
	}
}

// The example of a day is of the year of the visit, not of another.
func TestTheExampleOfAnHourIsOfTheVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	e.FirstDay, e.LastDay = "2027-06-03", "2027-06-04"
	if err := w.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	host{w}.ToCard(e.ID, "sheet.announced")
	if !u.Sees("3.6.2027 10:00") {
		t.Errorf("%q", u.Texts())
	}
}
