package ui

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	sideHead  = 56
	miniRow   = 26
	eventRow  = 46 // with a title of one line
	titleLine = 16
	chipRow   = 29
)

// paintSide draws the small month, the visits, summits and meetings, and the
// kinds of items.
func (w *Window) paintSide(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Side)
	y := w.paintMini(p, s, sideHead, size.Width)
	list := y + 10
	s.Y = -w.sideTop
	y = w.paintEvents(p, s, list, size)
	y = w.paintSaved(p, s, y, size.Width)
	y = w.paintFamilies(p, s, y+12, size.Width)
	s.Y = 0
	w.sideTop = max(0, min(w.sideTop, y+14-size.Height))
	if w.sideTop > 0 { // what scrolled up goes under the small month
		s.Rect(0, 0, size.Width, list, c.Side)
		w.paintMini(p, s, sideHead, size.Width)
		s.Rect(0, list-1, size.Width, 1, c.Line)
	}
	w.paintFilterButton(p, s, size.Width)
	s.Rect(size.Width-1, 0, 1, size.Height, c.Line)
}

func (w *Window) paintMini(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	c := look.Now()
	name := words.Capital(w.words.Month(w.mini.Month()))
	s.In(18, y, 24, name, scene.F13b, c.Text)
	s.In(18+scene.F13b.Width(name)+6, y, 24, strconv.Itoa(w.mini.Year()), scene.F13, c.Text3)
	p.Lit(s, width-64, y, 24, 24, 6, "mini-prev", 0)
	s.Icon(width-57, y+7, 10, scene.LeftIcon, theme.ColorNameForeground)
	p.Lit(s, width-36, y, 24, 24, 6, "mini-next", 0)
	s.Icon(width-29, y+7, 10, scene.RightIcon, theme.ColorNameForeground)
	y += 28
	cell := (width - 24) / 7
	weeks := arrange.Month(w.mini, w.words.FirstWeekday())
	for d := 0; d < 7; d++ {
		s.Centre(12+cell*(float32(d)+.5), y, w.words.WeekdayNarrow(weeks[0][d].Weekday()), scene.F10, c.Text3)
	}
	y += 17
	first, days := w.place.Span(w.words.FirstWeekday())
	for wk := range weeks {
		for d, day := range weeks[wk] {
			w.paintMiniDay(p, s, wk*7+d, 12+cell*float32(d), y, cell, day >= first && day < first.Add(days) && w.place.View != Month && w.place.View != Year)
		}
		y += miniRow
	}
	return y
}

func (w *Window) paintMiniDay(p *scene.Pane, s *scene.Scene, n int, x, y, cell float32, shown bool) {
	c := look.Now()
	day := w.mini.MonthStart().StartOfWeek(w.words.FirstWeekday()).Add(n)
	if shown {
		s.Rect(x, y+1, cell, miniRow-2, look.Mix(c.Side, c.Text, .08))
	}
	text, f := c.Text, scene.F11
	if day.MonthStart() != w.mini.MonthStart() {
		text = c.Text3
	}
	switch {
	case day == w.today():
		s.RRect(x+cell/2-11, y+2, 22, 22, 11, c.Now)
		text, f = c.OnAccent, scene.F11b
	case p.Hovered("mini-day", int64(n)):
		s.RRect(x+cell/2-11, y+2, 22, 22, 11, c.Hover)
	}
	s.Centre(x+cell/2, y+4, strconv.Itoa(day.Day()), f, text)
	if w.busy[day] && day != w.today() {
		s.RRect(x+cell/2-1.5, y+20, 3, 3, 1.5, c.Text3)
	}
	s.Hit(x, y, cell, miniRow, "mini-day", int64(n))
}

func (w *Window) paintEvents(p *scene.Pane, s *scene.Scene, y float32, size fyne.Size) float32 {
	c := look.Now()
	s.Text(18, y, w.words.Say("ui.visits"), scene.F10b, c.Text3)
	y += 20
	above := float32(sideHead) // what lies higher is under the small month
	for i, h := range w.rowHeights(size.Width) {
		if at := y - w.sideTop; at+h > above-2*eventRow && at < size.Height+2*eventRow { // the next ones too: the keyboard goes there
			w.paintEvent(p, s, i, y, size.Width)
		}
		y += h
	}
	if len(w.events) == 0 {
		for _, l := range scene.F12.Wrap(w.words.Say("ui.no-visits"), size.Width-36, 4) {
			s.Text(18, y, l, scene.F12, c.Text3)
			y += 18
		}
	}
	return y
}

