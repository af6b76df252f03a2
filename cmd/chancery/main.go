// Command chancery is the desktop program: the diary of a protocol office in a
// window.
package main

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"github.com/alecthomas/kong"

	"chancery/assets"
	"chancery/logbook"
	"chancery/manual"
	"chancery/model/civil"
	"chancery/release"
	"chancery/ui"
	"chancery/words"
)

type flags struct {
	Sample bool   `help:"Open a fresh copy of the sample, created in the named file or in one of its own."`
	Now    string `help:"Freeze the clock at a local time, such as 2026-03-12T11:40."`
	Lang   string `help:"Language of the interface: en, ro or uk."`
	File   string `arg:"" optional:"" help:"Diary to open."`

	Version     kong.VersionFlag `help:"Print the version, its date and the time-zone rules in use."`
	WriteManual manual.Flag      `hidden:"" help:"Write the manual and the completions into a folder."`
}

func main() {
	start := time.Now()
	usual := debug.SetGCPercent(400) // what the start reads and draws it mostly keeps: little is worth looking for
	f, said := told()
	zone := homeZone()
	now, err := clock(f.Now, zone)
	if err != nil {
		said.fail(2, words.For(language(f.Lang)).Error(err))
	}
	log := logbook.New(ours().state)
	log.Info("start", "system", runtime.GOOS+"/"+runtime.GOARCH, "go", runtime.Version(), "revision", release.Commit())
	b := &bells{log: log}
	var shown, going atomic.Bool // the window: on show, and on its way out
	unseen := func() { said.fail(failed, words.For(language(f.Lang)).Say("ui.no-window", ours().state)) }
	defer func() { // what fails before there is a window
		if p := recover(); p != nil {
			keep(logbook.Caught(p), log, ours().state)
			unseen()
		}
	}()
	end := func() {
		log.Info("called forward")
		os.Exit(0)
	}
	fs := files{now: now, log: log, left: new(sync.WaitGroup), bell: b}
	fs.yield = func(path string) {
		if !shown.Load() && ringOn(path) {
			end()
		}
	}
	ours().takeMemory()
	if path := wanted(f, fs); path != "" && ring(path) {
		end()
	}
	wellEnded := logbook.Watch(ours().state, start)
	if !hasDisplay() {
		said.fail(1, words.For(language(f.Lang)).Say("ui.no-display"))
	}
	if dir, err := os.UserCacheDir(); err == nil {
		_ = os.MkdirAll(dir, 0o700) // the toolkit makes its own folder there, but not this one
	}
	leaveTheBus()
	a := app.NewWithID("org.chancery.Chancery")
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon()))
	w := ui.New(ui.Config{App: a, Files: fs, Outside: outside{log}, Now: now, Tick: func() time.Duration { return time.Since(start) },
		State: ours().state, Memory: ours().memory, Zone: zone, Home: homeZone, Lang: language(f.Lang), Asked: spoken(f.Lang), About: about(), Did: func(id string) { log.Info("command", "command", id) },
		Quit: func() { going.Store(true); quit(fs.left, func() { wellEnded(); log.Info("end"); os.Exit(0) }) }})
	var asked atomic.Bool // to end
	alone := onEnd(func() {
		asked.Store(true)
		fyne.Do(w.Terminate)
	})
	a.Lifecycle().SetOnStarted(func() {
		debug.SetGCPercent(usual)
		shown.Store(true)
		time.AfterFunc(time.Second, alone) // by then the toolkit listens
		lookIn(w)
	})
	b.front = onShow(&shown, &going, func(done func()) {
		fyne.Do(func() {
			if going.Load() { // the toolkit's own end lets come at once what it would have let wait
				return
			}
			w.Window().Show() // it may be minimised
			w.Window().RequestFocus()
			done()
		})
	})
	code := guarded(func() {
		resume(w, f, fs) // before the window is on show: the first thing seen is the diary
		w.Window().ShowAndRun()
		going.Store(true)
		w.Stop() // where the toolkit heard the system first
	}, w.Abandon, log, ours().state)
	fs.left.Wait()
	wellEnded()
	log.Info("end")
	if !shown.Load() && !asked.Load() {
		unseen()
	}
	os.Exit(code)
}

// told is what the command line says, and the voice that answers there.
func told() (f flags, v *voice) {
	v = newVoice()
	kong.Parse(&f, kong.Name("chancery"), kong.Description("Plan official visits, summits and meetings."+aside), kong.UsageOnError(),
		kong.Vars{"version": release.Text("chancery")}, kong.Writers(v.out, v.errs), kong.Exit(v.end))
	return f, v
}

// resume begins, once somebody who was thrown out the last time knows why.
func resume(w *ui.Window, f flags, fs files) {
	goOn := func() { begin(w, f, fs) }
	trace := logbook.Failed(ours().state)
	if crash := logbook.Crashed(ours().state); trace == "" {
		trace = crash
	}
	if trace != "" {
		w.Failed(trace, goOn)
		return
	}
	goOn()
}

// remembered is the diary that was open last, "" for none but samples.
func remembered(fs files) string {
	path := ui.Recall(ours().memory).File
	if path != "" && filepath.Dir(path) == fs.samples() {
		return "" // remembered by a program that took samples for one's own diary
	}
	return path
}

// wanted is the diary to open: that which is named, the last or one's own; "" where there
// is none yet, and for the sample.
func wanted(f flags, fs files) string {
	last := remembered(fs)
	switch {
	case f.Sample:
		return ""
	case f.File != "":
		return f.File
	case last != "" && exists(last):
		return last
	case last == "" && !exists(fs.Home()):
		return ours().left()
	}
	return fs.Home()
}

// begin opens what was asked for: the sample, a file, the last file, or nothing.
func begin(w *ui.Window, f flags, fs files) {
	path := wanted(f, fs)
	switch {
	case f.Sample:
		d, err := fs.sampleAt(f.File)
		if err != nil {
			w.Trouble(err)
			return
		}
		w.Open(d)
		w.GoTo(civil.DateOf(fs.now()))
	case path == "":
		w.Welcome()
	default:
		was := remembered(fs)
		w.OpenFile(path)
		if f.File == "" && was != "" && was != path {
			w.Gone(was)
		}
		if ours().misplaced(path) {
			w.Misplaced(fs.Home())
		}
	}
}

// quit ends the program, beside the toolkit: its own end hangs now and then while its queue is drained,
// or fails over what comes into the queue just then, and the next start would tell of a failure. Everything
// is saved by now; what was left to be done is waited for, with the window gone.
func quit(left interface{ Wait() }, last func()) {
	time.AfterFunc(0, func() {
		left.Wait()
		last()
	})
}
