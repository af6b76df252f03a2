//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/ui/probe"
	"chancery/words"
)

// puts lays programs of a print server before those of the computer.
func (s *screen) puts(programs map[string]string) {
	s.t.Helper()
	dir := s.t.TempDir()
	s.bin = dir + string(filepath.ListSeparator)
	for name, script := range programs {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
			s.t.Fatal(err)
		}
	}
}

// A paper is printed on the printer, as often and on as many sides as was asked for; where there is no printer
// it is shown.
func TestPrintAPaper(t *testing.T) {
	t.Parallel()
	s, say := newScreen(t, 1280, 800), words.For("en").Say
	s.puts(map[string]string{
		"lpstat":   `[ ! -e "$HOME/none" ] || exit 0; case $1 in -e) echo Chancellery; echo Hall;; -d) echo "system default destination: Hall";; esac`,
		"lp":       `for f; do :; done; cp "$f" "$HOME/printed"; echo "$@" >"$HOME/told"`,
		"xdg-open": `cp "$1" "$HOME/opened"`,
	})
	s.open("--sample", "--now", "2026-03-12T11:40")
	s.openVisit()
	s.keys("ctrl+p")
	s.stands("the papers", probe.State{View: "papers"})
	s.press(probe.Which{Kind: "button", Label: say("sheet.print")})
	s.stands("the card", probe.State{Overlay: say("print.title")})
	s.press(probe.Which{Kind: "choice", In: say("print.sides")})
	s.press(probe.Which{Kind: "offer", Label: say("print.sides.two-sided-long-edge")})
	s.press(probe.Which{Kind: "field", Label: say("print.copies")})
	s.keys("ctrl+a")
	s.types("3", "Return")
	s.stands("that it is printing", probe.State{Toast: say("ui.printing")})
	s.nothingOver()
	told, err := os.ReadFile(filepath.Join(s.home, "told"))
	if err != nil || !strings.HasPrefix(string(told), "-s -d Hall -n 3 -o sides=two-sided-long-edge /") {
		t.Errorf("lp was told %q, %v", told, err)
	}
	if text := s.text(filepath.Join(s.home, "printed")); !strings.Contains(text, "Arrival") {
		t.Errorf("printed: %s", text)
	}

	if err := os.WriteFile(filepath.Join(s.home, "none"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s.press(probe.Which{Kind: "button", Label: say("sheet.print")})
	s.stands("that there is no printer", probe.State{Toast: say("print.none")})
	s.wait("the paper on show", func() (string, bool) { _, err := os.Stat(filepath.Join(s.home, "opened")); return "", err == nil })
}
