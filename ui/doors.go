package ui

import (
	"fyne.io/fyne/v2"

	"chancery/ui/door"
	"chancery/ui/sheet"
)

var _ door.Host = host{}

func (h host) Window() fyne.Window   { return h.w.win }
func (h host) Files() door.Files     { return h.w.Files }
func (h host) Diary() door.Diary     { return h.w.diary }
func (h host) Before() []door.Before { return h.w.before() }
func (h host) When(at int64) string  { return h.w.when(at) }
func (h host) Settle() []door.Left   { return h.w.settle() }
func (h host) Lay(d door.Diary)      { h.w.Open(d) }
func (h host) Empty()                { h.w.Welcome() }
func (h host) Tour()                 { h.w.beginTour() }
func (h host) Speak(lang string)     { h.w.setLanguage(lang) }
func (h host) Written(path string)   { h.w.papers.Written(path) }
func (h host) Repaint()              { h.w.root.Refresh() }
func (h host) Quit()                 { h.w.Quit() }
func (h host) Chooser() door.Chooser { return h.w.Outside.Chooser(h.w.win) }

// Failed says that the program failed the last time, and where the trace of it lies,
// and goes on with what was to be opened.
func (w *Window) Failed(trace string, goOn func()) {
	w.Welcome()
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.failed"), w.words.Say("ui.failed.text", trace), w.words.Say("ui.cmd.quit"), w.words.Say("ui.failed.on"), w.Quit, goOn)
}

// OpenFile opens a diary in the place of the one on the desk.
func (w *Window) OpenFile(path string) { w.doors.OpenFile(path) }

// Trouble says why no diary could be opened, and offers what can be done.
func (w *Window) Trouble(err error) { w.doors.Trouble(err) }
