//go:build e2e

package e2e

import (
	"bytes"
	"image"
	"os"
	"strings"
	"testing"
	"time"

	"chancery/ui/probe"
)

// calm waits until a diary is on show and the screen stops changing, where there is
// nobody to ask.
func (s *screen) calm() {
	s.t.Helper()
	const long = 400 * time.Millisecond
	last, since := s.picture(), time.Now()
	s.wait("a screen that stands still", func() (string, bool) {
		now := s.picture()
		if differ(last, now, now.Bounds()) > 0 || !painted(now) {
			last, since = now, time.Now()
		}
		return "", time.Since(since) > long
	})
}

// painted says that a picture shows a diary in which all is saved: a green dot in
// the foot of the window says so.
func painted(img *image.RGBA) bool {
	const foot = 20 // part of the height
	for y := img.Rect.Max.Y * (foot - 1) / foot; y < img.Rect.Max.Y; y++ {
		for x := range img.Rect.Max.X {
			if c := img.RGBAAt(x, y); int(c.G) > int(c.R)+0x20 && int(c.G) > int(c.B)+0x10 {
				return true
			}
		}
	}
	return false
}

// The program that people get starts, saves what is typed, closes, and opens what
// it saved; and it has nothing of what answers the tests.
func TestTheProgramThatPeopleGet(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.begin(shipped, "--sample", "--now", "2026-03-12T11:40")
	s.calm()
	file := s.sample()
	n := len(s.items(file))
	before := s.picture()
	s.keys("q")
	s.wait("a line to type in", func() (string, bool) { return "", differ(before, s.picture(), before.Rect) > 10000 })
	s.calm()
	s.types("15:30 Made in earnest", "Return")
	s.wait("a new item", func() (string, bool) { return "", len(s.items(file)) == n+1 })
	if _, err := os.Stat(s.socket()); err == nil {
		t.Error("it answers what tests ask")
	}
	s.finish()
	s.begin(shipped, "--now", "2026-03-12T11:40", file)
	s.calm()
	if it := s.titled(file, "Made in earnest"); !strings.Contains(it.Start, "T15:30") {
		t.Errorf("it begins at %s", it.Start)
	}
	s.keys("Delete") // with nothing chosen
	s.finish()
	if got := len(s.items(file)); got != n+1 {
		t.Errorf("%d items, want %d", got, n+1)
	}
}

// traces are what the answering part leaves in a program: the names of its
// functions, which stay when the symbols are stripped, and its variable.
var traces = []string{"chancery/ui/probe.", ").Probed", probe.Variable}

func TestTheShippedProgramAnswersNobody(t *testing.T) {
	t.Parallel()
	for program, want := range map[string]bool{shipped: false, probed: true} {
		b, err := os.ReadFile(program)
		if err != nil {
			t.Fatal(err)
		}
		for _, trace := range traces {
			if got := bytes.Contains(b, []byte(trace)); got != want {
				t.Errorf("%s has %q: %v, want %v", program, trace, got, want)
			}
		}
	}
}
