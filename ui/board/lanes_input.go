package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/ui/scene"
)

// under is the topmost place under a point.
func (b *Lanes) under(p fyne.Position) scene.Hit {
	if h, ok := b.over.Scene.At(p); ok {
		return h
	}
	l := b.body
	switch {
	case p.Y < b.headTall():
		l = b.head
	case p.X < lanesSide:
		l = b.side
	}
	h, _ := l.Scene.At(p.Subtract(l.Position()))
	return h
}

func (b *Lanes) refAt(h scene.Hit) model.Ref {
	if h.Kind == "entry" && int(h.ID) < len(b.entries) {
		return b.entries[h.ID].Ref
	}
	return model.Ref{}
}

func (b *Lanes) at(minute int) int64 { return b.begin() + int64(minute)*60 }

func (b *Lanes) MouseDown(e *desktop.MouseEvent) {
	b.focus()
	b.card.hide()
	if len(b.days) == 0 {
		return
	}
	h := b.under(e.Position)
	ref := b.refAt(h)
	if h.Kind == "rulers" && b.OnRulers != nil {
		b.grip = nil
		b.OnRulers(e.AbsolutePosition)
		return
	}
	if e.Button == desktop.MouseButtonSecondary {
		if ref != (model.Ref{}) && !b.chosen[ref] {
			b.click(ref, 0)
			b.tell()
		}
		if b.OnMenu != nil {
			b.OnMenu(ref, b.at(arrange.Snap(b.minuteAt(e.Position.X)-7, 15)), e.AbsolutePosition)
		}
		b.Refresh()
		return
	}
	switch h.Kind {
	case "by":
		if b.OnBy != nil {
			b.OnBy(bys[h.ID])
		}
		return
	case "name":
		b.fold(int(h.ID))
		return
	case "options":
		if b.OnOptions != nil {
			b.OnOptions(e.AbsolutePosition)
		}
		return
	case "scroll-hours", "scroll-lanes":
		b.sliding, b.grip = h.Kind, nil
		return
	}
	if i := b.laneUnder(e.Position); i >= 0 {
		b.from = b.lanes[i].of
	} else {
		b.from = Lane{}
	}
	if first, twice := b.double(click{pos: e.Position, ref: ref, minute: b.minuteAt(e.Position.X)}); twice {
		b.grip = nil
		b.doubled(first)
		return
	}
	if en := b.entry(ref); en != nil {
		b.grip = &grip{ref: ref, from: e.Position, now: e.Position, want: b.wanted(h, e.Position)}
		b.grip.take(en)
	}
	b.click(ref, e.Modifier)
	b.Refresh()
}

// fold hides the lanes of a group, or shows them again.
func (b *Lanes) fold(i int) {
	if i < len(b.lanes) && b.lanes[i].head {
		b.folded[b.lanes[i].key] = !b.folded[b.lanes[i].key]
		b.pack()
		b.Refresh()
	}
}

func (b *Lanes) doubled(c click) {
	switch {
	case c.ref != (model.Ref{}):
		if b.OnOpen != nil {
			b.OnOpen(c.ref)
		}
	case b.OnCreate != nil:
		at := b.at(arrange.Snap(c.minute-7, 15))
		b.OnCreate(at, at+3600)
	}
}

// wanted is what dragging from here would do: an end of a block changes its
// length.
func (b *Lanes) wanted(h scene.Hit, p fyne.Position) deed {
	x := p.X - h.Pos.X - lanesSide
	switch {
	case h.Size.Width >= 3*edge && x < edge:
		return resizingStart
	case h.Size.Width >= 2*edge && h.Size.Width-x < edge:
		return resizingEnd
	}
	return moving
}

func (b *Lanes) MouseUp(*desktop.MouseEvent) {
	b.sliding = ""
	if g := b.grip; g != nil && g.do == pressing {
		b.grip = nil
		b.Refresh()
	}
	if b.grip == nil {
		b.tell()
	}
}

