package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	steadRow  = 26
	steadSaid = 18 // and a text under it
	steadHead = 32
)

// steadLine is one place of somebody, or a text typed for them; or a heading.
type steadLine struct {
	head, when, title, how string
	said                   string // a text, under the line
	quiet, box, ticked     bool
	item                   int64
}

func (l *steadLine) height() float32 {
	switch {
	case l.head != "":
		return steadHead
	case l.said != "":
		return steadRow + steadSaid
	}
	return steadRow
}

// steadList paints them below each other. A box is ticked, or a whole line pressed.
type steadList struct {
	*scene.Pane
	lines []steadLine
	whole bool // a line is pressed, not its box
}

// newSteadList is a list in which pressing a box tells of its item.
func newSteadList(label string, turn func(item int64)) *steadList {
	l := &steadList{}
	l.Pane = scene.NewPane(label, fyne.NewSize(200, steadRow), l.paint)
	l.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "check" {
			turn(h.ID)
		}
	}
	return l
}

func (l *steadList) fill(lines []steadLine) {
	l.lines = lines
	h := float32(6)
	for i := range lines {
		h += lines[i].height()
	}
	l.SetMin(fyne.NewSize(200, h))
	l.Refresh()
}

// wide is the room of the hours, which stand below each other.
func (l *steadList) wide() (w float32) {
	for i := range l.lines {
		w = max(w, scene.F12.Width(l.lines[i].when)+12)
	}
	return w
}

func (l *steadList) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, y, right, wide := look.Now(), float32(0), size.Width-8, l.wide()
	for i := range l.lines {
		line := &l.lines[i]
		if line.head != "" {
			s.In(1, y+8, steadHead-8, scene.F11b.Fit(line.head, right), scene.F11b, c.Text2)
			y += steadHead
			continue
		}
		s.Rect(0, y, right, 1, c.Hour)
		l.row(s, line, y, wide, right)
		switch {
		case l.whole:
			p.Lit(s, 0, y+1, right+4, line.height()-2, 6, "flagged", int64(i))
		case line.box:
			p.Lit(s, 0, y+1, right+4, steadRow-2, 6, "check", line.item)
		}
		y += line.height()
	}
}

// row is when, what, and what becomes of it; under it what was typed.
func (l *steadList) row(s *scene.Scene, line *steadLine, y, wide, right float32) {
	c, x := look.Now(), float32(4)
	title, face := c.Text, scene.F13
	if line.quiet {
		title = c.Text3
	}
	switch {
	case line.box:
		part.Tick(s, x, y+6, 14, line.ticked, c.Accent)
		x += 22
	case line.said != "":
		icon, name := scene.WarningIcon, theme.ColorNameWarning
		if line.ticked {
			icon, name = scene.TickIcon, theme.ColorNamePlaceHolder
		}
		s.Icon(x, y+7, 12, icon, name)
		x += 22
	}
	s.In(x, y, steadRow, line.when, scene.F12, c.Text2)
	if line.when != "" {
		x += wide
	}
	how := scene.F11.Fit(line.how, (right-x)/2)
	s.In(x, y, steadRow, face.Fit(line.title, right-x-scene.F11.Width(how)-12), face, title)
	s.Right(right, y+(steadRow-scene.F11.Height())/2, how, scene.F11, c.Text2)
	if line.said != "" {
		s.Text(26, y+steadRow-4, scene.F11.Fit(line.said, right-26), scene.F11, c.Text2)
	}
}

// whenOf is the day and the hours of an item, on the clocks of its visit.
func whenOf(w *words.Words, it *model.Item, zone string) string {
	t := it.When()
	from, to := w.HoursAmong(&t, zone)
	if to != "" {
		from += " – " + to
	}
	return w.DayShort(it.Start.Date()) + ", " + from
}
