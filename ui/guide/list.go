package guide

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/handbook"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	row   = 18 // a line of text
	above = 5  // and below what stands there
)

// line is one of the contents, or of what was found.
type line struct {
	to         handbook.Place
	name       string
	under      string // the line that has what was looked for
	deep, here bool
	rows       []string // of the name
	y, height  float32
}

// narrow lists the contents, with the headings of the page on show, or what is found of
// what is typed.
func (g *Guide) narrow() {
	g.lines, g.cursor = nil, 0
	if text := g.field.Entry().Text; text != "" {
		for _, h := range g.book.Search(text) {
			p := &g.book.Pages[h.Page]
			head := &p.Blocks[p.Blocks[h.Block].Heading]
			under := h.Line
			if head.String() == under {
				under = p.Title()
			}
			g.lines = append(g.lines, line{to: handbook.Place{Page: p.Name, Heading: head.Anchor}, name: head.String(), under: under})
		}
	} else {
		g.contents()
	}
	y := float32(0)
	for i := range g.lines {
		l := &g.lines[i]
		l.rows = l.face().Wrap(l.name, g.left-16-l.x()-8, 3)
		l.y, l.height = y, float32(len(l.rows))*row+2*above
		if l.under != "" {
			l.height += row
		}
		y += l.height
	}
	g.list.SetMin(fyne.NewSize(g.left-16, max(y, row)))
	g.list.Refresh()
	g.listed.Refresh()
	g.inSight()
}

func (g *Guide) contents() {
	for i := range g.book.Pages {
		p := &g.book.Pages[i]
		on := p.Name == g.at.Page
		if on && g.at.Heading == p.Name {
			g.cursor = len(g.lines)
		}
		g.lines = append(g.lines, line{to: handbook.Place{Page: p.Name, Heading: p.Name}, name: p.Title(), here: on})
		for j := 1; on && j < len(p.Blocks); j++ {
			if b := &p.Blocks[j]; b.Kind == handbook.Heading {
				if b.Anchor == g.at.Heading {
					g.cursor = len(g.lines)
				}
				g.lines = append(g.lines, line{to: handbook.Place{Page: p.Name, Heading: b.Anchor}, name: b.String(), deep: true})
			}
		}
	}
}

// inSight scrolls the list to the line that Enter means.
func (g *Guide) inSight() {
	if g.cursor >= len(g.lines) || g.listed.Size().Height == 0 {
		return
	}
	l, view := &g.lines[g.cursor], g.listed.Size().Height
	at := g.listed.Offset.Y
	switch {
	case l.y < at:
		at = l.y
	case l.y+l.height > at+view:
		at = l.y + l.height - view
	}
	g.listed.ScrollToOffset(fyne.NewPos(0, max(0, min(at, g.list.MinSize().Height-view))))
}

// take leads to where a line points.
func (g *Guide) take(i int) {
	if i < 0 || i >= len(g.lines) {
		return
	}
	if to := g.lines[i].to; to != g.at {
		typed := g.field.Entry().Text != ""
		g.follow(to)
		if typed { // what was found stays, at the line that was taken
			g.cursor = i
			g.list.Refresh()
			g.inSight()
		}
	}
}

func (g *Guide) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if len(g.lines) == 0 {
		s.In(8, above, row, g.said.Say("ui.nothing-found"), scene.F12, c.Text2)
		return
	}
	for i := range g.lines {
		l := &g.lines[i]
		ink := c.Text
		if l.deep {
			ink = c.Text2
		}
		if i == g.cursor {
			s.RRect(0, l.y+1, size.Width, l.height-2, 6, c.AccentSoft)
		}
		p.Lit(s, 0, l.y+1, size.Width, l.height-2, 6, "heading", int64(i))
		y := l.y + above
		for _, text := range l.rows {
			s.In(l.x(), y, row, text, l.face(), ink)
			y += row
		}
		if l.under != "" {
			s.In(l.x(), y, row, scene.F11.Fit(l.under, size.Width-l.x()-8), scene.F11, c.Text2)
		}
	}
}

func (l *line) face() *scene.Face {
	if l.here {
		return scene.F12b
	}
	return scene.F12
}

func (l *line) x() float32 {
	if l.deep {
		return 22
	}
	return 8
}

func (g *Guide) tapped(h scene.Hit, _ *desktop.MouseEvent) { g.take(int(h.ID)) }
