package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// Whatever changes a time says what it makes clash, the way between two venues
// included, and a conflict that is solved is said no more.
func TestAChangeSaysWhatItMakesClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	item := func(title string) model.Item {
		t.Helper()
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			if it.Title["en"] == title {
				return it
			}
		}
		t.Fatalf("no %s", title)
		return model.Item{}
	}
	motorcade := item("Motorcade to Victoria Palace") // they would be in it as well
	if !w.try(&model.DeleteItems{IDs: []int64{motorcade.ID}, Revision: programme(t, w).Revision}) {
		t.Fatalf("the motorcade stays: %s", w.toast.Text())
	}
	it := item("Working meeting with the Prime Minister")
	it.Start.Local, it.StartMark = "2026-03-12T15:30", model.Exact
	if !w.try(&model.SaveItem{Item: it}) || !strings.Contains(w.toast.Text(), "the way between this and ‘Joint press statements’ takes 15 min, there are 5") {
		t.Errorf("said %q", w.toast.Text())
	}
	w.clash.Open()
	if !u.Sees("15 min needed, 5 available") {
		t.Errorf("the panel says %q", u.Texts())
	}
	w.undo()
	if w.clash.Count() != 0 {
		t.Errorf("undone, and still: %v", w.clash.Said())
	}
}
