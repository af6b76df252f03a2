package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/ui/bar"
	"chancery/ui/inspect"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/section"
	"chancery/ui/side"
	"chancery/ui/view"
)

const (
	// narrow is the width beside the rail below which what stands beside the board is
	// narrower, so that the board keeps half of it.
	narrow = 2 * (side.Width + inspect.Width)
	// railFrom is the width from which the rail has room around its words: a window of 1100
	// with a frame of any desktop.
	railFrom = 1080
)

// folded is the width below which the sidebar is folded away until it is asked for.
const folded = 770

// leastBoard is what a board or a table keeps there beside the details.
const leastBoard = 322

// fields is how much wider a window is where the papers of a visit leave room for the sidebar.
const fields = 520

// frame lays the window out: sidebar, toolbar, board, inspector, status.
type frame struct{ w *Window }

// MinSize is what a screen of 1280 × 720 has room for twice as large, with the frame of the window and the
// bar of the desktop round it: a window that may not be made smaller would have its foot off the screen.
func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(620, 314) }

// Explain leads from a card of the window to what the handbook says of it.
func (f *frame) Explain(title string) { f.w.guide.Explain(title) }

func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	w := f.w
	scene.Dots(w.win.Canvas().Scale())
	open := w.diary != nil
	rail := f.rail(size.Width)
	left, inspector := f.beside(size.Width, rail)
	in := w.register()
	led := w.tour.Tall(size.Width)
	body := size.Height - bar.StatusHeight - led
	set := func(o fyne.CanvasObject, show bool, x, y, wd, h float32) {
		if !show || wd <= 0 {
			o.Hide()
			return
		}
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(wd, h))
		o.Show()
	}
	set(w.bars.Rail, open, 0, 0, rail, body)
	set(w.side.Pane, open && !in, rail, 0, left, body)
	set(w.search.Field, open && !in && left > 0, rail+12, 14, left-24-38, 32)
	set(w.registers.Side, in, rail, 0, left, body)
	besides := left > 0
	if besides || !in {
		set(w.registers.Field, in, rail+12, 14, left-24, 32)
	}
	left += rail
	set(w.bars.Tools, open, left, 0, size.Width-left, bar.ToolsHeight)
	room := size.Width - left - inspector
	top := float32(bar.ToolsHeight)
	band := func(o fyne.CanvasObject, on bool, h float32) {
		set(o, on, left, top, size.Width-left, h)
		if on {
			top += h
		}
	}
	band(w.bars.Tabs, open && w.stand.Inside() && (!in || w.ofRegister() != ""), bar.TabsHeight)
	band(w.bars.Locked, w.locked() != nil, bar.LockedHeight)
	band(w.filter.Line, open && !in && w.filter.On() && w.filters(), side.LineHeight)
	band(w.registers.Line, in && !besides, section.LineHeight)
	if in && !besides {
		w.registers.LayLine(left, top-section.LineHeight, size.Width-left)
	}
	part.Reveal(w.registers.More, in && !besides)
	shown := w.views.Of(w.stand.View)
	for _, v := range w.views.All() {
		set(v.Object(), open && !in && v == shown, left, top, room, body-top)
	}
	if !open {
		inspector = 0
	}
	set(w.registers.Box, in, left, top, room, body-top)
	calendar, card := inspector, inspector
	if in {
		calendar = 0
	} else {
		card = 0
	}
	w.inspector.Lay(size.Width-calendar, top, calendar, body-top)
	w.registers.Card.Lay(size.Width-card, top, card, body-top)
	set(w.tour.Pane, open && led > 0, 0, body, size.Width, led)
	set(w.bars.Status, open, 0, body+led, size.Width, bar.StatusHeight)
	set(w.doors.Page, !open, 0, 0, size.Width, size.Height)
	f.floating(size)
}

// filters says that what is on show is narrowed by a filter: delegations and papers are whole.
func (w *Window) filters() bool {
	return w.stand.View != view.Delegations && w.stand.View != view.Papers
}

// rail is how wide the rail is: it is there in every window, the slimmer the narrower that is.
func (f *frame) rail(width float32) float32 {
	if f.w.diary == nil {
		return 0
	}
	return f.w.bars.RailWidth(width < railFrom)
}

// beside is how wide sidebar and inspector are. Where the board would keep less
// than half of what the rail leaves, the sidebar gives way while something is looked into that
// was not chosen in it.
func (f *frame) beside(width, rail float32) (left, inspector float32) {
	left, inspector = side.Width, inspect.Width
	if width-rail < narrow {
		left, inspector = side.Narrow, inspect.Narrow
	}
	if width < folded {
		inspector = min(inspector, width-rail-leastBoard)
	}
	if on := f.w.register(); on && !f.w.registers.Card.On() || !on && !f.w.inspecting() {
		inspector = 0
	}
	if f.alone(width) && !f.w.sidebarAsked {
		return 0, inspector
	}
	crowded := inspector > 0 && width-rail-left-inspector < (width-rail)/2
	switch {
	case f.w.memory.Sidebar:
		return 0, inspector
	case crowded && f.w.register() && f.w.sidebarAsked:
		return left, 0
	case crowded && !f.w.register() && slices.Equal(f.w.chosen, f.w.inList):
		return left, 0
	case crowded:
		return 0, inspector
	}
	return left, inspector
}

// gives says that the sidebar gives way to what stands on show, until it is asked for.
func (f *frame) gives(width float32) bool {
	if !f.w.register() {
		return f.alone(width)
	}
	asked, away := f.w.sidebarAsked, f.w.memory.Sidebar
	f.w.sidebarAsked, f.w.memory.Sidebar = false, false
	left, _ := f.beside(width, f.rail(width))
	f.w.sidebarAsked, f.w.memory.Sidebar = asked, away
	return left == 0
}

// alone says that what is on show has no room beside the sidebar.
func (f *frame) alone(width float32) bool { return width < folded || f.papersAlone(width) }

// papersAlone says that the papers of a visit have no room beside the sidebar: the pages are
// to be read.
func (f *frame) papersAlone(width float32) bool {
	return f.w.stand.View == view.Papers && !f.w.register() && width < narrow+2*f.w.bars.RailWidth(false)+fields
}

// floating places what lies over the rest.
func (f *frame) floating(size fyne.Size) {
	w, covered := f.w, float32(0)
	if w.toast.Text() != "" {
		room, left, foot := size.Width, float32(0), float32(0)
		if w.stand.View == view.Papers && !w.register() {
			var right float32
			if left, right, foot = w.views.Papers.Board.Free(); left > 0 { // beside the list of what was just made
				left += w.views.Papers.Board.Object.Position().X
			}
			room -= left + right
		}
		want := w.toast.Wanted(room)
		w.toast.Pane.Resize(want)
		w.toast.Pane.Move(fyne.NewPos(left+(room-want.Width)/2, size.Height-bar.StatusHeight-w.tour.Tall(size.Width)-foot-want.Height))
		covered = w.toast.Tall(room)
	}
	if w.ordered() {
		w.views.Order.Rows.Table.Cover(covered)
	}
	if w.stand.View == view.Delegations && !w.register() {
		w.views.Senders.Board.Cover(covered)
	}
	w.search.Lay(f.rail(size.Width), size)
}
