package ui

import (
	"fyne.io/fyne/v2"

	"chancery/ui/bar"
	"chancery/ui/inspect"
	"chancery/ui/side"
)

// leastBoard is the room that the board keeps beside the inspector.
const leastBoard = 520

// frame lays the window out: sidebar, toolbar, board, inspector, status.
type frame struct{ w *Window }

func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(900, 560) }

func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	w := f.w
	left := float32(side.Width)
	if w.memory.Sidebar {
		left = 0
	}
	inspector := float32(0)
	if w.inspecting() && size.Width-left-inspect.Width >= leastBoard-120 {
		inspector = inspect.Width
	}
	open := w.diary != nil
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
	if w.filter.On() {
		top += side.LineHeight
	}
	set(w.filter.Line, open && top > bar.ToolsHeight, left, bar.ToolsHeight, size.Width-left, side.LineHeight)
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
