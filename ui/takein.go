package ui

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/takein"
	"chancery/ui/view"
)

var _ takein.Host = host{}

func (h host) Here() int64 { return h.w.visit() }
func (h host) DoAs(c model.Change, said string) error {
	return h.w.doing(c, func() string { return said }, "")
}
func (h host) DoBeside(c model.Change, said string, then func(error)) {
	h.w.doingBeside(c, func() string { return said }, then)
}
func (h host) ToDelegation() bool                 { return h.w.stand.View == view.Delegations && !h.w.register() }
func (h host) ChooseImport(put func(path string)) { h.w.doors.ChooseImport(put) }
func (h host) Mapped(shape string) []string       { return h.w.memory.Imports[shape] }

func (h host) ChooseCalendar(put func(path string)) { h.w.doors.ChooseCalendar(put) }
func (h host) Agenda(day civil.Date) model.Event    { return h.w.deeds.Agenda(day) }

// Map remembers what the columns of files of a shape were taken for.
func (h host) Map(shape string, as []string) {
	if h.w.memory.Imports == nil {
		h.w.memory.Imports = map[string][]string{}
	}
	h.w.memory.Imports[shape] = as
	h.w.remember()
}

// dropped takes in a file that was dropped on the window; a diary is opened, and over the card
// of files it is attached. What is on another card that is open comes first.
func (w *Window) dropped(files []fyne.URI) {
	var paths []string
	for _, f := range files {
		paths = append(paths, f.Path())
	}
	if w.enclosed.On() {
		w.enclosed.Attach(paths)
		return
	}
	if w.win.Canvas().Overlays().Top() != nil || len(files) == 0 {
		return
	}
	if strings.EqualFold(filepath.Ext(paths[0]), ".chancery") {
		w.OpenFile(paths[0])
		return
	}
	if w.diary != nil && w.unlocked() {
		w.taker.Files(paths)
	}
}
