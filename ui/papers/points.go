package papers

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// points lists what stands against a paper under its fields: a sentence each, and under it the
// places, each a press that leads there. It takes no room while there is nothing.
type points struct {
	*scene.Pane
	a     *asking
	list  []concern
	held  bool
	width float32
	room  float32
}

const (
	pointLine   = 17
	pointPad    = 5
	pointIn     = 30
	placesShown = 4
)

func newPoints(a *asking, width float32) *points {
	p := &points{a: a, width: width}
	p.Pane = scene.NewPane("", fyne.NewSize(60, 0), p.paint)
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if c, n := int(h.ID>>16), int(h.ID&0xffff); h.Kind == "point" && !p.held && c < len(p.list) && n < len(p.list[c].places) {
			p.list[c].places[n].lead()
		}
	}
	p.put(nil)
	return p
}

// put lists them anew.
func (p *points) put(list []concern) {
	p.list, p.held = list, false
	var said []string
	for i := range list {
		said = append(said, list[i].said)
	}
	p.Call(strings.Join(said, " "))
	h := float32(0)
	for i := range list {
		h += p.tall(i) + 4
	}
	if p.a.rows != nil && p.a.rows.turned() { // what a press on a row settles leaves its room: the row stays under the pointer
		h = max(h, p.room)
	}
	p.room = h
	p.SetMin(fyne.NewSize(60, h))
	part.Reveal(p.Pane, h > 0)
	p.Refresh()
}

// hold keeps what is said until it is known what is true now; nothing leads anywhere meanwhile.
func (p *points) hold() { p.held = true; p.Refresh() }

// blank says nothing of another paper than the one that is chosen, and leaves everything below where it is.
func (p *points) blank() {
	p.list = nil
	p.Call("")
	p.hold()
}

func (p *points) wide() float32 {
	if s := p.Size().Width; s > 100 {
		return s
	}
	return p.width
}

func (p *points) lines(i int) []string {
	return scene.F12.Wrap(p.list[i].said, p.wide()-40, noted)
}

// shown is how many places of a point are named.
func (p *points) shown(i int) int { return min(placesShown, len(p.list[i].places)) }

func (p *points) tall(i int) float32 {
	n := len(p.lines(i)) + p.shown(i)
	if len(p.list[i].places) > placesShown {
		n++
	}
	return float32(n)*pointLine + 2*pointPad
}

func (p *points) paint(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, y := look.Now(), float32(0)
	for i := range p.list {
		h := p.tall(i)
		s.RRect(0, y, size.Width, h, 7, c.WarnBg)
		s.Icon(10, y+7, 13, scene.WarningIcon, theme.ColorNameWarning)
		at := y + pointPad
		for _, l := range p.lines(i) {
			s.In(pointIn, at, pointLine, l, scene.F12, c.Warn)
			at += pointLine
		}
		for n, to := range p.list[i].places[:p.shown(i)] {
			name := scene.F12.Fit(strings.Join(strings.Fields(to.name), " "), size.Width-pointIn-10)
			text := c.Text3
			if !p.held {
				text = c.Link
				pane.Lit(s, pointIn-4, at, scene.F12.Width(name)+8, pointLine, 4, "point", int64(i)<<16|int64(n))
			}
			s.In(pointIn, at, pointLine, name, scene.F12, text)
			at += pointLine
		}
		if more := len(p.list[i].places) - placesShown; more > 0 {
			s.In(pointIn, at, pointLine, p.a.kit.Words.Say("papers.against.more", more), scene.F12, c.Text2)
		}
		y += h + 4
	}
}
