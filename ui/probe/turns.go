//go:build probe

package probe

import (
	"time"

	"fyne.io/fyne/v2"
)

// calm is how many turns of the driver nothing may happen in before the window
// counts as idle. A turn takes the events that came, then paints what they made
// dirty; what was queued while it did is done before the next.
const calm = 2

// turns watches the driver go round, from the one place where it calls out
// between events and painting: an animation.
type turns struct {
	canvas  fyne.Canvas
	quiet   int  // turns in a row in which nothing was
	drained bool // what was queued at the last turn is done
	waiters map[*waiter]bool
}

// dirty is how the canvas says that it has to be painted.
type dirty interface {
	CheckDirtyAndClear() bool
	SetDirty()
}

// waiter waits for a condition, and for turns of its own.
type waiter struct {
	quiet int
	met   func(idle bool) bool
	done  chan struct{}
}

func watch(c fyne.Canvas) *turns {
	t := &turns{canvas: c, waiters: map[*waiter]bool{}}
	const always = 1000 * time.Hour
	fyne.NewAnimation(always, func(float32) { t.turn() }).Start()
	return t
}

// turn comes after the events of a turn and before its painting.
func (t *turns) turn() {
	still := t.drained && !t.unpainted()
	t.drained = false
	fyne.Do(func() { t.drained = true })
	t.quiet = next(t.quiet, still)
	for w := range t.waiters {
		w.quiet = next(w.quiet, still)
		if w.met(w.quiet > calm) {
			delete(t.waiters, w)
			close(w.done)
		}
	}
}

func next(n int, still bool) int {
	if still {
		return n + 1
	}
	return 0
}

// unpainted says that something is to be painted, and leaves it so.
func (t *turns) unpainted() bool {
	d, ok := t.canvas.(dirty)
	if !ok || !d.CheckDirtyAndClear() {
		return false
	}
	d.SetDirty()
	return true
}

// wait says whether a condition was met in time. It must not be called from the
// window's own goroutine.
func (t *turns) wait(within time.Duration, met func(idle bool) bool) bool {
	w := &waiter{met: met, done: make(chan struct{})}
	fyne.Do(func() { t.waiters[w] = true })
	select {
	case <-w.done:
		return true
	case <-time.After(within):
		fyne.DoAndWait(func() { delete(t.waiters, w) })
		return false
	}
}
