package modeltest

import (
	"chancery/model"
	"chancery/model/civil"
)

// What changes of a programme do.
var itemEffects = map[string]func(*office){
	"move": func(o *office) {
		it := o.item(o.lunch)
		m := model.Move{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 900, End: it.End.At + 1800}
		o.do(&model.MoveItems{Moves: []model.Move{m}})
		same(o, "moved", o.hours(o.lunch, o.press), "12:45–14:00 13:30–14:00")
	},
	"follow the rules of clocks": func(o *office) {
		it := o.item(o.talks)
		o.do(older{it})
		if _, _, moves := ptr(o.item(o.talks)).Drifted(); !moves {
			o.Fatal("nothing is to be followed")
		}
		o.do(followClocks(o))
		now := o.item(o.talks)
		same(o, "hours agreed", o.hours(o.talks), "11:00–12:00")
		same(o, "begins", now.Start, it.Start)
		same(o, "ends", now.End, it.End)
		same(o, "the others", o.item(o.lunch).Rev, int64(1))
	},
	"move what is fixed": func(o *office) {
		it := o.item(o.talks)
		c := &model.MoveItems{Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 900, End: it.End.At + 900}}}
		o.refused(c, "model.anchored")
		c.Force = true
		o.do(c)
		same(o, "forced", o.hours(o.talks), "11:15–12:15")
	},
	"shift": func(o *office) {
		o.do(o.shift(20, o.lunch))
		same(o, "shifted", o.hours(o.outer, o.talks, o.lunch, o.press), "10:00–11:00 11:00–12:00 12:50–13:50 13:50–14:20")
	},
	"shift, another title meanwhile": func(o *office) {
		c := o.shift(20, o.lunch)
		renameLunch(o)
		o.do(c)
		same(o, "shifted", o.hours(o.lunch, o.press), "12:50–13:50 13:50–14:20")
		same(o, "title", o.item(o.lunch).Title.In(), "Changed meanwhile")
	},
	"new item": func(o *office) {
		who := []model.Participation{{Side: model.GuestSide, SeatID: &o.seat}, {Side: model.HostSide, Name: model.Text{"en": "Minister"}}}
		c := &model.SaveItem{Item: o.fresh("Signing", "15:00", "15:30"), Who: &who}
		o.do(c)
		got := o.who(c.ID)
		same(o, "who", len(got), 2)
		same(o, "hosts first", got[0].Side, model.HostSide)
		same(o, "the seat", *got[1].SeatID, o.seat)
	},
	"new item of an agenda that is begun with it": func(o *office) {
		e := model.NewEvent(model.Standing, "2026-03-01", "", zone)
		e.Title = model.Text{"en": "Agenda"}
		c := &model.SaveItem{Item: o.fresh("Briefing", "08:00", "08:30"), Begin: &e}
		c.Item.EventID = 0
		o.do(c)
		same(o, "its items", titles(o.items(o.item(c.ID).EventID)), "Briefing")
	},
	"edit item and who": func(o *office) {
		it, was := o.item(o.talks), o.who(o.talks)
		it.Title = model.Text{"en": "Official talks"}
		who := []model.Participation{was[3], was[0]}
		o.do(&model.SaveItem{Item: it, Who: &who, Was: model.AllSeen(was)})
		now := o.who(o.talks)
		same(o, "title", o.item(o.talks).Title.In(), "Official talks")
		same(o, "how many", len(now), 2)
		same(o, "host", now[0].ID, was[0].ID)
		same(o, "guest", now[1].ID, was[3].ID)
	},
	"delete items": func(o *office) {
		o.do(&model.DeleteItems{IDs: []int64{o.talks, o.middle}, Revision: o.Revision()})
		same(o, "left", titles(o.items(o.visit)), "Welcome, Anthems, Lunch, Press line")
		same(o, "contained by nothing", o.item(o.inner).ContainerID, nil)
		same(o, "its people", len(o.who(o.talks)), 0)
	},
	"delete what contains and what is contained": func(o *office) {
		o.do(&model.DeleteItems{IDs: []int64{o.outer, o.middle, o.inner}, Revision: o.Revision()})
		same(o, "left", titles(o.items(o.visit)), "Talks, Lunch, Press line")
	},
	"duplicate item": func(o *office) {
		c := &model.DuplicateItem{Of: o.itemSeen(o.talks)[0]}
		o.do(c)
		it := o.item(c.ID)
		same(o, "after it", o.hours(c.ID), "12:00–13:00")
		same(o, "floats", it.Anchored, false)
		same(o, "to be confirmed", it.Status, model.ToBeConf)
		same(o, "people", len(o.who(c.ID)), 4)
		same(o, "people of the first", len(o.who(o.talks)), 4)
	},
	"what follows moves along": func(o *office) {
		o.follows(o.press)
		seen := o.itemSeen(o.lunch)[0]
		at := o.item(o.lunch).Start.At
		o.do(&model.MoveItems{Moves: []model.Move{{Item: seen.ID, Rev: seen.Rev, Start: at + 900, End: at + 900 + 3600}}})
		same(o, "moved", o.hours(o.lunch, o.press), "12:45–13:45 13:45–14:15")
		it := o.item(o.lunch)
		it.End.Local = "2026-03-12T14:00"
		c := &model.SaveItem{Item: it}
		o.do(c)
		same(o, "edited", o.hours(o.lunch, o.press), "12:45–14:00 14:00–14:30")
		same(o, "said", c.Label().Verb, "edit-along")
	},
	"swap": func(o *office) {
		o.do(&model.Swap{Earlier: o.itemSeen(o.lunch), Later: o.itemSeen(o.press)})
		same(o, "swapped", o.hours(o.press, o.lunch), "12:30–13:00 13:00–14:00")
	},
	"swap what is together": func(o *office) { // only their Pos says which stands first
		other := o.put("Second lunch", "12:30", "13:30")
		o.do(&model.Swap{Earlier: o.itemSeen(o.lunch), Later: o.itemSeen(other)})
		same(o, "hours", o.hours(other, o.lunch), "12:30–13:30 12:30–13:30")
		same(o, "order", titles(o.items(o.visit)), "Welcome, Honours, Anthems, Talks, Second lunch, Lunch, Press line")
	},
	"swap blocks": func(o *office) {
		last := o.put("Departure", "14:10", "14:30")
		o.do(&model.Swap{Earlier: o.itemSeen(o.lunch), Later: o.itemSeen(o.press, last)})
		same(o, "down", o.hours(o.press, last, o.lunch), "12:30–13:00 13:00–13:20 13:30–14:30")
		o.do(&model.Swap{Earlier: o.itemSeen(o.press, last), Later: o.itemSeen(o.lunch)})
		same(o, "and up", o.hours(o.lunch, o.press, last), "12:30–13:30 13:30–14:00 14:10–14:30")
	},
}

