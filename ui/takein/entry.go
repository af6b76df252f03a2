package takein

import (
	"cmp"
	"slices"
	"strconv"

	"fyne.io/fyne/v2/container"

	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/follow"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
)

// Lent is an entry of a calendar of others, as it is told: by its title, when it takes place and
// where, of which calendar.
type Lent struct {
	Event             follow.Event
	Title, When, From string
}

// Entry asks which programme an entry of a calendar of others becomes an item of: that of a visit
// under way on its day, or what the office plans for itself.
func (t *Taker) Entry(l Lent) {
	kit, w := t.host.Kit(), t.host.Words()
	into := t.among(l.Event.Start.Date())
	var options []part.Option
	for i := range into {
		name := w.Text(into[i].Title)
		if e := &into[i]; !e.Covers(l.Event.Start.Date()) {
			name += " · " + w.RangeNoYear(e.FirstDay, e.LastDay)
		}
		options = append(options, part.Option{Value: strconv.Itoa(i), Name: name})
	}
	at := 0
	of := part.NewChoice(w.Say("follow.into"), options, w.Error)
	of.Put("0")
	of.OnChoose = func(v string) (err error) {
		at, err = strconv.Atoi(v)
		return err
	}
	when := l.Title + "\n" + l.When
	if l.Event.Place != "" {
		when += " · " + l.Event.Place
	}
	refused := part.NewNotice(420)
	var s *part.Sheet
	take := part.NewButton(w.Say("follow.take"), part.Primary, func() {
		err := t.takeEntry(&l, into[at])
		if err != nil {
			refused.Put(w.Error(err), nil)
			s.Refresh()
			return
		}
		s.Close()
	})
	take.Off(kit.ReadOnly)
	s = part.Open(t.host.Canvas(), w.Say("follow.take"), 480, container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("follow.take-text", when, l.From), 420), of.Pane, refused), take,
		part.NewButton(w.Say("sheet.close"), part.Plain, func() { s.Close() }), take)
}

// eve is how many days before and after a visit what belongs to it may be: of whoever prepares it, or stays on.
const eve = 2

// among are the programmes that an entry of a day may become an item of: the visit that is open or
// chosen, the others of that day, the standing agenda, that is made where there is none, and the visits
// that begin or end about that day, the nearest first.
func (t *Taker) among(day civil.Date) (out []model.Event) {
	here, standing, list := t.host.Here(), false, t.host.Events()
	away := func(e *model.Event) int {
		if e.Covers(day) {
			return 0
		}
		return max(e.FirstDay.Sub(day), day.Sub(max(e.FirstDay, e.LastDay)))
	}
	for i := range list {
		e := &list[i].Event
		if isStanding := e.Kind == model.Standing; away(e) <= eve && (!isStanding || e.Covers(day)) {
			out, standing = append(out, *e), standing || isStanding
		}
	}
	if !standing {
		out = append(out, t.host.Agenda(day))
	}
	order := func(e *model.Event) int {
		switch far := away(e); {
		case e.ID == here && e.ID != 0 && e.Kind != model.Standing:
			return -1
		case e.Kind == model.Standing || e.ID == 0:
			return 1
		case far > 0:
			return 1 + far
		}
		return 0
	}
	slices.SortStableFunc(out, func(a, b model.Event) int { return cmp.Compare(order(&a), order(&b)) })
	return out
}

// takeEntry makes the item, in one deed.
func (t *Taker) takeEntry(l *Lent, of model.Event) error {
	p := model.Programme{Event: of}
	if of.ID != 0 {
		var err error
		if p, err = t.host.Reading().Programme(of.ID); err != nil {
			return err
		}
	}
	cells, err := t.host.Cells(p)
	if err != nil {
		return err
	}
	f := &source.File{Name: l.From, Kind: source.Calendar, Events: []source.Event{l.Event.Source(l.Title)}}
	one := proposal.Of(f, proposal.Options{Today: t.host.Today(), Zone: of.Zone, Kind: proposal.Programme})
	change, err := one.AllNew(&cells)
	if of.ID == 0 {
		change, err = one.Begin(&cells)
	}
	if err != nil {
		return err
	}
	return t.host.DoAs(change, t.host.Words().Say("follow.taken", l.Title, t.host.Words().Text(of.Title)))
}
