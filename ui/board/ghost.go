package board

import (
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintGhost shows where the grip would put what it holds, with its times, and
// why that may be unwise.
func (b *Days) paintGhost(s *scene.Scene, g *grip) {
	if g.out && g.do != creating && g.do != creatingDays {
		return // it would not be dropped
	}
	switch g.do {
	case movingDays:
		b.paintGhostBar(s, g)
		return
	case creatingDays:
		first, last := min(g.dayFrom, g.dayNow), max(g.dayFrom, g.dayNow)
		x, w := b.colX(first)+2, b.colX(last+1)-b.colX(first)-4
		ghostBar(s, x, headHeight, w, bandRow-2, b.set.Words.RangeNoYear(b.first.Add(first), b.first.Add(last)))
		return
	}
	e := b.entry(g.ref)
	for i := range b.cols {
		span := b.cols[i].Span()
		if !(civil.Span{From: g.newStart, To: max(g.newEnd, g.newStart+60)}).Overlaps(span) {
			continue
		}
		from, to := max(b.cols[i].Minute(g.newStart), 0), min(b.cols[i].Minute(g.newEnd), b.cols[i].Len)
		x, w := b.colX(i)+2, b.colWidth(i)-gutter-2
		y := b.y(from)
		h := max(b.y(to)-y, 14)
		b.paintGhostBlock(s, e, x, y, w, h, g)
	}
}

func (b *Days) paintGhostBlock(s *scene.Scene, e *model.Entry, x, y, w, h float32, g *grip) {
	p := look.Now()
	hu, title := p.Hue("blue"), b.set.Words.Say("board.new")
	if e != nil {
		hu, title = hue(e), b.title(e, scene.F12b, w-16)
	}
	line := hu.Bar
	if b.reason(g) != "" {
		line = p.Danger
	}
	s.Raised(x, y, w, h, 6, hu.Fill, line, p.Shadow)
	s.Corners(x, y, 4, h, 4, 0, hu.Bar)
	if g.clash != "" {
		s.Hatch(x+4, y+1, w-6, h-2, look.Alpha(p.Danger, 80))
	}
	if h >= 28 {
		s.In(x+10, y+2, lineHeight, scene.F12b.Fit(title, w-16), scene.F12b, hu.Text)
	}
	b.paintPill(s, x, y, w, h, g, hu)
	b.paintReason(s, x, y, w, h, g)
}

// paintPill writes the live times on the ghost, or above it when it is small.
func (b *Days) paintPill(s *scene.Scene, x, y, w, h float32, g *grip, hu look.Hue) {
	text := b.clockAt(g.newStart) + " – " + b.clockAt(g.newEnd)
	if e := b.entry(g.ref); e != nil && g.open && g.do != resizingEnd {
		text = b.clockAt(g.newStart)
	}
	if h >= 46 {
		s.In(x+10, y+18, lineHeight, text, scene.F11b, hu.Sub)
		return
	}
	pw := scene.F11b.Width(text) + 14
	py := y - 20
	if py < b.headBottom() {
		py = y + h + 3
	}
	s.RRect(x, py, pw, 18, 9, hu.Solid)
	s.Centre(x+pw/2, py+1, text, scene.F11b, look.Now().OnAccent)
}

func (c *core) clockAt(at int64) string {
	m, err := civil.MomentAt(at, c.set.Zone)
	if err != nil {
		return ""
	}
	return m.Clock()
}

// paintReason says below the ghost why it asks before it is dropped.
func (b *Days) paintReason(s *scene.Scene, x, y, w, h float32, g *grip) {
	text, icon := b.reason(g), scene.WarningIcon
	if text == "" {
		return
	}
	if g.stop {
		icon = scene.LockIcon
	}
	p := look.Now()
	const line = 16
	lines := scene.F11b.Wrap(text, min(reasonWide, b.size.Width-b.left()-44), 4) // whole: it names the key to hold
	tw, tall := float32(0), 24+line*float32(len(lines)-1)
	for _, l := range lines {
		tw = max(tw, scene.F11b.Width(l))
	}
	rx := max(b.left(), min(x, b.size.Width-tw-44))
	ry := y + h + 4
	if ry+tall+2 > b.size.Height {
		ry = y - tall - 6
	}
	s.Raised(rx, ry, tw+34, tall, 7, p.DangerSoft, p.Danger, p.Shadow)
	s.Icon(rx+8, ry+6, 12, icon, theme.ColorNameError)
	for i, l := range lines {
		s.In(rx+26, ry+line*float32(i), 24, l, scene.F11b, p.Danger)
	}
}

// reasonWide is how wide what speaks against a drag is written before it takes a second line.
const reasonWide = 320

func (b *Days) paintGhostBar(s *scene.Scene, g *grip) {
	e := b.entry(g.ref)
	if e == nil {
		return
	}
	first, last := b.days(e)
	from := first.Sub(b.first) + g.dayNow - g.dayFrom
	to := last.Sub(b.first) + g.dayNow - g.dayFrom
	shownFrom, shownTo := max(from, 0), min(to, b.count-1)
	if shownFrom > shownTo {
		return
	}
	x, w := b.colX(shownFrom)+2, b.colX(shownTo+1)-b.colX(shownFrom)-4
	text := b.set.Words.RangeNoYear(b.first.Add(from), b.first.Add(to)) + "  " + b.set.Words.Text(e.Title)
	ghostBar(s, x, headHeight, w, bandRow-2, text)
}

func ghostBar(s *scene.Scene, x, y, w, h float32, text string) {
	p := look.Now()
	s.Raised(x, y, w, h, 5, p.AccentSoft, p.Accent, p.Shadow)
	s.In(x+10, y, h, scene.F11b.Fit(text, w-16), scene.F11b, p.Text)
}
