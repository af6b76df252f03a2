package section

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// held are the offices of a person, or the holders of an office, with their days: a
// press asks for those.
type held struct {
	*scene.Pane
	form *form
	list []*model.Tenure
}

func newHeld(f *form) *held {
	h := &held{form: f}
	h.Pane = scene.NewPane(h.title(), fyne.NewSize(100, useHead), h.paint)
	h.OnTap = func(hit scene.Hit, _ *desktop.MouseEvent) {
		if hit.Kind == "tenure" && int(hit.ID) < len(h.list) && !f.section.host.Kit().ReadOnly {
			h.ask(*h.list[hit.ID])
		}
	}
	h.read()
	return h
}

func (h *held) title() string {
	if _, ok := h.form.line.Record.(*model.Office); ok {
		return h.form.section.host.Words().Say("section.held-by")
	}
	return h.form.section.host.Words().Say("section.held")
}

// read takes up the tenures, the latest first.
func (h *held) read() {
	h.list = slices.Clone(h.form.list.Book().Tenures(h.form.line.Record))
	slices.SortStableFunc(h.list, func(a, b *model.Tenure) int { return int(b.From - a.From) })
	part.Reveal(h.Pane, len(h.list) > 0)
	h.SetMin(fyne.NewSize(100, useHead+useRow*float32(len(h.list))+4))
	h.Refresh()
}

func (h *held) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), h.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, h.title(), scene.F11b, c.Text2)
	for i, t := range h.list {
		y := float32(useHead+4) + useRow*float32(i)
		p.Lit(s, -4, y, size.Width+8, useRow-2, 6, "tenure", int64(i))
		s.Text(0, y+3, scene.F12.Fit(h.called(t), size.Width-4), scene.F12, c.Text)
		days := w.Say("section.tenure.now")
		if t.To != 0 {
			days = h.day(t, lastDay(t))
		}
		s.Text(0, y+20, scene.F11.Fit(strings.TrimPrefix(h.day(t, t.From)+" – "+days, " – "), size.Width-4), scene.F11, c.Text2)
	}
}

// called is the other end of a tenure.
func (h *held) called(t *model.Tenure) string {
	b, w := h.form.list.Book(), h.form.section.host.Words()
	if _, ok := h.form.line.Record.(*model.Office); ok {
		return w.Text(b.PersonName(t.PersonID))
	}
	if o := b.Office(t.OfficeID); o != nil {
		return w.Text(o.Title)
	}
	return ""
}

// lastDay is a moment of the last day of a tenure, 0 where it is not over.
func lastDay(t *model.Tenure) int64 {
	if t.To != 0 && t.ToKnown == model.ToTheDay {
		return t.To - 1
	}
	return t.To
}

func (h *held) day(t *model.Tenure, at int64) string {
	return h.form.list.Book().Day(at, t.OfficeID)
}

// clock is the hour of an instant on the clocks of the office, "" where it is not known or
// is midnight.
func (h *held) clock(t *model.Tenure, at int64, known model.Exactness) string {
	m, err := civil.MomentAt(at, h.form.list.Book().Zone(t.OfficeID))
	if at == 0 || err != nil || known != model.ToTheMinute || m.Minute() == 0 {
		return ""
	}
	return m.Clock()
}

// AskTenure opens the days of a tenure where they stand: at the person, or at the office.
// Nothing opens where they do not stand any more.
func (s *Section) AskTenure(at sheet.Beginning, key int64) {
	var t model.Tenure
	if s.host.Kit().Desk.Get(&t, key) != nil {
		return
	}
	kind, row := register.People, t.PersonID
	if at == sheet.OfHolder {
		kind, row = register.Offices, t.OfficeID
	}
	if s.Go(kind, row) != nil || s.Card.form == nil || s.Card.form.held == nil {
		return
	}
	s.Card.form.held.ask(t)
}

