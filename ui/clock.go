package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// clock looks at the time once a second. A timer that waits for the next minute
// would stand still while the computer sleeps, and be late after it.
type clock struct {
	now    func() time.Time
	passed func() // another second
	turned func() // the minute
	second *time.Timer
	minute int64 // unix minute that is shown
}

func startClock(now func() time.Time, passed, turned func()) *clock {
	c := &clock{now: now, passed: passed, turned: turned, minute: now().Unix() / 60}
	c.second = time.AfterFunc(time.Second, func() { fyne.Do(c.glance) })
	return c
}

// glance lets what happens every second happen, and shows the time anew when the minute has turned, or was set.
func (c *clock) glance() {
	c.passed()
	if now := c.now().Unix() / 60; now != c.minute {
		c.minute = now
		c.turned()
	}
	c.second.Reset(time.Second)
}

func (c *clock) stop() { c.second.Stop() }

// second is told that another second has passed.
func (w *Window) second() {
	w.heldUp()
	w.toast.Second()
	w.tourOn()
	w.keepDrafts()
	w.lookAgain()
}

// heldUp paints everything anew after the window stood still for a while: a computer that slept
// or was busy. The toolkit forgets what it has not looked at for a minute, and what it has forgotten
// it does not paint when that changes, so that the window would never answer again.
func (w *Window) heldUp() {
	const long = 5 * time.Second
	now := w.Tick()
	if w.heard > 0 && now-w.heard > long {
		w.win.Canvas().Refresh(w.root)
	}
	w.heard = now
}

// lookAgain shows a diary that is only read here as others have left it: somebody else may
// be at work in it.
func (w *Window) lookAgain() {
	if model.Code(w.locked()) != readOnly {
		return
	}
	was := w.reading.Last()
	if err := w.reading.Look(); err == nil && w.reading.Last() != was {
		w.reread()
	}
}

// moveOn moves the now line, today and the clocks, and follows this computer into
// another zone.
func (w *Window) moveOn() {
	w.care.Minute()
	if w.Home != nil {
		if zone := w.Home(); zone != w.Zone {
			w.Zone = zone
			w.read()
			return
		}
	}
	w.root.Refresh()
}
