package delegates

import (
	"math"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const typingTall = 150 // of the fields at the end of a column

// fit gives columns the width in which as many as there is room for are whole: of half a
// card nobody reads who it is.
func (b *Board) fit() {
	b.col = columnWide
	if room := b.wide() - aside; b.across() > b.wide() {
		b.col = room/max(1, float32(int(room/(columnSlim+columnGap)))) - columnGap
	}
}

// step is from one column to the next.
func (b *Board) step() float32 { return b.col + columnGap }

// along is how far the columns are scrolled as they are drawn: to one that begins at the
// left.
func (b *Board) along() float32 { return b.step() * float32(int(b.left/b.step()+.5)) }

// furthest is how far they can be scrolled.
func (b *Board) furthest() float32 {
	over := max(0, b.across()-b.wide())
	return b.step() * float32(math.Ceil(float64(over/b.step())))
}

// setScroll scrolls as far as there is anything.
func (b *Board) setScroll(left, down float32) {
	b.fit()
	tall := float32(0)
	for i := range b.columns {
		tall = max(tall, 8+float32(len(b.columns[i].seats))*(cardTall+cardGap)+addTall+14)
		if b.typing.on && b.typing.delegation == b.columns[i].is.ID {
			tall = max(tall, 8+float32(len(b.columns[i].seats))*(cardTall+cardGap)+typingTall)
		}
	}
	b.left = max(0, min(left, b.furthest()))
	b.down = max(0, min(down, tall-(b.size.Height-b.foot()-stripTall-headTall)))
}

// Cover says that so much of the foot lies under something for a while: what is typed comes out from
// under it.
func (b *Board) Cover(foot float32) {
	more := foot > b.covered
	if b.covered = foot; more && b.typing != nil && b.typing.on {
		b.reveal()
		b.Refresh()
	}
}

// foot is how much of it is covered while somebody types.
func (b *Board) foot() float32 {
	if b.typing != nil && b.typing.on {
		return b.covered
	}
	return 0
}

const barHigh = 5 // of the scroll bar

// paintBar draws how far the columns go on to the sides, where they do.
func (b *Board) paintBar(s *scene.Scene) {
	room, all := b.wide(), b.across()
	if len(b.columns) == 0 || all <= room+1 {
		return
	}
	wide := max(40, room*room/all)
	x := (room - wide) * b.along() / b.furthest()
	s.RRect(x, b.size.Height-barHigh-3, wide, barHigh, barHigh/2, look.Now().Text3)
}

// across is how wide all columns are, with the place where one is added.
func (b *Board) across() float32 {
	return aside*2 + float32(len(b.columns))*b.step() + inviteWide
}

// reveal scrolls to the place of the keyboard.
func (b *Board) reveal() {
	if b.size.Width < 100 || len(b.columns) == 0 {
		return
	}
	x, y := b.x(b.at.column), b.y(max(b.at.row, 0))
	tall := float32(cardTall)
	if b.typing.on {
		tall = typingTall
	}
	left, down := b.along(), b.down
	if over := x + b.col - b.wide(); over > 0 {
		left += over
	}
	if x < aside {
		left += x - aside
	}
	if over := y + tall + 10 - (b.size.Height - b.foot()); over > 0 {
		down += over
	}
	if under := y - stripTall - headTall - 8; under < 0 {
		down += under
	}
	b.setScroll(left, down)
}

// Scrolled turns the wheel: with Shift from side to side.
func (b *Board) Scrolled(e *fyne.ScrollEvent) {
	dx, dy := e.Scrolled.DX, e.Scrolled.DY
	if scene.Held()&fyne.KeyModifierShift != 0 && dx == 0 {
		dx, dy = dy, 0
	}
	b.setScroll(b.left-dx, b.down-dy)
	b.Refresh()
}

// stand puts the keyboard on a place.
func (b *Board) stand(at place) {
	b.at = b.within(at)
	b.reveal()
	b.card.look()
	b.assign.look()
	b.Refresh()
}
