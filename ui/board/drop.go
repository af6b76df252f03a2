package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
)

// Stay is why something that was carried lies where it lay.
type Stay string

const (
	Outside Stay = "outside" // it was let go outside the board
	Astray  Stay = "astray"  // its visit has no such day
)

// slack is how far outside the board a hand may slip.
const slack = 16

// carriedTo follows what is held, and says whether the pointer left the board.
func (g *grip) carriedTo(d fyne.Delta, board fyne.Size) {
	g.now = g.now.AddXY(d.DX, d.DY)
	g.out = g.now.X < -slack || g.now.Y < -slack || g.now.X > board.Width+slack || g.now.Y > board.Height+slack
}

// judge looks at what the drag would do: whether it may, and what it clashes with.
func (c *core) judge(g *grip) {
	e := c.entry(g.ref)
	g.stop = e != nil && e.Fixed() && (!insisting() || e.Lent != "")
	g.astray = e != nil && c.astray(e, g.newStart) && !insisting()
	g.clash = ""
	if e == nil || !e.Ref.IsItem() || e.Lent != "" || c.OnClash == nil {
		return
	}
	g.clash = c.OnClash(g.move())
}

// astray says that an item of a visit would lie outside its days, and does not yet.
func (c *core) astray(e *model.Entry, start int64) bool {
	if c.set.Days == nil || !e.Ref.IsItem() || e.Lent != "" {
		return false
	}
	first, last := c.set.Days(e.Ref.Event)
	at, err := civil.MomentAt(start, e.Start.Zone)
	if last == "" || err != nil {
		return false
	}
	outside := func(d civil.Date) bool { return d < first || d > last }
	return outside(at.Date()) && !outside(e.Start.Date())
}

// reason is why the ghost had better not be dropped, "" when nothing speaks
// against it.
func (c *core) reason(g *grip) string {
	switch {
	case g.stop && c.lent(g.ref) != nil:
		return c.set.Words.Say("board.lent", c.lent(g.ref).Lent)
	case g.stop:
		return c.set.Words.Say("board.hold-ctrl")
	case g.astray:
		return c.set.Words.Say("board.astray", c.set.Words.RangeNoYear(c.set.Days(g.ref.Event)))
	}
	return g.clash
}

// stays says that what is held is not dropped, and tells why.
func (c *core) stays(g *grip) bool {
	why := Astray
	switch {
	case g.do == creating, g.do == creatingDays: // what is drawn ends at the edge
		return false
	case g.out:
		why = Outside
	case !g.astray || g.stop:
		return false
	}
	if c.OnStay != nil {
		c.OnStay(g.ref, why)
	}
	return true
}

// drop turns what the ghost shows into a wish.
func (c *core) drop(g *grip) {
	if c.stays(g) {
		return
	}
	switch e := c.entry(g.ref); g.do {
	case moving, resizingStart, resizingEnd:
		switch {
		case e == nil || g.newStart == g.start && g.newEnd == g.end:
		case g.stop:
			c.refuse(g.ref)
		case c.OnChange != nil:
			c.OnChange([]model.Move{g.move()}, insisting())
		}
	case movingDays:
		if d := g.dayNow - g.dayFrom; d != 0 && c.OnMoveEvent != nil {
			c.OnMoveEvent(model.Seen{ID: g.ref.Event, Rev: g.rev}, d)
		}
	case creating:
		if c.OnCreate != nil {
			c.OnCreate(g.newStart, g.newEnd)
		}
	}
}

func (c *core) refuse(ref model.Ref) {
	if c.OnRefuse != nil {
		c.OnRefuse(ref)
	}
}

// giveUp leaves everything as it was before the press: what is held lies where it
// lay, what was chosen is chosen, and the release that follows does nothing.
func (c *core) giveUp() {
	c.grip, c.untold, c.lastUp = nil, false, click{}
	c.choose(c.before...)
}
