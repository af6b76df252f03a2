package side

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	cardWide = 620
	cardHead = 22
	cardChip = 26
)

// chips are the values of one criterion as they lie on the sheet.
type chips struct {
	by     model.Criterion
	values []value
}

// filterCard is the card on which values are ticked. The board behind it follows at
// once.
type filterCard struct {
	f      *Filter
	groups []chips
	pane   *scene.Pane
	text   *part.Field
}

// Open asks what is to be on show.
func (f *Filter) Open() {
	c := &filterCard{f: f}
	for _, by := range model.CriterionList {
		if list := f.values(by); len(list) > 0 {
			c.groups = append(c.groups, chips{by, list})
		}
	}
	say := f.host.Words().Say
	c.text = part.NewField(say("ui.filter.text"), 1, f.host.Words().Error).Hint(say("ui.filter.hint")).Passing()
	c.text.Put(f.kept.Criteria.Text)
	c.pane = scene.NewPane(say("ui.cmd.filter"), fyne.NewSize(cardWide, c.place(cardWide, func(int, int, float32, float32, float32) {})), c.paint)
	c.pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { c.tick(h) }
	var s *part.Sheet
	none := part.NewButton(say("ui.filter.clear"), part.Plain, func() {
		c.text.Put("")
		c.set(model.Criteria{})
	})
	keep := part.NewButton(say("ui.cmd.save-view"), part.Plain, func() {
		s.Close()
		if f.On() {
			f.Save()
		}
	})
	s = part.Open(f.host.Canvas(), say("ui.cmd.filter"), cardWide+60, container.New(part.Stack{Gap: 8}, c.text, c.pane), c.text.Entry(),
		none, keep, part.NewButton(say("sheet.close"), part.Primary, func() { s.Close() }))
	s.OnClose = f.host.Remember
	c.text.OnChange = func(t string) {
		next := f.kept.Criteria
		next.Text = t
		c.set(next)
	}
	c.text.Entry().OnEscape = s.Escape
	c.text.Entry().OnEnter = s.Close
}

func (c *filterCard) set(next model.Criteria) {
	c.f.set(next)
	c.pane.Refresh()
}

func (c *filterCard) tick(h scene.Hit) {
	for _, g := range c.groups {
		if h.Kind == string(g.by) {
			c.set(c.f.kept.Criteria.Toggle(g.by, g.values[h.ID].key))
		}
	}
}

// place says where each chip lies, and gives how high all are.
func (c *filterCard) place(width float32, chip func(group, n int, x, y, wide float32)) float32 {
	y := float32(cardHead + 4)
	for i, g := range c.groups {
		y += cardHead
		x := float32(0)
		for n, v := range g.values {
			cw := min(scene.F12.Width(v.name)+40, width)
			if x > 0 && x+cw > width {
				x, y = 0, y+cardChip+4
			}
			chip(i, n, x, y, cw)
			x += cw + 6
		}
		y += cardChip + 8
	}
	return y
}

func (c *filterCard) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	ink, say := look.Now(), c.f.host.Words().Say
	s.Text(0, 2, c.f.count(), scene.F12b, ink.Text)
	c.place(size.Width-12, func(i, n int, x, y, wide float32) {
		g := c.groups[i]
		if n == 0 {
			s.Text(0, y-18, say("ui.filter."+string(g.by)), scene.F11b, ink.Text2)
		}
		on := c.f.kept.Criteria.Has(g.by, g.values[n].key)
		s.Stroke(x, y, wide, cardChip, 7, 1, ink.Line)
		if on {
			s.RRect(x, y, wide, cardChip, 7, ink.AccentSoft)
		}
		p.Lit(s, x, y, wide, cardChip, 7, string(g.by), int64(n))
		part.Tick(s, x+8, y+6, 14, on, ink.Accent)
		s.In(x+29, y, cardChip, scene.F12.Fit(g.values[n].name, wide-36), scene.F12, ink.Text)
	})
	if len(c.groups) == 0 {
		s.Text(0, cardHead+4, say("ui.filter.empty"), scene.F12, ink.Text2)
	}
}
