package part

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// explainer knows what explains the cards of its window, by their titles: it lays out what
// the window shows.
type explainer interface{ Explain(title string) }

const markWide = 26 // of the question mark on a card

// explainer is that of the window the card is over; nil for none.
func (s *Sheet) explainer() explainer {
	if all, ok := s.canvas.Content().(*fyne.Container); ok && !s.mute {
		if e, ok := all.Layout.(explainer); ok {
			return e
		}
	}
	return nil
}

// Explain leads to what the handbook says of the card, and back to it.
func (s *Sheet) Explain() {
	if e := s.explainer(); e != nil {
		e.Explain(s.title)
	}
}

// Explained says that the card explains itself: nothing leads on from it.
func (s *Sheet) Explained() {
	s.mute = true
	s.Refresh()
}

// marked is how wide the mark is that leads to the handbook.
func (s *Sheet) marked() float32 {
	if s.explainer() == nil {
		return 0
	}
	return markWide + 10
}

// paintMark draws it, with its right edge at x.
func (s *Sheet) paintMark(p *scene.Pane, sc *scene.Scene, x, y float32) {
	if s.explainer() == nil {
		return
	}
	p.Lit(sc, x-markWide, y, markWide, markWide, markWide/2, "explain", 0)
	sc.Stroke(x-markWide, y, markWide, markWide, markWide/2, 1, look.Now().Text3)
	sc.Centre(x-markWide/2, y+(markWide-scene.F13b.Height())/2, "?", scene.F13b, look.Now().Text2)
}
