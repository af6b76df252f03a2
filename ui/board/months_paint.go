package board

import (
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

func (b *Month) build() {
	if b.size.Width < 40 || b.size.Height < 60 || b.weeks[0][0] == "" {
		return
	}
	b.body.Move(fyne.NewPos(0, 0))
	b.body.Resize(b.size)
	b.body.Begin()
	b.paint(&b.body.Scene)
	b.top.Resize(b.size)
	b.top.Begin()
	b.paintTop(&b.top.Scene)
}

func (b *Month) paint(s *scene.Scene) {
	p, w := look.Now(), b.set.Words
	for d := 0; d < 7; d++ {
		x, _ := b.cell(0, d)
		s.Right(x+b.cellWidth()-12, 8, w.WeekdayShort(b.weeks[0][d].Weekday()), scene.F11, p.Text2)
	}
	for wk := range b.weeks {
		for d := range b.weeks[wk] {
			b.paintCell(s, wk, d)
		}
	}
	b.paintLines(s) // under what covers days: no line goes through a title
	for wk := range b.weeks {
		b.paintRow(s, wk)
	}
}

func (b *Month) paintLines(s *scene.Scene) {
	p := look.Now()
	for i := 0; i <= 6; i++ {
		_, y := b.cell(i, 0)
		s.Rect(0, y, b.size.Width, 1, p.Line)
		x, _ := b.cell(0, i)
		if i > 0 {
			s.Rect(x, monthHead, 1, b.size.Height, p.Line)
		}
	}
}

func (b *Month) paintCell(s *scene.Scene, week, d int) {
	p := look.Now()
	day := b.weeks[week][d]
	x, y := b.cell(week, d)
	cw, ch := b.cellWidth(), b.cellHeight()
	if wd := day.Weekday(); wd == 0 || wd == 6 {
		s.Rect(x, y, cw, ch, p.Weekend)
	}
	s.Hit(x, y, cw, ch, "cell", int64(week*7+d))
	if b.focused && b.cursor == day {
		s.Stroke(x+2, y+2, cw-4, ch-4, 5, 2, p.Accent)
	}
	b.paintSweep(s, week*7+d, x, y)
	num := strconv.Itoa(day.Day())
	f, col := scene.F13, p.Text
	if day.MonthStart() != b.month {
		col = p.Text3
	}
	if day.Day() == 1 {
		num, f = b.first(day), scene.F13b
	}
	up := float32(0)
	if b.low() {
		up = 5
	}
	if day == b.today() {
		disc := 24 - up
		s.RRect(x+cw-22-disc/2, y+3-up/2, disc, disc, disc/2, p.Now)
		s.Centre(x+cw-22, y+6-up, strconv.Itoa(day.Day()), scene.F13b, p.OnAccent)
	} else {
		s.Right(x+cw-12, y+6-up, num, f, col)
	}
	b.feast(s, day, x+8, y+5-up, cw-max(38, f.Width(num)+20)-8)
	s.Hit(x+cw-38, y+2, 36, 24, "day", int64(week*7+d))
}

// first is how the first day of a month is called: with its month where the cell is wide enough.
func (b *Month) first(day civil.Date) string {
	named := strconv.Itoa(day.Day()) + " " + b.set.Words.MonthShort(day.Month())
	if scene.F13b.Width(named) > b.cellWidth()-18 {
		return strconv.Itoa(day.Day())
	}
	return named
}

// paintSweep tints the days that a drag is drawing over.
func (b *Month) paintSweep(s *scene.Scene, n int, x, y float32) {
	g := b.grip
	if g == nil || g.do == pressing || g.out && g.do != creatingDays {
		return
	}
	from, to := min(g.dayFrom, g.dayNow), max(g.dayFrom, g.dayNow)
	if g.do == moving || g.do == movingDays {
		from, to = g.dayNow, g.dayNow
	}
	if n >= from && n <= to {
		s.Rect(x, y, b.cellWidth(), b.cellHeight(), look.Now().AccentSoft)
	}
}

func (b *Month) paintRow(s *scene.Scene, wk int) {
	p, w := look.Now(), b.set.Words
	for _, bar := range b.rows[wk].bars {
		x, y := b.cell(wk, bar.First)
		y += b.dateRoom() + float32(bar.Slot)*b.row()
		wide := float32(bar.Last-bar.First+1) * b.cellWidth()
		e := &b.entries[bar.Key]
		left, right := float32(5), float32(5)
		if bar.MoreLeft {
			left = 0
		}
		if bar.MoreRight {
			right = 0
		}
		if banded(e) {
			b.bar(s, e, x+left, y, wide-left-right, b.row()-1.5, bar.MoreLeft, bar.MoreRight)
		} else {
			b.line(s, e, x+5, y, wide-10, b.row()-1.5)
		}
		s.Hit(x+left, y, wide-left-right, b.row()-1.5, "entry", int64(bar.Key))
	}
	for d, n := range b.rows[wk].hidden {
		if n == 0 {
			continue
		}
		x, y := b.cell(wk, d)
		y += b.dateRoom() + float32(b.slots()-1)*b.row()
		s.In(x+12, y, b.row()-1.5, w.Say("board.more", n), scene.F11b, p.Text2)
		s.Hit(x+5, y, b.cellWidth()-10, b.row()-1.5, "more", int64(wk*7+d))
	}
}

// line is an item with hours in a cell: a dot, its title, its start.
func (b *Month) line(s *scene.Scene, e *model.Entry, x, y, w, h float32) {
	p, hu := look.Now(), hue(e)
	text, quiet := p.Text, p.Text2
	switch {
	case b.chosen[e.Ref]:
		s.RRect(x, y, w, h, 5, hu.Solid)
		text, quiet = p.OnAccent, p.OnAccent
	case b.hover == e.Ref:
		s.RRect(x, y, w, h, 5, hu.Fill)
	case b.past(e):
		text, quiet = p.Text2, p.Text3
	}
	if b.slim(e, w) {
		b.slimLine(s, e, x, y, w, h, text)
		return
	}
	if tentative(e) {
		s.Stroke(x+6, y+h/2-3.5, 7, 7, 3.5, 1.5, hu.Bar)
	} else {
		s.RRect(x+6, y+h/2-3.5, 7, 7, 3.5, hu.Bar)
	}
	start := b.start(e)
	if w-30-scene.F11.Width(start) < telling {
		start = "" // beside it there is no room to tell what
	}
	room := w - 24 - scene.F11.Width(start) - 6
	if b.clashes[e.Ref] != "" {
		room -= 14
		s.Icon(x+w-scene.F11.Width(start)-20, y+(h-11)/2, 11, scene.WarningIcon, "error")
	}
	if b.set.Since[e.Ref] != "" {
		room -= 9
		s.RRect(x+19+room+2, y+h/2-2.5, 5, 5, 2.5, p.Accent)
	}
	b.put(s, e, x+19, y, h, scene.F12.Fit(b.title(e, scene.F12, room), room), scene.F12, text)
	s.Right(x+w-6, y+(h-scene.F11.Height())/2, start, scene.F11, quiet)
}

// slim says that even without its hour there is no room to tell what an item is behind its dot.
func (b *Month) slim(e *model.Entry, w float32) bool {
	title := b.title(e, scene.F12, w-30)
	return w-30 < min(telling, scene.F12.Width(title))
}

// slimLine is an item in a narrow cell: as much of its title as there is room for, behind a bar. When, is
// told under the pointer, and by its place among the others.
func (b *Month) slimLine(s *scene.Scene, e *model.Entry, x, y, w, h float32, text color.Color) {
	const bar = 5
	s.RRect(x-2, y+3, 2.5, h-6, 1.2, hue(e).Bar)
	f, room := scene.F11, w+6-bar
	if f.Width(b.title(e, f, room)) > room {
		f = scene.F10
	}
	if b.clashes[e.Ref] != "" && room > 2*telling/3 {
		room -= 12
		s.Icon(x+w-9, y+(h-10)/2, 10, scene.WarningIcon, "error")
	}
	b.put(s, e, x+bar-2, y, h, f.Fit(b.title(e, f, room), room), f, text)
}

func (b *Month) paintTop(s *scene.Scene) {
	g := b.grip
	if g == nil || g.do == pressing {
		b.card.paint(s, b.size)
		return
	}
	e := b.entry(g.ref)
	if e == nil || g.out {
		return
	}
	w := b.cellWidth() - 12
	text := b.set.Words.Text(e.Title)
	if e.Ref.IsItem() {
		text = b.start(e) + "  " + text
	} else {
		first, last := b.days(e)
		d := g.dayNow - g.dayFrom
		text = b.set.Words.RangeNoYear(first.Add(d), last.Add(d)) + "  " + text
	}
	x := max(4, min(g.now.X-30, b.size.Width-w-4))
	ghostBar(s, x, g.now.Y-10, w, 24, text)
	if reason := b.reason(g); reason != "" {
		p, icon := look.Now(), scene.WarningIcon
		if g.stop {
			icon = scene.LockIcon
		}
		tw := scene.F11b.Width(reason)
		rx := max(4, min(x, b.size.Width-tw-40))
		s.Raised(rx, g.now.Y+18, tw+34, 24, 7, p.DangerSoft, p.Danger, p.Shadow)
		s.Icon(rx+8, g.now.Y+24, 12, icon, "error")
		s.In(rx+26, g.now.Y+18, 24, reason, scene.F11b, p.Danger)
	}
}
