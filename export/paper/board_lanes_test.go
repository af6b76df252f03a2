package paper

import (
	"math"
	"testing"

	"chancery/model/arrange"
)

// A meeting of two stands on a week by its short name where its line has room for that, though its lane is a little too
// narrow: what stands beside it gives what it can spare, and loses nothing.
func TestAMeetingOfTwoIsNamedWhereItsLineHasRoom(t *testing.T) {
	s := newSetter(Paper{Size: A4.Landscape()}, airs[0], nil)
	const scale, high = .2, 25*.2 - .4 // millimetres to a minute
	d := &BoardDay{}
	for _, short := range []string{"RO–NATO", "PL–HU", "CZ–EE", "LV–BG"} {
		d.Blocks = append(d.Blocks, Block{From: 900, To: 925, Times: "15:00–15:25", Text: "Bilateral meeting of the heads of delegation", Short: short})
	}
	lane := 5.0
	for s.toldBy(&d.Blocks[1], lane, high) < byName {
		lane += .25
	}
	if s.toldBy(&d.Blocks[0], lane, high) >= byName {
		t.Fatal("every lane is wide enough")
	}
	lane += 3.5
	for s.toldBy(&d.Blocks[0], lane-between, high) >= byName {
		lane -= .25
	}
	placed, _ := arrange.Pack(d.after(20), 20, 0)
	right := 0.0
	for i, at := range s.laned(d, placed, 4*lane, scale) {
		if got := s.toldBy(&d.Blocks[placed[i].Key], at[1]-at[0]-between, high); got < byName || math.Abs(at[0]-right) > .01 {
			t.Errorf("%s stands from %.1f to %.1f of lanes of %.1f: %d", d.Blocks[placed[i].Key].Short, at[0], at[1], lane, got)
		}
		right = at[1]
	}
	if math.Abs(right-4*lane) > .01 {
		t.Errorf("they end at %.1f, not at %.1f", right, 4*lane)
	}
}
