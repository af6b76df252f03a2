package board

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/ui/scene"
)

// under is the topmost place under a point: what floats first, then the head,
// then the body where it is not covered.
func (b *Days) under(p fyne.Position) scene.Hit {
	layers := []*scene.Layer{b.top, b.head, b.body}
	for _, l := range layers {
		if l == b.head && p.Y >= b.headBottom() || l == b.body && (p.Y < b.headBottom() || p.X < b.left()) {
			continue
		}
		if h, ok := l.Scene.At(p.Subtract(l.Position())); ok {
			return h
		}
	}
	return scene.Hit{}
}

func (b *Days) refAt(h scene.Hit) model.Ref {
	if h.Kind == "entry" && int(h.ID) < len(b.entries) {
		return b.entries[h.ID].Ref
	}
	return model.Ref{}
}

func (b *Days) MouseDown(e *desktop.MouseEvent) {
	b.focus()
	b.card.hide()
	h := b.under(e.Position)
	ref := b.refAt(h)
	if b.corner(h, e) {
		return
	}
	if e.Button == desktop.MouseButtonSecondary {
		b.menu(ref, e)
		return
	}
	col, minute := b.spot(e.Position)
	b.slot = slot{col: col, minute: minute / 30 * 30}
	switch h.Kind {
	case "day":
		b.grip = nil
		if b.OnDay != nil {
			b.OnDay(b.cols[h.ID].day)
		}
		return
	case "more", "days-more":
		b.more(h)
		return
	case "scroll":
		b.barGrip = e.Position.Y
		return
	}
	if first, twice := b.double(click{pos: e.Position, ref: ref, kind: h.Kind, col: col, minute: minute}); twice {
		b.grip = nil
		b.doubled(first)
		return
	}
	g := &grip{ref: ref, from: e.Position, now: e.Position, dayFrom: col, dayNow: col, minFrom: minute, minNow: minute}
	b.grip = g
	g.want = b.wanted(h, ref, e.Position)
	if en := b.entry(ref); en != nil {
		g.take(en)
	}
	b.core.click(ref, e.Modifier)
	b.Refresh()
}

// wanted is what dragging from here would do.
func (b *Days) wanted(h scene.Hit, ref model.Ref, p fyne.Position) deed {
	en := b.entry(ref)
	switch {
	case en == nil && h.Kind == "band":
		return creatingDays
	case en == nil && p.Y >= b.headBottom() && p.X >= b.left():
		return creating
	case en == nil:
		return pressing
	case b.inBand(en) && !en.Ref.IsItem():
		return movingDays
	case b.inBand(en):
		return pressing
	}
	top := h.Pos.Add(b.body.Position())
	switch size := h.Size.Height; {
	case size >= 3*edge && p.Y-top.Y < edge && b.startsHere(en, p):
		return resizingStart
	case size >= 2*edge && top.Y+size-p.Y < edge && b.endsHere(en, p):
		return resizingEnd
	}
	return moving
}

func (b *Days) startsHere(e *model.Entry, p fyne.Position) bool {
	col, _ := b.spot(p)
	return e.Start.At >= b.cols[col].Begin
}

func (b *Days) endsHere(e *model.Entry, p fyne.Position) bool {
	col, _ := b.spot(p)
	return e.Drawn().To <= b.cols[col].Span().To
}

func (b *Days) doubled(c click) {
	switch {
	case c.ref != (model.Ref{}):
		if b.OnOpen != nil {
			b.OnOpen(c.ref)
		}
	case c.kind == "band":
		if b.OnCreateDays != nil {
			b.OnCreateDays(b.cols[c.col].day, b.cols[c.col].day)
		}
	case b.OnCreate != nil && len(b.cols) > 0:
		m := arrange.Snap(c.minute-7, 15)
		at := b.cols[c.col].At(max(m, 0))
		b.OnCreate(at, at+3600)
	}
}

func (b *Days) menu(ref model.Ref, e *desktop.MouseEvent) {
	if ref != (model.Ref{}) && !b.chosen[ref] {
		b.core.click(ref, 0)
		b.tell()
		b.Refresh()
	}
	if b.OnMenu != nil && len(b.cols) > 0 {
		col, minute := b.spot(e.Position)
		b.OnMenu(ref, b.cols[col].At(arrange.Snap(minute-7, 15)), e.AbsolutePosition)
	}
}

