package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	shiftRow  = 26
	shiftWhy  = 18 // and the sentence under what stops the shift
	shiftHead = 28 // and the day above its items
	shiftGap  = 10
	shiftLine = 17 // each further line of a title
	shiftWide = 572
)

// shiftList shows a plan: old and new hours of each item, and what stops it.
type shiftList struct {
	*scene.Pane
	words *words.Words
	plan  []model.Shifted
	days  bool // the plan is of several days
	zone  string
}

func newShiftList(w *words.Words, zone string) *shiftList {
	l := &shiftList{words: w, zone: zone}
	l.Pane = scene.NewPane(w.Say("sheet.shift"), fyne.NewSize(200, shiftRow), l.paint)
	return l
}

func (l *shiftList) fill(plan []model.Shifted) {
	l.plan, l.days = plan, false
	for i := range plan {
		l.days = l.days || plan[i].Item.Start.Date() != plan[0].Item.Start.Date()
	}
	h := float32(shiftRow)
	if len(plan) > 0 {
		h = 0
	}
	was, will := l.widths()
	for i := range plan {
		h += l.above(i) + shiftRow + shiftLine*float32(len(l.title(&plan[i], was, will, l.right()))-1)
		if plan[i].Stops {
			h += shiftWhy
		}
	}
	l.SetMin(fyne.NewSize(200, h+6))
	l.Refresh()
}

// above is the room for the day over an item.
func (l *shiftList) above(i int) float32 {
	if l.days && (i == 0 || l.plan[i].Item.Start.Date() != l.plan[i-1].Item.Start.Date()) {
		return shiftHead
	}
	return 0
}

// right is where titles end: the card is as wide as it is.
func (l *shiftList) right() float32 { return shiftWide - 8 }

// title is the title of an item in as many lines as it needs.
func (l *shiftList) title(p *model.Shifted, was, will, right float32) []string {
	face := scene.F13
	if p.Told() {
		face = scene.F13b
	}
	return face.Wrap(l.words.Text(p.Item.Title), right-24-was-will, 3)
}

func (l *shiftList) paint(_ *scene.Pane, s *scene.Scene, _ fyne.Size) {
	c := look.Now()
	if len(l.plan) == 0 {
		s.In(1, 0, shiftRow, l.words.Say("sheet.shift.none"), scene.F13, c.Text2)
		return
	}
	was, will := l.widths()
	y, right := float32(0), l.right()
	for i := range l.plan {
		p := &l.plan[i]
		if h := l.above(i); h > 0 {
			s.In(1, y+6, h-6, l.words.Day(p.Item.Start.Date()), scene.F11b, c.Text2)
			y += h
		}
		s.Rect(0, y, right, 1, c.Hour)
		y += l.row(s, p, y, was, will, right)
		if p.Stops {
			x := 24 + was + will
			s.Text(x, y-3, scene.F11.Fit(l.why(i), right-x), scene.F11, c.Danger)
			y += shiftWhy
		}
	}
}

// why is what holds an item, and whether the shift ends there or goes on behind it.
func (l *shiftList) why(i int) string {
	p := &l.plan[i]
	for j := range l.plan {
		o := &l.plan[j]
		later := o.Start.At > o.Item.Start.At && o.Item.Start.At >= p.Item.End.At
		earlier := o.Start.At < o.Item.Start.At && o.Item.End.At <= p.Item.Start.At
		if o.Told() && (later || earlier) {
			return l.words.Say("sheet.shift." + string(p.Held) + "-stays")
		}
	}
	return l.words.Say("sheet.shift." + string(p.Held))
}

// row is the old hours, the new ones where they change, and the title; it is so high.
func (l *shiftList) row(s *scene.Scene, p *model.Shifted, y, was, will, right float32) float32 {
	c := look.Now()
	old, title, face := c.Text3, c.Text3, scene.F13
	switch {
	case p.Told():
		old, title, face = c.Text2, c.Text, scene.F13b
		s.In(24+was, y, shiftRow, "⇒ "+l.after(p), scene.F13b, c.Text)
	case p.Stops:
		title = c.Text
	}
	if p.Held != model.FreeToMove {
		icon, name := scene.LockIcon, theme.ColorNamePlaceHolder
		if p.Held == model.HeldByAnchor {
			icon = scene.AnchorIcon
		}
		if p.Stops {
			name = theme.ColorNameError
		}
		s.Icon(3, y+(shiftRow-13)/2, 13, icon, name)
	}
	s.In(24, y, shiftRow, l.hours(p.Item), scene.F13, old)
	lines := l.title(p, was, will, right)
	for i, line := range lines {
		s.In(24+was+will, y+shiftLine*float32(i), shiftRow, line, face, title)
	}
	return shiftRow + shiftLine*float32(len(lines)-1)
}

func (l *shiftList) widths() (was, will float32) {
	for i := range l.plan {
		p := &l.plan[i]
		was = max(was, scene.F13.Width(l.hours(p.Item))+shiftGap)
		if p.Told() {
			will = max(will, scene.F13b.Width("⇒ "+l.after(p))+shiftGap)
		}
	}
	return was, will
}

// hours are told each on their own clocks, which the visit's others may not be.
func (l *shiftList) hours(it model.Item) string {
	t := it.When()
	from, to := l.words.HoursAmong(&t, l.zone)
	if to == "" {
		return from
	}
	return from + " – " + to
}

// after is the new hours, with the day where it is another.
func (l *shiftList) after(p *model.Shifted) string {
	it := p.Item
	it.StartAlt, it.EndAlt = model.Carried(it.StartAlt, it.Start, p.Start), model.Carried(it.EndAlt, it.End, p.End)
	it.Start, it.End = p.Start, p.End
	if day := it.Start.Date(); day != p.Item.Start.Date() {
		return l.words.DayShort(day) + ", " + l.hours(it)
	}
	return l.hours(it)
}
