package uitest

import (
	"runtime"
	"strings"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// app is the toolkit's test application with one difference: as in the real window,
// what other goroutines ask for waits until the goroutine of the window, here the
// test's, turns to it. The toolkit's own driver does it at once, beside the test that
// reads the same widgets.
type app struct {
	fyne.App
	turns *turns
}

func newApp() fyne.App {
	of := test.NewApp()
	a := &app{App: of, turns: &turns{Driver: of.Driver()}}
	fyne.SetCurrentApp(a)
	return a
}

func (a *app) Driver() fyne.Driver { return a.turns }

// turns is the test driver, and what waits for its turn.
type turns struct {
	fyne.Driver
	mu    sync.Mutex
	queue []func()
}

// DoFromGoroutine does at once what the test itself asks for, and keeps the rest. Nobody
// waits: the test may be over.
func (d *turns) DoFromGoroutine(f func(), _ bool) {
	if ofTest() {
		f()
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.queue = append(d.queue, f)
}

// next is what waits first.
func (d *turns) next() func() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.queue) == 0 {
		return nil
	}
	f := d.queue[0]
	d.queue = d.queue[1:]
	return f
}

// Turn does what has waited for the window, as the real one does between two events. A
// person's hands and eyes do so themselves.
func Turn() {
	a, ok := fyne.CurrentApp().(*app)
	if !ok {
		return
	}
	for f := a.turns.next(); f != nil; f = a.turns.next() {
		f()
	}
}

// ofTest says whether the goroutine was begun by the testing package.
func ofTest() bool {
	pc := make([]uintptr, 64)
	n := runtime.Callers(1, pc)
	for ; n == len(pc); n = runtime.Callers(1, pc) {
		pc = make([]uintptr, 2*len(pc))
	}
	frames, ours := runtime.CallersFrames(pc[:n]), false
	for f, more := frames.Next(); more; f, more = frames.Next() {
		ours = strings.HasPrefix(f.Function, "testing.")
	}
	return ours
}
