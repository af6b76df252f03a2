package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

// Scrolled goes up and down, with Shift along the hours, with Ctrl it zooms.
func (b *Lanes) Scrolled(e *fyne.ScrollEvent) {
	b.card.hide()
	if scene.Held()&fyne.KeyModifierControl != 0 {
		b.zoom(e.Position.X, e.Scrolled.DY)
		return
	}
	b.setScroll(b.left-e.Scrolled.DX*1.6, b.down-e.Scrolled.DY*1.6)
	b.Refresh()
}

// zoom changes the width of an hour and keeps the minute at x where it is.
func (b *Lanes) zoom(x, dy float32) {
	hours := (x - lanesSide + b.left) / b.hour
	factor := float32(1.15)
	if dy < 0 {
		factor = 1 / factor
	}
	b.hour, b.zoomed = min(max(b.hour*factor, leastWide), mostWide), true
	b.pack()
	b.setScroll(hours*b.hour-(x-lanesSide), b.down)
	b.Refresh()
}

func (b *Lanes) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

func (b *Lanes) MouseMoved(e *desktop.MouseEvent) {
	b.pointer = e.Position
	h := b.under(e.Position)
	ref := b.refAt(h)
	if ref == b.hover {
		return
	}
	b.hover = ref
	b.card.aim(ref, h.Pos.AddXY(lanesSide, b.headTall()), h.Size)
	b.Refresh()
}

func (b *Lanes) MouseOut() {
	b.hover = model.Ref{}
	b.card.hide()
	b.Refresh()
}

func (b *Lanes) Cursor() desktop.Cursor {
	h := b.under(b.pointer)
	switch {
	case h.Kind == "by", h.Kind == "name" && int(h.ID) < len(b.lanes) && b.lanes[h.ID].head:
		return desktop.PointerCursor
	case b.refAt(h) == model.Ref{}:
		return desktop.DefaultCursor
	case b.wanted(h, b.pointer) != moving:
		return desktop.HResizeCursor
	}
	return desktop.PointerCursor
}
