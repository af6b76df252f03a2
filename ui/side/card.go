package side

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	cardWide  = 620
	cardHead  = 22
	cardChip  = 26
	hintLine  = 18
	hintMost  = 2  // lines
	chipsEnd  = 12 // beside them
	chipsMost = 24 // of a criterion, the others are found by typing
)

// chips are the values of one criterion as they lie on the sheet.
type chips struct {
	by     model.Criterion
	values []value
	folded []string // their names
}

// filterCard is the card on which values are ticked. The board behind it follows at
// once.
type filterCard struct {
	f      *Filter
	groups []chips
	pane   *scene.Pane
	text   *part.Field
	find   *part.Field // narrows the values
	sheet  *part.Sheet
	tall   float32 // as high as the values stand at a width
	wide   float32
}

// Open asks what is to be on show.
func (f *Filter) Open() {
	c := &filterCard{f: f}
	for _, by := range model.CriterionList {
		if list := f.values(by); len(list) > 0 {
			c.groups = append(c.groups, foldedChips(by, list))
		}
	}
	say := f.host.Words().Say
	c.text = part.NewField(say("ui.filter.text"), 1, f.host.Words().Error).Hint(say("ui.filter.hint")).Passing()
	c.text.Put(f.kept.Criteria.Text)
	c.find = part.NewField(say("ui.filter.find"), 1, f.host.Words().Error).Hint(say("ui.filter.find-hint")).Passing()
	c.find.OnChange = func(string) { c.pane.Refresh() }
	part.Reveal(c.find, slices.ContainsFunc(c.groups, func(g chips) bool { return len(g.values) > chipsMost }))
	c.pane = scene.NewPane(say("ui.cmd.filter"), fyne.NewSize(60, c.height(cardWide)), c.paint)
	c.pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { c.tick(h) }
	none := part.NewButton(say("ui.filter.clear"), part.Plain, func() {
		c.text.Put("")
		c.set(model.Criteria{})
	})
	keep := part.NewButton(say("ui.cmd.save-view"), part.Plain, func() {
		c.sheet.Close()
		if f.On() {
			f.Save()
		}
	})
	c.sheet = part.Open(f.host.Canvas(), say("ui.cmd.filter"), cardWide+60, container.New(part.Stack{Gap: 8}, c.text, c.find, c.pane), c.text.Entry(),
		none, keep, part.NewButton(say("sheet.close"), part.Primary, func() { c.sheet.Close() }))
	c.sheet.OnClose = f.host.Remember
	c.text.OnChange = func(t string) {
		next := f.kept.Criteria
		next.Text = t
		c.set(next)
	}
	c.text.Entry().OnEscape = c.sheet.Escape
	c.text.Entry().OnEnter = c.sheet.Close
	c.find.Entry().OnEscape, c.find.Entry().OnEnter = c.sheet.Escape, c.takeFirst
}

func foldedChips(by model.Criterion, list []value) chips {
	g := chips{by: by, values: list, folded: make([]string, len(list))}
	for i := range list {
		g.folded[i] = words.Fold(list[i].name)
	}
	return g
}

// offered are the values of a criterion that lie on the sheet, in their order;
// where there are many, those ticked and as many as there is room for of the
// others. What is typed narrows them.
func (c *filterCard) offered(g *chips) (list []int, more int) {
	typed, free := words.Fold(c.find.Text()), len(g.values)
	if free > chipsMost {
		free = max(0, chipsMost-len(c.f.kept.Criteria.Ticked[g.by]))
	}
	for i, v := range g.values {
		switch {
		case c.f.kept.Criteria.Has(g.by, v.key):
			list = append(list, i)
		case !strings.Contains(g.folded[i], typed):
		case free > 0:
			list, free = append(list, i), free-1
		default:
			more++
		}
	}
	return list, more
}

// takeFirst ticks the first value that holds what was typed.
func (c *filterCard) takeFirst() {
	typed := words.Fold(c.find.Text())
	for i := range c.groups {
		g := &c.groups[i]
		at := slices.IndexFunc(g.folded, func(s string) bool { return strings.Contains(s, typed) })
		if typed == "" || at < 0 {
			continue
		}
		c.set(c.f.kept.Criteria.Toggle(g.by, g.values[at].key))
		c.find.Put("")
		return
	}
}

func (c *filterCard) set(next model.Criteria) {
	c.f.set(next)
	c.pane.Refresh()
}

