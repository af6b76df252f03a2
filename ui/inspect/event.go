package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// visitForm is the form of a visit, a summit or a meeting. Each field is saved
// when it is left.
type visitForm struct {
	kit     sheet.Kit
	box     *fyne.Container
	event   model.Event
	of      model.Programme
	texts   []*eventText
	choices []*eventChoice
	fields  []*part.Field
	first   *part.Field
	last    *part.Field
	badge   *part.Field
	told    *part.Field // when it is announced
	embargo *part.Field
	unsaid  *part.Notice // that it is not
	readers *part.Choice
	zone    *part.Choice
	host    *part.Choice
	guest   *part.Choice
	parties *delegations
	alike   *part.Check // the press of both sides

	pairs []func() bool // whether the fields that share a line are whole on it
	apart int           // how many are not, as they are laid out

	retrying bool
}

type eventText struct {
	*part.TextField
	of    func(*model.Event) *model.Text
	label string
}

type eventChoice struct {
	*part.Choice
	get func(*model.Event) string
}

// newVisit is a form of nothing yet.
func newVisit(kit sheet.Kit) *visitForm {
	f := &visitForm{kit: kit, parties: newDelegations(kit)}
	f.first = f.field("sheet.first-day", func(e *model.Event, s string) error { return typed.SetDay(&e.FirstDay, s, e.FirstDay) })
	f.first.OnCommit = f.changeFirst(f.first.OnCommit)
	f.last = f.field("sheet.last-day", func(e *model.Event, s string) error { return typed.SetDay(&e.LastDay, s, e.FirstDay) })
	f.zone = f.bind(sheet.ZoneChoice(kit, "sheet.zone"), func(e *model.Event) string { return e.Zone }, func(e *model.Event, v string) { e.Zone = v })
	f.zone.OnChoose = f.changeClocks
	f.announcement()
	f.alike = part.NewCheck(kit.Words.Say("sheet.press-alike"), false, func(on bool) {
		if err := f.change(func(e *model.Event) error { e.PressAlike = on; return nil }); err != nil {
			f.kit.Tell(err)
			f.alike.Put(!on)
		}
	})
	f.badge = f.field("sheet.badge", func(e *model.Event, s string) error { e.Badge = s; return nil })
	f.host = f.party("sheet.host", func(e *model.Event) **int64 { return &e.HostID })
	f.guest = f.party("sheet.guest", func(e *model.Event) **int64 { return &e.GuestID })
	f.box = f.lay()
	return f
}

func (f *visitForm) field(label string, set func(*model.Event, string) error) *part.Field {
	in := part.NewField(f.kit.Words.Say(label), 1, f.kit.Words.Error)
	in.OnCommit = func(s string) error {
		err := f.change(func(e *model.Event) error { return set(e, s) })
		if err == nil {
			f.retry(in)
		}
		return err
	}
	f.fields = append(f.fields, in)
	return in
}

// retry takes what was refused in the other fields once more: what was wrong with
// it may have been what was corrected just now.
func (f *visitForm) retry(but *part.Field) {
	if f.retrying {
		return
	}
	f.retrying = true
	for _, in := range f.fields {
		if in != but && in.Refused() != "" {
			in.Commit()
		}
	}
	f.retrying = false
}

func (f *visitForm) text(label string, rows int, of func(*model.Event) *model.Text) *part.TextField {
	t := part.NewTextField(f.kit.Words.Say(label), rows, f.kit.Lang, f.kit.Langs, f.kit.Words.Error)
	t.OnCommit = func(text model.Text) error {
		return f.change(func(e *model.Event) error { *of(e) = text; return nil })
	}
	f.texts = append(f.texts, &eventText{t, of, label})
	return t
}

func (f *visitForm) choice(label string, opts []part.Option, get func(*model.Event) string, set func(*model.Event, string)) *part.Choice {
	return f.bind(part.NewChoice(f.kit.Words.Say(label), opts, f.kit.Words.Error), get, set)
}

func (f *visitForm) bind(c *part.Choice, get func(*model.Event) string, set func(*model.Event, string)) *part.Choice {
	c.OnChoose = func(v string) error { return f.change(func(e *model.Event) error { set(e, v); return nil }) }
	f.choices = append(f.choices, &eventChoice{c, get})
	return c
}

func (f *visitForm) party(label string, of func(*model.Event) **int64) *part.Choice {
	return f.bind(sheet.PartyChoice(f.kit, label), func(e *model.Event) string { return part.ValueOf(*of(e)) },
		func(e *model.Event, v string) { *of(e) = part.KeyOf(v) })
}

