package papers

import (
	"testing"
	"time"
)

// What is written is not told to be still under way, though that was already on its way to the window.
func TestWhatIsWrittenIsNotStillWritten(t *testing.T) {
	for _, over := range []bool{true, false} {
		s, said := &slow{timer: time.NewTimer(time.Hour)}, false
		if over {
			s.stop()
		}
		if s.say(func() { said = true }); said == over {
			t.Errorf("over: %t, and it is said: %t", over, said)
		}
	}
}
