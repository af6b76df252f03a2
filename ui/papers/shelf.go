package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// shelf lists the papers that can be made, by who reads them; that under the keyboard is shown.
type shelf struct {
	*scene.Pane
	b      *Board
	a      *asking
	scroll *container.Scroll
	list   []stock
	wide   float32
}

// stock is one of them: how often it was made, and when it was made last.
type stock struct {
	document string
	head     string // over the first of its readers
	times    int
	last     int64

	names, told []string // as they are written
	y, h        float32  // where it stands, and how high
}

const (
	stockLine = 17
	stockPad  = 6
	headTall  = 26
)

func newShelf(b *Board, documents []string) *shelf {
	s := &shelf{b: b, a: b.asking, wide: shelfWide}
	readers := func(id string) int {
		d, _ := export.Find(id)
		if id == export.ICS {
			return len(model.Audiences)
		}
		return slices.Index(model.Audiences, d.Audience)
	}
	slices.SortStableFunc(documents, func(x, y string) int { return readers(x) - readers(y) })
	was := -1
	for _, id := range documents {
		one := stock{document: id}
		if n := readers(id); n != was {
			was, one.head = n, "others"
			if n < len(model.Audiences) {
				one.head = string(model.Audiences[n])
			}
		}
		s.list = append(s.list, one)
	}
	s.Pane = scene.NewPane(b.m.words().Say("papers.list"), fyne.NewSize(60, 60), s.paint)
	s.scroll = container.NewVScroll(s)
	s.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { s.tap(h) }
	s.OnKey, s.OnRune = s.key, s.rune
	return s
}

func upper(s string) string { return strings.ToUpper(s) }

// fill says how often each was made.
func (s *shelf) fill(made []model.Made) {
	for i := range s.list {
		one := &s.list[i]
		one.times, one.last = 0, 0
		for _, m := range made {
			if m.Document == one.document {
				one.times++
				one.last = max(one.last, m.At)
			}
		}
	}
	s.lay(s.wide)
	s.Refresh()
}

func (s *shelf) at() int {
	return slices.IndexFunc(s.list, func(o stock) bool { return o.document == s.a.ask.Document })
}

func (s *shelf) tap(h scene.Hit) {
	if h.Kind == "paper" {
		s.take(int(h.ID))
		s.b.m.host.Canvas().Focus(s)
	}
}

// take shows a paper, and keeps it in sight.
func (s *shelf) take(i int) {
	s.a.choose(s.list[max(0, min(i, len(s.list)-1))].document)
	s.reveal()
}

func (s *shelf) FocusGained() {
	s.Pane.FocusGained()
	s.Point("paper", int64(s.at()))
}

// reveal scrolls to the paper that is shown.
func (s *shelf) reveal() {
	i := s.at()
	s.Point("paper", int64(i))
	s.Refresh()
	if i < 0 {
		return
	}
	y, h := s.list[i].y, s.list[i].h
	top, room := s.scroll.Offset.Y, s.scroll.Size().Height
	switch {
	case y-headTall < top:
		top = max(0, y-headTall-shelfPad)
	case y+h+shelfPad > top+room:
		top = y + h + shelfPad - room
	}
	if top != s.scroll.Offset.Y {
		s.scroll.ScrollToOffset(fyne.NewPos(0, top))
	}
}

// key goes through the papers; the pages of the one that is shown turn under the same hand.
func (s *shelf) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyDown:
		s.take(s.at() + 1)
	case fyne.KeyUp:
		s.take(max(0, s.at()-1))
	case fyne.KeyHome:
		s.take(0)
	case fyne.KeyEnd:
		s.take(len(s.list) - 1)
	case fyne.KeyReturn, fyne.KeyEnter:
		s.b.m.host.Canvas().Focus(s.a.audience.Pane)
	default:
		return s.a.preview.Turns(k)
	}
	return true
}

func (s *shelf) rune(r rune) {
	if !s.a.preview.Zooms(r) {
		scene.SpareRune(s.Pane, r)
	}
}

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
	return scene.F13b.Wrap(s.b.m.words().Say("sheet.paper."+s.list[i].document), s.wide-2*shelfPad-12, 2)
}

// told is what stands under the name of a paper: who gets it where that is not its usual
// readers, how often it was made, and when last.
func (s *shelf) told(i int) []string {
	one, w := &s.list[i], s.b.m.words()
	d, _ := export.Find(one.document)
	var parts []string
	to := s.a.to(one.document)
	switch {
	case d.Each:
		parts = append(parts, w.Say("papers.each"))
	case to != d.Audience || one.document == export.ICS:
		parts = append(parts, w.Say("papers.for."+string(to)))
	}
	if one.times > 0 {
		parts = append(parts, w.Count("papers.times", one.times, s.b.m.when(one.last)))
	}
	if len(parts) == 0 {
		return nil
	}
	return scene.F11.Wrap(strings.Join(parts, " · "), s.wide-2*shelfPad-14, 3)
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
	}
}
