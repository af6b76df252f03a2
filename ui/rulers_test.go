package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// Two further rulers stand beside the hours, are named by their cities, typed
// in any language, and are remembered; one command hides and shows them.
func TestThreeRulers(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.setView(Week)
	if err := w.setRuler(&w.memory.Third, "нью-йорк"); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Bucharest", "Brussels", "New York", "EET", "CET", "EDT", "12:00", "11:00", "06:00"} {
		if !u.Sees(want) {
			t.Errorf("no %q in %q", want, u.Texts())
		}
	}
	if m := Recall(w.Config.Memory); m.Third != "America/New_York" || m.Second != "Europe/Brussels" {
		t.Errorf("%q and %q are remembered", m.Second, m.Third)
	}
	w.runCommand("second")
	if u.Sees("EDT") || u.Sees("CET") {
		t.Errorf("hidden, there is %q", u.Texts())
	}
	w.runCommand("second")
	if !u.Sees("EDT") || !u.Sees("CET") {
		t.Errorf("shown again, there is %q", u.Texts())
	}
	if err := w.setRuler(&w.memory.Third, "Atlantis"); model.Code(err) != "model.zone" || w.memory.Third != "America/New_York" {
		t.Errorf("Atlantis: %v, %q", err, w.memory.Third)
	}
	if err := w.setRuler(&w.memory.Third, " "); err != nil || w.memory.Third != "" || u.Sees("EDT") {
		t.Errorf("taken away: %v, %q", err, u.Texts())
	}
}
