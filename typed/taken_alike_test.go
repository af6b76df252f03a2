package typed

import (
	"slices"
	"testing"
)

// A line of a letter is parted as the others are, though its place is one that nothing tells: a guess, and
// marked as one. What a single line says so, and who somebody is, stays in the title.
func TestALineIsPartedAsItsNeighbours(t *testing.T) {
	const letter = "09:30 Arrival of Heads of Delegation, Hall of Honour\n10:00 Family photo, Main Landing\n13:00 Working lunch, Terrace\n15:00 Call by Maia Sandu, President of Moldova\n16:00 Talks, tour and tea\n"
	taken := guestDays("en").Take(letter, "2018-06-06", nil)
	if taken == nil || len(taken.Rows) != 5 {
		t.Fatalf("%+v", taken)
	}
	photo := &taken.Rows[1]
	if photo.Cells[ColActivity] != "Family photo" || photo.Cells[ColPlace] != "Main Landing" {
		t.Errorf("the photo is %q", photo.Cells)
	}
	if !slices.ContainsFunc(photo.Doubts, func(d Doubt) bool { return d.Col == ColPlace && d.Guessed }) || taken.Clear() {
		t.Errorf("nobody is told that it is a guess: %+v", photo.Doubts)
	}
	for _, i := range []int{3, 4} {
		if p := taken.Rows[i].Cells[ColPlace]; p != "" {
			t.Errorf("%q is at %q", taken.Rows[i].Source, p)
		}
	}
	alone := guestDays("en").Take("10:00 Family photo, Main Landing\n11:00 Talks\n", "2018-06-06", nil)
	if p := alone.Rows[0].Cells[ColPlace]; p != "" {
		t.Errorf("alone it is at %q", p)
	}
}
