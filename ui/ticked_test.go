package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// Whoever has ticked a box on a card presses its blue button by Enter; Space ticks.
func TestEnterAfterATickPressesTheBlueButton(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	before := w.reading.Last()
	w.table.Run("shift")
	box := uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.shift.alike"))
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(box)
	u.Click(at.X+8, at.Y+8)
	u.Key(fyne.KeyReturn)
	if u.Canvas.Overlays().Top() != nil || w.reading.Last() == before {
		t.Errorf("Enter pressed nothing: %q", u.Texts())
	}
}

// A line that names a day of the visit on show goes into it, in the year on show; a press puts it into
// the regular engagements all the same.
func TestAQuickLineGoesIntoTheVisitOfItsDay(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.GoTo("2026-05-12")
	quickly(w, u, "12 may 10-11 Walk")
	for _, s := range []string{"Tuesday, 12 May 2026", "Bucharest Nine Summit"} {
		if !u.Sees(s) {
			t.Errorf("the card does not say %q: %q", s, u.Texts())
		}
	}
	before := len(standing(t, w).Items)
	u.ClickText(w.words.Say("sheet.quick-other", "President’s engagements"))
	u.ClickText("Add")
	if n := len(standing(t, w).Items); n != before+1 {
		t.Errorf("%d engagements, then %d: %q", before, n, u.Texts())
	}
}

// What is pasted is where the keyboard stands: typing on overwrites no other row.
func TestTheKeyboardStandsOnTheFirstRowPasted(t *testing.T) {
	w, u, now := plan(t)
	row(u, "1800", "", "Meeting with the Mayor", "")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("09:00\t09:30\tArrival\n10:00\t11:00\tTalks\n")
	w.views.Order.Rows.Paste(fyne.CurrentApp().Clipboard().Content())
	p := now()
	it, ok := p.Item(w.views.Order.Rows.At().Item)
	if !ok || it.Title.In("en") != "Arrival" {
		t.Errorf("the keyboard stands on %q of %d", it.Title, len(p.Items))
	}
}

// Whoever looks for a person finds that person first.
func TestTheBearerOfANameIsFoundFirst(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("find")
	u.Type("zelenskyy")
	hits, err := w.reading.Search("zelenskyy")
	if err != nil || len(hits) < 2 || hits[0].Person == 0 {
		t.Errorf("found %+v, %v", hits, err)
	}
}
