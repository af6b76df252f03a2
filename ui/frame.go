package ui

import (
	"fyne.io/fyne/v2"

	"chancery/ui/side"
)

const (
	inspectorWidth = 324
	barHeight      = 56
	statusHeight   = 28
	leastBoard     = 520
)

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
	if w.inspecting() && size.Width-left-inspectorWidth >= leastBoard-120 {
		inspector = inspectorWidth
	}
	open := w.diary != nil
	body := size.Height - statusHeight
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
	set(w.bar, open, left, 0, size.Width-left, barHeight)
	room := size.Width - left - inspector
	top := float32(barHeight)
	if w.filter.On() {
		top += side.LineHeight
	}
	set(w.filter.Line, open && top > barHeight, left, barHeight, size.Width-left, side.LineHeight)
	shown := w.boards.Of(w.place.View)
	for _, v := range w.boards.All() {
		set(v.Object(), open && v == shown, left, top, room, body-top)
	}
	set(w.shade, open && inspector > 0, size.Width-inspector, top, inspector, body-top)
	set(w.scroll, open && inspector > 0, size.Width-inspector+16, top+inspectorHead, inspector-18, body-top-inspectorHead)
	set(w.status, open, 0, body, size.Width, statusHeight)
	set(w.welcome, !open, 0, 0, size.Width, size.Height)
	f.floating(size)
}

// floating places what lies over the rest.
func (f *frame) floating(size fyne.Size) {
	w := f.w
	if w.toast.Text() != "" {
		want := w.toast.Wanted(size.Width)
		w.toast.Pane.Resize(want)
		w.toast.Pane.Move(fyne.NewPos((size.Width-want.Width)/2, size.Height-statusHeight-want.Height))
	}
	w.search.Lay(size)
}

// gutter keeps the right edge free for the scroll bar.
type gutter struct{}

const gutterWide = 10

func (gutter) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(gutterWide, 12)
}

func (gutter) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(gutterWide, 12))
}
