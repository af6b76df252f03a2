package clash

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// Conflict is one line of the panel: two items that cannot both be.
type Conflict struct {
	check.Finding
	a, b model.Entry
	day  civil.Date
	two  bool // it would be one, but for that somebody has said that it is two people
}

// Conflicts are all findings about the visit that is open, or of all visits
// within half a year of the day on show; behind them those that somebody has said are none.
func (w *Watch) Conflicts() ([]Conflict, error) {
	at, zone, span := w.host.Stand(), w.host.Zone(), w.span()
	list, err := w.host.Reading().Calendar(span, false)
	if err != nil {
		return nil, err
	}
	found, err := w.host.Reading().Findings(span)
	if err != nil {
		return nil, err
	}
	parted, err := w.host.Reading().Parted(span)
	if err != nil {
		return nil, err
	}
	entry := map[model.Ref]*model.Entry{}
	for i := range list {
		entry[list[i].Ref] = &list[i]
	}
	var out []Conflict
	for i, f := range slices.Concat(found, parted) {
		a, b := entry[f.Refs[0]], entry[f.Refs[1]]
		if at.Inside() && a.Ref.Event != at.Event && b.Ref.Event != at.Event {
			continue
		}
		day := a.Start.Date()
		if m, err := b.Start.In(zone); err == nil {
			day = m.Date() // the later of two begins when they clash
		}
		out = append(out, Conflict{f, *a, *b, day, i >= len(found)})
	}
	return out, nil
}

func (w *Watch) span() civil.Span {
	first, days := w.host.Stand().Day.Add(-183), 366
	if w.host.Stand().Inside() {
		first, days = view.ProgrammeDays(w.host.Inside())
	}
	return civil.SpanOf(first.Add(-1), days+2, w.host.Zone())
}

const (
	clashRow  = 92
	clashWide = 600
	bothLine  = 16
)

// Open lists what is needed twice. A line leads there.
func (w *Watch) Open() { w.open(func(*Conflict) bool { return true }) }

// OpenLeft lists the items in which somebody takes part who was replaced or has left office.
func (w *Watch) OpenLeft() { w.open(func(c *Conflict) bool { return c.Rule == left }) }

// Left says whether there are such items among those on show.
func (w *Watch) Left() bool {
	return slices.ContainsFunc(w.found, func(f check.Finding) bool { return f.Rule == left })
}

// left is the rule that finds who has left.
const left = "left"

func (w *Watch) open(wanted func(*Conflict) bool) {
	list, err := w.Conflicts()
	if err != nil {
		w.host.Tell(err)
		return
	}
	list = slices.DeleteFunc(list, func(c Conflict) bool { return !wanted(&c) })
	var s *part.Sheet
	pane := scene.NewPane(w.host.Words().Say("ui.cmd.clashes"), fyne.NewSize(clashWide, float32(max(1, len(list)))*clashRow), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		if len(list) == 0 {
			sc.In(0, 0, clashRow, w.host.Words().Say("ui.no-clashes"), scene.F13, look.Now().Text2)
		}
		for i := range list {
			w.paintConflict(p, sc, &list[i], i, size.Width-12)
		}
	})
	if len(list) > 0 {
		pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
			s.Close()
			w.mend(h.Kind, &list[h.ID])
		}
	}
	var first fyne.Focusable
	if len(list) > 0 {
		first = pane
	}
	s = part.Open(w.host.Canvas(), w.host.Words().Say("ui.cmd.clashes"), clashWide+60, container.New(part.Stack{}, pane), first,
		part.NewButton(w.host.Words().Say("sheet.close"), part.Primary, func() { s.Close() }))
}

// paintConflict is who or what is needed twice, when, and by which two items.
func (w *Watch) paintConflict(p *scene.Pane, s *scene.Scene, c *Conflict, i int, right float32) {
	col, y := look.Now(), float32(i)*clashRow
	if c.two {
		s.Icon(4, y+9, 13, scene.PeopleIcon, theme.ColorNamePlaceHolder)
	} else {
		s.Icon(4, y+9, 13, scene.WarningIcon, "error")
	}
	s.Text(26, y+6, scene.F13b.Fit(w.host.Words().AndMore(w.host.Words().Text(c.Subject.Name), c.Others), right-220), scene.F13b, col.Text)
	when := w.host.Words().DayShort(c.day) + ", " + w.clock(&c.a) + " / " + w.clock(&c.b)
	if c.a.Ref == c.b.Ref { // one item, in which somebody is who has left
		when = w.host.Words().DayShort(c.day) + ", " + w.clock(&c.a)
	}
	s.Right(right, y+7, when, scene.F12, col.Text2)
	both := w.host.Words().Say("ui.clash-both", w.host.Words().Text(c.a.Title), w.host.Words().Text(c.b.Title))
	if c.a.Ref == c.b.Ref {
		both = w.say(&c.Finding, &c.a) + " · " + w.host.Words().Text(c.a.Title)
	}
	if c.two {
		both += " · " + w.host.Words().Say("ui.clash.are-two")
	} else if len(c.Args) == 2 && c.a.Ref != c.b.Ref {
		both += " · " + w.host.Words().Say("ui.clash-need", c.Args[0], c.Args[1])
	}
	for n, line := range bothLines(both, right-26) {
		s.Text(26, y+26+float32(n)*bothLine, line, scene.F12, col.Text2)
	}
	s.Rect(0, y+clashRow-1, right, 1, col.Hour)
	p.Lit(s, 0, y+1, right+4, clashRow-2, 6, "conflict", int64(i))
	w.paintRemedies(p, s, c, i, y+62, right)
}

// bothLines are which two it is, and what there is between them: on two lines where one has no room.
func bothLines(text string, wide float32) []string {
	lines := scene.F12.Wrap(text, wide, 2)
	if at := strings.LastIndex(text, " · "); at > 0 && len(lines) > 1 { // the last is said whole
		return []string{scene.F12.Fit(text[:at], wide), scene.F12.Fit(strings.TrimPrefix(text[at:], " · "), wide)}
	}
	return lines
}

// clock is from when to when an entry lasts, on the shown clocks.
func (w *Watch) clock(e *model.Entry) string {
	zone := w.host.Zone()
	from, err := e.Start.In(zone)
	if err != nil {
		return ""
	}
	to, err := e.End.In(zone)
	if err != nil {
		return from.Clock()
	}
	return from.Clock() + "–" + to.Clock()
}
