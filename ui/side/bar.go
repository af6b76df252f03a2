package side

import (
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	head      = 56 // the search and the button of the filter
	titleLine = 16
	chipRow   = 29

	// Width is how wide the sidebar is.
	Width = 240
)

// Bar is the sidebar: the small month, the visits, summits and meetings, the
// filters with a name and the kinds of items.
type Bar struct {
	*scene.Pane
	host   Host
	filter *Filter
	tick   func() time.Duration

	events  []model.Listed
	heights heights
	busy    map[civil.Date]bool // days of the small month with something on them
	standing
}

// standing is how a person left the sidebar.
type standing struct {
	month     civil.Date // of the small month
	top       float32    // scrolled up
	lastEvent int64      // tapped last
	lastTap   time.Duration
}

// NewBar is the sidebar in the language of the host; tick is a stopwatch. It
// stands as the one did whose place it takes, if there was one.
func NewBar(h Host, f *Filter, tick func() time.Duration, was *Bar) *Bar {
	b := &Bar{host: h, filter: f, tick: tick}
	if was != nil {
		b.standing = was.standing
	}
	b.Pane = scene.NewPane(h.Words().Say("ui.sidebar"), fyne.NewSize(Width, 100), b.paint)
	b.OnTap, b.OnSecond, b.OnWheel, b.OnKey = b.tap, b.menu, b.scroll, b.key
	return b
}

// Read takes from the diary what the sidebar lists.
func (b *Bar) Read() (err error) {
	if b.events, err = b.host.Reading().Events(); err != nil {
		return err
	}
	if err = b.filter.read(); err != nil {
		return err
	}
	return b.readBusy()
}

// Turn shows the month of a day. Read reads it.
func (b *Bar) Turn(day civil.Date) { b.month = day.MonthStart() }

// readBusy finds the busy days of the small month.
func (b *Bar) readBusy() (err error) {
	shown := b.host.Shown()
	var of []int64 // inside a visit it is the whole calendar
	if shown.Event == 0 {
		of = b.filter.kept.Ticked(b.events).Events
	}
	b.busy, err = b.host.Reading().Busy(civil.SpanOf(b.corner(), miniDays, shown.Zone), of)
	return err
}

func (b *Bar) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, shown := look.Now(), b.host.Shown()
	s.Rect(0, 0, size.Width, size.Height, c.Side)
	if b.host.Reading() == nil {
		return
	}
	y := b.paintMonth(p, s, &shown, size.Width)
	list := y + 10
	s.Y = -b.top
	y = b.paintEvents(p, s, &shown, list, size)
	y = b.filter.paintSaved(p, s, y, size.Width)
	y = b.paintFamilies(p, s, y+12, size.Width)
	s.Y = 0
	b.top = max(0, min(b.top, y+14-size.Height))
	if b.top > 0 { // what scrolled up goes under the small month
		s.Rect(0, 0, size.Width, list, c.Side)
		b.paintMonth(p, s, &shown, size.Width)
		s.Rect(0, list-1, size.Width, 1, c.Line)
	}
	b.filter.paintButton(p, s, size.Width)
	s.Rect(size.Width-1, 0, 1, size.Height, c.Line)
}

func (b *Bar) paintFamilies(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	c, say := look.Now(), b.host.Words().Say
	s.Text(18, y, say("ui.kinds"), scene.F10b, c.Text3)
	y += 20
	x := float32(16)
	for i, f := range model.Families {
		name := say("family." + string(f))
		cw := scene.F11.Width(name) + 30
		if x+cw > width-12 {
			x, y = 16, y+chipRow
		}
		h := c.Hue(look.FamilyHue(f))
		fill, text, dot := h.Fill, h.Text, h.Bar
		if b.filter.kept.Families[string(f)] {
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
