package side

import (
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	eventRow = 46 // with a title of one line
	signSize = 20
)

func (b *Bar) paintEvents(p *scene.Pane, s *scene.Scene, shown *Shown, y float32, size fyne.Size) float32 {
	c, say := look.Now(), b.host.Words().Say
	b.list(shown)
	b.measureAnew(shown, size.Width)
	y = s.Heading(18, y, b.counted(say("ui.visits"), size.Width, size.Height-y), size.Width-26) + 6
	above := float32(head) // what lies higher is under the small month
	for _, i := range b.rows {
		at := y - b.top
		if at >= size.Height+2*eventRow { // far below: as low as it may be, until it comes near
			y += eventRow
			continue
		}
		tall := b.height(i, size.Width)
		if at+tall > above-2*eventRow { // the next ones too: the keyboard goes there
			b.paintEvent(p, s, shown, i, y, size.Width)
		}
		y += tall
	}
	if b.over > 0 || b.past {
		y = b.paintOver(p, s, y, size.Width)
	}
	if len(b.events) == 0 {
		for _, l := range scene.F12.Wrap(say("ui.no-visits"), size.Width-36, 6) {
			s.Text(18, y, l, scene.F12, c.Text3)
			y += 18
		}
	}
	return y
}

// counted is the head of the list, with how many are listed where some lie out of sight.
func (b *Bar) counted(name string, width, room float32) string {
	const line = 20 // of the head itself
	for _, i := range b.rows {
		if room -= b.height(i, width); room < line {
			return name + " · " + strconv.Itoa(len(b.rows))
		}
	}
	return name
}

// pastMost is how many visits that are over are listed without being asked for.
const pastMost = 8

// list says which visits are listed: where many are over, those that are not, what
// is on show, and behind them those that are over where somebody asks for them.
func (b *Bar) list(shown *Shown) {
	b.rows, b.over = b.rows[:0], 0
	var over []int
	next := shown.First.Add(shown.Days)
	for i := range b.events {
		if e := &b.events[i].Event; e.LastDay != "" && e.LastDay < shown.Today && !onShow(e, shown, next) {
			over = append(over, i)
		} else {
			b.rows = append(b.rows, i)
		}
	}
	switch {
	case len(over) <= pastMost: // as they stand, by their days
		b.past, b.rows = false, b.rows[:0]
		for i := range b.events {
			b.rows = append(b.rows, i)
		}
	case b.past: // the last one first
		slices.Reverse(over)
		b.rows = append(b.rows, over...)
	default:
		b.over = len(over)
	}
}

// onShow says that a visit is open or chosen, or lies in the days on show, which end
// before the next.
func onShow(e *model.Event, shown *Shown, next civil.Date) bool {
	return e.ID == shown.Event || e.ID == shown.Chosen || e.FirstDay < next && e.LastDay >= shown.First
}

// paintOver is where those that are over are listed, or no longer.
func (b *Bar) paintOver(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	const tall = 30
	c, name := look.Now(), b.host.Words().Say("ui.visits-fewer")
	icon := scene.DownIcon
	if !b.past {
		name, icon = b.host.Words().Count("ui.visits-over", b.over), scene.RightIcon
	}
	p.Lit(s, 8, y, width-16, tall-2, 7, "over", 0)
	s.Icon(20, y+9, 10, icon, theme.ColorNamePlaceHolder)
	s.In(44, y, tall-2, scene.F12.Fit(name, width-62), scene.F12, c.Text2)
	return y + tall
}

// heights are those of the visits, 0 until measured: there may be thousands, and a
// screen shows twenty.
type heights struct {
	of   string
	list []float32
}

// measureAnew forgets what was measured of other visits, or in another width.
func (b *Bar) measureAnew(shown *Shown, width float32) {
	of := fmt.Sprint(b.host.Reading().Last(), len(b.events), width, shown.Today.Year())
	if b.heights.of != of {
		b.heights = heights{of, make([]float32, len(b.events))}
	}
}

// height is how high a visit is, by the lines of its title and below it.
func (b *Bar) height(i int, width float32) float32 {
	if b.heights.list[i] == 0 {
		b.heights.list[i] = eventRow + float32(len(b.eventTitle(i, width))+len(b.eventLines(i, width))-2)*titleLine
	}
	return b.heights.list[i]
}

func (b *Bar) eventTitle(i int, width float32) []string {
	l := &b.events[i]
	return scene.F12b.Wrap(b.host.Words().Text(l.Event.Title), width-66-signWidth(l), 4)
}

func (b *Bar) paintEvent(p *scene.Pane, s *scene.Scene, shown *Shown, i int, y, width float32) {
	c, l := look.Now(), &b.events[i]
	e := &l.Event
	title := b.eventTitle(i, width)
	below := b.eventLines(i, width)
	h := b.height(i, width)
	if shown.Chosen == e.ID || shown.Event == e.ID {
		s.RRect(8, y, width-16, h-2, 8, c.AccentSoft)
	}
	p.Lit(s, 8, y, width-16, h-2, 8, "event", int64(i))
	part.Tick(s, 18, y+14, 16, !b.filter.kept.Hidden[e.UID], c.Hue(look.EventHue(e.Hue, e.Kind)).Bar)
	s.Hit(12, y+4, 28, eventRow-10, "show", int64(i))
	paintSign(s, l, width-16, y+12)
	for n, t := range title {
		s.Text(44, y+5+float32(n)*titleLine, t, scene.F12b, c.Text)
	}
	for n, t := range below {
		s.Text(44, y+h-24-float32(len(below)-1-n)*titleLine, t, scene.F11, c.Text2)
	}
}

// eventLines are what stands under the title of a visit: on one line where there
// is room.
func (b *Bar) eventLines(i int, width float32) []string {
	l, room, out := &b.events[i], width-60, []string(nil)
	if len(b.eventTitle(i, width)) == 1 { // beside the flag
		room -= signWidth(l)
	}
	for n, part := range b.eventFacts(l) {
		if last := len(out) - 1; n > 0 && scene.F11.Width(out[last]+" · "+part) <= room {
			out[last] += " · " + part
		} else {
			out = append(out, scene.F11.Fit(part, room))
		}
	}
	return out
}

// eventFacts are the guest, the days, the status.
func (b *Bar) eventFacts(l *model.Listed) (out []string) {
	e, say := &l.Event, b.host.Words()
	if l.Flag {
		out = append(out, l.Mark)
	}
	if e.LastDay == "" {
		return append(out, say.Say("event.kind."+string(e.Kind)))
	}
	days := say.RangeNoYear(e.FirstDay, e.LastDay)
	if year := b.host.Shown().Today.Year(); e.FirstDay.Year() != year || e.LastDay.Year() != year {
		days = say.Range(e.FirstDay, e.LastDay)
	}
	return append(out, days, say.Status(e.Kind, e.Status))
}

// signWidth is the room a flag or a badge takes.
func signWidth(l *model.Listed) float32 {
	switch {
	case l.Mark == "":
		return 0
	case l.Flag:
		return signSize + 6
	}
	return max(signSize, scene.F10b.Width(l.Mark)+8) + 6
}

// paintSign draws the flag or the badge that ends at right.
func paintSign(s *scene.Scene, l *model.Listed, right, y float32) {
	switch {
	case l.Flag:
		s.Flag(right-signSize, y, signSize, l.Mark)
	case l.Mark != "":
		s.Badge(right-signSize, y, signSize, l.Mark)
	}
}
