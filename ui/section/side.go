package section

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	sideHead  = 56 // the filter
	valueRow  = 28
	valueLine = 15 // and each further line of it
	chipHigh  = 26
	mostShown = 12 // of the values of a facet, until somebody asks for all
)

// paintSide draws how many rows there are, and what narrows them: letters and languages
// as chips, all else as lines with their counts.
func (s *Section) paintSide(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	c := look.Now()
	sc.Rect(0, 0, size.Width, size.Height, c.Side)
	if s.rows == nil {
		return
	}
	sc.Y = -s.top
	y := s.paintCount(p, sc, size.Width, sideHead)
	for i, f := range s.rows.list.Facets() {
		y = sc.Heading(18, y+8, strings.ToUpper(s.host.Words().Say("register.facet."+f.Key)), size.Width-26) + 6
		if f.Key == "letter" || f.Key == "language" {
			y = s.paintChips(p, sc, i, &f, size.Width, y)
		} else {
			y = s.paintValues(p, sc, i, &f, size.Width, y)
		}
		y += 8
	}
	sc.Y = 0
	s.top = max(0, min(s.top, y+6-size.Height))
	if s.top > 0 { // what scrolled up goes under the filter
		sc.Rect(0, 0, size.Width, sideHead, c.Side)
		sc.Hit(0, 0, size.Width, sideHead, "ground", 0)
	}
	sc.Rect(size.Width-1, 0, 1, size.Height, c.Line)
}

// paintCount says how many rows pass, and leads back to all of them.
func (s *Section) paintCount(p *scene.Pane, sc *scene.Scene, width, y float32) float32 {
	c := look.Now()
	if s.rows.list.Narrowed() {
		all := s.host.Words().Say("section.all")
		aw := scene.F11b.Width(all) + 14
		p.Lit(sc, width-aw-10, y, aw, 22, 5, "widen", 0)
		sc.In(width-aw-3, y, 22, all, scene.F11b, c.Accent)
	}
	sc.In(18, y, 22, s.passed(), scene.F11, c.Text2)
	return y + 26
}

func facetID(facet, value int) int64 { return int64(facet)<<16 | int64(value) }

func (s *Section) paintChips(p *scene.Pane, sc *scene.Scene, at int, f *register.Facet, width, y float32) float32 {
	c := look.Now()
	x := float32(15)
	for i, v := range f.Values {
		cw := max(24, scene.F12.Width(v.Name)+12)
		if x+cw > width-10 {
			x, y = 15, y+chipHigh
		}
		col := c.Text
		if v.On {
			sc.RRect(x, y, cw, 22, 6, c.Accent)
			col = c.OnAccent
		}
		p.Lit(sc, x, y, cw, 22, 6, "facet", facetID(at, i))
		sc.Centre(x+cw/2, y+(22-scene.F12.Height())/2, v.Name, scene.F12, col)
		x += cw + 2
	}
	return y + chipHigh
}

func (s *Section) paintValues(p *scene.Pane, sc *scene.Scene, at int, f *register.Facet, width, y float32) float32 {
	c := look.Now()
	shown := f.Values
	if !s.whole[f.Key] && len(shown) > mostShown+1 {
		shown = shown[:mostShown]
	}
	for i, v := range shown {
		text, quiet := c.Text, c.Text3
		x, n := float32(20), itoa(v.N)
		if scene.HasFlag(v.Flag) {
			x += 22
		}
		lines := scene.F12.Wrap(v.Name, width-x-scene.F11.Width(n)-30, 2)
		high := valueRow + valueLine*float32(len(lines)-1)
		if v.On {
			sc.RRect(10, y, width-20, high-2, 6, c.Accent)
			text, quiet = c.OnAccent, c.OnAccent
		}
		p.Lit(sc, 10, y, width-20, high-2, 6, "facet", facetID(at, i))
		if x > 20 {
			sc.Flag(20, y+5, 15, v.Flag)
		}
		for at, line := range lines {
			sc.In(x, y+valueLine*float32(at), valueRow-2, line, scene.F12, text)
		}
		sc.Right(width-18, y+(valueRow-2-scene.F11.Height())/2, n, scene.F11, quiet)
		y += high
	}
	if len(f.Values) > mostShown+1 {
		say := s.host.Words().Say("section.fewer")
		if !s.whole[f.Key] {
			say = s.host.Words().Say("section.more", itoa(len(f.Values)-mostShown))
		}
		p.Lit(sc, 10, y, width-20, 24, 6, "facet-more", int64(at))
		sc.In(20, y, 24, say, scene.F11b, c.Accent)
		y += valueRow
	}
	return y
}

func (s *Section) tapSide(h scene.Hit, _ *desktop.MouseEvent) {
	l := s.rows.list
	switch h.Kind {
	case "widen":
		s.widen()
	case "facet-more":
		key := l.Facets()[h.ID].Key
		s.whole[key] = !s.whole[key]
		s.Side.Refresh()
	case "facet":
		f := l.Facets()[h.ID>>16]
		l.Tick(f.Key, f.Values[h.ID&0xffff].Key)
		s.passing()
	}
}

func (s *Section) scrollSide(dy float32) {
	s.top = max(0, s.top-dy)
	s.Side.Refresh()
}

// narrow lets through what is typed in the filter.
func (s *Section) narrow(text string) {
	if s.rows == nil || text == s.rows.list.Text() {
		return
	}
	s.rows.list.Narrow(text)
	s.passing()
}

// widen lets everything through.
func (s *Section) widen() {
	s.rows.list.Widen()
	s.Field.Put("")
	s.passing()
}

// passing shows what passes now. The keyboard stays on its row where that passes.
func (s *Section) passing() {
	r := s.rows
	key := int64(0)
	if rec := r.record(r.Table.Row()); rec != nil {
		key = rec.Head().ID
	}
	r.made = nil
	r.arrange()
	r.Table.Reload()
	at := 0
	for i, l := range r.lines {
		if l.Record.Head().ID == key {
			at = i
		}
	}
	r.Table.GoTo(at, r.Table.Col())
	s.refresh()
}

// filterKey is a key in the filter: Down goes to what passes.
func (s *Section) filterKey(k *fyne.KeyEvent) bool {
	if k.Name != fyne.KeyDown {
		return false
	}
	s.host.FocusBoard()
	return true
}

// leaveFilter takes the text away, and then the keyboard back to the table.
func (s *Section) leaveFilter() {
	if s.Field.Text() != "" {
		s.Field.Put("")
		s.narrow("")
		return
	}
	s.host.FocusBoard()
}

// Find puts the keyboard into the filter.
func (s *Section) Find() {
	s.host.Canvas().Focus(s.Field.Entry())
	s.Field.Entry().SelectAll()
}
