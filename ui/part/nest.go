package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Nest is a room of one height on a card in which what needs more scrolls: whatever stands below keeps its
// place. The wheel goes on to the card where there is nothing left to scroll here.
type Nest struct {
	container.Scroll
}

// NewNest holds content in a room so tall.
func NewNest(content fyne.CanvasObject, tall float32) *Nest {
	n := &Nest{}
	n.Direction, n.Content = container.ScrollVerticalOnly, content
	n.ExtendBaseWidget(n)
	n.SetMinSize(fyne.NewSize(1, tall))
	return n
}

// Held is what the room shows.
func (n *Nest) Held() fyne.CanvasObject { return &n.Scroll }

// Scrolled scrolls here, or else the card.
func (n *Nest) Scrolled(e *fyne.ScrollEvent) {
	at := n.Offset
	n.Scroll.Scrolled(e)
	if n.Offset != at {
		return
	}
	if c := canvasOf(n); c != nil {
		if s, ok := c.Overlays().Top().(*Sheet); ok {
			s.scroll.Scrolled(e)
		}
	}
}
