package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// The sketch of the ceremony of a visit for another guest names that one in every language, and
// the sketch of the earlier visit stays as it was.
func TestTheSketchOfAnotherGuest(t *testing.T) {
	w, u := sit(t, "ro", look.Light)
	old := visit(t, w)
	was := w.programmeOf(t, old.ID)
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	chooses(u, w.words.Say("sheet.guest"), "japon")
	adds(w, u)
	var made model.Event
	for _, l := range w.events {
		if l.Event.ID > made.ID {
			made = l.Event
		}
	}
	if made.ID == old.ID {
		t.Fatalf("nothing was made: %q", u.Above())
	}
	said, before := labels(w.programmeOf(t, made.ID)), labels(was)
	for _, name := range []string{"Ucrain", "Ukrain", "Україн"} {
		if strings.Contains(said, name) || !strings.Contains(before, name) {
			t.Errorf("%s: it says %s, and said %s", name, said, before)
		}
	}
	for _, want := range []string{"Președintele Japoniei", "Drapelul Japoniei", "Delegația Japoniei", "Flag of Japan", "Прапор Японії", "Drapelul României"} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q: %s", want, said)
		}
	}
	if now := labels(w.programmeOf(t, old.ID)); now != before {
		t.Errorf("the earlier one says %s", now)
	}
}

// labels are all that stands on the sketches of a programme.
func labels(p model.Programme) string {
	var all strings.Builder
	for i := range p.Items {
		if on, ok := model.PositionsOf(p.Items[i].Diagram); ok {
			for _, m := range on.Marks {
				for _, l := range []string{"en", "ro", "uk"} { // in this order: a map has none
					all.WriteString(m.Label[l] + "\n")
				}
			}
		}
	}
	return all.String()
}