// beginning is whose card this stands on.
func (h *held) beginning() sheet.Beginning {
	if _, ok := h.form.line.Record.(*model.Office); ok {
		return sheet.OfHolder
	}
	return sheet.OfTenure
}

// ask asks from which day and hour to which an office is held. What is said is on the
// clocks of the office.
func (h *held) ask(t model.Tenure) {
	kit := h.form.section.host.Kit()
	w, say := kit.Words, kit.Words.Error
	days := [2]*part.Field{part.NewField(w.Say("section.tenure.from"), 1, say), part.NewField(w.Say("section.tenure.to"), 1, say)}
	hours := [2]*part.Field{part.NewField(w.Say("section.tenure.hour"), 1, say), part.NewField(w.Say("section.tenure.hour"), 1, say)}
	for i, at := range []int64{t.From, lastDay(&t)} {
		days[i].Put(h.day(&t, at))
		hours[i].Put(h.clock(&t, at, [2]model.Exactness{t.FromKnown, t.ToKnown}[i]))
	}
	row := func(i int) fyne.CanvasObject {
		return container.New(part.Row{Weights: []float32{2, 1}}, days[i], hours[i])
	}
	var s *part.Sheet
	keep := func() {
		next := t
		ends := [2]end{{&next.From, &next.FromKnown, t.From}, {&next.To, &next.ToKnown, lastDay(&t)}}
		for i, e := range ends {
			if days[i].Text() == h.day(&t, e.was) && !hours[i].Dirty() {
				continue // as it was said, however exactly
			}
			if err := e.read(days[i].Text(), hours[i].Text(), civil.DateOf(kit.Now()), h.form.list.Book().Zone(t.OfficeID), i == 1); err != nil {
				days[i].Wrong(say(err))
				return
			}
		}
		err := next.Check()
		if err == nil {
			err = kit.Do(&model.Save{Record: &next, Name: model.Plain(h.called(&t))})
		}
		if err != nil {
			days[1].Wrong(w.Error(err))
			return
		}
		s.Close()
	}
	drop := func() {
		if kit.Try(&model.Remove{Record: &t, Name: model.Plain(h.called(&t))}) {
			s.Close()
		}
	}
	kit.Begun(h.beginning(), t.ID)
	s = kit.Open(h.form.section.host.Canvas(), w.Say("section.tenure", h.called(&t)), 440, container.New(part.Stack{Gap: 12}, row(0), row(1)), days[0].Entry(),
		part.NewButton(w.Say("section.tenure.remove"), part.Plain, drop), part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, keep))
	for i := range days {
		days[i].Entry().OnEnter, hours[i].Entry().OnEnter = keep, keep
	}
}

// end is where a tenure begins or is over, and how exactly that is known.
type end struct {
	at    *int64
	known *model.Exactness
	was   int64
}

// read takes a typed day and hour. Where no hour is typed the day alone is known, and what
// ends with it ends with its last moment.
func (e *end) read(day, hour string, today civil.Date, zone string, last bool) error {
	at, err := instant(day, hour, today, zone)
	if err != nil {
		return err
	}
	*e.at, *e.known = at, model.ToTheMinute
	if at != 0 && strings.TrimSpace(hour) == "" {
		if *e.known = model.ToTheDay; last {
			*e.at += 24 * 60 * 60
		}
	}
	return nil
}

// instant is a typed day and hour; 0 for no day.
func instant(day, hour string, today civil.Date, zone string) (int64, error) {
	var d civil.Date
	if err := typed.SetDay(&d, day, today); err != nil || d == "" {
		return 0, err
	}
	clock := "00:00"
	if strings.TrimSpace(hour) != "" {
		minute, ok := civil.ParseClock(strings.TrimSpace(hour))
		if !ok {
			return 0, &civil.Error{Code: "civil.clock", Local: hour}
		}
		clock = civil.Clock(minute)
	}
	m, err := civil.Resolve(string(d)+"T"+clock, zone, civil.NoOff)
	return m.At, err
}