// follows lets an item lean on the one before it.
func (o *office) follows(id int64) {
	it := o.item(id)
	it.StartMark = model.After
	o.do(&model.SaveItem{Item: it})
}

// shift is what a plan of the visit does, from an item on.
func (o *office) shift(minutes int, from int64) *model.ShiftItems {
	o.Helper()
	items, w := o.items(o.visit), model.ShiftWish{Chosen: []int64{from}, Minutes: minutes, Scope: model.ShiftRest}
	plan, err := model.PlanShift(items, w)
	o.no(err)
	return model.NewShift(items, w, plan)
}

// Who takes part.
var peopleEffects = map[string]func(*office){
	"the family name": func(o *office) {
		fresh := &model.SaveHolder{Person: model.Person{Name: model.Text{"en": "Maia Sandu", "ro": "Maia Elena Sandu"}}}
		o.do(fresh)
		said := func(want model.Text) *model.Person {
			p := o.record(&model.Person{}, fresh.ID).(*model.Person)
			same(o, "family name", p.Family.All(), want.All())
			return p
		}
		p := said(model.Text{"en": "Sandu"})
		p.Name = p.Name.With("en", "Maia Gavriliță")
		o.do(&model.SavePerson{Person: *p})
		p = said(model.Text{"en": "Gavriliță"})
		p.Family = p.Family.With("en", "Ursu")
		o.do(&model.SaveCard{Person: *p})
		p = said(model.Text{"en": "Ursu"})
		p.Name = p.Name.With("en", "Maia Sandu")
		o.do(&model.SaveHolder{Person: *p})
		p = said(model.Text{"en": "Ursu"})
		p.Family = nil
		o.do(&model.SaveHolder{Person: *p})
		said(nil)
	},
	"participants": func(o *office) {
		guests, hosts := o.who(o.talks, model.GuestSide), o.who(o.talks, model.HostSide)
		made := map[int]model.SavePerson{1: {Person: model.Person{Name: model.Text{"en": "Somebody new"}}}}
		who := []model.Participation{guests[1], {Side: model.GuestSide}}
		o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Who: who, Was: model.AllSeen(guests), New: made})
		now := o.who(o.talks, model.GuestSide)
		same(o, "how many", len(now), 2)
		same(o, "stays", now[0].ID, guests[1].ID)
		same(o, "a person", now[1].PersonID != nil, true)
		for i, p := range o.who(o.talks, model.HostSide) {
			same(o, "the other side", model.SeenOf(&p), model.SeenOf(&hosts[i]))
		}
	},
	"both sides in one deed": func(o *office) {
		guests, hosts := o.who(o.talks, model.GuestSide), o.who(o.talks, model.HostSide)
		o.do(&model.Several{Verb: model.Label{Verb: "edit"}, Changes: []model.Change{
			&model.Participate{Item: o.talks, Side: model.HostSide, Who: hosts[1:], Was: model.AllSeen(hosts)},
			&model.Participate{Item: o.talks, Side: model.GuestSide, Who: guests[1:], Was: model.AllSeen(guests)}}})
		same(o, "left", len(o.who(o.talks)), 2)
	},
	"remove a delegation": func(o *office) {
		o.refused(&model.RemoveDelegation{ID: o.guests, Revision: o.Revision()}, "model.takes-part")
		was := o.who(o.talks, model.GuestSide)
		o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Was: model.AllSeen(was)})
		o.do(&model.RemoveDelegation{ID: o.guests, Revision: o.Revision()})
		same(o, "delegation", o.there(&model.Delegation{}, o.guests), false)
		same(o, "seat", o.there(&model.Seat{}, o.seat), false)
	},
	"an office is held": func(o *office) {
		var p model.Person
		o.get(&p, o.person)
		seen := o.tenures(o.person)
		o.do(&model.SavePerson{Person: p, Office: model.Office{Row: model.Row{ID: seen[0].OfficeID}}, Tenures: model.AllSeen(seen)})
		same(o, "holds it already", len(o.tenures(o.person)), 1)
		o.do(&model.SavePerson{Person: p, Office: model.Office{Title: model.Text{"en": "Chair"}}, Tenures: model.AllSeen(seen)})
		same(o, "and another", len(o.tenures(o.person)), 2)
	},
}

// on is an item's day.
func on(it *model.Item) civil.Date { return it.Start.Date() }

// older puts an item as an older program put it, which knew other rules of clocks.
type older struct{ it model.Item }

func (older) Label() model.Label {
	return model.Label{Verb: "edit", Args: []model.Text{model.Plain("x")}}
}

func (c older) Apply(u model.Unit) error {
	for _, m := range []*civil.Moment{&c.it.Start, &c.it.End} {
		m.At, m.Off = m.At-3600, m.Off+60
	}
	return u.Put(&c.it)
}

func followClocks(o *office) model.Change {
	it := o.item(o.talks)
	return &model.FollowRules{Items: []model.Seen{model.SeenOf(&it)}, Rules: civil.Rules()}
}

func ptr[T any](v T) *T { return &v }
