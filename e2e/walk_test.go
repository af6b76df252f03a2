//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// leaves are commands that lead out of the state they are run in, to where other tests
// go.
var leaves = map[string]bool{"sample": true, "new-diary": true, "quit": true, "language": true}

// Every command in four states of the real window: it is run by its key or its name,
// left by Escape, and the window is alive.
func TestEveryCommandInEveryState(t *testing.T) {
	t.Parallel()
	for name, begin := range map[string]func(s *screen){
		"calendar": func(s *screen) { s.open("--sample", "--now", "2026-03-12T11:40") },
		"visit": func(s *screen) {
			s.open("--sample", "--now", "2026-03-12T11:40")
			s.openVisit()
		},
		"empty diary": func(s *screen) {
			s.open("--now", "2026-03-12T11:40")
			s.press(probe.Which{Kind: "empty"})
			s.stands("an empty diary", probe.State{View: "week"})
		},
		"read-only diary": func(s *screen) {
			other := newScreen(s.t, 1280, 800) // whose window holds the diary
			other.open("--sample", "--now", "2026-03-12T11:40")
			s.open("--now", "2026-03-12T11:40", other.sample())
			s.keys("Return")
			s.stands("a diary to read", probe.State{View: "week"})
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newScreen(t, 1280, 800)
			begin(s)
			ran := 0
			for _, c := range s.commands() {
				if leaves[c.ID] || !s.enabled(c.ID) {
					continue
				}
				s.command(c.ID)
				s.until("an idle window after "+c.ID, probe.For{Idle: true})
				for range 4 {
					if s.state().Overlays == 0 {
						break
					}
					s.keys("Escape")
					s.until("an idle window", probe.For{Idle: true})
				}
				if st := s.state(); st.Overlays > 0 || !s.alive() {
					s.keep("after-" + c.ID)
					t.Fatalf("%s leaves %q open", c.ID, st.Overlay)
				}
				if c.ID == "undo" { // which takes back all of the sample
					s.command("redo")
				}
				if name == "visit" && s.state().Visit == "" {
					s.command("today") // puts the keyboard on the board
					s.reach("Official visit", "Official visit")
					s.keys("Return") // into the view in which it was left
					s.stands("the visit", probe.State{Visit: "Official visit"})
				}
				ran++
			}
			t.Logf("%d commands", ran)
			if ran < 20 {
				t.Errorf("only %d commands can be run", ran)
			}
			s.finish()
		})
	}
}

// enabled says whether a command can be run where the window stands.
func (s *screen) enabled(id string) bool {
	for _, c := range s.commands() {
		if c.ID == id {
			return c.Enabled
		}
	}
	return false
}
