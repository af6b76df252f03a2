//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"strings"

	"chancery/ui/probe"
)

// ask puts a question to the window.
func (s *screen) ask(r probe.Request) (a probe.Answer) {
	s.t.Helper()
	if err := json.NewEncoder(s.probe).Encode(r); err != nil {
		s.t.Fatalf("the window cannot be asked: %v", err)
	}
	if err := s.answers.Decode(&a); err != nil {
		s.t.Fatalf("the window does not answer: %v", err)
	}
	return a
}

// until waits for the window.
func (s *screen) until(what string, f probe.For) probe.Answer {
	s.t.Helper()
	a := s.ask(probe.Request{Ask: probe.Wait, For: f, Within: int(patience.Milliseconds())})
	if a.Error != "" {
		s.keep("waiting")
		s.t.Fatalf("%s did not come: %s\nit stands at %+v\nwith %s", what, a.Error, a.State, listed(a.Targets))
	}
	return a
}

// listed tells of targets, for whoever looks into a failure.
func listed(list []probe.Target) string {
	var b strings.Builder
	for _, t := range list {
		if t.Meets {
			fmt.Fprintf(&b, "  %s %q (%s) in %q at %d,%d\n", t.Kind, t.Label, t.Key, t.In, t.AtX, t.AtY)
		}
	}
	return b.String()
}

func (s *screen) state() probe.State {
	s.t.Helper()
	return s.ask(probe.Request{Ask: probe.Stands}).State
}

func (s *screen) targets() []probe.Target {
	s.t.Helper()
	return s.ask(probe.Request{Ask: probe.Targets}).Targets
}

// commands are all that the program does, as it can be done where it stands.
func (s *screen) commands() []probe.Command {
	s.t.Helper()
	return s.ask(probe.Request{Ask: probe.Commands}).Commands
}

// target waits for a target that can be pressed, and for all that moves to stand
// still: the one whose label is just that, else the first whose label holds it.
func (s *screen) target(w probe.Which) (found probe.Target) {
	s.t.Helper()
	list := s.until(fmt.Sprintf("%+v", w), probe.For{Idle: true, Target: &w}).Targets
	for _, t := range list {
		if !t.Meets || !t.Enabled || !w.Is(t) {
			continue
		}
		if t.Label == w.Label {
			return t
		}
		if found.Kind == "" {
			found = t
		}
	}
	return found
}

// stands waits until the window stands so.
func (s *screen) stands(what string, st probe.State) {
	s.t.Helper()
	s.until(what, probe.For{Idle: true, State: &st})
}

// nothingOver waits until no overlay is left.
func (s *screen) nothingOver() {
	s.t.Helper()
	s.wait("a window without anything over it", func() (string, bool) { return "", s.state().Overlays == 0 })
}

// changes does something and waits until the diary is another, and the window
// shows it.
func (s *screen) changes(what string, do func()) {
	s.t.Helper()
	was := s.state().Revision
	do()
	s.until(what, probe.For{Idle: true, After: &was})
}
