package board

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model/arrange"
	"chancery/ui/look"
	"chancery/ui/scene"
)

func num(n int64) string { return strconv.FormatInt(n, 10) }

// build paints all layers: only the lanes and hours that can be seen.
func (b *Lanes) build() {
	if b.size.Width < 240 || b.size.Height < 80 || len(b.days) == 0 {
		return
	}
	b.scrollIn()
	b.setScroll(b.left, b.down)
	put := func(l *scene.Layer, x, y, w, h float32) *scene.Scene {
		l.Move(fyne.NewPos(x, y))
		l.Resize(fyne.NewSize(w, h))
		l.Begin()
		l.X, l.Y = -x, -y // layers draw in the coordinates of the board
		return &l.Scene
	}
	b.paintBody(put(b.body, lanesSide, b.headTall(), b.size.Width-lanesSide, b.size.Height-b.headTall()))
	b.paintNames(put(b.side, 0, b.headTall(), lanesSide, b.size.Height-b.headTall()))
	b.paintHours(put(b.head, 0, 0, b.size.Width, b.headTall()))
	s := put(b.over, 0, 0, b.size.Width, b.size.Height)
	b.paintLongHeads(s)
	b.paintBars(s)
	if b.grip != nil && b.grip.do != pressing {
		b.paintGhost(s, b.grip)
		return
	}
	b.card.paint(s, b.size)
}

// seen are the lanes in sight.
func (b *Lanes) seen(each func(i int, l *lane, y float32)) {
	for i := range b.lanes {
		l := &b.lanes[i]
		y := b.headTall() + l.y - b.down
		if y > b.size.Height {
			return
		}
		if y+l.h >= b.headTall() {
			each(i, l, y)
		}
	}
}

func (b *Lanes) paintBody(s *scene.Scene) {
	p := look.Now()
	begin := 0
	for i := range b.days {
		d := &b.days[i]
		for _, h := range d.Hours {
			if x := b.x(begin + h.Minute); x >= lanesSide && x <= b.size.Width {
				s.Rect(x, b.headTall(), 1, b.size.Height, p.Hour)
			}
		}
		if x := b.x(begin); i > 0 && x >= lanesSide {
			s.Rect(x-1, b.headTall(), 2, b.size.Height, p.Line)
		}
		begin += d.Len
	}
	if m := int((b.set.Now().Unix() - b.begin()) / 60); m >= 0 && m < b.minutes() {
		s.Rect(b.x(m)-1, b.headTall(), 2, b.size.Height, p.Now)
	}
	b.seen(func(i int, l *lane, y float32) {
		if l.head {
			s.Rect(lanesSide, y, b.size.Width, l.h, p.Side)
		} else if i == b.held {
			s.Rect(lanesSide, y, b.size.Width, l.h, p.AccentSoft)
		}
		s.Rect(lanesSide, y+l.h-1, b.size.Width, 1, p.Line)
		s.Hit(lanesSide, y, b.size.Width-lanesSide, l.h, "lane", int64(i))
		for n := range l.rows {
			b.paintRow(s, l, n, y)
		}
	})
	if len(b.lanes) == 0 {
		s.Centre(lanesSide+(b.size.Width-lanesSide)/2, b.headTall()+60, b.set.Words.Say("board.nothing"), scene.F13, p.Text3)
	}
}

// box is where a row of a lane is drawn.
func (b *Lanes) box(r *arrange.Row, y float32) (bx, by, bw, bh float32) {
	x := b.x(r.From)
	return x + 1, y + lanePad/2 + float32(r.Line)*laneLine + 1, max(b.x(r.To)-x, 0) - 2, laneLine - 2
}

