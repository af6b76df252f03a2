package board

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

func (b *Days) Scrolled(e *fyne.ScrollEvent) {
	b.card.hide()
	if scene.Held()&fyne.KeyModifierControl != 0 {
		b.zoom(e.Position, e.Scrolled.DY)
		return
	}
	b.setScroll(b.scroll - e.Scrolled.DY*1.6)
	b.Refresh()
}

// zoom changes the height of an hour and keeps the minute under the pointer.
func (b *Days) zoom(at fyne.Position, dy float32) {
	minute := (at.Y - b.headBottom() + b.scroll) / b.hour * 60
	factor := float32(1.12)
	if dy < 0 {
		factor = 1 / factor
	}
	b.hour = min(max(b.hour*factor, leastHour), mostHour)
	b.pack()
	b.setScroll(minute/60*b.hour - (at.Y - b.headBottom()))
	if b.OnZoom != nil {
		b.OnZoom(b.hour)
	}
	b.Refresh()
}

func (b *Days) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

func (b *Days) MouseMoved(e *desktop.MouseEvent) {
	b.pointer = e.Position
	ref := b.refAt(b.under(e.Position))
	if ref == b.hover {
		return
	}
	b.hover = ref
	x, y, w, h, ok := b.boxOf(ref)
	if !ok {
		x, y, w, h = e.Position.X-20, e.Position.Y-8, 40, 16
	}
	b.card.aim(ref, fyne.NewPos(x, y), fyne.NewSize(w, h))
	b.Refresh()
}

func (b *Days) MouseOut() {
	b.hover = model.Ref{}
	b.card.hide()
	b.Refresh()
}

func (b *Days) Cursor() desktop.Cursor {
	h := b.under(b.pointer)
	ref := b.refAt(h)
	if ref == (model.Ref{}) {
		if h.Kind == "day" || h.Kind == "more" || h.Kind == "fit" || h.Kind == "rulers" {
			return desktop.PointerCursor
		}
		return desktop.DefaultCursor
	}
	switch b.wanted(h, ref, b.pointer) {
	case resizingStart, resizingEnd:
		return desktop.VResizeCursor
	}
	return desktop.PointerCursor
}

// cardDelay is how long the pointer rests before the card opens.
const cardDelay = 500 * time.Millisecond
