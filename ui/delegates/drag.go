package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// grip is what is in the hand: a seat, a delegation or a group.
type grip struct {
	b          *Board
	kind       string // as the board calls its place
	id         int64
	begun, now fyne.Position
	far        bool // it was carried, and not only pressed
}

// holds says that the hand carries a seat.
func (g *grip) holds(seat int64) bool {
	return g != nil && g.far && g.kind == "seat" && (g.id == seat || g.b.picked[g.id] && g.b.picked[seat])
}

const beside = 24 // of what is carried, as much lies on the programme

const least = 5 // that a hand moves before it carries

// over says that the hand is over a column.
func (g *grip) over(column int) bool {
	return g != nil && g.far && g.kind == "seat" && !g.b.assign.over(g.now) && g.to().column == column
}

// to is the column and the row before which the seat would be put.
func (g *grip) to() place {
	column := int((g.now.X + g.b.along() - aside + columnGap/2) / g.b.step())
	column = max(0, min(column, len(g.b.columns)-1))
	row := int((g.now.Y + g.b.down - stripTall - headTall - 8 + cardTall/2) / (cardTall + cardGap))
	return place{column, max(0, min(row, len(g.b.columns[column].seats)))}
}

// Dragged carries a seat, a delegation or a group.
func (b *Board) Dragged(e *fyne.DragEvent) {
	g := b.grip
	if g == nil || b.kit.ReadOnly {
		return
	}
	g.now = g.now.AddXY(e.Dragged.DX, e.Dragged.DY)
	if d := g.now.Subtract(g.begun); !g.far && d.X*d.X+d.Y*d.Y < least*least {
		return
	}
	g.far = true
	if b.under(g.now).Kind == "assign" { // carried onto its name the programme opens
		b.assign.show()
	}
	if b.assign.carried(g.now); !b.assign.over(g.now) {
		g.scroll()
	}
	b.Refresh()
}

// scroll goes on where the hand comes near an edge.
func (g *grip) scroll() {
	const edge, step = 30, 14
	b := g.b
	left, down := b.left, b.down
	switch {
	case g.now.Y < stripTall: // on its way to the programme
	case g.now.X < edge:
		left -= step
	case g.now.X > b.wide()-edge && !b.assign.open():
		left += step
	}
	switch {
	case g.now.Y < stripTall:
	case g.now.Y < stripTall+headTall+edge:
		down -= step
	case g.now.Y > b.size.Height-edge:
		down += step
	}
	b.setScroll(left, down)
}

// DragEnd puts down what is carried: a seat or a delegation where it is to stand, anything on an item of
// the programme. Elsewhere it stays where it was.
func (b *Board) DragEnd() {
	g := b.grip
	if g != nil && g.far {
		g.end()
	}
	b.grip = nil
	b.assign.look()
	b.Refresh()
}

func (g *grip) end() {
	b := g.b
	if b.assign.over(g.now) {
		b.assign.drop(g.now)
		return
	}
	if g.kind == "group" || g.now.X < -16 || g.now.X > b.wide()+16 || g.now.Y < 0 || g.now.Y > b.size.Height+16 {
		return
	}
	if g.kind == "sender" {
		b.order(b.columnOf(g.id), g.between())
		return
	}
	if from, ok := b.find(g.id); ok { // wherever it stands by now
		b.carry(from, g.to())
	}
}

// paintGrip draws what is in the hand, and where a seat would be put.
func (b *Board) paintGrip(s *scene.Scene) {
	g := b.grip
	if g == nil || !g.far {
		return
	}
	h, c := b.hand(), look.Now()
	if len(h.names) == 0 {
		return // it is gone
	}
	if g.kind == "sender" && !b.assign.over(g.now) {
		g.paintBetween(s)
	}
	if g.kind == "seat" && !b.assign.over(g.now) {
		to := g.to()
		s.RRect(b.x(to.column), max(b.y(to.row)-cardGap/2-1, stripTall+headTall), b.col, 3, 1.5, c.Accent)
	}
	x, top := g.now.X-b.col/3, g.now.Y-cardTall/2
	if b.assign.open() { // and leaves what it is carried over to be read
		x = min(x, b.wide()+beside-b.col)
	}
	s.Raised(x, top, b.col, 38, 7, c.AccentSoft, c.Accent, c.Shadow)
	name := b.kit.Words.Text(h.called(b.kit.Langs))
	if n := len(h.names); n > 1 {
		name = b.kit.Words.Count("delegates.people", n) + ": " + name
	}
	s.In(x+14, top, 38, scene.F12b.Fit(name, b.col-28), scene.F12b, c.Text)
}
