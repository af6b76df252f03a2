package board

import (
	"image/color"
	"slices"
	"sort"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// pack puts every entry under its day: whole days first, then by the clock.
// Today is always there.
func (b *Agenda) pack() {
	b.rows, b.high = b.rows[:0], 8
	byDay := map[civil.Date][]listed{}
	if today := b.today(); today.Valid() {
		byDay[today] = nil
	}
	for i := range b.entries {
		first, last := b.days(&b.entries[i])
		if !banded(&b.entries[i]) {
			last = first
		}
		n := last.Sub(first) + 1
		for k := 0; k < n && (k == 0 || n <= agendaLong); k++ {
			day := first.Add(k)
			byDay[day] = append(byDay[day], listed{day: day, entry: i, nth: k + 1, of: n, h: agendaRow})
		}
	}
	days := make([]civil.Date, 0, len(byDay))
	for d := range byDay {
		days = append(days, d)
	}
	slices.Sort(days)
	for _, d := range days {
		list := byDay[d]
		sort.SliceStable(list, func(i, j int) bool { return b.before(&list[i], &list[j]) })
		b.add(listed{day: d, entry: -1, h: agendaDay})
		for _, r := range list {
			b.add(r)
		}
		b.high += agendaGap
	}
}

func (b *Agenda) add(r listed) {
	r.y = b.high
	b.rows = append(b.rows, r)
	b.high += r.h
}

func (b *Agenda) before(x, y *listed) bool {
	a, c := &b.entries[x.entry], &b.entries[y.entry]
	if banded(a) != banded(c) {
		return banded(a)
	}
	if a.Start.At != c.Start.At {
		return a.Start.At < c.Start.At
	}
	return a.Ref.Item < c.Ref.Item
}

func (b *Agenda) build() {
	if b.size.Width < 40 || b.size.Height < 40 {
		return
	}
	b.body.Move(fyne.NewPos(0, 0))
	b.body.Resize(b.size)
	b.body.Begin()
	s := &b.body.Scene
	for i := b.first(); i < len(b.rows) && b.rows[i].y < b.scroll+b.size.Height; i++ {
		if r := &b.rows[i]; r.entry < 0 {
			b.paintDay(s, i, r.y-b.scroll)
		} else {
			b.paintEntry(s, i, r.y-b.scroll)
		}
	}
	b.paintBar(s)
	b.top.Resize(b.size)
	b.top.Begin()
	b.paintSticky(s)
	b.card.paint(&b.top.Scene, b.size)
}

// paintSticky keeps the heading of the day at the top in sight, until the next
// one pushes it out.
func (b *Agenda) paintSticky(s *scene.Scene) {
	i := b.first()
	if i >= len(b.rows) || b.rows[i].y > b.scroll {
		return
	}
	y := float32(0)
	for n := i + 1; n < len(b.rows) && b.rows[n].y < b.scroll+agendaDay; n++ {
		if b.rows[n].entry < 0 {
			y = b.rows[n].y - b.scroll - agendaDay
		}
	}
	for b.rows[i].entry >= 0 {
		i--
	}
	s.Rect(0, y, b.size.Width-10, agendaDay, look.Now().Bg)
	b.paintDay(s, i, y)
}

// paintDay is the heading of a day; below that of an empty today it says so.
func (b *Agenda) paintDay(s *scene.Scene, i int, y float32) {
	p, w, day := look.Now(), b.set.Words, b.rows[i].day
	x := float32(24)
	number, f, col := strconv.Itoa(day.Day()), scene.F18b, p.Text
	if day == b.today() {
		s.RRect(x-6, y+8, 32, 28, 14, p.Now)
		col = p.OnAccent
	}
	s.Centre(x+10, y+8+(28-f.Height())/2, number, f, col)
	name := w.Weekday(day.Weekday()) + " · " + w.Month(day.Month()) + " " + strconv.Itoa(day.Year())
	s.In(x+36, y+8, 28, name, scene.F12, p.Text2)
	end := x + 36 + scene.F12.Width(name) + 14
	if i+1 == len(b.rows) || b.rows[i+1].entry < 0 {
		nothing := w.Say("board.nothing")
		s.In(end, y+8, 28, nothing, scene.F12, p.Text3)
		end += scene.F12.Width(nothing) + 14
	}
	s.Rect(end, y+22, max(0, b.size.Width-end-24), 1, p.Line)
	s.Hit(0, y, b.size.Width, agendaDay, "day", int64(i))
}

// paintEntry is one entry: when, what, where, and of which visit.
func (b *Agenda) paintEntry(s *scene.Scene, i int, y float32) {
	r := &b.rows[i]
	e, p := &b.entries[r.entry], look.Now()
	t := b.tone(e)
	x, right := float32(60), b.size.Width-24
	switch {
	case b.chosen[e.Ref]:
		s.RRect(x-6, y+1, right-x+6, agendaRow-2, 7, p.AccentSoft)
		t.icon = theme.ColorNamePlaceHolder
		if b.focused {
			s.Stroke(x-6, y+1, right-x+6, agendaRow-2, 7, 1.5, p.Ring)
		}
	case b.hover == e.Ref:
		s.RRect(x-6, y+1, right-x+6, agendaRow-2, 7, p.Hover)
	}
	text, sub := p.Text, p.Text2
	if b.past(e) && !b.chosen[e.Ref] {
		text = p.Text2
	}
	if tentative(e) {
		s.Stroke(x+110, y+7, 4, agendaRow-14, 2, 1, t.bar)
	} else {
		s.RRect(x+110, y+7, 4, agendaRow-14, 2, t.bar)
	}
	b.paintWhen(s, r, x+4, y, sub)
	at := x + 126
	right = b.paintSigns(s, e, right-8, y, t)
	b.put(s, e, at, y+5, 18, scene.F13b.Fit(b.set.Words.Text(e.Title), right-at), scene.F13b, text)
	s.In(at, y+23, 16, scene.F11.Fit(b.below(e, right-at), right-at), scene.F11, sub)
	s.Hit(x-6, y, b.size.Width-x, agendaRow, "entry", int64(r.entry))
}

// whenWide is the room for the hours; an end that has none beside its start stands below.
const whenWide = 104

// paintWhen is the hours of an item, or which of its days this is.
func (b *Agenda) paintWhen(s *scene.Scene, r *listed, x, y float32, col color.Color) {
	e := &b.entries[r.entry]
	when := b.times(e)
	switch {
	case banded(e) && r.of > 1:
		when = b.set.Words.Say("board.day-of", strconv.Itoa(r.nth), strconv.Itoa(r.of))
	case banded(e) && e.StartMark != model.TimeTBC:
		when = b.set.Words.Say("board.all-day")
	}
	below := x
	if b.clashes[e.Ref] != "" {
		s.Icon(x, y+26, 11, scene.WarningIcon, theme.ColorNameError)
		below += 15
	}
	if scene.F12.Width(when) > whenWide {
		from, to, two := strings.Cut(when, " – ")
		if two {
			s.In(below, y+23, 16, scene.F11.Fit("– "+to, x+whenWide-below), scene.F11, col)
		}
		when = from
	}
	s.In(x, y+5, 18, scene.F12.Fit(when, whenWide), scene.F12, col)
}

// paintSigns draws whose visit it is and what the marks of an item say, and
// gives back where they begin.
func (b *Agenda) paintSigns(s *scene.Scene, e *model.Entry, right, y float32, t tone) float32 {
	if e.Guest != "" && (!e.Ref.IsItem() || !b.set.Inside) {
		if e.Flag {
			s.Flag(right-18, y+(agendaRow-18)/2, 18, e.Guest)
			right -= 26
		} else {
			wide := max(18, scene.F10b.Width(e.Guest)+8)
			s.Badge(right-18, y+(agendaRow-18)/2, 18, e.Guest)
			right -= wide + 8
		}
	}
	if !e.Ref.IsItem() {
		return right - 8
	}
	for _, icon := range b.signs(e) {
		if icon == scene.WarningIcon {
			continue // it stands below the hours
		}
		right -= 16
		s.Icon(right, y+(agendaRow-12)/2, 12, icon, t.icon)
	}
	return right - 8
}

// below is the second line, so wide: where, and of which visit. What is wrong stands in front, to its end.
func (b *Agenda) below(e *model.Entry, wide float32) string {
	out := b.place(e)
	if visit := b.entry(model.Ref{Event: e.Ref.Event}); visit != nil && e.Ref.IsItem() && !b.set.Inside {
		if out != "" {
			out += "  ·  "
		}
		out += b.set.Words.Text(visit.Title)
	}
	if clash := b.clashes[e.Ref]; clash != "" {
		out = scene.F11.FitQuoting(clash, wide) + "  ·  " + out
	}
	return out
}

// paintBar shows how much there is of what was read.
func (b *Agenda) paintBar(s *scene.Scene) {
	if b.high <= b.size.Height {
		return
	}
	h := max(36, b.size.Height*b.size.Height/b.high)
	y := (b.size.Height - h) * b.scroll / (b.high - b.size.Height)
	s.RRect(b.size.Width-7, y+2, 5, h-4, 2.5, look.Alpha(look.Now().Text3, 110))
}
