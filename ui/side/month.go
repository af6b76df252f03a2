package side

import (
	"strconv"

	"fyne.io/fyne/v2/theme"

	"chancery/model/arrange"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	miniRow  = 26
	miniDays = 6 * 7
)

// corner is the first day that the small month shows.
func (b *Bar) corner() civil.Date {
	return b.month.StartOfWeek(b.host.Words().FirstWeekday())
}

// page turns the small month alone.
func (b *Bar) page(n int) {
	b.month = b.month.AddMonths(n)
	if err := b.readBusy(); err != nil {
		b.host.Tell(err)
	}
	b.Refresh()
}

func (b *Bar) paintMonth(p *scene.Pane, s *scene.Scene, shown *Shown, width float32) float32 {
	c, say := look.Now(), b.host.Words()
	y := float32(head)
	name := words.Capital(say.Month(b.month.Month()))
	s.In(18, y, 24, name, scene.F13b, c.Text)
	s.In(18+scene.F13b.Width(name)+6, y, 24, strconv.Itoa(b.month.Year()), scene.F13, c.Text3)
	p.Lit(s, width-64, y, 24, 24, 6, "mini-prev", 0)
	s.Icon(width-57, y+7, 10, scene.LeftIcon, theme.ColorNameForeground)
	p.Lit(s, width-36, y, 24, 24, 6, "mini-next", 0)
	s.Icon(width-29, y+7, 10, scene.RightIcon, theme.ColorNameForeground)
	y += 28
	cell := (width - 24) / 7
	weeks := arrange.Month(b.month, say.FirstWeekday())
	for d := 0; d < 7; d++ {
		s.Centre(12+cell*(float32(d)+.5), y, say.WeekdayNarrow(weeks[0][d].Weekday()), scene.F10, c.Text3)
	}
	y += 17
	for wk := range weeks {
		for d := range weeks[wk] {
			b.paintDay(p, s, shown, wk*7+d, 12+cell*float32(d), y, cell)
		}
		y += miniRow
	}
	return y
}

func (b *Bar) paintDay(p *scene.Pane, s *scene.Scene, shown *Shown, n int, x, y, cell float32) {
	c := look.Now()
	day := b.corner().Add(n)
	if shown.Marked && day >= shown.First && day < shown.First.Add(shown.Days) {
		s.Rect(x, y+1, cell, miniRow-2, look.Mix(c.Side, c.Text, .08))
	}
	text, f := c.Text, scene.F11
	if day.MonthStart() != b.month {
		text = c.Text3
	}
	switch {
	case day == shown.Today:
		s.RRect(x+cell/2-11, y+2, 22, 22, 11, c.Now)
		text, f = c.OnAccent, scene.F11b
	case p.Hovered("mini-day", int64(n)):
		s.RRect(x+cell/2-11, y+2, 22, 22, 11, c.Hover)
	}
	s.Centre(x+cell/2, y+4, strconv.Itoa(day.Day()), f, text)
	if b.busy[day] && day != shown.Today {
		s.RRect(x+cell/2-1.5, y+20, 3, 3, 1.5, c.Text3)
	}
	s.Hit(x, y, cell, miniRow, "mini-day", int64(n))
}
