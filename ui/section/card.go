package section

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const cardHead = 46

// Card is all that a register says of the row under the keyboard, to be changed field
// by field, and where it is used.
type Card struct {
	Ground *scene.Pane // behind all of it, with the head
	Body   *container.Scroll

	section *Section
	at      place
	form    *form
	aside   map[place][]part.Left // what could not be saved where it was typed
	Away    bool                  // folded
	shown   bool                  // and no longer waiting for a button to be let go
}

func newCard(s *Section) *Card {
	c := &Card{section: s, aside: map[place][]part.Left{}, Body: container.NewVScroll(container.NewWithoutLayout())}
	c.Ground = scene.NewPane(s.host.Words().Say("section.card"), fyne.NewSize(200, 100), c.paint)
	c.Ground.Rest()
	c.Ground.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "close" {
			c.fold()
		}
	}
	return c
}

// On says whether there is something to look into.
func (c *Card) On() bool { return c.form != nil && c.shown && !c.Away }

func (c *Card) drop() {
	c.at, c.form, c.shown, c.aside = place{}, nil, false, map[place][]part.Left{}
	c.Body.Content = container.NewWithoutLayout()
}

// look shows a row; nil shows none.
func (c *Card) look(k register.Kind, rec model.Record) {
	was := c.form != nil
	at := place{kind: k}
	if rec != nil {
		at.key = rec.Head().ID
	}
	if c.form != nil && at != c.at {
		c.setAside()
	}
	switch line := c.section.rows.list.Line(at.key); {
	case line == nil:
		c.form, c.shown = nil, false
	case c.form != nil && c.at == at:
		c.form.follow(line)
	default:
		c.form = newForm(c.section, line)
		c.Body.Content = scene.Under(c.Ground, container.New(gutter{}, c.form.box))
		c.Body.Offset = fyne.NewPos(0, 0)
		scene.RestOn(c.Ground, c.form.box)
		if c.section.host.Kit().ReadOnly {
			part.Lock(c.form.box)
		}
		for _, l := range c.aside[at] {
			part.Put(c.form.box, l)
		}
		c.form.lookForUnknown()
		delete(c.aside, at)
	}
	if c.at = at; was != (c.form != nil) {
		c.section.rows.Table.OnceLetGo(func() {
			c.shown = c.form != nil
			c.section.host.Arrange()
		})
	}
	c.Body.Refresh()
	c.Ground.Refresh()
}

// setAside keeps what is typed in a card that is left, where it cannot be saved. What can be
// is saved, and by that the section is shown anew: by then the card has let go of the row, or
// what waits would be kept for whatever stands there next.
func (c *Card) setAside() {
	form, at := c.form, c.at
	c.form = nil
	left := part.Settle(form.box)
	if len(left) == 0 {
		return
	}
	c.aside[at] = left
	text := left[0].Text
	if left[0].Delicate {
		text = "…"
	}
	c.section.host.Tell(model.Refuse("sheet.draft-kept", text, form.name()))
}

// again hands over what was refused in the fields of the card, once what stood against it may be mended.
func (c *Card) again() {
	if c.form == nil {
		return
	}
	for _, one := range c.form.fields {
		if one.plain != nil && one.plain.Refused() != "" {
			one.plain.Commit()
		}
	}
}

// Lay places the card at the right of the window.
func (c *Card) Lay(x, y, width, height float32) {
	on := width > 0
	part.Reveal(c.Ground, on)
	part.Reveal(c.Body, on)
	if !on {
		return
	}
	c.Ground.Move(fyne.NewPos(x, y))
	c.Ground.Resize(fyne.NewSize(width, height))
	c.Body.Move(fyne.NewPos(x+16, y+cardHead))
	c.Body.Resize(fyne.NewSize(width-18, height-cardHead))
}

// TurnCard opens the card of the row under the keyboard, or folds it away.
func (s *Section) TurnCard(on bool) {
	if on {
		s.Card.focus(s.host.Canvas())
		return
	}
	s.Card.fold()
}

