package board

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/model/arrange"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// build paints all layers from what is packed: only what can be seen.
func (b *Days) build() {
	if b.size.Width < 40 || b.size.Height < 40 || len(b.cols) == 0 {
		return
	}
	b.scrollIn()
	b.setScroll(b.scroll)
	hb := b.headBottom()
	put := func(l *scene.Layer, x, y, w, h float32) {
		l.Move(fyne.NewPos(x, y))
		l.Resize(fyne.NewSize(w, h))
		l.Begin()
		l.X, l.Y = -x, -y // layers draw in the coordinates of the board
	}
	put(b.body, b.left(), hb, b.size.Width-b.left(), b.size.Height-hb)
	b.paintGrid(&b.body.Scene)
	for i := range b.cols {
		b.paintColumn(&b.body.Scene, i)
	}
	put(b.ruler, 0, hb, b.left(), b.size.Height-hb)
	b.paintRuler(&b.ruler.Scene)
	put(b.head, 0, 0, b.size.Width, hb)
	b.paintHead(&b.head.Scene)
	put(b.top, 0, 0, b.size.Width, b.size.Height)
	b.paintTop(&b.top.Scene)
	for _, l := range []*scene.Layer{b.body, b.head, b.top} {
		l.Ringed(l.Size())
	}
}

func (b *Days) paintGrid(s *scene.Scene) {
	p := look.Now()
	right, top := b.size.Width, b.headBottom()
	for i := range b.cols {
		x := b.colX(i)
		wd := b.cols[i].day.Weekday()
		if wd == 0 || wd == 6 {
			s.Rect(x, top, b.colWidth(i), b.size.Height-top, p.Weekend)
		}
		if off := b.y(7 * 60); off > top {
			s.Rect(x, top, b.colWidth(i), off-top, p.Off)
		}
		if off := b.y(20 * 60); off < b.size.Height {
			s.Rect(x, off, b.colWidth(i), b.size.Height-off, p.Off)
		}
	}
	for h := 0; h*60 < b.longest(); h++ {
		if y := b.y(h * 60); y >= top-1 && y <= b.size.Height {
			s.Rect(b.left()-6, y, right, 1, p.Hour)
		}
		if y := b.y(h*60 + 30); b.hour >= 40 && y >= top && y <= b.size.Height {
			s.Rect(b.left(), y, right, 1, p.Half)
		}
	}
	for i := range b.cols {
		s.Rect(b.colX(i), top, 1, b.size.Height-top, p.Line)
	}
}

// thinnest is what is left of a block that something follows at once: a line.
const thinnest = 3

// box is where a packed block is drawn.
func (b *Days) box(col int, pl *arrange.Placed) (x, y, w, h float32) {
	room := b.colWidth(col) - gutter - 2
	if b.cols[col].full[pl.Block0] {
		room -= moreRoom
	}
	lane := room / float32(pl.Lanes)
	x = b.colX(col) + 2 + lane*float32(pl.Lane)
	w = lane*float32(pl.Span) - 2
	y = b.y(pl.From) + 1
	if h = float32(pl.To-pl.From)/60*b.hour - 2; h < tightLine {
		h = max(h+1, thinnest)
	}
	return x, y, w, h
}

func (b *Days) paintColumn(s *scene.Scene, i int) {
	col := &b.cols[i]
	top := b.headBottom()
	for j := range col.blocks {
		pl := &col.blocks[j]
		x, y, w, h := b.box(i, pl)
		if y+h < top || y > b.size.Height {
			continue
		}
		e := &b.entries[pl.Key]
		b.block(s, e, x, y, w, h)
		if b.grip != nil && b.grip.ref == e.Ref && b.grip.do != pressing {
			s.RRect(x, y, w, h, 5, look.Alpha(look.Now().Bg, 140)) // it is in the hand
		}
		s.Hit(x, y, w, max(h, edge), "entry", int64(pl.Key))
	}
	b.paintThin(s, i)
	for j, m := range col.more {
		b.paintMore(s, i, j, &m)
	}
	b.paintSlot(s, i)
	b.paintNow(s, i)
}

