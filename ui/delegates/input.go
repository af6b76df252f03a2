package delegates

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
)

// press remembers the last one, to tell a double press.
type press struct {
	at   time.Duration
	kind string
	id   int64
}

const doublePress = 400 * time.Millisecond

// under is the topmost place under a point.
func (b *Board) under(p fyne.Position) scene.Hit {
	if h, ok := b.over.Scene.At(p); ok {
		return h
	}
	for _, l := range []*scene.Layer{b.top, b.body} {
		local := p.Subtract(l.Position())
		if local.Y < 0 || local.Y > l.Size().Height || local.X > l.Size().Width {
			continue
		}
		h, _ := l.Scene.At(local)
		return h
	}
	return scene.Hit{}
}

func (b *Board) focus() {
	if c := canvasOf(b); c != nil && c.Focused() != fyne.Focusable(b) {
		c.Focus(b)
	}
}

func (b *Board) MouseDown(e *desktop.MouseEvent) {
	if b.typing == nil {
		return
	}
	h := b.under(e.Position)
	if h.Kind == "known" { // the name that is typed keeps the keyboard
		b.typing.at = int(h.ID)
		b.typing.take()
		return
	}
	b.focus()
	now := press{b.kit.Tick(), h.Kind, h.ID}
	twice := now.kind == b.last.kind && now.id == b.last.id && b.last.at > 0 && now.at-b.last.at < doublePress
	b.last = now
	if e.Button == desktop.MouseButtonSecondary {
		b.point(h)
		b.menu(h, e.AbsolutePosition)
		return
	}
	switch h.Kind {
	case "seat":
		b.point(h)
		if twice {
			b.card.show()
			return
		}
		b.grip = &grip{b: b, seat: h.ID, now: e.Position, begun: e.Position}
	case "sender":
		if b.point(h); twice {
			b.card.show()
		}
	case "seat-add":
		b.typing.begin(b.columnOf(h.ID), "")
	case "group":
		b.press(h.ID)
	case "group-add":
		b.groupMenu(fyne.CurrentApp().Driver().AbsolutePositionForObject(b).Add(h.Pos).AddXY(0, h.Size.Height+4))
	}
}

// point puts the keyboard on what was pressed.
func (b *Board) point(h scene.Hit) {
	switch h.Kind {
	case "seat":
		if at, ok := b.find(h.ID); ok {
			b.stand(at)
		}
	case "sender":
		b.stand(place{b.columnOf(h.ID), -1})
	}
}

// press shows who belongs to a group, or no longer.
func (b *Board) press(id int64) {
	if id == b.group {
		id = 0
	}
	b.show(id)
	b.Refresh()
}

func (b *Board) MouseUp(e *desktop.MouseEvent) {
	g := b.grip
	if g == nil || g.far {
		return // a drag ends by itself, after this
	}
	b.grip = nil
	if at, ok := b.find(g.seat); ok && b.group != 0 && e.Button == desktop.MouseButtonPrimary {
		b.turn(b.seatAt(at))
	}
	b.Refresh()
}

// Tapped is empty: presses are told from where the button went down and up.
func (b *Board) Tapped(*fyne.PointEvent) {}

func (b *Board) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

func (b *Board) MouseMoved(e *desktop.MouseEvent) {
	if h := b.under(e.Position); h.Kind != b.hover.Kind || h.ID != b.hover.ID {
		b.hover = h
		b.Refresh()
	}
}

func (b *Board) MouseOut() {
	if b.hover.Kind != "" {
		b.hover = scene.Hit{}
		b.Refresh()
	}
}

func (b *Board) Cursor() desktop.Cursor {
	if b.hover.Kind != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