// hints are what is to be let go of where nothing is let through, in lines.
func (c *filterCard) hints(width float32) []string {
	if hint := c.f.hint(); hint != "" {
		return scene.F12.Wrap(hint, width, hintMost)
	}
	return nil
}

func (c *filterCard) height(wide float32) float32 {
	return c.place(wide-chipsEnd, func(int, int, int, float32, float32, float32) {})
}

func (c *filterCard) tick(h scene.Hit) {
	if h.Kind == "nearest" {
		c.goNearest()
		return
	}
	for _, g := range c.groups {
		if h.Kind == string(g.by) {
			c.set(c.f.kept.Criteria.Toggle(g.by, g.values[h.ID].key))
		}
	}
}

// place says where each chip lies, and gives how high all are. n is below 0 for the
// line that says how many more there are.
func (c *filterCard) place(width float32, chip func(group, n, more int, x, y, wide float32)) float32 {
	y := float32(cardHead+4) + hintMost*hintLine // the room of a hint is kept, of the longest too: what is pressed next stays where it is
	for i := range c.groups {
		g := &c.groups[i]
		list, more := c.offered(g)
		if len(list) == 0 {
			continue
		}
		y += cardHead
		chip(i, -1, 0, 0, y-18, width)
		x := float32(0)
		for _, n := range list {
			cw := min(scene.F12.Width(g.values[n].name)+40, width)
			if x > 0 && x+cw > width {
				x, y = 0, y+cardChip+4
			}
			chip(i, n, 0, x, y, cw)
			x += cw + 6
		}
		if y += cardChip + 8; more > 0 {
			chip(i, -1, more, 0, y-2, width)
			y += cardHead
		}
	}
	if len(c.groups) == 0 {
		y += 2*cardChip + 8
	}
	return y
}

func (c *filterCard) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	ink, say := look.Now(), c.f.host.Words().Say
	if tall := c.height(size.Width); tall != c.tall || size.Width != c.wide { // of one width it keeps its height: what is pressed stays where it is
		if size.Width == c.wide {
			tall = max(tall, c.tall)
		}
		c.tall, c.wide = tall, size.Width
		p.SetMin(fyne.NewSize(60, tall))
	}
	s.Text(0, 2, c.f.count(), scene.F12b, ink.Text)
	for i, line := range c.hints(size.Width - chipsEnd) {
		s.Text(0, cardHead+float32(i)*hintLine, line, scene.F12, ink.Danger)
	}
	c.place(size.Width-chipsEnd, func(i, n, more int, x, y, wide float32) {
		g := &c.groups[i]
		switch {
		case more > 0:
			s.Text(x, y, c.f.host.Words().Count("ui.filter.more", more), scene.F12, ink.Text2)
		case n < 0:
			s.Text(x, y, say("ui.filter."+string(g.by)), scene.F11b, ink.Text2)
		default:
			c.paintChip(p, s, g, n, x, y, wide)
		}
	})
	if len(c.groups) == 0 {
		c.paintEmpty(p, s, size.Width)
	}
}

// paintEmpty says why there is nothing to choose from, and leads to where there is.
func (c *filterCard) paintEmpty(p *scene.Pane, s *scene.Scene, width float32) {
	ink, w := look.Now(), c.f.host.Words()
	s.Text(0, cardHead+4, w.Say("ui.filter.empty"), scene.F12, ink.Text2)
	l, ok := c.f.nearest()
	if !ok {
		return
	}
	text := scene.F12b.Fit(w.Say("ui.filter.nearest", w.Range(l.Event.FirstDay, l.Event.LastDay), w.Text(l.Event.Title)), width-16)
	p.Lit(s, 0, cardHead+26, scene.F12b.Width(text)+16, cardChip, 7, "nearest", 0)
	s.In(8, cardHead+26, cardChip, text, scene.F12b, ink.Link)
}

func (c *filterCard) paintChip(p *scene.Pane, s *scene.Scene, g *chips, n int, x, y, wide float32) {
	ink, on := look.Now(), c.f.kept.Criteria.Has(g.by, g.values[n].key)
	s.Stroke(x, y, wide, cardChip, 7, 1, ink.Line)
	if on {
		s.RRect(x, y, wide, cardChip, 7, ink.AccentSoft)
	}
	p.Lit(s, x, y, wide, cardChip, 7, string(g.by), int64(n))
	part.Tick(s, x+8, y+6, 14, on, ink.Accent)
	s.In(x+29, y, cardChip, scene.F12.Fit(g.values[n].name, wide-36), scene.F12, ink.Text)
}
