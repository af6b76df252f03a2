package scene

import (
	"sync/atomic"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// What waits for the first frame of an object is not done before, and is done then.
func TestSomethingIsDoneOnceDrawn(t *testing.T) {
	app := &undrawn{App: test.NewTempApp(t)}
	fyne.SetCurrentApp(app)
	t.Cleanup(func() { fyne.SetCurrentApp(app.App) })
	done := make(chan bool, 2)
	OnceDrawn(widget.NewLabel(""), func() { done <- true })
	select {
	case <-done:
		t.Fatal("it was done before there was a canvas")
	case <-time.After(50 * time.Millisecond):
	}
	app.drawn.Store(true)
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatal("it is never done")
	}
}

// undrawn is an app of which nothing was drawn yet.
type undrawn struct {
	fyne.App
	drawn atomic.Bool
}

func (a *undrawn) Driver() fyne.Driver { return early{a.App.Driver(), a} }

type early struct {
	fyne.Driver
	of *undrawn
}

func (d early) CanvasForObject(o fyne.CanvasObject) fyne.Canvas {
	if !d.of.drawn.Load() {
		return nil
	}
	return test.Canvas()
}