// more goes where there is room: the day of what is hidden.
func (b *Days) more(h scene.Hit) {
	col := int(h.ID)
	if h.Kind == "more" {
		col = int(h.ID >> 32)
	}
	if b.OnDay != nil && col < len(b.cols) && b.count > 1 {
		b.OnDay(b.cols[col].day)
	}
}

func (b *Days) MouseUp(e *desktop.MouseEvent) {
	b.barGrip = 0
	if g := b.grip; g != nil && g.do == pressing {
		b.grip = nil
		b.Refresh()
	}
	if b.grip == nil {
		b.tell()
	}
}

func (b *Days) Dragged(e *fyne.DragEvent) {
	if b.barGrip != 0 {
		room := b.size.Height - b.headBottom()
		b.setScroll(b.scroll + e.Dragged.DY*(room+b.maxScroll())/room)
		b.Refresh()
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
	b.edgeScroll()
	b.Refresh()
}

// follow moves the ghost to where the pointer is.
func (b *Days) follow(g *grip) {
	g.dayNow, g.minNow = b.spot(g.now)
	delta := b.minutes(g.now.Y - g.from.Y)
	if g.scrolled(b) != 0 {
		delta = g.minNow - g.minFrom
	}
	col := &b.cols[g.dayNow]
	switch g.do {
	case moving:
		length := g.end - g.start
		from := b.cols[g.dayFrom].Minute(g.start)
		start := arrange.Moved(from, delta, step())
		g.newStart = b.sameClock(g, start)
		g.newEnd = g.newStart + length
	case resizingEnd:
		g.newEnd = col.At(arrange.Resized(col.Minute(g.start), col.Minute(g.end)+delta, step()))
		if g.newEnd <= g.start {
			g.newEnd = g.start + int64(step())*60
		}
	case resizingStart:
		g.newStart = col.At(arrange.Resized(col.Minute(g.end), col.Minute(g.start)+delta, step()))
		if g.newStart >= g.end {
			g.newStart = g.end - int64(step())*60
		}
	case creating:
		b.sweep(g)
	}
	b.judge(g)
}

// minutes is a height as whole minutes, rounded.
func (b *Days) minutes(dy float32) int { return int(math.Round(float64(dy / b.hour * 60))) }

// scrolled is how far the board has scrolled since the grip was taken.
func (g *grip) scrolled(b *Days) float32 {
	return (b.y(g.minFrom) - g.from.Y) / b.hour
}

// sameClock is a minute of the column the thing was taken in, moved to the
// column the pointer is in.
func (b *Days) sameClock(g *grip, minute int) int64 {
	return b.cols[g.dayNow].At(minute)
}

// sweep is drawing over empty hours: from the earlier to the later end.
func (b *Days) sweep(g *grip) {
	snap := max(step(), 5)
	from, to := g.minFrom, g.minNow
	if g.dayNow == g.dayFrom && to < from {
		from, to = to, from
	}
	if scene.Held()&fyne.KeyModifierShift != 0 {
		snap = 1
	}
	start := b.cols[g.dayFrom].At(arrange.Snap(from-snap/2, snap))
	end := b.cols[g.dayNow].At(arrange.Snap(to+snap/2, snap))
	if end < start {
		start, end = end, start
	}
	g.newStart, g.newEnd = start, max(end, start+int64(snap)*60)
}

// edgeScroll moves the hours while something is held near the edge.
func (b *Days) edgeScroll() {
	const zone = 50
	y := b.grip.now.Y
	switch {
	case b.grip.do == movingDays || b.grip.do == creatingDays:
	case y < b.headBottom()+zone:
		b.setScroll(b.scroll - (b.headBottom()+zone-y)/4)
	case y > b.size.Height-zone:
		b.setScroll(b.scroll + (y-b.size.Height+zone)/4)
	}
}

func (b *Days) DragEnd() {
	b.barGrip = 0
	g := b.grip
	b.grip = nil
	if g == nil {
		return
	}
	if g.do == creatingDays {
		if b.OnCreateDays != nil {
			b.OnCreateDays(b.first.Add(min(g.dayFrom, g.dayNow)), b.first.Add(max(g.dayFrom, g.dayNow)))
		}
	} else {
		b.drop(g)
	}
	b.tell()
	b.focus()
	b.Refresh()
}

// Tapped is empty: a press chooses when the button goes down.
func (b *Days) Tapped(*fyne.PointEvent) {}

func (b *Days) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

func (b *Days) FocusGained() { b.focused = true; b.Refresh() }
func (b *Days) FocusLost()   { b.focused = false; b.Refresh() }
