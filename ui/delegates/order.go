package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// shift puts the delegation under the keyboard a place further to one side.
func (b *Board) shift(by int) {
	to := b.at.column + by
	if by > 0 {
		to++ // before the one behind the next
	}
	b.order(b.at.column, to)
}

// order puts a delegation before another, or at the end. Those of the hosts stand before
// those of the guests.
func (b *Board) order(from, to int) {
	first, end := b.beside(from)
	if to < 0 || to > len(b.columns) || from < 0 || from >= len(b.columns) || b.locked() {
		return
	}
	if to < first || to > end {
		b.kit.Tell(model.Refuse("delegates.hosts-first"))
		return
	}
	if to == from || to == from+1 {
		return
	}
	moved := &b.columns[from].is
	c := &model.OrderDelegations{Event: b.of.Event.ID, Name: model.Plain(b.columns[from].name)}
	for i := range b.columns {
		if i == to {
			c.Order = append(c.Order, model.SeenOf(moved))
		}
		if i != from {
			c.Order = append(c.Order, model.SeenOf(&b.columns[i].is))
		}
	}
	if to == len(b.columns) {
		c.Order = append(c.Order, model.SeenOf(moved))
	}
	if id := moved.ID; b.kit.Try(c) {
		b.stand(place{b.columnOf(id), -1})
	}
}

// beside is from and until which column those of the side of one stand.
func (b *Board) beside(column int) (first, end int) {
	if column < 0 || column >= len(b.columns) {
		return 0, 0
	}
	side := b.columns[column].is.Side
	for first = column; first > 0 && b.columns[first-1].is.Side == side; first-- {
	}
	for end = column + 1; end < len(b.columns) && b.columns[end].is.Side == side; end++ {
	}
	return first, end
}

// between is the column before which a carried head would stand.
func (g *grip) between() int {
	at := int((g.now.X + g.b.along() - aside + g.b.step()/2) / g.b.step())
	return max(0, min(at, len(g.b.columns)))
}

// paintBetween draws where a carried head would stand.
func (g *grip) paintBetween(s *scene.Scene) {
	x := g.b.x(g.between()) - columnGap/2 - 1
	s.RRect(x, stripTall+4, 3, g.b.size.Height-stripTall-8, 1.5, look.Now().Accent)
}

// orderEntries move the delegation whose menu it is.
func (b *Board) orderEntries() []scene.Entry {
	say, at := b.kit.Words.Say, b.at.column
	first, end := b.beside(at)
	return []scene.Entry{
		{Label: say("delegates.left"), Key: say("delegates.left.key"), Off: b.kit.ReadOnly || at <= first, Do: func() { b.shift(-1) }},
		{Label: say("delegates.right"), Key: say("delegates.right.key"), Off: b.kit.ReadOnly || at+1 >= end, Do: func() { b.shift(1) }},
	}
}

// orderKeys move the seat whose menu it is.
func (b *Board) orderKeys() []scene.Entry {
	say, at := b.kit.Words.Say, b.at
	along := func(key fyne.KeyName) func() { return func() { b.walk(arrows[key], true) } }
	return []scene.Entry{
		{Label: say("delegates.up"), Key: say("delegates.up.key"), Off: b.kit.ReadOnly || at.row < 1, Do: along(fyne.KeyUp)},
		{Label: say("delegates.down"), Key: say("delegates.down.key"), Off: b.kit.ReadOnly || at.row+1 >= len(b.columns[at.column].seats), Do: along(fyne.KeyDown)},
	}
}
