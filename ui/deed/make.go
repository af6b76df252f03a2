package deed

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
	"chancery/ui/view"
	"chancery/words"
)

// NewItemAt makes an item where hours were drawn: of the visit that is open or
// chosen, else of the office's standing agenda, which is made with the item when there is
// none.
func (d *Deeds) NewItemAt(from, to int64) {
	sheet.OpenItem(d.host.Kit(), d.host.Canvas(), d.among(from), from, to, func(ref model.Ref) { d.host.Choose([]model.Ref{ref}) })
}

// among are the events a new item may belong to: the one it is aimed at, and, in the
// office's own calendar, those under way at its hour.
func (d *Deeds) among(at int64) []model.Event {
	out := []model.Event{d.aim(at)}
	if d.host.Stand().Inside() {
		return out
	}
	for _, l := range d.host.Events() {
		m, err := civil.MomentAt(at, l.Event.Zone)
		if err == nil && l.Event.ID != out[0].ID && l.Event.Kind != model.Standing && l.Event.Covers(m.Date()) {
			out = append(out, l.Event)
		}
	}
	return out
}

// aim is the event a new item would belong to. Its key is 0 when it is a
// standing agenda that has yet to be made.
func (d *Deeds) aim(at int64) model.Event {
	if d.host.Stand().Inside() {
		return d.host.Inside().Event
	}
	var standing *model.Event
	for i := range d.host.Events() {
		e := &d.host.Events()[i].Event
		if len(d.host.Chosen()) == 1 && d.host.Chosen()[0].Event == e.ID {
			return *e
		}
		if e.Kind == model.Standing && standing == nil {
			standing = e
		}
	}
	if standing != nil {
		return *standing
	}
	return d.Agenda(d.dayOf(at))
}

// Agenda is a standing agenda that has yet to be made, from the month of a day on.
func (d *Deeds) Agenda(day civil.Date) model.Event {
	e := model.NewEvent(model.Standing, day.MonthStart(), "", d.home())
	e.Title = model.Text{}
	for _, l := range words.Languages {
		e.Title = e.Title.With(l, words.For(l).Say("ui.standing"))
	}
	return e
}

func (d *Deeds) dayOf(at int64) civil.Date {
	m, err := civil.MomentAt(at, d.host.Zone())
	if err != nil {
		return d.host.Today()
	}
	return m.Date()
}

// NewOnDays makes a visit where days were drawn; inside a visit, an item of
// the first of them.
func (d *Deeds) NewOnDays(first, last civil.Date) {
	if d.host.Stand().Inside() {
		if m, err := civil.Resolve(string(first)+"T09:00", d.host.Zone(), civil.NoOff); err == nil {
			d.NewItemAt(m.At, m.At+3600)
		}
		return
	}
	d.NewEvent(Visits, first, last)
}

// Visits, Summits and Meetings are the kinds that a command offers to begin.
var (
	Visits   = []model.EventKind{model.OfficialVisit, model.StateVisit, model.OfficialWorking, model.WorkingVisit, model.PrivateVisit, model.Transit, model.CourtesyVisit, model.Recce}
	Summits  = []model.EventKind{model.Summit, model.Ministerial}
	Meetings = []model.EventKind{model.Meeting, model.Ceremony, model.Standing}
)

// NewEvent begins one of some kinds, on some days, and opens its programme to be typed.
func (d *Deeds) NewEvent(kinds []model.EventKind, first, last civil.Date) {
	b := sheet.Begin{Kinds: kinds, First: first, Last: last, Zone: d.home(), Usual: model.UsualHost(d.host.Events())}
	sheet.OpenEvent(d.host.Kit(), d.host.Canvas(), b, func(id int64) {
		if d.host.Stand().Inside() {
			d.host.NoWayBack()
		}
		d.host.Begin(id)
	})
}

// NewVenue adds a venue with its rooms to the register.
func (d *Deeds) NewVenue() { sheet.OpenVenue(d.host.Kit(), d.host.Canvas(), "", nil) }

// NewItemNow makes an item at the next half hour, or on the day on show; in the
// running order, a row.
func (d *Deeds) NewItemNow() {
	at := d.host.Kit().Now().Unix()/1800*1800 + 1800
	if d.host.Stand().Inside() && d.host.Stand().View == view.Order {
		d.host.InsertRow(ref0(d.host.Chosen()), true)
		return
	}
	if d.host.Stand().Day != d.host.Today() {
		first := civil.SpanOf(d.host.Stand().Day, 1, d.host.Zone())
		at = first.From + 9*3600
	}
	d.NewItemAt(at, at+3600)
}

func ref0(refs []model.Ref) model.Ref {
	if len(refs) == 0 {
		return model.Ref{}
	}
	return refs[0]
}
