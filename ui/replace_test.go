package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// Words are found in a programme and replaced in one deed; what is locked stays
// unless somebody insists.
func TestReplace(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("replace")
	u.Type("official").Key(fyne.KeyTab)
	u.Type("Formal")
	if !u.Sees("1 locked item is left as it is") || !u.Sees("Formal talks") {
		t.Fatalf("previewed: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	count := func(title string) (n int) {
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			if it.Title["en"] == title {
				n++
			}
		}
		return n
	}
	if count("Formal talks") != 1 || count("Formal photo") != 1 || count("Official welcome ceremony") != 1 {
		t.Error("not replaced, or replaced in what is locked")
	}
	w.undo()
	if count("Official talks") != 1 || count("Official photo") != 1 {
		t.Error("one undo does not take all back")
	}
	w.table.Run("replace")
	u.Type("no such words").Key(fyne.KeyReturn)
	if !u.Sees("Nothing was found.") || u.Canvas.Overlays().Top() == nil {
		t.Errorf("sees %q", u.Texts())
	}
}

// What is replaced is what stands there when it is replaced: what somebody else has
// done to the items stays, and words that only they have put there are shown first.
func TestReplaceLooksAtWhatStandsThereNow(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official talks")
	w.enter(visit(t, w).ID)
	w.table.Run("replace")
	u.Type("official talks").Key(fyne.KeyTab)
	u.Type("Formal talks")
	it := now()
	it.Remarks = model.Plain("Of somebody else")
	somebodyElse(t, w, &model.SaveItem{Item: it})
	if u.Key(fyne.KeyReturn); u.Canvas.Overlays().Top() != nil {
		t.Fatalf("it is refused: %q", u.Texts())
	}
	it = w.itemNow(t, it.ID)
	if it.Title["en"] != "Formal talks" || it.Remarks.In() != "Of somebody else" {
		t.Errorf("it became %v, %v", it.Title, it.Remarks)
	}
	w.table.Run("replace")
	u.Type("formal talks").Key(fyne.KeyTab)
	u.Type("Talks")
	other := w.programmeOf(t, w.stand.Event).Items[0]
	was := other.Title
	other.Title = other.Title.With("en", "Before the formal talks")
	somebodyElse(t, w, &model.SaveItem{Item: other})
	u.Key(fyne.KeyReturn)
	if w.itemNow(t, other.ID).Title["en"] != "Before the formal talks" || !u.Sees("Before the Talks") || !u.Sees("changed in the meantime") {
		t.Errorf("what nobody saw was replaced, or is not shown: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if title := w.itemNow(t, other.ID).Title["en"]; title != "Before the Talks" || u.Canvas.Overlays().Top() != nil {
		t.Errorf("%v became %q", was, title)
	}
}

// A title that is replaced with that of a flight puts its hours on the clocks of its cities, as one that is typed: the
// hours stay, and it is said; one undo takes it back.
func TestReplaceTakesTheClocksOfAFlight(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official talks")
	w.enter(visit(t, w).ID)
	was := now()
	w.table.Run("replace")
	u.Type("official talks").Key(fyne.KeyTab)
	u.Type("Flight Bucharest - Rome")
	u.Key(fyne.KeyReturn)
	it := w.itemNow(t, was.ID)
	if it.Title["en"] != "Flight Bucharest - Rome" || it.Start != was.Start || it.End.Clock() != was.End.Clock() || it.End.Zone != "Europe/Rome" {
		t.Errorf("%q from %+v to %+v, before to %+v: %q", it.Title["en"], it.Start, it.End, was.End, u.Texts())
	}
	if !strings.Contains(w.toast.Text(), "Now in local time") || !strings.Contains(w.toast.Text(), "Rome") {
		t.Errorf("it is not said: %q", w.toast.Text())
	}
	if w.undo(); w.itemNow(t, was.ID).End != was.End {
		t.Error("one undo leaves it there")
	}
}
