//go:build e2e

package e2e

import (
	"os/exec"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// copiesPage lays a page on the clipboard, as a word processor does.
func (s *screen) copiesPage(path string) {
	s.t.Helper()
	c := exec.Command("xclip", "-selection", "clipboard", "-t", "text/html", "-i", path)
	if c.Env = s.env(); c.Run() != nil {
		s.t.Fatal("nothing lies on the clipboard")
	}
}

// A table of two days is copied out of a word processor and pasted: the day that is merged over two
// rows stands in both, the lines of a cell stay one item, and what was struck out does not come. Then
// rows of our own are copied and pasted, of which the window asks itself for a page: it does not wait for itself.
func TestATableIsCopiedFromAWordProcessor(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-05-04T11:40")
	file := s.sample()
	s.reach("Bucharest Nine", "Bucharest Nine")
	s.keys("Return")
	s.stands("the running order of the summit", probe.State{View: "order"})
	before := len(s.items(file))
	s.copiesPage("../exchange/page/testdata/writer.html")
	s.changes("the rows", func() { s.keys("ctrl+v") })
	if got := len(s.items(file)) - before; got != 4 {
		s.keep("copied")
		t.Fatalf("%d new items", got)
	}
	for title, start := range map[string]string{"Arrival": "2026-05-12T09:00", "Courtesy call": "2026-05-12T10:00", "Breakfast": "2026-05-13T08:00", "Talks; “working”": "2026-05-13T09:00"} {
		found := false
		for _, it := range s.items(file) {
			if strings.HasPrefix(it.Title, title) && strings.HasPrefix(it.Start, start) {
				found = true
			}
		}
		if !found {
			s.keep("copied")
			t.Errorf("%s does not begin at %s", title, start)
		}
	}
	all := s.lists("list", file, "--format", "csv")
	for _, want := range []string{"Residence", "Blue Room", "guard of honour"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q did not come", want)
		}
	}
	if strings.Contains(all, "Old Courtesy") {
		t.Error("what was struck out came")
	}
	s.keys("shift+space", "ctrl+c")
	s.changes("the row once more", func() { s.keys("ctrl+v") })
	s.keys("Escape", "Escape")
	s.keys("alt+4")
	s.stands("the places", probe.State{Section: "places"})
	s.keys("Down", "shift+space", "ctrl+c", "Escape", "Down")
	s.changes("a row of a register over another", func() { s.keys("ctrl+v") })
	s.finish()
}