func (b *Lanes) paintRow(s *scene.Scene, l *lane, n int, y float32) {
	r := &l.rows[n]
	x, top, w, h := b.box(r, y)
	if x+w < lanesSide || x > b.size.Width {
		return
	}
	e := b.seenBy(l.of, &b.entries[r.Key])
	b.own = l.of.Tag
	if room := b.beside(l, n, x+w); b.speaksBeside(e, w, room) {
		b.blockBeside(s, e, x, top, w, h, room)
	} else {
		b.block(s, e, x, top, w, h)
	}
	if b.grip != nil && b.grip.ref == e.Ref && b.grip.do != pressing {
		s.RRect(x, top, w, h, 5, look.Alpha(look.Now().Bg, 140)) // it is in the hand
	}
	if b.focused && len(b.order) == 1 && b.order[0] == e.Ref {
		s.Stroke(x-1, top-1, w+2, h+2, 6, 2, look.Now().Accent)
	}
	s.Hit(x, top, w, h, "entry", int64(r.Key))
}

// paintNames are the names of the lanes, at the left.
func (b *Lanes) paintNames(s *scene.Scene) {
	p := look.Now()
	s.Rect(0, b.headTall(), lanesSide, b.size.Height, p.Side)
	b.seen(func(i int, l *lane, y float32) {
		switch {
		case l.head:
			icon := scene.DownIcon
			if b.folded[l.key] {
				icon = scene.RightIcon
			}
			s.Icon(12, y+(l.h-10)/2, 10, icon, theme.ColorNamePlaceHolder)
			if !b.outgrows(l, y) {
				s.In(headLeft, y, l.h, scene.F11b.Fit(l.name, lanesSide-36), scene.F11b, p.Text2)
			}
		default:
			x := float32(14)
			if l.group != "" {
				x = 28
			}
			if tag, ok := l.flag(); ok {
				s.Flag(x, y+(l.h-18)/2, 18, tag)
				x += 26
			}
			lines := scene.F12.Lines(l.name, lanesSide-x-8, max(1, int(l.h/16)))
			at := y + (l.h-float32(len(lines))*15)/2
			for _, t := range lines {
				s.In(x, at, 15, t, scene.F12, p.Text)
				at += 15
			}
		}
		s.Rect(0, y+l.h-1, lanesSide, 1, p.Line)
		s.Hit(0, y, lanesSide, l.h, "name", int64(i))
	})
	s.Rect(lanesSide-1, b.headTall(), 1, b.size.Height, p.Line)
}

// flag is the code of the state a lane stands for.
func (l *lane) flag() (string, bool) { return l.of.Tag, len(l.of.Tag) == 2 }

// paintHours is the head: what lanes stand for, the days, the hours.
func (b *Lanes) paintHours(s *scene.Scene) {
	p, w := look.Now(), b.set.Words
	begin := 0
	for i := range b.days {
		d := &b.days[i]
		left, right := max(b.x(begin), lanesSide), b.x(begin+d.Len)
		if name := w.DayNoYear(d.Day); right-left > 60 && left < b.size.Width {
			f, col := scene.F13b, p.Text
			if d.Day == b.today() {
				col = p.NowText
			}
			s.In(left+10, 4, 24, f.Fit(name, min(right, b.size.Width)-left-14), f, col)
		}
		every := 1
		for every < 12 && b.hour*float32(every) < 44 {
			every *= 2
		}
		for n, h := range d.Hours {
			x := b.x(begin + h.Minute)
			if n%every == 0 && x >= lanesSide && x < b.size.Width-20 {
				s.In(x+4, 30, 18, h.Label, scene.F10, p.Text3)
				for z, zone := range b.set.further() {
					s.In(x+4, 46+float32(z)*lanesRuler, lanesRuler, clockIn(zone, d.Begin+int64(h.Minute)*60), scene.F10, p.Text3)
				}
			}
		}
		if x := b.x(begin); i > 0 && x >= lanesSide {
			s.Rect(x-1, 0, 2, b.headTall(), p.Line)
		}
		begin += d.Len
	}
	b.paintNow(s)
	s.Rect(0, 0, lanesSide, b.headTall(), p.Side)
	x, pad := float32(10), b.tabPad()
	for i, by := range bys {
		name := w.Say("board.by-" + string(by))
		f, col := scene.F11, p.Text2
		wide := scene.F11b.Width(name) + pad
		if by == b.by {
			s.RRect(x, lanesTabs, wide, 22, 6, p.AccentSoft)
			f, col = scene.F11b, p.Link
		}
		s.Centre(x+wide/2, lanesTabs+(22-f.Height())/2, name, f, col)
		s.Hit(x, lanesTabs, wide, 22, "by", int64(i))
		x += wide
	}
	b.paintZones(s)
	s.Icon(lanesSide-21, lanesTabs+6, 11, scene.DownIcon, theme.ColorNamePlaceHolder)
	s.Hit(lanesSide-26, lanesTabs, 22, 22, "options", 0)
	s.Rect(lanesSide-1, 0, 1, b.headTall(), p.Line)
	s.Rect(0, b.headTall()-1, b.size.Width, 1, p.Line)
}

