package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// conflict is one line of the panel: two items that cannot both be.
type conflict struct {
	clash check.Clash
	a, b  model.Entry
	day   civil.Date
}

// conflicts are all clashes of the visit that is open, or of everything on show
// within half a year of the day on show.
func (w *Window) conflicts() ([]conflict, error) {
	first, days := w.place.Day.Add(-183), 366
	if e := w.inside.Event; w.place.Inside() && e.LastDay != "" {
		first, days = e.FirstDay.Add(-1), e.LastDay.Sub(e.FirstDay)+3
	}
	list, err := w.desk.Calendar(w.spanOf(first, days), w.filter())
	if err != nil {
		return nil, err
	}
	at := map[model.Ref]*model.Entry{}
	for i := range list {
		at[list[i].Ref] = &list[i]
	}
	var out []conflict
	for _, c := range check.Clashes(list, w.ways) {
		a, b := at[c.A], at[c.B]
		day := a.Start.Date()
		if m, err := b.Start.In(w.zone); err == nil {
			day = m.Date() // the later of two begins when they clash
		}
		out = append(out, conflict{c, *a, *b, day})
	}
	return out, nil
}

const (
	clashRow  = 50
	clashWide = 600
)

// showClashes lists what is needed twice. A line leads there.
func (w *Window) showClashes() {
	list, err := w.conflicts()
	if err != nil {
		w.tell(err)
		return
	}
	var s *part.Sheet
	pane := scene.NewPane(w.words.Say("ui.cmd.clashes"), fyne.NewSize(clashWide, float32(max(1, len(list)))*clashRow), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		if len(list) == 0 {
			sc.In(0, 0, clashRow, w.words.Say("ui.no-clashes"), scene.F13, look.Now().Text2)
		}
		for i := range list {
			w.paintConflict(p, sc, &list[i], i, size.Width-12)
		}
	})
	if len(list) > 0 {
		pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
			s.Close()
			w.goToClash(&list[h.ID])
		}
	}
	var first fyne.Focusable
	if len(list) > 0 {
		first = pane
	}
	s = part.Open(w.win.Canvas(), w.words.Say("ui.cmd.clashes"), clashWide+60, container.New(part.Stack{}, pane), first,
		part.NewButton(w.words.Say("sheet.close"), part.Primary, func() { s.Close() }))
}

// paintConflict is who or what is needed twice, when, and by which two items.
func (w *Window) paintConflict(p *scene.Pane, s *scene.Scene, c *conflict, i int, right float32) {
	col, y := look.Now(), float32(i)*clashRow
	s.Icon(4, y+9, 13, scene.WarningIcon, "error")
	s.Text(26, y+6, scene.F13b.Fit(w.words.Text(c.clash.Name), right-220), scene.F13b, col.Text)
	when := w.words.DayShort(c.day) + ", " + w.clock(&c.a) + " / " + w.clock(&c.b)
	s.Right(right, y+7, when, scene.F12, col.Text2)
	both := w.words.Say("ui.clash-both", w.words.Text(c.a.Title), w.words.Text(c.b.Title))
	if c.clash.Need > 0 {
		both += " · " + w.words.Say("ui.clash-need", c.clash.Need, c.clash.Free)
	}
	s.Text(26, y+26, scene.F12.Fit(both, right-26), scene.F12, col.Text2)
	s.Rect(0, y+clashRow-1, right, 1, col.Hour)
	p.Lit(s, 0, y+1, right+4, clashRow-2, 6, "conflict", int64(i))
}

// clock is from when to when an entry lasts, on the shown clocks.
func (w *Window) clock(e *model.Entry) string {
	from, err := e.Start.In(w.zone)
	if err != nil {
		return ""
	}
	to, err := e.End.In(w.zone)
	if err != nil {
		return from.Clock()
	}
	return from.Clock() + "–" + to.Clock()
}

// goToClash shows both items, chosen, on the day they clash.
func (w *Window) goToClash(c *conflict) {
	w.goTo(c.b.Ref, c.b.Start)
	w.choose([]model.Ref{c.a.Ref, c.b.Ref})
}

// newClash is what clashes now and did not before: what an item that was changed
// clashes with, and how many more.
func (w *Window) newClash(c model.Change, before map[model.Ref]string) string {
	said, more := "", -1
	changed := changedBy(c)
	for i := range w.pool.list {
		ref := w.pool.list[i].Ref
		say := w.clashes[ref]
		if say == "" || before[ref] != "" {
			continue
		}
		more++
		if said == "" || changed[ref.Item] {
			said = say
		}
	}
	if more > 1 { // the other of the two is no more
		return said + " " + w.words.Say("ui.clash-more", more-1)
	}
	return said
}

// changedBy are the keys of the items that a change puts elsewhere.
func changedBy(c model.Change) map[int64]bool {
	out := map[int64]bool{}
	switch c := c.(type) {
	case *model.SaveItem:
		out[c.ID] = true
	case *model.MoveItems:
		for _, m := range c.Moves {
			out[m.Item] = true
		}
	case *model.Several:
		for _, one := range c.Changes {
			for id := range changedBy(one) {
				out[id] = true
			}
		}
	}
	return out
}
