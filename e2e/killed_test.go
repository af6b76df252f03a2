//go:build e2e

package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"chancery/ui/probe"
)

// editors are six places where something is typed, each with what it cannot save.
var editors = map[string]struct {
	open func(s *screen)
	text string
}{
	"a cell":       {func(s *screen) { s.openVisit(); s.types("25:99") }, "25:99"},
	"a quick line": {func(s *screen) { s.keys("q"); s.types("fri 14:30 Walk") }, "fri 14:30 Walk"},
	"a new visit":  {func(s *screen) { s.keys("ctrl+n"); s.types("Visit of the Prince") }, "Visit of the Prince"},
	"a new venue":  {func(s *screen) { s.command("new-venue"); s.types("Orangery") }, "Orangery"},
	"a field of an item": {func(s *screen) {
		s.reach("Tete-a-tete", "Tête-à-tête")
		s.keys("Return")
		s.types("Under the wisteria")
	}, "Under the wisteria"},
	"the office": {func(s *screen) {
		s.command("settings")
		s.stands("the settings", probe.State{Overlay: "Settings"})
		s.types("Protocol Department")
	}, "Protocol Department"},
}

// drafted waits until what is typed lies in a file of its own.
func (s *screen) drafted(text string) {
	s.t.Helper()
	s.wait("a draft", func() (string, bool) {
		list, _ := filepath.Glob(filepath.Join(s.home, "state", "chancery", "drafts-*.json"))
		if len(list) == 0 {
			return "", false
		}
		b, _ := os.ReadFile(list[0])
		return "", strings.Contains(string(b), text)
	})
}

// kill ends the program as a computer that stops does.
func (s *screen) kill() {
	s.t.Helper()
	_ = s.program.Process.Signal(syscall.SIGKILL)
	s.gone()
}

// keeps is asked what becomes of what was typed, and keeps it.
func (s *screen) keeps(says string) {
	s.t.Helper()
	s.stands("the question", probe.State{Overlay: "What you typed last time", Says: says})
	s.keys("Return")
}

// reads waits until a text can be read somewhere.
func (s *screen) reads(text string) {
	s.t.Helper()
	s.wait("the text "+text, func() (string, bool) {
		for _, t := range s.targets() {
			if strings.Contains(t.Text, text) || strings.Contains(t.Label, text) {
				return "", true
			}
		}
		return "", false
	})
}

// What was typed when the program was killed is offered at the next start, and is where
// it was once it is kept.
func TestKilledWhileTyping(t *testing.T) {
	t.Parallel()
	for name, e := range editors {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newScreen(t, 1280, 800)
			s.open("--sample", "--now", "2026-03-12T11:40")
			file := s.sample()
			e.open(s)
			s.drafted(e.text)
			s.kill()
			s.open("--now", "2026-03-12T11:40", file)
			s.keeps(e.text)
			s.reads(e.text)
		})
	}
}

// The display goes: a remote session ends, the graphics fail. What was typed is there on
// the next one.
func TestTheDisplayIsLostWhileTyping(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.types("25:99")
	s.drafted("25:99")
	s.unplug()
	s.gone()
	next := newScreen(t, 1280, 800)
	next.home = s.home
	next.open("--now", "2026-03-12T11:40", file)
	next.keeps("25:99")
	next.reads("25:99")
	next.keys("Escape")
	next.finish()
}

// A mistake in the program ends it in order: the next start says so, where the trace of
// it lies, goes on, and offers what was typed.
func TestAFailureIsSaidAtTheNextStart(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.types("25:99")
	if err := json.NewEncoder(s.probe).Encode(probe.Request{Ask: probe.Fail}); err != nil { // nobody waits for an answer
		t.Fatal(err)
	}
	s.gone()
	if code := s.program.ProcessState.ExitCode(); code != 3 {
		t.Errorf("it ended with %d", code)
	}
	s.open("--now", "2026-03-12T11:40", file)
	s.stands("the sentence", probe.State{Overlay: "Chancery ended unexpectedly", Says: "Everything that was saved is in the diary."})
	s.keys("Return")
	s.keeps("25:99")
	s.reads("25:99")
	s.keys("Escape")
	s.finish()
	s.open("--now", "2026-03-12T11:40", file)
	if st := s.state(); st.Overlays > 0 {
		t.Errorf("it is said twice: %s", st.Overlay)
	}
	s.finish()
}

// Where there is no session bus the program starts without a word, and starts no bus.
func TestAStartWithoutABusIsSilent(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	s.finish()
	if said := s.log.String(); strings.Contains(said, "dbus") || strings.Contains(said, "theme settings") {
		t.Errorf("it says %q", said)
	}
}