// tabPad is the room round what lanes stand for, so that all of it stands clear
// of the arrow beside it.
func (b *Lanes) tabPad() float32 {
	const usual, arrow = 12, 30
	names := float32(0)
	for _, by := range bys {
		names += scene.F11b.Width(b.set.Words.Say("board.by-" + string(by)))
	}
	return max(4, min(usual, (lanesSide-10-arrow-names)/float32(len(bys))))
}

// paintZones names the rulers, that of the board first, and is where others are chosen.
func (b *Lanes) paintZones(s *scene.Scene) {
	p := look.Now()
	for z, zone := range append([]string{b.set.Zone}, b.set.further()...) {
		name := b.set.Words.City(zone) + " " + abbreviation(zone, b.begin()+12*3600)
		s.Right(lanesSide-10, 32+float32(z)*lanesRuler, scene.F10.Fit(name, lanesSide-24), scene.F10, p.Text3)
	}
	s.Hit(0, 30, lanesSide-1, b.headTall()-31, "rulers", 0)
}

func (b *Lanes) paintNow(s *scene.Scene) {
	m := int((b.set.Now().Unix() - b.begin()) / 60)
	if m < 0 || m >= b.minutes() || b.x(m) < lanesSide {
		return
	}
	p := look.Now()
	s.RRect(b.x(m)-21, 31, 42, 16, 8, p.Now)
	s.Centre(b.x(m), 32, b.clockAt(b.set.Now().Unix()), scene.F10b, p.OnAccent)
}

// paintGhost shows where the grip would put what it holds, when, and why that
// may be unwise.
func (b *Lanes) paintGhost(s *scene.Scene, g *grip) {
	e := b.entry(g.ref)
	if e == nil || g.out {
		return
	}
	p, hu := look.Now(), hue(e)
	x := b.x(int((g.newStart - b.begin()) / 60))
	w := max(b.x(int((g.newEnd-b.begin())/60))-x, 30)
	y := g.now.Y - laneLine/2
	if b.held >= 0 {
		y = b.headTall() + b.lanes[b.held].y - b.down + lanePad/2
	}
	line, why := hu.Bar, b.reason(g)
	if why != "" {
		line = p.Danger
	}
	s.Raised(x, y, w, laneLine-2, 6, hu.Fill, line, p.Shadow)
	s.Corners(x, y, 4, laneLine-2, 4, 0, hu.Bar)
	if g.clash != "" {
		s.Hatch(x+4, y+1, w-6, laneLine-4, look.Alpha(p.Danger, 80))
	}
	s.In(x+10, y, laneLine-2, scene.F12b.Fit(b.set.Words.Text(e.Title), w-14), scene.F12b, hu.Text)
	text := b.clockAt(g.newStart) + " – " + b.clockAt(g.newEnd)
	if why != "" {
		text += "  ·  " + why
	}
	b.paintTell(s, x, y, text, hu, why != "")
}

// paintTell writes the live times above the ghost.
func (b *Lanes) paintTell(s *scene.Scene, x, y float32, text string, hu look.Hue, bad bool) {
	p, ground := look.Now(), hu.Solid
	if bad {
		ground = p.DangerFill
	}
	w := min(scene.F11b.Width(text)+16, b.size.Width-16)
	x = max(8, min(x, b.size.Width-w-8))
	if y -= 22; y < b.headTall() {
		y += 22 + laneLine + 2
	}
	s.RRect(x, y, w, 20, 10, ground)
	s.In(x+8, y, 20, scene.F11b.Fit(text, w-14), scene.F11b, p.OnAccent)
}
