package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// grip is a seat in the hand.
type grip struct {
	b          *Board
	seat       int64
	begun, now fyne.Position
	far        bool // it was carried, and not only pressed
}

const least = 5 // that a hand moves before it carries

// over says that the hand is over a column.
func (g *grip) over(column int) bool {
	return g != nil && g.far && g.to().column == column
}

// to is the column and the row before which the seat would be put.
func (g *grip) to() place {
	column := int((g.now.X + g.b.left - aside + columnGap/2) / (columnWide + columnGap))
	column = max(0, min(column, len(g.b.columns)-1))
	row := int((g.now.Y + g.b.down - stripTall - headTall - 8 + cardTall/2) / (cardTall + cardGap))
	return place{column, max(0, min(row, len(g.b.columns[column].seats)))}
}

// Dragged carries a seat.
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
	const edge, step = 30, 14
	left, down := b.left, b.down
	switch {
	case g.now.X < edge:
		left -= step
	case g.now.X > b.wide()-edge:
		left += step
	}
	switch {
	case g.now.Y < stripTall+headTall+edge:
		down -= step
	case g.now.Y > b.size.Height-edge:
		down += step
	}
	b.setScroll(left, down)
	b.Refresh()
}

// DragEnd puts the seat down. Outside the board it stays where it was.
func (b *Board) DragEnd() {
	g := b.grip
	b.grip = nil
	if g != nil && g.far && g.now.X > -16 && g.now.X < b.wide()+16 && g.now.Y > 0 && g.now.Y < b.size.Height+16 {
		if from, ok := b.find(g.seat); ok { // wherever it stands by now
			b.carry(from, g.to())
		}
	}
	b.Refresh()
}

// paintGrip draws the seat in the hand, and where it would be put.
func (b *Board) paintGrip(s *scene.Scene) {
	g := b.grip
	if g == nil || !g.far {
		return
	}
	at, ok := b.find(g.seat)
	if !ok {
		return
	}
	seat := b.seatAt(at)
	c, to := look.Now(), g.to()
	y := b.y(to.row) - cardGap/2 - 1
	s.RRect(b.x(to.column), max(y, stripTall+headTall), columnWide, 3, 1.5, c.Accent)
	x, top := g.now.X-columnWide/3, g.now.Y-cardTall/2
	s.Raised(x, top, columnWide, 38, 7, c.AccentSoft, c.Accent, c.Shadow)
	s.In(x+14, top, 38, scene.F12b.Fit(b.called(seat), columnWide-28), scene.F12b, c.Text)
}
