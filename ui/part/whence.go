package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/scene"
)

// From is a card that a list led to: what was chosen there asks for something first, or was typed there
// and is to be added to it.
type From struct {
	Choice string `json:"choice"`
	Value  string `json:"value,omitempty"`
	Typed  string `json:"typed,omitempty"`
}

// Pick is what was chosen by hand, and waits for the button of its card as what is typed there does.
type Pick struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// picker is a list of boxes, which says what was ticked there by hand, and ticks it again.
type picker interface {
	PickedByHand() (label string, values []string)
	PickByHand(value string)
}

const ticked = "x" // the value of a box that is ticked

// leads does what a list leads to; a card that it opens knows where it comes from.
func (c *Choice) leads(from From, do func()) {
	cv := canvasOf(c.Pane)
	if cv == nil {
		do()
		return
	}
	before := cv.Overlays().Top()
	do()
	if s, ok := cv.Overlays().Top().(*Sheet); ok && s != before && s.From == nil {
		from.Choice = c.label
		s.From = &from
	}
}

// adds adds what was typed to the list.
func (c *Choice) adds(typed string) { c.leads(From{Typed: typed}, func() { c.add(typed) }) }

// Lead goes again where a list led to, and says whether it is still there.
func Lead(o fyne.CanvasObject, f From) (done bool) {
	each(o, func(p *scene.Pane) {
		c, ok := p.Part.(*Choice)
		switch {
		case done || !ok || c.label != f.Choice:
		case f.Value != "" && c.Has(f.Value):
			done = true
			c.choose(f.Value)
		case f.Value == "" && c.add != nil:
			done = true
			c.adds(f.Typed)
		}
	})
	return done
}

// Lead is that of the lists on a card.
func (s *Sheet) Lead(f From) bool { return Lead(s.body, f) }

// Picked is what was chosen on the card by hand.
func (s *Sheet) Picked() (out []Pick) {
	each(s.body, func(p *scene.Pane) {
		switch c := p.Part.(type) {
		case *Choice:
			if c.byHand {
				out = append(out, Pick{c.label, c.value})
			}
		case *Check:
			if c.byHand {
				out = append(out, Pick{c.label, map[bool]string{true: ticked}[c.on]})
			}
		case picker:
			label, values := c.PickedByHand()
			for _, v := range values {
				out = append(out, Pick{label, v})
			}
		}
	})
	return out
}

// Pick chooses again what was chosen by hand. What is on its list no more is left as it stands.
func (s *Sheet) Pick(list []Pick) {
	for _, one := range list {
		done := false
		each(s.body, func(p *scene.Pane) {
			switch c := p.Part.(type) {
			case *Choice:
				if !done && c.label == one.Label && c.Has(one.Value) {
					done = true
					c.take(one.Value)
				}
			case *Check:
				if !done && c.label == one.Label && c.on != (one.Value == ticked) {
					done = true
					c.turn()
				}
			case picker:
				if label, _ := c.PickedByHand(); !done && label == one.Label {
					done = true
					c.PickByHand(one.Value)
				}
			}
		})
	}
}

// each goes through all panes that can be seen in an object.
func each(o fyne.CanvasObject, do func(*scene.Pane)) {
	if !o.Visible() {
		return
	}
	switch c := o.(type) {
	case *scene.Pane:
		do(c)
	case *container.Scroll:
		each(c.Content, do)
	case *fyne.Container:
		for _, one := range c.Objects {
			each(one, do)
		}
	}
}
