package ui

import (
	"errors"
	"strings"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// What is wrong with the file of a diary is told with the ways out of it, each a
// press away.

// ways are the presses that lead out of an error.
func (w *Window) ways(err error) (out []part.Action) {
	for _, way := range model.Ways(err) {
		out = append(out, part.Action{Name: w.words.Say("way." + way.Deed), Do: func() { w.goWay(way) }})
	}
	return out
}

// tellWays asks which of several ways is to be gone.
func (w *Window) tellWays(err error, ways []part.Action) {
	w.root.Refresh()
	sheet.Choose(w.win.Canvas(), w.words.Say("ui.trouble"), w.words.Error(err), w.words.Say("sheet.close"), ways)
}

// goWay goes a way, once what is typed is saved or given up.
func (w *Window) goWay(way model.Way) { w.leave("open", func() { w.mend(way) }) }

func (w *Window) mend(way model.Way) {
	if w.diary != nil && w.diary.Health().Path == way.Path && way.Deed != model.WayOpen {
		_ = w.diary.Close() // that it fails is why we are here; it is closed all the same
		defer w.still(way.Path)
		w.diary = nil
	}
	switch way.Deed {
	case model.WayRead:
		w.toRead(way.Path)
	case model.WayOpen, model.WayAgain:
		w.openFile(way.Path)
	default:
		done, err := w.Files.Mend(way)
		if err != nil {
			w.Trouble(err)
			return
		}
		w.openFile(done.Path)
		w.sayMended(done)
	}
}

// still sees to it that there is something on the desk again.
func (w *Window) still(path string) {
	if w.diary != nil {
		return
	}
	if d, err := w.Files.Open(path, true); err == nil {
		w.Open(d)
		return
	}
	w.Welcome()
}

// sayMended says what was put aside and what is missing.
func (w *Window) sayMended(m Mended) {
	var said []string
	if m.Lost > 0 {
		said = append(said, w.words.Count("way.lost", int(m.Lost)))
	}
	if len(m.Kept) > 0 {
		said = append(said, w.words.Say("way.kept", strings.Join(m.Kept, ", ")))
	}
	if len(said) > 0 && w.diary != nil {
		w.toast.Warn(strings.Join(said, " "))
		w.root.Refresh()
	}
}

func (w *Window) toRead(path string) {
	d, err := w.Files.Open(path, true)
	if err != nil {
		w.Trouble(err)
		return
	}
	w.replace(d)
}

// rescuedTo says whether an error told of the copy that is on the desk now.
func rescuedTo(err error, path string) bool {
	var e *model.Error
	return errors.As(err, &e) && len(e.Ways) == 1 && e.Ways[0].Path == path
}
