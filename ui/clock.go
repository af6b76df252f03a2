package ui

import (
	"cmp"
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
	w.calm()
	w.tourOn()
	w.keepDrafts()
	w.glance()
	w.lookAgain()
}

// heldUp paints everything anew after the window stood still for a while: a computer that slept
// or was busy.
func (w *Window) heldUp() {
	if w.still.again(w.Tick(), w.Now()) {
		w.win.Canvas().Refresh(w.root)
	}
}

// still knows how long ago the window was told of a second. The toolkit forgets on which window
// lies what was not looked at for a minute, by the clock of its last frame: in the first frame
// after a longer rest it forgets all of it, even what it has painted in that frame, and paints
// nothing more of what changes. So it is painted a few times more, once behind that frame. A computer
// that sleeps stops the stopwatch, and not the clock on the wall.
type still struct {
	tick time.Duration
	wall time.Time
	more int
}

// again says that everything is to be painted anew in this second.
func (s *still) again(tick time.Duration, wall time.Time) bool {
	const long, often = 5 * time.Second, 3
	wall = wall.Round(0) // without the stopwatch in it
	if s.tick > 0 && (tick-s.tick > long || wall.Sub(s.wall).Abs() > long) {
		s.more = often
	}
	s.tick, s.wall = tick, wall
	if s.more == 0 {
		return false
	}
	s.more--
	return true
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

// atHome is the zone of the office that keeps the diary: as it is set, else that of this computer.
func (w *Window) atHome() string {
	home, err := w.reading.Settings()
	if err != nil {
		w.tell(err)
	}
	return cmp.Or(home[model.SettingHomeZone].In(), w.Zone)
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
