package modeltest

import (
	"reflect"

	"chancery/model"
	"chancery/model/civil"
)

// What changes of a whole visit do.
var eventEffects = map[string]func(*office){
	"new event": func(o *office) {
		list := o.delegations(o.visit)
		same(o, "delegations", len(list), 2)
		same(o, "of the host", o.read(o.visit).Delegations[o.hosts].PartyID, o.host)
		same(o, "of the guest", o.read(o.visit).Delegations[o.guests].PartyID, o.guest)
	},
	"edit event": func(o *office) {
		var e model.Event
		o.get(&e, o.visit)
		e.Title = model.Text{"en": "State visit"}
		o.do(&model.SaveEvent{Event: e})
		same(o, "title", o.read(o.visit).Event.Title.In(), "State visit")
		same(o, "delegations", len(o.delegations(o.visit)), 2)
	},
	"announced by hand": func(o *office) {
		e := o.read(o.visit).Event
		e.Status, e.Announced = model.DatesSet, ""
		o.do(&model.SaveEvent{Event: e})
		e = o.read(o.visit).Event
		e.Status = model.Announced
		o.do(&model.SaveEvent{Event: e})
		e = o.read(o.visit).Event
		same(o, "its hour is written", e.Announced != "", true)
		zone, at := e.Zone, e.Announced
		was, _ := e.AnnouncedAt()
		o.do(&model.ChangeClocks{Event: o.seen(&model.Event{}, o.visit), Zone: "Asia/Tokyo"})
		e = o.read(o.visit).Event
		now, _ := e.AnnouncedAt()
		same(o, "on other clocks than "+zone+" it is another hour than "+at, e.Announced != at, true)
		same(o, "and the same moment", now.At, was.At)
	},
	"move event": func(o *office) {
		c := &model.MoveEvent{Event: o.seen(&model.Event{}, o.visit), Days: 2}
		o.refused(c, "model.anchored")
		c.Force = true
		o.do(c)
		same(o, "first day", o.read(o.visit).Event.FirstDay, "2026-03-14")
		for _, it := range o.items(o.visit) {
			same(o, it.Title.In(), on(&it), "2026-03-14")
		}
		same(o, "hours", o.hours(o.talks), "11:00–12:00")
		fixed, was := 0, map[int64]civil.Date{}
		for _, it := range o.items(o.visit) {
			if was[it.ID] = on(&it); it.Fixed() {
				fixed++
			}
		}
		same(o, "how many move only when somebody insists", c.Fixed, fixed)
		o.do(&model.MoveEvent{Event: o.seen(&model.Event{}, o.visit), Days: 1, Held: model.HeldStay})
		for _, it := range o.items(o.visit) {
			same(o, it.Title.In()+" stays if it is fixed", on(&it) == was[it.ID], it.Fixed())
		}
		o.do(&model.MoveEvent{Event: o.seen(&model.Event{}, o.visit), Days: 1, Force: true, Stays: true, Held: model.HeldOnly})
		for _, it := range o.items(o.visit) {
			same(o, it.Title.In()+" after the fixed ones alone", on(&it), "2026-03-15")
		}
		same(o, "the visit is where it was", o.read(o.visit).Event.FirstDay, "2026-03-15")
	},
	"other clocks, the hours kept": func(o *office) {
		was := o.item(o.talks).Start.At
		o.do(&model.ChangeClocks{Event: o.seen(&model.Event{}, o.visit), Zone: "Europe/Rome"})
		same(o, "zone", o.read(o.visit).Event.Zone, "Europe/Rome")
		same(o, "hours", o.hours(o.talks), "11:00–12:00")
		same(o, "an hour later", o.item(o.talks).Start.At, was+3600)
	},
	"other clocks, the moments kept": func(o *office) {
		was := o.item(o.talks).Start.At
		o.do(&model.ChangeClocks{Event: o.seen(&model.Event{}, o.visit), Zone: "Europe/Rome", Instants: true})
		same(o, "hours", o.hours(o.talks), "10:00–11:00")
		same(o, "the moment", o.item(o.talks).Start.At, was)
	},
	"delete event": func(o *office) {
		o.do(&model.DeleteEvent{ID: o.visit, Revision: o.Revision()})
		same(o, "items", len(o.items(o.visit)), 0)
		same(o, "delegations", len(o.delegations(o.visit)), 0)
		same(o, "seat", o.there(&model.Seat{}, o.seat), false)
		same(o, "who took part", len(o.who(o.talks)), 0)
		same(o, "another visit", len(o.delegations(o.other)), 2)
		same(o, "the person", o.there(&model.Person{}, o.person), true)
	},
	"duplicate event": duplicated,
	"several, all or nothing": func(o *office) {
		o.refused(&model.Several{Verb: model.Label{Verb: "edit"}, Changes: []model.Change{
			&model.Save{Record: &model.Venue{Name: model.Text{"en": "Half"}}}, &model.DeleteEvent{ID: 4711, Revision: o.Revision()}}}, "storage.gone")
	},
}