func (b *Lanes) Dragged(e *fyne.DragEvent) {
	if b.sliding != "" {
		b.slide(e.Dragged)
		return
	}
	g := b.grip
	if g == nil || b.set.ReadOnly {
		return
	}
	g.carriedTo(e.Dragged, b.size)
	if !g.begin() {
		return
	}
	b.follow(g)
	b.edgeScroll(g)
	b.Refresh()
}

// follow moves the ghost to where the pointer is: along time, and to another
// lane.
func (b *Lanes) follow(g *grip) {
	delta := int((g.now.X - g.from.X) / b.hour * 60)
	from, to := int((g.start-b.begin())/60), int((g.end-b.begin())/60)
	switch g.do {
	case moving:
		g.newStart = b.at(arrange.Moved(from, delta, step()))
		g.newEnd = g.newStart + g.end - g.start
		b.held = b.laneUnder(g.now)
	case resizingEnd:
		g.newEnd = max(b.at(arrange.Resized(from, to+delta, step())), g.start+int64(step())*60)
	case resizingStart:
		g.newStart = min(b.at(arrange.Resized(to, from+delta, step())), g.end-int64(step())*60)
	}
	b.judge(g)
	if to, ok := b.carried(g); ok && b.OnClashIn != nil {
		g.clash = b.OnClashIn(g.move(), b.from, to)
	}
}

// carried is the lane that what is held would be given, and whether there is one:
// it is another than that it was taken from, and the item does not stand in it.
func (b *Lanes) carried(g *grip) (Lane, bool) {
	e := b.entry(g.ref)
	if b.held < 0 || e == nil {
		return Lane{}, false
	}
	to := b.lanes[b.held].of
	return to, to != b.from && !to.holds(e)
}

// laneUnder is the lane the pointer is over, -1 when it is over none that an
// item could be moved to.
func (b *Lanes) laneUnder(p fyne.Position) int {
	for i := range b.lanes {
		l := &b.lanes[i]
		if y := b.headTall() + l.y - b.down; !l.head && l.of != (Lane{}) && p.Y >= y && p.Y < y+l.h && p.Y >= b.headTall() {
			return i
		}
	}
	return -1
}

// edgeScroll moves the board while something is held near its edge.
func (b *Lanes) edgeScroll(g *grip) {
	const zone = 50
	dx, dy := float32(0), float32(0)
	switch {
	case g.now.X < lanesSide+zone:
		dx = (g.now.X - lanesSide - zone) / 4
	case g.now.X > b.size.Width-zone:
		dx = (g.now.X - b.size.Width + zone) / 4
	}
	switch {
	case g.now.Y < b.headTall()+zone/2:
		dy = (g.now.Y - b.headTall() - zone/2) / 4
	case g.now.Y > b.size.Height-zone/2:
		dy = (g.now.Y - b.size.Height + zone/2) / 4
	}
	left := b.left
	b.setScroll(b.left+dx, b.down+dy)
	g.from.X -= b.left - left // what is held stays with the hours
}

func (b *Lanes) DragEnd() {
	b.sliding = ""
	g := b.grip
	if g == nil {
		b.held = -1
		return
	}
	to, other := b.carried(g)
	b.grip, b.held = nil, -1
	if other && !b.stays(g) {
		b.toLane(g, to)
	} else if !other {
		b.drop(g)
	}
	b.tell()
	b.focus()
	b.Refresh()
}

// toLane asks for an item to be given to another lane, with the hours the ghost
// shows.
func (b *Lanes) toLane(g *grip, to Lane) {
	switch {
	case g.stop:
		b.refuse(g.ref)
	case b.OnLane != nil:
		b.OnLane(g.ref, b.from, to, g.move(), insisting())
	}
}

// Tapped is empty: a press chooses when the button goes down.
func (b *Lanes) Tapped(*fyne.PointEvent) {}

func (b *Lanes) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

func (b *Lanes) FocusGained() { b.focused = true; b.Refresh() }
func (b *Lanes) FocusLost()   { b.focused = false; b.Refresh() }

func (b *Lanes) TypedRune(r rune) {
	if b.OnRune != nil {
		b.OnRune(r)
	}
}
