//go:build frames

package frames

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui"
	"chancery/ui/uitest"
)

// open puts a window of 1280×800 on a diary, in the week of the sample visit.
func open(b *testing.B, d diary) *ui.Window {
	b.Helper()
	b.Cleanup(func() { // once the window is hidden
		if err := d.Close(); err != nil {
			b.Error(err)
		}
	})
	return shows(b, d, filepath.Join(b.TempDir(), "window.json"))
}

// shows is open of a diary that stays open, in a window that remembers what stands in a file.
func shows(b *testing.B, d diary, memory string) *ui.Window {
	b.Helper()
	var w *ui.Window
	start := time.Now()
	fyne.DoAndWait(func() {
		w = ui.New(ui.Config{App: fyne.CurrentApp(), Now: noon, Tick: func() time.Duration { return time.Since(start) },
			Memory: memory, Zone: zone, Lang: "en", Quit: func() {}})
		w.Open(d)
		w.GoTo("2026-03-12")
		w.Window().Resize(fyne.NewSize(1280, 800))
		w.Window().Show()
	})
	b.Cleanup(func() { fyne.DoAndWait(w.Window().Hide) }) // closing the last one would end the program
	time.Sleep(1500 * time.Millisecond)
	return w
}

// frame runs a handler and waits for the frame that shows it. Handlers and
// frames run on one thread by turns, so a turn that takes long after the handler
// is the painting and the swap; the time ends when the thread is free again.
func frame(b *testing.B, do func()) time.Duration {
	b.Helper()
	painting, never := 1500*time.Microsecond, 400*time.Millisecond
	if os.Getenv("GALLIUM_NOOP") != "" { // nobody paints the pixels, as where a graphics card does
		painting = 500 * time.Microsecond
	}
	start := time.Now()
	fyne.DoAndWait(do)
	for {
		turn := time.Now()
		fyne.DoAndWait(func() {})
		if time.Since(turn) > painting {
			return time.Since(start)
		}
		if time.Since(start) > never {
			b.Fatal("no frame was painted")
		}
	}
}

// report says the median and the 95th percentile of what was measured.
func report(b *testing.B, took []time.Duration) {
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	b.ReportMetric(ms(took[len(took)/2]), "ms-median")
	b.ReportMetric(ms(took[len(took)*95/100]), "ms-p95")
	b.ReportMetric(0, "ns/op")
}

func BenchmarkSwitchView10000(b *testing.B) { switches(b, fill(b, 10000)) }

func BenchmarkSwitchView100000(b *testing.B) { switches(b, fill(b, 100000)) }

// switches goes to each view by its key, from the week and back, and measures
// the going.
func switches(b *testing.B, d diary) {
	w := open(b, d)
	press := func(key rune) func() {
		return func() { w.Window().Canvas().Focused().TypedRune(key) }
	}
	var all []time.Duration
	for _, view := range []struct {
		name string
		key  rune
	}{{"day", 'd'}, {"week", 'w'}, {"month", 'm'}, {"year", 'y'}, {"lanes", 'l'}, {"agenda", 'a'}} {
		b.Run(view.name, func(b *testing.B) {
			var took, work []time.Duration
			for b.Loop() {
				from := 'w'
				if view.key == from {
					from = 'd'
				}
				frame(b, press(from))
				before := processor(b)
				took = append(took, frame(b, press(view.key)))
				work = append(work, processor(b)-before)
			}
			all = append(all, took...)
			report(b, took)
			b.ReportMetric(float64(median(work).Microseconds())/1000, "ms-work") // which a busy computer does not lengthen
		})
	}
	b.Run("all", func(b *testing.B) {
		for b.Loop() { // what the views took together
		}
		report(b, all)
	})
}

// processor is the time this program has taken of it; the painting of the virtual
// display is done in the program, on every core.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkScrollWeek500 and BenchmarkScrollLanes500 turn the wheel on boards
// that hold much.
func BenchmarkScrollWeek500(b *testing.B) {
	scrolls(b, with(b, crowd{500, "2026-03-09", 7}), 'w')
}

func BenchmarkScrollLanes500(b *testing.B) { scrolls(b, with(b, grid{500, 20}), 'l') }

func scrolls(b *testing.B, d diary, view rune) {
	w := open(b, d)
	var u *uitest.User
	fyne.DoAndWait(func() {
		w.Window().Canvas().Focused().TypedRune(view)
		u = uitest.On(b, w.Window().Canvas())
		u.Move(800, 500)
	})
	time.Sleep(500 * time.Millisecond)
	wheels(b, u)
}

func BenchmarkDragSampleWeek(b *testing.B) {
	w := open(b, with(b, &model.Several{Verb: model.Label{Verb: "sample"}}))
	var u *uitest.User
	from := fyne.NewPos(805, 422) // the motorcade of 12:40
	fyne.DoAndWait(func() {
		u = uitest.On(b, w.Window().Canvas())
		u.Move(from.X, from.Y).Down()
	})
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		took = append(took, frame(b, func() { u.Move(from.X-float32(i%7)*9, from.Y+float32(10+i%23*3)) }))
	}
	fyne.DoAndWait(func() { u.Key(fyne.KeyEscape).Up() })
	report(b, took)
}

// BenchmarkDragWeek500 carries an item over a week that holds five hundred.
func BenchmarkDragWeek500(b *testing.B) {
	w := open(b, with(b, crowd{500, "2026-03-09", 7}))
	var u *uitest.User
	fyne.DoAndWait(func() {
		w.Window().Canvas().Focused().TypedRune('w')
		u = uitest.On(b, w.Window().Canvas())
	})
	time.Sleep(500 * time.Millisecond)
	from := fyne.NewPos(385, 320) // on the first of the days, where everything is full
	fyne.DoAndWait(func() { u.Move(from.X, from.Y).Down() })
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		took = append(took, frame(b, func() { u.Move(from.X+float32(10+i%7*9), from.Y+float32(10+i%23*3)) }))
	}
	fyne.DoAndWait(func() { u.Key(fyne.KeyEscape).Up() })
	report(b, took)
}