// duplicated looks at a copy of the visit: all that points within points within
// the copy, whatever the order of the keys.
func duplicated(o *office) {
	far := o.put("Reception", "19:00", "22:00") // of a higher key than what it contains
	near := o.put("Toast", "20:00", "20:10")
	deep := o.put("Music", "20:02", "20:05")
	o.within(near, far)
	o.within(deep, near)
	own := *o.record(&model.Delegation{}, o.guests).(*model.Delegation)
	own.Arrival, own.Hotel = model.Text{"en": "12 March, 12:15"}, model.Text{"en": "Grand"}
	o.do(&model.SaveDelegation{ID: o.guests, Own: &own})
	was := o.read(o.visit)
	c := &model.DuplicateEvent{Of: o.seen(&model.Event{}, o.visit), First: "2026-09-01", Title: model.Text{"en": "Next visit"}}
	o.do(c)
	now := o.read(c.ID)
	same(o, "an idea", now.Event.Status, model.Idea)
	same(o, "last day", now.Event.LastDay, "2026-09-03")
	same(o, "items", titles(now.Items), titles(was.Items))
	same(o, "delegations", len(now.Delegations), 2)
	same(o, "seats", len(now.Seats), 1)
	for id, d := range now.Delegations {
		same(o, "arrival, which was that time's", d.Arrival.In(), "")
		if d.Side == own.Side {
			same(o, "hotel", d.Hotel.In(), "Grand")
		}
		same(o, "a delegation of its own", was.Delegations[id].ID, 0)
	}
	for i := range now.Items {
		o.duplicate(&was, &now, i)
	}
	if again := o.read(o.visit); !reflect.DeepEqual(again.Items, was.Items) || !reflect.DeepEqual(again.Who, was.Who) {
		o.Error("the visit that was copied is not as it was")
	}
}

// duplicate compares an item with its copy.
func (o *office) duplicate(was, now *model.Programme, i int) {
	o.Helper()
	a, b := &was.Items[i], &now.Items[i]
	name := a.Title.In()
	same(o, name+": anchored", b.Anchored, a.Anchored)
	same(o, name+": day", on(b), "2026-09-01")
	same(o, name+": hours", b.Start.Clock()+b.End.Clock(), a.Start.Clock()+a.End.Clock())
	same(o, name+": within", titleOf(now, b.ContainerID), titleOf(was, a.ContainerID))
	same(o, name+": how many", len(now.Who[b.ID]), len(was.Who[a.ID]))
	for j, w := range now.Who[b.ID] {
		from := was.Who[a.ID][j]
		same(o, name+": a seat", w.SeatID != nil, from.SeatID != nil)
		same(o, name+": a delegation", w.DelegationID != nil, from.DelegationID != nil)
		if w.SeatID != nil {
			same(o, name+": a seat of the copy", now.Seats[*w.SeatID].ID, *w.SeatID)
		}
		if w.DelegationID != nil {
			same(o, name+": a delegation of the copy", now.Delegations[*w.DelegationID].Side, w.Side)
		}
	}
}

// titleOf is what an item of a programme is called: a key that leads elsewhere is
// called so.
func titleOf(p *model.Programme, id *int64) string {
	if id == nil {
		return ""
	}
	it, ok := p.Item(*id)
	if !ok {
		return "something of another visit"
	}
	return it.Title.In()
}
