package civil

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// What is read and written by hand is what the layouts say, of any day and minute.
func TestByHandAsByLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(-62135596800, 253402300799).Draw(t, "at"), 0).UTC()
		if got := written(at); got != at.Format(Layout) {
			t.Errorf("%s is written %s", at.Format(Layout), got)
		}
		d := Date(at.Format(dayLayout))
		if want, _ := time.Parse(dayLayout, string(d)); !d.time().Equal(want) {
			t.Errorf("%s is read as %v", d, d.time())
		}
		wrong := Date(rapid.StringMatching(`[0-9a-]{9,11}`).Draw(t, "wrong"))
		if want, _ := time.Parse(dayLayout, string(wrong)); !wrong.time().Equal(want) {
			t.Errorf("%q is read as %v, not %v", wrong, wrong.time(), want)
		}
	})
}
