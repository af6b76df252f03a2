package board

import (
	"strconv"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	yearPad  = 18
	yearName = 26 // name of a month
	yearHead = 18 // days of the week
	yearBar  = 2.5
)

func (b *Year) build() {
	if b.size.Width < 200 || b.size.Height < 150 || b.set.Words == nil {
		return
	}
	b.body.Move(fyne.NewPos(0, 0))
	b.body.Resize(b.size)
	b.body.Begin()
	s := &b.body.Scene
	months, n := b.together()
	rows := (months + n - 1) / n
	w, h := (b.size.Width-yearPad)/float32(n), (b.size.Height-yearPad/2)/float32(rows)
	first := (int(b.cursor.Month()) - 1) / months * months
	for i := range months {
		b.paintMonth(s, time.Month(first+i+1), yearPad+float32(i%n)*w, yearPad/2+float32(i/n)*h, w-yearPad, h-yearPad/2)
	}
	b.paintDayCard(s)
}

func (b *Year) paintMonth(s *scene.Scene, m time.Month, x, y, w, h float32) {
	p, of := look.Now(), b.set.Words
	first := civil.NewDate(b.year, m, 1)
	name := words.Capital(of.Month(m))
	col := p.Text
	if first == b.today().MonthStart() {
		col = p.NowText
	}
	s.In(x+4, y, yearName, name, scene.F13b, col)
	s.Hit(x, y, w, yearName, "month", int64(m))
	cw, ch := w/7, (h-yearName-yearHead)/6
	start := first.StartOfWeek(of.FirstWeekday())
	for i := range 7 {
		s.Centre(x+cw*(float32(i)+.5), y+yearName, of.WeekdayNarrow(start.Add(i).Weekday()), scene.F10, p.Text3)
	}
	for i := range 42 {
		if day := start.Add(i); day.MonthStart() == first {
			b.paintYearDay(s, day, x+float32(i%7)*cw, y+yearName+yearHead+float32(i/7)*ch, cw, ch)
		}
	}
}

// paintYearDay is one day: the more there is on it, the deeper its ground; below
// its number the visits it belongs to.
func (b *Year) paintYearDay(s *scene.Scene, day civil.Date, x, y, w, h float32) {
	p, c := look.Now(), b.days[day]
	f, col := scene.F11, p.Text
	if wd := day.Weekday(); wd == 0 || wd == 6 {
		col = p.Text2
	}
	if b.set.Feasts[day] != "" {
		col = p.NowText
	}
	if c != nil && c.Items > 0 {
		deep := .14 + .5*float64(min(c.Items, 12))/12
		s.RRect(x+1.5, y+1, w-3, h-2, 4, look.Mix(p.Bg, p.AccentSoft, deep+.36))
		f = scene.F11b
	}
	if day == b.today() {
		d := min(22, h-2)
		s.RRect(x+w/2-d/2, y+1, d, d, d/2, p.Now)
		f, col = scene.F11b, p.OnAccent
	}
	number := y + min(2, max(0, (h-14)/2))
	s.Centre(x+w/2, number, strconv.Itoa(day.Day()), f, col)
	if c != nil {
		at := number + f.Height() // close under its number: the next week's is no nearer
		for _, key := range c.Bars {
			if key >= 0 && at+yearBar <= y+h {
				s.Rect(x, at, w, yearBar, hue(&b.entries[key]).Bar)
			}
			at += yearBar + 1
		}
	}
	if b.focused && day == b.cursor {
		s.Stroke(x+1, y, w-2, h-1, 5, 2, p.Ring)
	} else if day == b.over {
		s.Stroke(x+1, y, w-2, h-1, 5, 1, p.FieldLine)
	}
	s.Hit(x, y, w, h, "day", int64(day.Sub(civil.NewDate(b.year, 1, 1))))
}

// paintDayCard tells what is on the day under the pointer.
func (b *Year) paintDayCard(s *scene.Scene) {
	const most = 9
	if !b.over.Valid() {
		return
	}
	list, feast := b.on(b.over), b.set.Feasts[b.over]
	if len(list) == 0 && feast == "" {
		return
	}
	p, words := look.Now(), b.set.Words
	shown := list[:min(len(list), most)]
	w, h := float32(300), float32(40+18*len(shown))
	if len(list) > most {
		h += 18
	}
	if feast != "" {
		h += 18
	}
	x, y := b.pointer.X+16, b.pointer.Y+14
	if x+w > b.size.Width-8 {
		x = b.pointer.X - w - 12
	}
	y = max(8, min(y, b.size.Height-h-8))
	s.Card(max(8, x), y, w, h, 9)
	x = max(8, x)
	s.In(x+14, y+8, 20, words.Day(b.over), scene.F12b, p.Text)
	at := y + 32
	if feast != "" {
		b.feast(s, b.over, x+14, at, w-28)
		at += 18
	}
	for _, e := range shown {
		s.RRect(x+14, at+4, 3, 11, 1.5, hue(e).Bar)
		left := x + 24
		if !banded(e) {
			s.In(left, at, 18, b.start(e), scene.F11, p.Text2)
			left += 46
		}
		s.In(left, at, 18, scene.F11.Fit(words.Text(e.Title), x+w-12-left), scene.F11, p.Text)
		at += 18
	}
	if n := len(list) - most; n > 0 {
		s.In(x+24, at, 18, words.Say("board.more", n), scene.F11, p.Text2)
	}
}
