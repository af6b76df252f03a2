package civil

import (
	"fmt"
	"testing"
)

// Every minute is written as it always was, those of no day too.
func TestClock(t *testing.T) {
	for m := -90; m < 7000; m++ {
		if got, want := Clock(m), fmt.Sprintf("%02d:%02d", m/60, m%60); got != want {
			t.Fatalf("%d is %s, not %s", m, got, want)
		}
	}
}
