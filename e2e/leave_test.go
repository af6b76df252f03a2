//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"chancery/ui/probe"
)

// asked waits for the question whether to close all the same.
func (s *screen) asked() {
	s.t.Helper()
	s.stands("the question", probe.State{Overlay: "Close without saving what was typed?"})
	if !s.alive() {
		s.t.Fatal("the window is gone, and what was typed with it")
	}
}

// A cell that is being typed in when the window is closed is in the diary.
func TestClosedWhileTyping(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.keys("Right", "Right") // to the title
	s.types("Arrival under the wisteria")
	s.closes()
	s.gone()
	if it := s.titled(file, "Arrival under the wisteria"); !strings.Contains(it.Start, "T12:15") {
		t.Errorf("it begins at %s", it.Start)
	}
}

// What cannot be saved keeps the window open until it is put right or given up.
func TestClosedWithSomethingWrong(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	before := len(s.items(file))
	s.openVisit()
	s.types("25:99")
	s.closes()
	s.asked()
	s.keys("Return") // back to the text
	s.keys("ctrl+a")
	s.types("12:25")
	s.closes()
	s.gone()
	if len(s.items(file)) != before || !strings.Contains(s.titled(file, "Arrival of the President of Ukraine").Start, "T12:25") {
		t.Error("what was put right is not in the diary")
	}
}

// A question is answered by hand: the window closes without the wrong hour.
func TestClosedAllTheSame(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.keys("q")
	s.types("25:00 Walk")
	s.closes()
	s.asked()
	s.send("key", "--clearmodifiers", "shift+Tab", "Return")
	s.gone()
	for _, it := range s.items(file) {
		if it.Title == "Walk" {
			t.Error("a wrong line was saved")
		}
	}
}
