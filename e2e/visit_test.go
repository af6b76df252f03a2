//go:build e2e

package e2e

import (
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The tête-à-tête is dragged by a quarter of an hour in the day view of the
// sample, found in the diary, and undone to the last pixel.
func TestDragAndUndo(t *testing.T) {
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.keys("d")
	before, rows := s.still(), content(t, file)
	was := s.titled(file, "Tête-à-tête")
	// the block is the last of three lanes; an hour is 52 high
	x, y := 1130, minuteY(14*60+4)
	s.drag(x, y, x, y+13)
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
	s.do("mousemove", "400", "6")
	after := s.still()
	if n := differ(before, after, image.Rect(0, 0, 1280, 760)); n > 0 {
		s.keep("after-undo")
		t.Errorf("%d pixels differ after undo", n)
	}
	s.finish()
}

// minuteY is where a minute lies in the day view at its first scroll.
func minuteY(minute int) int {
	const bar, head, hour, scroll = 56, 54 + 22 + 6, 52, 390
	return bar + head + minute*hour/60 - scroll
}

// Sixteen rows are typed into an empty diary by keyboard alone.
func TestTypeAProgramme(t *testing.T) {
	s := newScreen(t, 1600, 1000)
	file := filepath.Join(s.home, "office.chancery")
	s.open("--now", "2026-03-12T11:40")
	s.keys("Tab") // the welcome has the keyboard
	s.keys("Return")
	s.still()
	file = filepath.Join(s.home, "data", "chancery", "chancery.chancery")
	s.wait("the new diary", func() (string, bool) { _, err := os.Stat(file); return "", err == nil })
	s.keys("ctrl+n")
	time.Sleep(400 * time.Millisecond)
	s.types("Official visit")
	s.keys("Return")
	time.Sleep(600 * time.Millisecond)
	s.keys("Return") // into the visit
	time.Sleep(800 * time.Millisecond)
	for _, r := range rows {
		for i, cell := range r {
			if cell != "" {
				s.types(cell)
			}
			if i < len(r)-1 {
				s.keys("Tab")
			}
		}
		s.keys("ctrl+i", "Escape")
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
	s.finish()
}

func clock(typed string) string { return typed[:2] + ":" + typed[2:] }

var rows = [][]string{
	{"1215", "1230", "Arrival"}, {"1240", "1315", "Motorcade to Cotroceni"}, {"1330", "1342", "Welcome ceremony"}, {"1343", "1346", "Official photo"},
	{"1348", "1418", "Private talks"}, {"1420", "1448", "Official talks"}, {"1450", "1458", "Signing"}, {"1500", "1525", "Joint press statements"},
	{"1530", "1545", "Motorcade to Victoria Palace"}, {"1600", "1640", "Working meeting with the Prime Minister"}, {"1645", "1700", "Motorcade to the helipad"},
	{"1705", "1745", "Helicopter to Borcea"}, {"1750", "1800", "Briefing"}, {"1800", "1825", "Static aircraft"}, {"1830", "1910", "Helicopter to Otopeni"}, {"1925", "1940", "Departure"},
}
