//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// Every state of the window tells what can be pressed in it, and each of that can
// be met; commands run by their names and by their keys.
func TestWhatIsThere(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	all := s.commands()
	if len(all) < 40 {
		t.Errorf("only %d commands", len(all))
	}
	s.command("month")
	s.stands("the month", probe.State{View: "month"})
	s.met(2, "cell", "entry", "view", "mini-day", "event", "field")
	if !s.byKey("day") {
		t.Error("the day has no key")
	}
	s.stands("the day", probe.State{View: "day", Day: "2026-03-12"})
	s.met(2, "entry", "day", "next")
	s.openVisit()
	s.met(2, "cell", "head", "back")
	s.command("export")
	s.stands("the papers", probe.State{View: "papers"})
	s.met(4, "paper", "page", "choice", "button", "field", "closed-fold")
	s.keys("Escape")
	s.stands("the running order", probe.State{View: "order"})
	s.command("export-all")
	s.stands("a sheet", probe.State{Overlay: "Export whole diary"})
	s.met(0, "choice", "button", "field")
	s.keys("Escape")
	s.press(probe.Which{Kind: "menu"})
	s.target(probe.Which{Kind: "outside"}) // the menu has it, to be closed by
	s.met(0, "entry", "outside")
	s.keys("Escape")
	s.nothingOver()
	s.finish()
}

// met looks through what can be pressed now: kinds that must be there, and as many
// more targets than those as must be.
func (s *screen) met(more int, kinds ...string) {
	s.t.Helper()
	there := map[string]int{}
	n := 0
	for _, t := range s.targets() {
		if !t.Meets {
			continue
		}
		n++
		there[t.Kind]++
		if t.AtX < t.X || t.AtY < t.Y || t.AtX > t.X+t.W || t.AtY > t.Y+t.H || t.X < 0 || t.Y < 0 || t.X+t.W > s.w || t.Y+t.H > s.h {
			s.t.Errorf("%+v lies elsewhere than it is pressed", t)
		}
		if t.Label == "" && t.Kind != "pane" && t.Kind != "cell" && t.Kind != "scrollbararea" { // that is the toolkit's
			s.t.Errorf("nobody says what it is: %+v", t)
		}
	}
	for _, k := range kinds {
		if there[k] == 0 {
			s.t.Errorf("there is no %s among %v", k, there)
		}
	}
	if n < len(kinds)+more {
		s.t.Errorf("only %d targets", n)
	}
}
