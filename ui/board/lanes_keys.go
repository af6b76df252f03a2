package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
)

// TypedKey walks the lanes: left and right along one, up and down between them.
func (b *Lanes) TypedKey(k *fyne.KeyEvent) {
	b.card.hide()
	if k.Name == fyne.KeyEscape && b.grip != nil {
		b.giveUp()
		b.held = -1
		b.Refresh()
		return
	}
	if scene.MenuKey(k) && len(b.days) > 0 {
		b.menuHere(b.begin(), corner.AddXY(lanesSide, 0), b.body)
		return
	}
	switch k.Name {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown:
		b.walk(k.Name)
	case fyne.KeyReturn, fyne.KeyEnter:
		if len(b.order) == 1 && b.OnOpen != nil {
			b.OnOpen(b.order[0])
		}
	default:
		b.plainKey(k)
	}
}

// TypedShortcut gives the board its own shortcuts: with Alt the arrows move what
// is chosen along the hours.
func (b *Lanes) TypedShortcut(s fyne.Shortcut) {
	b.core.shortcut(b, s, func(dx, dy int, resize bool) { b.nudge(0, dx+dy, resize) })
}

// spotOf is the lane and the place in it of what is chosen.
func (b *Lanes) spotOf(ref model.Ref) (lane, row int) {
	for i := range b.lanes {
		for j := range b.lanes[i].rows {
			if b.entries[b.lanes[i].rows[j].Key].Ref == ref {
				return i, j
			}
		}
	}
	return -1, 0
}

func (b *Lanes) walk(k fyne.KeyName) {
	lane, row := -1, 0
	if len(b.order) > 0 {
		lane, row = b.spotOf(b.order[len(b.order)-1])
	}
	switch {
	case lane < 0:
		lane, row = b.busy(-1, 1), 0
	case k == fyne.KeyRight:
		row = min(row+1, len(b.lanes[lane].rows)-1)
	case k == fyne.KeyLeft:
		row = max(row-1, 0)
	case k == fyne.KeyDown:
		lane, row = b.across(lane, row, 1)
	case k == fyne.KeyUp:
		lane, row = b.across(lane, row, -1)
	}
	if lane < 0 {
		return
	}
	e := &b.entries[b.lanes[lane].rows[row].Key]
	b.choose(e.Ref)
	if b.OnSelect != nil {
		b.OnSelect(b.order)
	}
	b.Reveal(e.Start.At) // first: which lanes are low depends on the hours in sight
	l := &b.lanes[lane]
	switch {
	case l.y < b.down:
		b.setScroll(b.left, l.y)
	case l.y+l.h > b.down+b.size.Height-b.headTall():
		b.setScroll(b.left, l.y+l.h-b.size.Height+b.headTall())
	}
	b.Refresh()
}

// busy is the next lane on which anything stands, -1 when there is none.
func (b *Lanes) busy(lane, by int) int {
	for i := lane + by; i >= 0 && i < len(b.lanes); i += by {
		if len(b.lanes[i].rows) > 0 {
			return i
		}
	}
	return -1
}

// across is the item of the next lane that begins nearest in time.
func (b *Lanes) across(lane, row, by int) (int, int) {
	next := b.busy(lane, by)
	if next < 0 {
		return lane, row
	}
	from, best := b.lanes[lane].rows[row].From, 0
	for i, r := range b.lanes[next].rows {
		if dist(r.From, from) < dist(b.lanes[next].rows[best].From, from) {
			best = i
		}
	}
	return next, best
}
