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
	leastList = 5 * eventRow // of the visits, beside which the kinds stay in sight

	// Width is how wide the sidebar is, Narrow in a narrow window.
	Width  = 240
	Narrow = 204
)

// Bar is the sidebar: the small month, the visits, summits and meetings, the
// filters with a name and the kinds of items.
type Bar struct {
	*scene.Pane
	host   Host
	filter *Filter
	tick   func() time.Duration
	later  func(func()) // does something once what was asked for is on the screen

	events  []model.Listed
	heights heights
	rows    []int               // of the events, those that are listed
	over    int                 // how many are over, and not listed
	busy    map[civil.Date]bool // days of the small month with something on them
	standing
}

// standing is how a person left the sidebar.
type standing struct {
	month     civil.Date // of the small month
	top       float32    // scrolled up
	foot      float32    // where what scrolls ends
	past      bool       // the visits that are over are listed as well
	lastEvent int64      // tapped last
	lastTap   time.Duration
}

// NewBar is the sidebar in the language of the host; tick is a stopwatch. It
// stands as the one did whose place it takes, if there was one.
func NewBar(h Host, f *Filter, tick func() time.Duration, was *Bar) *Bar {
	b := &Bar{host: h, filter: f, tick: tick, later: painted}
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
	var without map[int64]bool // inside a visit it is the whole calendar
	if shown.Event == 0 {
		without = b.filter.kept.Ticked(b.events).Without
	}
	b.busy, err = b.host.Reading().Busy(civil.SpanOf(b.corner(), miniDays, shown.Zone), without)
	return err
}

// paint draws the small month, which stays, what scrolls under it – the kept views
// and the visits –, and the kinds, which stay at the foot where the visits are many.
func (b *Bar) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, shown := look.Now(), b.host.Shown()
	s.Rect(0, 0, size.Width, size.Height, c.Side)
	if b.host.Reading() == nil {
		return
	}
	list := b.paintMonth(p, s, &shown, size.Width) + 10
	kinds := 12 + 20 + float32(b.kindRows(size.Width))*chipRow + 8
	foot := size.Height
	if foot-kinds-list >= leastList {
		foot -= kinds // else they scroll with the rest
	}
	s.Y = -b.top
	y := b.filter.paintSaved(p, s, list, size.Width)
	y = b.paintEvents(p, s, &shown, y, fyne.NewSize(size.Width, foot))
	y = b.paintLent(p, s, y, size.Width)
	if foot == size.Height {
		y = b.paintFamilies(p, s, y+12, size.Width) + 8
	}
	s.Y = 0
	b.top = max(0, min(b.top, y+6-foot))
	b.foot = foot
	if b.top > 0 { // what scrolled up goes under the small month
		s.Rect(0, 0, size.Width, list, c.Side)
		s.Hit(0, 0, size.Width, list, "ground", 0)
		b.paintMonth(p, s, &shown, size.Width)
		s.Rect(0, list-1, size.Width, 1, c.Line)
	}
	if foot < size.Height {
		b.paintFoot(p, s, min(foot, y), y > foot, size)
	}
	paintThumb(s, size.Width, list, foot, y, b.top)
	b.filter.paintButton(p, s, size.Width)
	s.Rect(size.Width-1, 0, 1, size.Height, c.Line)
}

// paintThumb shows, where what scrolls is longer than there is room for, how much of it is seen and
// where: from list to foot, of all that ends at end.
func paintThumb(s *scene.Scene, width, list, foot, end, top float32) {
	const wide, least, pad = 4, 24, 3
	room, all := foot-list, end+6-list
	if all <= room || room < 2*least {
		return
	}
	tall := max(least, room*room/all)
	s.RRect(width-wide-pad, list+(room-tall)*top/(all-room), wide, tall, wide/2, look.Now().Text3)
}

// paintFoot draws the kinds: below the visits, at the foot where those go on
// under them.
func (b *Bar) paintFoot(p *scene.Pane, s *scene.Scene, y float32, over bool, size fyne.Size) {
	c := look.Now()
	if over {
		s.Rect(0, y, size.Width, size.Height-y, c.Side)
		s.Hit(0, y, size.Width, size.Height-y, "ground", 0)
		s.Rect(0, y, size.Width, 1, c.Line)
	}
	b.paintFamilies(p, s, y+12, size.Width)
}

// kindRows are how many lines the kinds take.
func (b *Bar) kindRows(width float32) int {
	rows, x := 1, float32(16)
	for _, f := range model.Families {
		cw := scene.F11.Width(b.host.Words().Say("family."+string(f))) + 30
		if x+cw > width-12 {
			x, rows = 16, rows+1
		}
		x += cw + 6
	}
	return rows
}

func (b *Bar) paintFamilies(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	c, say := look.Now(), b.host.Words().Say
	y = s.Heading(18, y, say("ui.kinds"), width-26) + 6
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