func (f *visitForm) lay() *fyne.Container {
	w := f.kit.Words
	even := []float32{1, 1}
	row := func(o ...fyne.CanvasObject) fyne.CanvasObject { return container.New(part.Row{Weights: even}, o...) }
	kind := f.choice("sheet.kind", part.Options(model.EventKinds, "event.kind.", w.Say), func(e *model.Event) string { return string(e.Kind) }, func(e *model.Event, v string) { e.Kind = model.EventKind(v) })
	status := f.choice("sheet.col.status", part.Options(model.EventStatuses, "event.status.", w.Say), func(e *model.Event) string { return string(e.Status) }, func(e *model.Event, v string) { e.Status = model.EventStatus(v) })
	level := f.choice("sheet.level", append([]part.Option{{Value: "", Name: w.Say("event.level.")}}, part.Options(model.Levels, "event.level.", w.Say)...), func(e *model.Event) string { return string(e.Level) }, func(e *model.Event, v string) { e.Level = model.Level(v) })
	direction := f.choice("sheet.direction", part.Options(model.Directions, "event.direction.", w.Say), func(e *model.Event) string { return string(e.Direction) }, func(e *model.Event, v string) { e.Direction = model.Direction(v) })
	marking := f.choice("sheet.marking", part.Options(model.Markings, "marking.", w.Say), func(e *model.Event) string { return string(e.Marking) }, func(e *model.Event, v string) { e.Marking = model.Marking(v) })
	f.readers = f.choice("sheet.col.audience", part.Options(model.Audiences, "audience.", w.Say), func(e *model.Event) string { return string(e.Audience) }, func(e *model.Event, v string) { e.Audience = model.Audience(v) })
	hue := f.choice("sheet.hue", hueOptions(f.kit), func(e *model.Event) string { return e.Hue }, func(e *model.Event, v string) { e.Hue = v })
	return container.New(part.Stack{Gap: 10},
		f.text("sheet.heading", 2, func(e *model.Event) *model.Text { return &e.Title }),
		row(kind.Pane, status.Pane), f.told, f.unsaid.Pane, f.pair(f.first, f.last), row(level.Pane, direction.Pane),
		f.host.Pane, f.text("sheet.host-name", 2, func(e *model.Event) *model.Text { return &e.HostName }),
		f.guest.Pane, f.text("sheet.guest-name", 2, func(e *model.Event) *model.Text { return &e.GuestName }),
		row(f.zone.Pane, f.badge), f.text("sheet.city", 1, func(e *model.Event) *model.Text { return &e.City }),
		f.text("sheet.agent", 1, func(e *model.Event) *model.Text { return &e.Agent }),
		f.text("sheet.contact", 1, func(e *model.Event) *model.Text { return &e.Contact }),
		f.text("sheet.foreword", 3, func(e *model.Event) *model.Text { return &e.Foreword }),
		f.text("sheet.practical", 3, func(e *model.Event) *model.Text { return &e.Practical }),
		f.text("sheet.press-rooms", 2, func(e *model.Event) *model.Text { return &e.PressRooms }),
		f.alike.Pane,
		part.NewHead(w.Say("sheet.delegations")), f.parties.box,
		row(f.readers.Pane, marking.Pane), f.pair(f.embargo, hue.Pane),
		part.NewHead(w.Say("sheet.internal-only")),
		f.text("sheet.col.remarks", 3, func(e *model.Event) *model.Text { return &e.Remarks }))
}

// pair is two fields on a line, or on two where a day would be cut.
func (f *visitForm) pair(o ...fyne.CanvasObject) fyne.CanvasObject {
	lay := &part.Apart{}
	box := container.New(lay, o...)
	f.pairs = append(f.pairs, func() bool { return lay.Together(box.Objects) })
	return box
}

// fit lays the form out anew where a line is parted since, or is one again.
func (f *visitForm) fit() {
	apart := 0
	for _, together := range f.pairs {
		if !together() {
			apart++
		}
	}
	if apart != f.apart {
		f.apart = apart
		f.box.Refresh()
	}
}

func hueOptions(kit sheet.Kit) []part.Option {
	out := make([]part.Option, len(model.Hues))
	for i, h := range model.Hues {
		out[i] = part.Option{Value: h, Name: kit.Words.Say("sheet.hue." + h)}
	}
	return out
}

// fill shows the event of a programme. A field that is being typed in is left
// alone.
func (f *visitForm) fill(p *model.Programme) {
	e := p.Event
	f.parties.fill(p)
	fresh := f.event.ID != e.ID
	f.event, f.of = e, *p
	for _, t := range f.texts {
		if fresh || !t.Field().Dirty() {
			t.Put(*t.of(&e))
		}
	}
	for _, c := range f.choices {
		if is := c.get(&e); (c.Choice == f.host || c.Choice == f.guest) && !c.Has(is) {
			c.Offer(sheet.Parties(f.kit)) // it became a row just now
		}
		c.Put(c.get(&e))
	}
	put := func(in *part.Field, s string) {
		if fresh || !in.Dirty() {
			in.Put(s)
		}
	}
	put(f.first, dateText(f.kit, e.FirstDay))
	put(f.last, dateText(f.kit, e.LastDay))
	put(f.badge, e.Badge)
	f.alike.Put(e.PressAlike)
	f.tell(put)
	f.fit()
}

func dateText(kit sheet.Kit, d civil.Date) string {
	if d == "" {
		return ""
	}
	return kit.Words.Date(d)
}

// change edits a copy of the event as it stands in the diary and saves it.
// Moving the first day moves the last one along.
func (f *visitForm) change(edit func(*model.Event) error) error {
	e := f.event
	if err := edit(&e); err != nil {
		return err
	}
	if e.LastDay != "" && e.FirstDay != f.event.FirstDay && e.LastDay == f.event.LastDay && f.event.LastDay != "" {
		e.LastDay = e.FirstDay.Add(f.event.LastDay.Sub(f.event.FirstDay))
	}
	if err := e.Check(); err != nil {
		return err
	}
	return f.kit.Do(&model.SaveEvent{Event: e})
}
