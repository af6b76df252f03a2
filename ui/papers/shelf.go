package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
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

// stock is one of them: how often it was made.
type stock struct {
	document string
	head     string // over the first of its readers
	times    int

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
		one.times = 0
		for _, m := range made {
			if m.Document == one.document {
				one.times++
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
		s.b.turn(thePage) // in a window that has room for one of them
		s.b.m.host.Canvas().Focus(s.b.Keyboard())
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
		s.b.turn(theFields)
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
