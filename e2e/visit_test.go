//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"chancery/ui/probe"
)

// The tête-à-tête is dragged by a quarter of an hour in the day view of the
// sample, found in the diary, and undone to the last pixel.
func TestDragAndUndo(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.keys("d")
	s.away()
	before, rows := s.still(), content(t, file)
	was := s.titled(file, "Tête-à-tête")
	s.changes("the other time", func() { s.drag(s.target(probe.Which{Kind: "entry", Label: "Tête-à-tête"}), 0, s.state().Hour/4) })
	now := s.titled(file, "Tête-à-tête")
	if was.Start != "2026-03-12T13:48:00+02:00" || now.Start != "2026-03-12T14:05:00+02:00" || now.End != "2026-03-12T14:35:00+02:00" {
		t.Fatalf("dragged from %s to %s–%s", was.Start, now.Start, now.End)
	}
	s.keys("ctrl+z")
	s.wait("the undone time", func() (string, bool) { return "", s.titled(file, "Tête-à-tête").Start == was.Start })
	if got := content(t, file); got != rows {
		t.Error("undo left the diary different")
	}
	s.keys("Escape", "Escape") // the toast, then what is chosen
	s.away()
	after := s.still()
	if n := differ(before, after, s.body()); n > 0 {
		s.keep("after-undo")
		t.Errorf("%d pixels differ after undo", n)
	}
	s.finish()
}

// Sixteen rows, every cell of them, are typed into an empty diary by keyboard
// alone, and each is found in its own column of the paper.
func TestTypeAProgramme(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1000)
	s.open("--now", "2026-03-12T11:40")
	s.keys("Return") // begin empty
	file := filepath.Join(s.home, "data", "chancery", "chancery.chancery")
	s.wait("the new diary", func() (string, bool) { _, err := os.Stat(file); return "", err == nil })
	s.keys("ctrl+n")
	s.types("Official visit", "Return") // and into it
	s.stands("the running order", probe.State{View: "order", Visit: "Official visit"})
	rows := programme(t)
	for _, r := range rows {
		var typed []string
		for _, cell := range r {
			typed = append(append(typed, typing(cell)...), pressing("Tab")...)
		}
		s.do(typed...)
	}
	list := s.items(file)
	if len(list) != len(rows) {
		s.keep("typed")
		t.Fatalf("%d items, want %d: %+v", len(list), len(rows), list)
	}
	for i, it := range list {
		if it.Title != rows[i][2] || !strings.Contains(it.Start, "T"+clock(rows[i][0])) || !strings.Contains(it.End, "T"+clock(rows[i][1])) {
			t.Errorf("row %d: %+v, want %v", i+1, it, rows[i])
		}
	}
	paper := filepath.Join(s.home, "order.pdf")
	if out, err := s.run("../bin/chanceryctl", "export", file, "--event", "Official visit", "--paper", "running-order", "--audience", "internal", "--to", paper); err != nil {
		t.Fatalf("export: %v %s", err, out)
	}
	for i, col := range s.columns(paper, heads) {
		want := ""
		for n, r := range rows {
			want += printed(n+1, r)[i]
		}
		if got := bare(col); got != bare(want) {
			t.Errorf("column %s of the paper reads\n%s\nwant\n%s", heads[i], got, bare(want))
		}
	}
	s.finish()
}

var heads = []string{"No.", "Time", "Activity", "Place", "Romanian", "Guest", "Interpretation", "Press", "Responsible", "Circulation", "Remarks"}

// printed is a typed row as the paper has it: the times in one cell, below the
// activity what is not simply agreed, and who sees it.
func printed(n int, r []string) []string {
	activity := r[2]
	switch r[11] {
	case "Agreed":
	case "TBC": // that stands beside times alone
		activity += "Not yet agreed"
	default:
		activity += r[11]
	}
	r = slices.Clone(r) // the press is typed as people say, and printed as it is written
	r[7] = strings.NewReplacer("Official photographer", "Official photographer only", "Spray at the top", "Photo opportunity at the start").Replace(r[7])
	r[4] = strings.Replace(r[4], "Delegation of Romania", "the delegation of Romania", 1) // which has a delegation, and is told as it
	out := append([]string{strconv.Itoa(n), clock(r[0]) + "–" + clock(r[1]), activity}, r[3:9]...)
	reach := map[string]string{"Public": "All", "Press": "Press", "Delegation": "Delegations", "Internal": "Office only"}
	return append(out, reach[r[10]], r[9])
}

func clock(typed string) string { return typed[:2] + ":" + typed[2:] }

// bare is a text without what wrapping and separators do to it.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \n;,·\u00a0\u00ad", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// programme is the programme to type: a row a line, a cell between bars.
func programme(t *testing.T) [][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/programme.txt")
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for _, l := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		rows = append(rows, strings.Split(l, "|"))
	}
	return rows
}
