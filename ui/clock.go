package ui

import (
	"time"

	"fyne.io/fyne/v2"
)

// watch looks at the clock once a second. A timer that waits for the next minute
// would stand still while the computer sleeps, and be late after it.
func (w *Window) watch() {
	w.minute = w.Now().Unix() / 60
	w.second = time.AfterFunc(time.Second, func() { fyne.Do(w.glance) })
}

// glance shows the time anew when the minute has turned, or was set.
func (w *Window) glance() {
	if now := w.Now().Unix() / 60; now != w.minute {
		w.minute = now
		w.moveOn()
	}
	w.second.Reset(time.Second)
}

// moveOn moves the now line, today and the clocks, and follows this computer into
// another zone.
func (w *Window) moveOn() {
	if w.Home != nil {
		if zone := w.Home(); zone != w.Zone {
			w.Zone = zone
			w.read()
			return
		}
	}
	w.root.Refresh()
}
