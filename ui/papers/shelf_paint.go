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
		lines := len(one.names) + len(one.told)
		if s.below(one) {
			lines++
		}
		one.y, one.h = y, float32(lines)*stockLine+2*stockPad
		y += one.h
	}
	s.SetMin(fyne.NewSize(60, y+shelfPad))
}

// names are the lines that the name of a paper takes; those of the one that is shown, which is
// written bold, are no others.
func (s *shelf) names(i int) []string {
	return scene.F13b.Wrap(s.b.m.words().Say("sheet.paper."+s.list[i].document), s.wide-2*shelfPad-12, 2)
}

// timesWide is kept free for how often a paper was made, from the beginning: the list would else grow
// under the hand that makes one paper after another.
const timesWide = 40

// below says that how often a paper was made has its place on a line of its own.
func (s *shelf) below(one *stock) bool {
	room := s.wide - 2*shelfPad - 12 - timesWide
	if n := len(one.told); n > 0 {
		return scene.F11.Width(one.told[n-1]) > room
	}
	return scene.F13b.Width(one.names[len(one.names)-1]) > room
}

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
	return scene.F11.Wrap(said, s.wide-2*shelfPad-14, 3)
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
			sc.In(shelfPad+6, y, stockLine, l, f, c.Text)
			y += stockLine
		}
		for _, l := range one.told {
			sc.In(shelfPad+6, y, stockLine, l, scene.F11, c.Text2)
			y += stockLine
		}
		if !s.below(one) {
			y -= stockLine
		}
		if one.times > 0 {
			paintTimes(sc, size.Width-shelfPad-2, y, strconv.Itoa(one.times))
		}
	}
}

// paintTimes is how often a paper was made; when, tells the list of what was made.
func paintTimes(sc *scene.Scene, right, y float32, n string) {
	wide := scene.F11.Width(n)
	sc.Icon(right-wide-13, y+4, 10, scene.TickIcon, theme.ColorNamePlaceHolder)
	sc.In(right-wide, y, stockLine, n, scene.F11, look.Now().Text2)
}
