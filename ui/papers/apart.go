package papers

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// The parts of a board. In a window too narrow for all of them they stand one at a time, as wide as it
// is: a page beside two lists could not be read.
const (
	theList = iota
	thePage
	theFields
)

const (
	turnsTall = 34
	turnsPad  = 6
)

// newTurns are the buttons that turn from part to part.
func (b *Board) newTurns() (out []fyne.CanvasObject) {
	b.turns = nil
	for i, name := range []string{"list", "page", "fields"} {
		one := part.NewButton(b.m.words().Say("papers.part."+name), part.Plain, func() { b.turnBy(i) })
		b.turns = append(b.turns, one)
		out = append(out, one)
	}
	return out
}

// turn shows a part where they stand one at a time.
func (b *Board) turn(to int) {
	if b.part = to; b.apart {
		b.Object.Refresh()
	}
}

// turnBy shows the part whose button was pressed, with the keyboard in it.
func (b *Board) turnBy(to int) {
	b.turn(to)
	b.m.host.Canvas().Focus(b.Keyboard())
}

// revealParts shows what is on show and hides the rest.
func (b *Board) revealParts() {
	shown := func(which int) bool { return !b.apart || b.part == which }
	for i, one := range b.turns {
		part.Reveal(one, b.apart)
		if one.IsOff() != (b.part == i) {
			one.Off(b.part == i)
		}
	}
	part.Reveal(b.shelf.scroll, shown(theList))
	part.Reveal(b.made.scroll, shown(theList))
	part.Reveal(b.asking.preview.Object, shown(thePage))
	part.Reveal(b.fields, shown(theFields))
	part.Reveal(b.foot, shown(theFields))
}

// layApart lays out the one part that is on show, under the buttons that lead to the others.
func (b *Board) layApart(size fyne.Size) {
	wide := (size.Width - 2*shelfPad - 2*turnsPad) / float32(len(b.turns))
	for i, one := range b.turns {
		put(one, shelfPad+float32(i)*(wide+turnsPad), turnsPad, wide, turnsTall)
	}
	top := float32(turnsTall + 2*turnsPad)
	put(b.ground, 0, 0, size.Width, size.Height)
	b.flow.wide = size.Width - 2*fieldsPad
	at := split{left: size.Width, beside: size.Width / 2, made: top}
	switch b.part {
	case theFields:
		at = split{right: size.Width, foot: footHead + b.flow.tall(b.foot.Objects) + fieldsPad}
	case thePage:
		at = split{}
	}
	b.split = at
	switch b.part {
	case theFields:
		b.layFields(0, top, size)
	case thePage:
		put(b.asking.preview.Object, previewPad, top+2, size.Width-2*previewPad, size.Height-top-2-shelfPad)
	default:
		b.shelf.lay(at.beside)
		b.made.lay(size.Width - at.beside)
		put(b.shelf.scroll, 0, top, at.beside, size.Height-top)
		put(b.made.scroll, at.beside, top+madeHead, size.Width-at.beside, size.Height-top-madeHead)
	}
	b.ground.Refresh()
}

// paint draws the ground of the columns.
func (b *Board) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w, at := look.Now(), b.m.words(), b.split
	s.Rect(0, 0, size.Width, size.Height, c.Bg)
	if b.asking == nil { // the visit is left, and the pointer goes from what lay under it
		return
	}
	if right := size.Width - at.right; at.right > 0 {
		s.Rect(right, 0, at.right, size.Height, c.Panel)
		s.Rect(right, 0, 1, size.Height, c.Line)
		s.Rect(right, size.Height-at.foot, at.right, 1, c.Line)
		if said := b.stands(at.right - 2*fieldsPad); said != "" { // over the buttons, however far down the list lies
			p.Lit(s, right+fieldsPad-4, size.Height-at.foot+3, scene.F11b.Width(said)+8, footHead-6, 4, "points", 0)
			s.In(right+fieldsPad, size.Height-at.foot+3, footHead-6, said, scene.F11b, c.Warn)
		}
	}
	if at.left == 0 {
		return
	}
	wide := at.left - at.beside
	s.Rect(at.left, 0, 1, size.Height, c.Line)
	s.Rect(at.beside, at.made, wide, 1, c.Line)
	if at.beside > 0 {
		s.Rect(at.beside, at.made, 1, size.Height-at.made, c.Line)
	}
	s.Heading(at.beside+shelfPad+4, at.made+12, upper(w.Say("papers.made")), wide-2*shelfPad)
}
