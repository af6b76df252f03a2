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
	then func() // once it ends: before, the driver takes the keyboard from what was not pressed
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
	b.last.then = nil
	if h.Kind == "known" { // the name that is typed keeps the keyboard
		b.typing.at = int(h.ID)
		b.typing.take()
		return
	}
	b.focus()
	now := press{at: b.kit.Tick(), kind: h.Kind, id: h.ID}
	was := b.last
	twice := now.kind == was.kind && now.id == was.id && was.at > 0 && now.at-was.at < doublePress
	b.last = now
	if e.Button == desktop.MouseButtonSecondary {
		if b.point(h, e.Position); len(b.picked) > 0 && !(h.Kind == "seat" && b.picked[h.ID]) {
			b.unpick()
		}
		b.menu(h, e.AbsolutePosition)
		return
	}
	switch h.Kind {
	case "seat", "sender":
		if h.Kind == "seat" && b.picks(h, e.Modifier, was) {
			return
		}
		if b.point(h, e.Position); twice {
			b.card.show()
			return
		}
		b.grasp(h, e.Position)
	case "group":
		b.grasp(h, e.Position)
	case "seat-add":
		b.typing.begin(b.columnOf(h.ID), "")
	case "":
		b.point(h, e.Position)
	case "seat-first":
		b.point(h, e.Position)
		b.last.then = func() { b.first(b.columnOf(h.ID)) }
	case "lead":
		b.point(h, e.Position)
		b.leads(&b.columns[b.columnOf(h.ID)], b.offered(b.columnOf(h.ID)))
	case "assign":
		b.Assign()
	case "invite":
		b.last.then = b.ask
	case "group-rest":
		b.restMenu(fyne.CurrentApp().Driver().AbsolutePositionForObject(b).Add(h.Pos).AddXY(0, h.Size.Height+4))
	case "group-add":
		b.groupMenu(fyne.CurrentApp().Driver().AbsolutePositionForObject(b).Add(h.Pos).AddXY(0, h.Size.Height+4))
	}
}

func (b *Board) grasp(h scene.Hit, at fyne.Position) {
	b.grip = &grip{b: b, kind: h.Kind, id: h.ID, now: at, begun: at}
}

// picks chooses seats besides others: with Ctrl one, besides whoever was pressed before as well, with Shift all up
// to one. It says whether that was meant.
func (b *Board) picks(h scene.Hit, held fyne.KeyModifier, was press) bool {
	at, ok := b.find(h.ID)
	switch {
	case ok && held&fyne.KeyModifierShift != 0:
		b.pickTo(at)
	case ok && held&fyne.KeyModifierControl != 0:
		if s := b.seat(); len(b.picked) == 0 && s != nil && was.kind == "seat" && was.id == s.ID && s.ID != h.ID {
			b.picked[s.ID] = true
		}
		b.last.kind = "" // what is chosen so is let go of together
		b.pick(b.seatAt(at))
		b.stand(at)
	default:
		return false
	}
	return true
}

// point puts the keyboard on what was pressed, of the empty part of a column to its end: what is pasted
// next goes where somebody pressed.
func (b *Board) point(h scene.Hit, at fyne.Position) {
	switch h.Kind {
	case "":
		if at, ok := b.placeUnder(at); ok {
			b.stand(at)
		}
	case "seat":
		if at, ok := b.find(h.ID); ok {
			b.stand(at)
		}
	case "sender", "lead", "seat-first":
		b.stand(place{b.columnOf(h.ID), -1})
	}
}

// placeUnder is the place of a column that lies under a point, or nearest above it.
func (b *Board) placeUnder(at fyne.Position) (place, bool) {
	if at.Y < stripTall+headTall || at.X >= b.wide() {
		return place{}, false
	}
	for i := range b.columns {
		if x := b.x(i); at.X >= x && at.X < x+b.step() {
			return b.within(place{i, max(0, int((at.Y-b.y(0))/(cardTall+cardGap)))}), true
		}
	}
	return place{}, false
}

// press shows who belongs to a group, or no longer.
func (b *Board) press(id int64) {
	if id == b.group {
		id = 0
	}
	clear(b.picked)
	b.show(id)
	b.Refresh()
}

func (b *Board) MouseUp(e *desktop.MouseEvent) {
	g := b.grip
	if g == nil || g.far {
		return // a drag ends by itself, after this
	}
	b.grip = nil
	if e.Button == desktop.MouseButtonPrimary {
		b.pressed(g)
	}
	b.Refresh()
}

// pressed is a press that carried nothing: on a group, on a card while one is shown, on
// one that is chosen no more.
func (b *Board) pressed(g *grip) {
	at, ok := b.find(g.id)
	switch {
	case g.kind == "group":
		b.press(g.id)
	case g.kind == "seat" && ok && b.group != 0:
		b.turn(b.seatAt(at))
	case len(b.picked) > 0:
		b.unpick()
	}
}

// Tapped opens what was pressed and takes the keyboard elsewhere; other presses are told from where the button
// went down and up.
func (b *Board) Tapped(*fyne.PointEvent) {
	if then := b.last.then; then != nil {
		b.last.then = nil
		then()
	}
}

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
