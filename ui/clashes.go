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
	"chancery/ui/view"
)

// conflict is one line of the panel: two items that cannot both be.
type conflict struct {
	check.Finding
	a, b model.Entry
	day  civil.Date
}

// conflicts are all findings about the visit that is open, or of all visits
// within half a year of the day on show.
func (w *Window) conflicts() ([]conflict, error) {
	first, days := w.place.Day.Add(-183), 366
	if w.place.Inside() {
		first, days = view.ProgrammeDays(&w.inside)
	}
	span := w.spanOf(first.Add(-1), days+2)
	list, err := w.reading.Calendar(span, false)
	if err != nil {
		return nil, err
	}
	found, err := w.reading.Findings(span)
	if err != nil {
		return nil, err
	}
	at := map[model.Ref]*model.Entry{}
	for i := range list {
		at[list[i].Ref] = &list[i]
	}
	var out []conflict
	for _, f := range found {
		a, b := at[f.Refs[0]], at[f.Refs[1]]
		if w.place.Inside() && a.Ref.Event != w.place.Event && b.Ref.Event != w.place.Event {
			continue
		}
		day := a.Start.Date()
		if m, err := b.Start.In(w.zone); err == nil {
			day = m.Date() // the later of two begins when they clash
		}
		out = append(out, conflict{f, *a, *b, day})
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
	s.Text(26, y+6, scene.F13b.Fit(w.words.Text(c.Subject.Name), right-220), scene.F13b, col.Text)
	when := w.words.DayShort(c.day) + ", " + w.clock(&c.a) + " / " + w.clock(&c.b)
	s.Right(right, y+7, when, scene.F12, col.Text2)
	both := w.words.Say("ui.clash-both", w.words.Text(c.a.Title), w.words.Text(c.b.Title))
	if len(c.Args) == 2 {
		both += " · " + w.words.Say("ui.clash-need", c.Args[0], c.Args[1])
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
