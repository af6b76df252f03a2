package ui

import (
	"fyne.io/fyne/v2"

	"chancery/ui/bar"
	"chancery/ui/inspect"
	"chancery/ui/scene"
	"chancery/ui/side"
)

// narrow is the width of a window below which what stands beside the board is
// narrower, so that the board keeps half of it.
const narrow = 2 * (side.Width + inspect.Width)

// frame lays the window out: sidebar, toolbar, board, inspector, status.
type frame struct{ w *Window }

func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(770, 470) } // a screen of 1600 × 1000 has room for twice as much

func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	w := f.w
	scene.Dots(w.win.Canvas().Scale())
	open := w.diary != nil
	left, inspector := f.beside(size.Width)
	body := size.Height - bar.StatusHeight
	set := func(o fyne.CanvasObject, show bool, x, y, wd, h float32) {
		if !show || wd <= 0 {
			o.Hide()
			return
		}
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(wd, h))
		o.Show()
	}
	set(w.side.Pane, open, 0, 0, left, body)
	set(w.search.Field, open && left > 0, 12, 14, left-24-38, 32)
	set(w.bars.Tools, open, left, 0, size.Width-left, bar.ToolsHeight)
	room := size.Width - left - inspector
	top := float32(bar.ToolsHeight)
	band := func(o fyne.CanvasObject, on bool, h float32) {
		set(o, on, left, top, size.Width-left, h)
		if on {
			top += h
		}
	}
	band(w.bars.Tabs, open && w.stand.Inside(), bar.TabsHeight)
	band(w.bars.Locked, w.locked() != nil, bar.LockedHeight)
	band(w.filter.Line, open && w.filter.On(), side.LineHeight)
	shown := w.views.Of(w.stand.View)
	for _, v := range w.views.All() {
		set(v.Object(), open && v == shown, left, top, room, body-top)
	}
	if !open {
		inspector = 0
	}
	w.inspector.Lay(size.Width-inspector, top, inspector, body-top)
	set(w.bars.Status, open, 0, body, size.Width, bar.StatusHeight)
	set(w.doors.Page, !open, 0, 0, size.Width, size.Height)
	f.floating(size)
}

// beside is how wide sidebar and inspector are. Where the board would keep less
// than half of the window, the sidebar gives way while something is looked into.
func (f *frame) beside(width float32) (left, inspector float32) {
	left, inspector = side.Width, inspect.Width
	if width < narrow {
		left, inspector = side.Narrow, inspect.Narrow
	}
	if !f.w.inspecting() {
		inspector = 0
	}
	if f.w.memory.Sidebar || inspector > 0 && width-left-inspector < width/2 {
		left = 0
	}
	return left, inspector
}

// floating places what lies over the rest.
func (f *frame) floating(size fyne.Size) {
	w := f.w
	if w.toast.Text() != "" {
		want := w.toast.Wanted(size.Width)
		w.toast.Pane.Resize(want)
		w.toast.Pane.Move(fyne.NewPos((size.Width-want.Width)/2, size.Height-bar.StatusHeight-want.Height))
	}
	w.search.Lay(size)
}
