package board

import (
	"image/color"
	"strconv"

	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

func (b *Days) paintHead(s *scene.Scene) {
	p, w := look.Now(), b.set.Words
	hb := b.headBottom()
	today := b.today()
	for i := range b.cols {
		b.paintDayHead(s, i, today)
	}
	b.paintZones(s)
	s.Right(b.left()-10, headHeight+4, w.Say("board.all-day"), scene.F10, p.Text3)
	s.Hit(b.left(), headHeight, b.size.Width, hb-headHeight, "band", 0)
	for _, bar := range b.band {
		x, wd := b.colX(bar.First)+2, b.colX(bar.Last+1)-b.colX(bar.First)-4
		y := headHeight + float32(bar.Slot)*bandRow
		b.bar(s, &b.entries[bar.Key], x, y, wd, bandRow-2, bar.MoreLeft, bar.MoreRight)
		s.Hit(x, y, wd, bandRow-2, "entry", int64(bar.Key))
	}
	for i, n := range b.hidden {
		if n > 0 {
			y := float32(headHeight + (bandMost-1)*bandRow)
			s.In(b.colX(i)+8, y, bandRow-2, w.Say("board.more", n), scene.F11b, p.Text2)
			s.Hit(b.colX(i), y, b.colWidth(i), bandRow-2, "days-more", int64(i))
		}
	}
	s.Rect(0, hb-1, b.size.Width, 1, p.Line)
}

// paintZones names the rulers: the city where there are several, and what its
// clocks are called.
func (b *Days) paintZones(s *scene.Scene) {
	p, noon := look.Now(), b.cols[0].Begin+12*3600
	x := b.left() - 10
	further := b.set.further()
	for _, zone := range append([]string{b.set.Zone}, further...) {
		if len(further) > 0 {
			s.Right(x, headHeight-33, scene.F10.Fit(b.set.Words.City(zone), rulerWidth-6), scene.F10, p.Text2)
		}
		s.Right(x, headHeight-19, abbreviation(zone, noon), scene.F10, p.Text3)
		x -= rulerWidth - 4
	}
	s.Hit(0, 0, b.left()-1, headHeight, "rulers", 0)
	b.paintFit(s)
}

// paintFit is where days are given their width: a wide one between two narrow
// ones.
func (b *Days) paintFit(s *scene.Scene) {
	if b.count < 2 || b.OnFit == nil {
		return
	}
	p := look.Now()
	x, y, col := b.left()-34, float32(2), p.Text3
	if b.set.Fitted {
		s.RRect(x, y, 26, 18, 5, p.AccentSoft)
		col = p.Link
	}
	for _, bar := range [][2]float32{{5, 3}, {10, 7}, {19, 3}} {
		s.RRect(x+bar[0]-.5, y+4, bar[1], 10, 1, col)
	}
	s.Hit(x, y, 26, 18, "fit", 0)
}

func (b *Days) paintDayHead(s *scene.Scene, i int, today civil.Date) {
	p, w := look.Now(), b.set.Words
	day := b.cols[i].day
	x, cw := b.colX(i), b.colWidth(i)
	defer func() {
		s.Hit(x, 0, cw, headHeight, "day", int64(i))
		s.Rect(x, headHeight-8, 1, b.headBottom(), p.Line)
	}()
	wd, num := w.WeekdayShort(day.Weekday()), strconv.Itoa(day.Day())
	b.feast(s, day, x+8, -1, cw-14)
	wide := scene.F12.Width(wd) + 12 + max(scene.F20.Width(num), 20)
	at := x + (cw-wide)/2
	text, quiet := p.Text, p.Text2
	if day.Weekday() == 0 || day.Weekday() == 6 {
		text, quiet = p.Text3, p.Text3
	}
	if b.narrowHeads() {
		b.paintNarrowHead(s, x+cw/2, wd, num, text, quiet, day == today)
		return
	}
	if day == today {
		quiet = p.Now
		nx := at + scene.F12.Width(wd) + 8
		s.RRect(nx, 12, 32, 32, 16, p.Now)
		s.Centre(nx+16, 16, num, scene.F18b, p.OnAccent)
	} else {
		s.In(at+scene.F12.Width(wd)+12, 12, 32, num, scene.F20, text)
	}
	s.In(at, 13, 32, wd, scene.F12, quiet)
}

// narrowHeads says that a day of the week and its number do not fit beside each
// other in some column: then they stand below each other in all.
func (b *Days) narrowHeads() bool {
	for i := range b.cols {
		day := b.cols[i].day
		if scene.F12.Width(b.set.Words.WeekdayShort(day.Weekday()))+max(scene.F20.Width(strconv.Itoa(day.Day())), 32)+22 > b.colWidth(i) {
			return true
		}
	}
	return false
}

func (b *Days) paintNarrowHead(s *scene.Scene, middle float32, wd, num string, text, quiet color.NRGBA, today bool) {
	p := look.Now()
	if today {
		s.RRect(middle-12, 26, 24, 24, 12, p.Now)
		text, quiet = p.OnAccent, p.NowText
	}
	s.Centre(middle, 14, wd, scene.F10, quiet) // clear of what the day is kept for
	s.Centre(middle, 27, num, scene.F15b, text)
}
