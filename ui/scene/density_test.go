package scene

import "testing"

// However large all is drawn, a line is as many whole dots wide as the next.
func TestLinesAreWholeDots(t *testing.T) {
	t.Cleanup(func() { Dots(1) })
	for _, n := range []float32{.8, .9, 1.1, 1.25, 1.6, 2} {
		Dots(n)
		for _, w := range []float32{.5, 1, 1.5, 2} {
			dots := fine(w) * n
			if off := dots - float32(int(dots+.5)); dots < .99 || off > .001 || off < -.001 {
				t.Errorf("at %v a line of %v is %v dots wide", n, w, dots)
			}
		}
		if fine(12) != 12 || fine(0) != 0 {
			t.Errorf("at %v what is no line changes", n)
		}
	}
}
