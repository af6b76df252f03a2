package papers

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/export"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// lay says where each paper stands at a width, and asks for as much room as all of them need.
func (s *shelf) lay(wide float32) {
	s.wide = wide
	y := float32(shelfPad - 4)
	for i := range s.list {
		one := &s.list[i]
		if one.head != "" {
			y += headTall
		}
		one.names, one.told = s.names(i), s.told(i)
		one.y, one.h = y, float32(len(one.names)+len(one.told))*stockLine+2*stockPad
		y += one.h
	}
	s.SetMin(fyne.NewSize(60, y+shelfPad))
}

// names are the lines that the name of a paper takes; those of the one that is shown, which is
// written bold, are no others.
func (s *shelf) names(i int) []string {
	return scene.F13b.Wrap(s.b.m.words().Say("sheet.paper."+s.list[i].document), s.wide-shelfPad-stockLeft, 2)
}

// stockLeft is where names begin: before them is the tick of what was made, kept free from the
// beginning, since the list would else move under the hand that makes one paper after another.
const stockLeft = shelfPad + 13

// told is what stands under the name of a paper: who gets it where that is not its usual readers.
func (s *shelf) told(i int) []string {
	one, w := &s.list[i], s.b.m.words()
	d, _ := export.Find(one.document)
	to, said := s.a.to(one.document), ""
	switch {
	case d.Each:
		said = w.Say("papers.each")
	case to != d.Audience || one.document == export.ICS:
		said = w.Say("papers.for." + string(to))
	default:
		return nil
	}
	return scene.F11.Wrap(said, s.wide-shelfPad-stockLeft, 3)
}

func (s *shelf) paint(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	c, w := look.Now(), s.b.m.words()
	at := s.at()
	for i := range s.list {
		one := &s.list[i]
		y, h := one.y, one.h
		if one.head != "" {
			sc.Heading(shelfPad+4, y-17, upper(w.Say("papers.for."+one.head)), size.Width-2*shelfPad)
		}
		f := scene.F13
		if i == at {
			f = scene.F13b
			sc.RRect(shelfPad-4, y, size.Width-2*shelfPad+8, h, 7, c.AccentSoft)
			sc.RRect(shelfPad-4, y+6, 3, h-12, 1.5, c.Accent)
		}
		p.Lit(sc, shelfPad-4, y, size.Width-2*shelfPad+8, h, 7, "paper", int64(i))
		y += stockPad
		for _, l := range one.names {
			sc.In(stockLeft, y, stockLine, l, f, c.Text)
			y += stockLine
		}
		for _, l := range one.told {
			sc.In(stockLeft, y, stockLine, l, scene.F11, c.Text2)
			y += stockLine
		}
		if one.times > 0 {
			s.paintTimes(sc, one, size.Width-shelfPad-2)
		}
	}
}

// paintTimes is that a paper was made, and how often where its line has room; when, tells the list of
// what was made.
func (s *shelf) paintTimes(sc *scene.Scene, one *stock, right float32) {
	sc.Icon(shelfPad+1, one.y+stockPad+(stockLine-9)/2, 9, scene.TickIcon, theme.ColorNamePlaceHolder)
	n, line := strconv.Itoa(one.times), one.y+stockPad+float32(len(one.names)-1)*stockLine
	if left := right - scene.F10.Width(n); stockLeft+scene.F13b.Width(one.names[len(one.names)-1])+4 <= left {
		sc.In(left, line, stockLine, n, scene.F10, look.Now().Text2)
	}
}
