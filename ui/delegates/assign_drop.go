package delegates

import "fyne.io/fyne/v2"

// over says that a place of the board lies on the programme.
func (a *assigning) over(p fyne.Position) bool {
	return a.open() && p.X > a.b.size.Width-a.wide()
}

// at is the item at a place of the board, 0 for none.
func (a *assigning) at(p fyne.Position) int64 {
	top, tall := a.body.Position().Y, a.body.Size().Height
	if !a.over(p) || p.Y < top || p.Y > top+tall {
		return 0
	}
	d := fyne.CurrentApp().Driver()
	h, _ := a.list.Drawn().At(p.Add(d.AbsolutePositionForObject(a.b)).Subtract(d.AbsolutePositionForObject(a.list)))
	return h.ID
}

// carried follows the hand over the items: what would become of the one below it is shown
// before anything is done, and near an edge the list goes on.
func (a *assigning) carried(p fyne.Position) {
	const edge, step = 26, 12
	top, tall, room := a.body.Position().Y, a.body.Size().Height, a.body.Content.MinSize().Height
	switch {
	case !a.over(p):
	case p.Y < top+edge:
		a.body.Offset.Y = max(0, a.body.Offset.Y-step)
		a.body.Refresh()
	case p.Y > top+tall-edge:
		a.body.Offset.Y = max(0, min(a.body.Offset.Y+step, room-tall))
		a.body.Refresh()
	}
	if now := a.at(p); now != a.under {
		a.under = now
		a.look()
	}
}

// drop lets those in the hand take part in the item below it.
func (a *assigning) drop(p fyne.Position) {
	item := a.at(p)
	a.look()
	if plan := a.plan(item); plan != nil {
		a.put(append(a.plans[:0:0], *plan))
	}
	a.under = 0
}