func (b *Days) paintMore(s *scene.Scene, col, n int, m *arrange.More) {
	p := look.Now()
	text := "+" + strconv.Itoa(len(m.Keys))
	// It stands beside what is shown, in the room that was kept for it, and is no higher
	// than a block of one line.
	w := min(scene.F10b.Width(text)+10, moreRoom)
	x, y := b.colX(col+1)-gutter-moreRoom+(moreRoom-w)/2, b.y(m.From)+1
	s.RRect(x, y, w, 16, 8, p.Text2)
	s.Centre(x+w/2, y+1, text, scene.F10b, p.Bg)
	s.Hit(x, y, w, 16, "more", int64(col)<<32|int64(n))
}

func (b *Days) paintSlot(s *scene.Scene, col int) {
	if !b.focused || !b.slot.shown || b.slot.col != col {
		return
	}
	s.Stroke(b.colX(col)+2, b.y(b.slot.minute), b.colWidth(col)-4, b.hour/2, 5, 2, look.Now().Accent)
}

// paintNow draws the now line: bold over today, faint across the other days.
func (b *Days) paintNow(s *scene.Scene, col int) {
	c, p := &b.cols[col], look.Now()
	now := b.set.Now().Unix()
	today := b.today()
	if today < b.cols[0].day || today > b.cols[len(b.cols)-1].day {
		return
	}
	var m int
	for i := range b.cols {
		if b.cols[i].day == today {
			m = b.cols[i].Minute(now)
		}
	}
	y := b.y(m)
	if c.day != today {
		s.Rect(b.colX(col), y, b.colWidth(col), 1, look.Alpha(p.Now, 90))
		return
	}
	s.Rect(b.colX(col), y-.5, b.colWidth(col), 2, p.Now)
	s.RRect(b.colX(col)-4, y-4, 9, 9, 4.5, p.Now)
}

func (b *Days) paintRuler(s *scene.Scene) {
	p := look.Now()
	col := b.today()
	r := &b.cols[0]
	for i := range b.cols {
		if b.cols[i].day == col || b.cols[i].Len != 24*60 {
			r = &b.cols[i]
		}
	}
	x := b.left() - 10
	for _, h := range r.Hours {
		y := b.y(h.Minute) - 7
		if h.Minute == 0 || y < b.headBottom()-14 || y > b.size.Height {
			continue
		}
		label := h.Label
		if h.Twice {
			label += "*"
		}
		s.Right(x, y, label, scene.F10, p.Text3)
		for i, zone := range b.set.further() {
			s.Right(x-float32(i+1)*(rulerWidth-4), y, clockIn(zone, r.At(h.Minute)), scene.F10, p.Text3)
		}
	}
	b.paintNowPill(s)
}

// clockIn is what the clocks of a zone show, "" where there are none.
func clockIn(zone string, at int64) string {
	m, err := civil.MomentAt(at, zone)
	if err != nil {
		return ""
	}
	return m.Clock()
}

func (b *Days) paintNowPill(s *scene.Scene) {
	now, today, p := b.set.Now().Unix(), b.today(), look.Now()
	for i := range b.cols {
		if b.cols[i].day != today {
			continue
		}
		y := b.y(b.cols[i].Minute(now))
		label := b.cols[i].label(now)
		s.RRect(b.left()-48, y-8, 42, 16, 8, p.Now)
		s.Centre(b.left()-27, y-7, label, scene.F10b, p.OnAccent)
	}
}

// label is what the clocks of the column show.
func (c *column) label(at int64) string { return clockIn(c.Zone, at) }

func abbreviation(zone string, at int64) string {
	m, err := civil.MomentAt(at, zone)
	if err != nil {
		return zone
	}
	return m.Abbreviation()
}
