package ui

import (
	"strings"
	"testing"

	"chancery/model"
)

// What follows on an item says on which; where a row comes between, or goes, that it
// follows on another now is said at once.
func TestWhatFollowsSaysOnWhich(t *testing.T) {
	w, u, now := plan(t)
	row(u, "1000", "1030", "Flight", "", "", "", "", "", "", "", "", "")
	row(u, "on arrival", "", "Motorcade", "", "", "", "", "", "", "", "", "")
	p := now()
	if len(p.Items) != 2 || p.Items[1].StartMark != model.After {
		t.Fatalf("%+v", p.Items)
	}
	row(u, "1200", "1300", "Lunch", "", "", "", "", "", "", "", "", "")
	if strings.Contains(w.toast.Text(), "follows on") {
		t.Errorf("nothing came between: %q", w.toast.Text())
	}
	w.choose([]model.Ref{{Event: p.Event.ID, Item: p.Items[1].ID}})
	w.open(model.Ref{Event: p.Event.ID, Item: p.Items[1].ID})
	if !u.Sees("Follows ‘Flight’") {
		t.Errorf("the inspector does not say it: %q", u.Texts())
	}
	greeting := p.Items[0]
	greeting.Row, greeting.Title = model.Row{}, model.Plain("Greeting")
	greeting.Start, greeting.End = greeting.End, greeting.End.AddMinutes(5)
	w.try(&model.SaveItem{Item: greeting})
	if !strings.Contains(w.toast.Text(), "‘Motorcade’ now follows ‘Greeting’") {
		t.Errorf("said %q of %v", w.toast.Text(), now().Items)
	}
	for _, it := range now().Items {
		if it.Title.In() == "Greeting" {
			w.try(&model.DeleteItems{IDs: []int64{it.ID}, Revision: now().Revision})
		}
	}
	if !strings.Contains(w.toast.Text(), "‘Motorcade’ now follows ‘Flight’") {
		t.Errorf("said %q", w.toast.Text())
	}
}
