package ui

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	filterWide = 620
	filterHead = 22
	filterChip = 26
)

// filterChips are the values of one criterion as they lie on the sheet.
type filterChips struct {
	by    model.Criterion
	keys  []string
	names []string
}

// filterSheet is the card on which values are ticked. The board behind it
// follows at once.
type filterSheet struct {
	w      *Window
	groups []filterChips
	pane   *scene.Pane
	text   *part.Field
}

// openFilter asks what is to be on show.
func (w *Window) openFilter() {
	f := &filterSheet{w: w}
	for _, by := range model.CriterionList {
		g := filterChips{by: by}
		for _, k := range w.values(by) {
			if n := w.valueName(by, k); n != "" {
				g.keys, g.names = append(g.keys, k), append(g.names, n)
			}
		}
		if len(g.keys) > 0 {
			f.groups = append(f.groups, g)
		}
	}
	say := w.words.Say
	f.text = part.NewField(say("ui.filter.text"), 1, w.words.Error).Hint(say("ui.filter.hint")).Passing()
	f.text.Put(w.memory.Criteria.Text)
	f.pane = scene.NewPane(say("ui.cmd.filter"), fyne.NewSize(filterWide, f.place(filterWide, func(int, int, float32, float32, float32) {})), f.paint)
	f.pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { f.tick(h) }
	var s *part.Sheet
	none := part.NewButton(say("ui.filter.clear"), part.Plain, func() {
		f.text.Put("")
		f.set(model.Criteria{})
	})
	keep := part.NewButton(say("ui.cmd.save-view"), part.Plain, func() {
		s.Close()
		if w.filtered() {
			w.saveView()
		}
	})
	s = part.Open(w.win.Canvas(), say("ui.cmd.filter"), filterWide+60, container.New(part.Stack{Gap: 8}, f.text, f.pane), f.text.Entry(),
		none, keep, part.NewButton(say("sheet.close"), part.Primary, func() { s.Close() }))
	s.OnClose = w.remember
	f.text.OnChange = func(t string) {
		c := w.memory.Criteria
		c.Text = t
		f.set(c)
	}
	f.text.Entry().OnEscape = s.Escape
	f.text.Entry().OnEnter = s.Close
}

func (f *filterSheet) set(c model.Criteria) {
	f.w.setFilter(c)
	f.pane.Refresh()
}

func (f *filterSheet) tick(h scene.Hit) {
	for _, g := range f.groups {
		if h.Kind == string(g.by) {
			f.set(f.w.memory.Criteria.Toggle(g.by, g.keys[h.ID]))
		}
	}
}

// place says where each chip lies, and gives how high all are.
func (f *filterSheet) place(width float32, chip func(group, n int, x, y, wide float32)) float32 {
	y := float32(filterHead + 4)
	for i, g := range f.groups {
		y += filterHead
		x := float32(0)
		for n, name := range g.names {
			cw := min(scene.F12.Width(name)+40, width)
			if x > 0 && x+cw > width {
				x, y = 0, y+filterChip+4
			}
			chip(i, n, x, y, cw)
			x += cw + 6
		}
		y += filterChip + 8
	}
	return y
}

func (f *filterSheet) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	width := size.Width - 12
	shown, of := f.w.counted()
	s.Text(0, 2, f.w.words.Say("ui.filter.count", strconv.Itoa(shown), strconv.Itoa(of)), scene.F12b, c.Text)
	f.place(width, func(i, n int, x, y, wide float32) {
		g := f.groups[i]
		if n == 0 {
			s.Text(0, y-18, f.w.words.Say("ui.filter."+string(g.by)), scene.F11b, c.Text2)
		}
		on := f.w.memory.Criteria.Has(g.by, g.keys[n])
		s.Stroke(x, y, wide, filterChip, 7, 1, c.Line)
		if on {
			s.RRect(x, y, wide, filterChip, 7, c.AccentSoft)
		}
		p.Lit(s, x, y, wide, filterChip, 7, string(g.by), int64(n))
		part.Tick(s, x+8, y+6, 14, on, c.Accent)
		s.In(x+29, y, filterChip, scene.F12.Fit(g.names[n], wide-36), scene.F12, c.Text)
	})
	if len(f.groups) == 0 {
		s.Text(0, filterHead+4, f.w.words.Say("ui.filter.empty"), scene.F12, c.Text2)
	}
}
