package arrange

import (
	"testing"

	"pgregory.net/rapid"
)

// All of the width is given away; a full day is never narrower than an empty one,
// nor than a day that holds less.
func TestWidthsAreShared(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lanes := rapid.SliceOfN(rapid.IntRange(0, 9), 1, 9).Draw(t, "lanes")
		room := float32(rapid.IntRange(200, 2400).Draw(t, "room"))
		out, sum := Widths(room, lanes, 52), float32(0)
		for i, w := range out {
			sum += w
			for j, o := range out {
				if lanes[i] > lanes[j] && w < o-.01 {
					t.Fatalf("%d lanes have %v, %d have %v", lanes[i], w, lanes[j], o)
				}
				if lanes[i] == lanes[j] && (w-o > .01 || o-w > .01) {
					t.Fatalf("days alike have %v and %v", w, o)
				}
			}
		}
		if sum < room-1 || sum > room+1 {
			t.Fatalf("%v of %v given away: %v", sum, room, out)
		}
	})
}

// Two full days of a week take the room of the five empty ones.
func TestFullDaysTakeTheRoomOfEmptyOnes(t *testing.T) {
	out := Widths(1050, []int{0, 0, 0, 3, 3, 0, 0}, 52)
	if out[0] != 52 || out[3] != (1050-5*52)/2 || out[3] != out[4] {
		t.Errorf("%v", out)
	}
}