// sideRows are the heights of the visits in the sidebar, measured once.
type sideRows struct {
	of      string
	heights []float32
}

// rowHeights are how high each visit is: one or two lines of its title.
func (w *Window) rowHeights(width float32) []float32 {
	of := fmt.Sprint(w.reading.Last(), len(w.events), width, w.words.Lang(), w.memory.Text)
	if w.rows.of != of {
		w.rows = sideRows{of: of}
		for i := range w.events {
			w.rows.heights = append(w.rows.heights, eventRow+float32(len(w.eventTitle(i, width))-1)*titleLine)
		}
	}
	return w.rows.heights
}

func (w *Window) eventTitle(i int, width float32) []string {
	l := &w.events[i]
	return scene.F12b.Wrap(w.words.Text(l.Event.Title), width-66-w.signWidth(l), 2)
}

func (w *Window) paintEvent(p *scene.Pane, s *scene.Scene, i int, y, width float32) {
	c, l := look.Now(), &w.events[i]
	e := &l.Event
	title := w.eventTitle(i, width)
	h := eventRow + float32(len(title)-1)*titleLine
	chosen := len(w.chosen) > 0 && w.chosen[0] == (model.Ref{Event: e.ID})
	if chosen || w.place.Event == e.ID {
		s.RRect(8, y, width-16, h-2, 8, c.AccentSoft)
	}
	p.Lit(s, 8, y, width-16, h-2, 8, "event", int64(i))
	part.Tick(s, 18, y+14, 16, !w.memory.Hidden[e.UID], c.Hue(look.EventHue(e.Hue, e.Kind)).Bar)
	s.Hit(12, y+4, 28, eventRow-10, "show", int64(i))
	w.paintSign(s, l, width-16, y+12)
	for n, t := range title {
		s.Text(44, y+5+float32(n)*titleLine, t, scene.F12b, c.Text)
	}
	room := width - 60
	if len(title) == 1 { // beside the flag
		room -= w.signWidth(l)
	}
	s.Text(44, y+h-24, scene.F11.Fit(w.eventLine(l), room), scene.F11, c.Text2)
}

// eventLine is what stands under the title: the guest, the days, the status.
func (w *Window) eventLine(l *model.Listed) string {
	e := &l.Event
	line := w.words.Say("event.status." + string(e.Status))
	if e.LastDay != "" {
		line = w.words.RangeNoYear(e.FirstDay, e.LastDay) + " · " + line
	} else {
		line = w.words.Say("event.kind." + string(e.Kind))
	}
	if l.Flag && e.Badge == "" {
		line = l.Guest + " · " + line
	}
	return line
}

const signSize = 20

// sign is the badge of a summit or of a guest without a flag, "" for a flag.
func sign(l *model.Listed) string {
	switch {
	case l.Event.Badge != "":
		return l.Event.Badge
	case !l.Flag:
		return l.Guest
	}
	return ""
}

// signWidth is the room a flag or a badge takes.
func (w *Window) signWidth(l *model.Listed) float32 {
	if l.Event.Badge == "" && l.Guest == "" {
		return 0
	}
	return max(signSize, scene.F10b.Width(sign(l))+8) + 6
}

// paintSign draws the flag or the badge that ends at right.
func (w *Window) paintSign(s *scene.Scene, l *model.Listed, right, y float32) {
	switch badge := sign(l); {
	case badge != "":
		s.Badge(right-signSize, y, signSize, badge)
	case l.Guest != "":
		s.Flag(right-signSize, y, signSize, l.Guest)
	}
}

func (w *Window) paintFamilies(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	c := look.Now()
	s.Text(18, y, w.words.Say("ui.kinds"), scene.F10b, c.Text3)
	y += 20
	x := float32(16)
	for i, f := range model.Families {
		name := w.words.Say("family." + string(f))
		cw := scene.F11.Width(name) + 30
		if x+cw > width-12 {
			x, y = 16, y+chipRow
		}
		h := c.Hue(look.FamilyHue(f))
		fill, text, dot := h.Fill, h.Text, h.Bar
		if w.memory.Families[string(f)] {
			fill, text, dot = c.Side, c.Text3, c.Text3
			s.Stroke(x, y, cw, 23, 11.5, 1, c.Line)
		}
		s.RRect(x+1, y+1, cw-2, 21, 10.5, fill)
		p.Lit(s, x, y, cw, 23, 11.5, "family", int64(i))
		s.RRect(x+10, y+8, 7, 7, 3.5, dot)
		s.In(x+21, y, 23, name, scene.F11, text)
		x += cw + 6
	}
	return y + chipRow
}