func (c *Card) fold() {
	c.Away = true
	c.section.host.Arrange()
	c.section.host.FocusBoard()
}

// focus opens the card and puts the keyboard into its first field.
func (c *Card) focus(cv fyne.Canvas) {
	c.Away = false
	c.section.host.LookAt()
	if c.form != nil && len(c.form.fields) > 0 {
		cv.Focus(c.form.fields[0].keyboard())
	}
}

func (c *Card) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col := look.Now()
	s.Rect(0, 0, size.Width, size.Height, col.Panel)
	s.Rect(0, 0, 1, size.Height, col.Line)
	if c.form == nil {
		return
	}
	s.Icon(16, 15, 15, icons[c.at.kind], theme.ColorNamePlaceHolder)
	s.In(39, 6, 32, scene.F12b.Fit(c.form.name(), size.Width-90), scene.F12b, col.Text2)
	p.Lit(s, size.Width-40, 9, 26, 26, 6, "close", 0)
	s.Icon(size.Width-33, 16, 12, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// Left is what was typed and is not saved, and of which row: 0 is the empty one.
type Left struct {
	part.Left
	Kind register.Kind
	Key  int64
}

// Settle saves what is typed as leaving it does, and gives what cannot be saved: in the
// table, on the card, and on cards that were left.
func (s *Section) Settle() []Left {
	if s.rows == nil {
		return nil
	}
	return s.gather(s.all((*rows).settle), func(f *form) []part.Left { return part.Settle(f.box) })
}

// Typed is what was typed and is not saved.
func (s *Section) Typed() []Left {
	if s.rows == nil {
		return nil
	}
	return s.gather(s.all((*rows).waiting), func(f *form) []part.Left {
		return slices.DeleteFunc(part.Typed(f.box), func(l part.Left) bool { return l.Text == l.Was })
	})
}

func (s *Section) gather(out []Left, of func(*form) []part.Left) []Left {
	add := func(at place, list []part.Left) {
		for _, l := range list {
			out = append(out, Left{l, at.kind, at.key})
		}
	}
	if s.Card.form != nil {
		add(s.Card.at, of(s.Card.form))
	}
	var aside []place
	for at := range s.Card.aside {
		aside = append(aside, at)
	}
	slices.SortFunc(aside, func(a, b place) int { return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.key, b.key)) })
	for _, at := range aside {
		add(at, s.Card.aside[at])
	}
	return out
}

// Put types again what was typed, and says whether that has a place.
func (s *Section) Put(l Left) bool {
	if err := s.Go(l.Kind, l.Key); err != nil {
		return false
	}
	if l.Key == 0 {
		return s.rows.Table.Put(len(s.rows.lines), l.Left)
	}
	if s.Chosen() == nil || s.Chosen().Head().ID != l.Key {
		return false
	}
	s.Card.Away = false
	return l.Lang == "" && s.rows.Table.Put(s.rows.Table.Row(), l.Left) || part.Put(s.Card.form.box, l.Left)
}

// settle commits the cell that is typed in; what the empty row holds waits for a name.
func (r *rows) settle() []Left {
	var out []Left
	for _, l := range r.Table.Settle() {
		out = append(out, r.leftIn(l))
	}
	return append(out, r.begun()...)
}

// waiting is what is typed in a cell, and what the empty row holds.
func (r *rows) waiting() []Left {
	var out []Left
	for _, l := range r.Table.Typed() {
		out = append(out, r.leftIn(l))
	}
	return append(out, r.begun()...)
}

func (r *rows) leftIn(l part.Left) Left {
	out := Left{Left: l, Kind: r.list.Kind}
	if row, ok := r.Table.EditRow(); ok && r.record(row) != nil {
		out.Key = r.record(row).Head().ID
	}
	return out
}

// gutter keeps the right edge free for the scroll bar.
type gutter struct{}

const gutterWide = 10

func (gutter) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(gutterWide, 12)
}

func (gutter) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(gutterWide, 12))
}
