package modeltest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// at is an hour of the day of the visit, in unix seconds.
func (o *office) at(clock string) int64 {
	o.Helper()
	m, err := civil.Resolve("2026-03-12T"+clock, zone, civil.NoOff)
	o.no(err)
	return m.At
}

// minister is who comes instead, not known before.
func (o *office) minister() *model.SavePerson {
	return &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Andrii Sybiha"}, PartyID: &o.guest}}
}

// replaceHead replaces the head of the guests before the talks, everywhere.
func replaceHead(o *office) model.Change {
	p := o.read(o.visit)
	return model.NewSubstitute(&p, model.Succession{Seat: o.seat, From: o.at("10:30")}, o.minister())
}

// replaceInLunch replaces them at lunch alone, to which the delegation comes.
func replaceInLunch(o *office) model.Change {
	o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{DelegationID: &o.guests}}})
	p := o.read(o.visit)
	return model.NewSubstitute(&p, model.Succession{Person: o.person, From: o.at("10:30"), Items: []int64{o.lunch}}, o.minister())
}

// attends are those who attend an item, by name.
func (o *office) attends(item int64) string {
	p, it := o.read(o.visit), o.item(item)
	var out []string
	for _, one := range p.Attending(&it) {
		name := p.Seats[one.Seat].Name
		if one.Person != 0 {
			var who model.Person
			o.get(&who, one.Person)
			name = who.Name
		}
		out = append(out, name.In())
	}
	return strings.Join(out, ", ")
}

// written is what rows say, whatever addresses they were read at.
func written(rows ...any) string {
	b, err := json.Marshal(rows)
	return fmt.Sprint(string(b), err)
}

// takingOver are the offices of who comes, for whom one was typed, where that of the head goes along.
func takingOver(o *office, typed model.Office) []model.Tenure {
	held := o.tenures(o.person)[0]
	p := o.read(o.visit)
	p.Tenures = o.tenures(o.person)
	c := model.NewSubstitute(&p, model.Succession{Seat: o.seat, From: o.at("10:30")}, o.minister())
	c.New.Office, c.Over = typed, model.Handover{Office: held.OfficeID}
	o.do(c)
	same(o, "left", o.tenures(o.person)[0].To, o.at("10:30"))
	for _, seat := range o.read(o.visit).Seats {
		if seat.From == o.at("10:30") {
			return o.tenures(*seat.PersonID)
		}
	}
	return nil
}

const before, after = "Volodymyr Zelenskyy", "Andrii Sybiha"

// substituteEffects are what becomes of a visit in which somebody is replaced.
var substituteEffects = map[string]func(*office){
	"the office goes along": func(o *office) {
		held := o.tenures(o.person)[0]
		wish := model.Succession{Seat: o.seat, From: o.at("10:30")}
		plan := func() *model.Substitute {
			p := o.read(o.visit)
			p.Tenures, p.Offices = o.tenures(o.person), map[int64]model.Office{held.OfficeID: {Row: model.Row{ID: held.OfficeID}}}
			same(o, "offered", wish.HeldBy(&p).ID, held.OfficeID)
			c := model.NewSubstitute(&p, wish, o.minister())
			c.Over = model.Handover{Office: held.OfficeID}
			return c
		}
		stale := plan()
		acting := held
		acting.Acting = true
		o.do(&model.Save{Record: &acting})
		o.refused(stale, "storage.conflict")
		o.do(plan())
		now := int64(0)
		for _, seat := range o.read(o.visit).Seats {
			if seat.From == wish.From {
				now = *seat.PersonID
			}
		}
		same(o, "left", o.tenures(o.person)[0].To, wish.From)
		same(o, "taken", o.tenures(now)[0].From, wish.From)
		same(o, "the office", o.tenures(now)[0].OfficeID, held.OfficeID)
	},
	"the office that was to go later goes along": func(o *office) {
		held := o.tenures(o.person)[0]
		by := o.save(&model.Person{Name: model.Text{"en": after}, PartyID: &o.guest})
		o.save(&model.Tenure{PersonID: by, OfficeID: held.OfficeID, From: o.at("12:00")})
		wish := model.Succession{Seat: o.seat, By: by, From: o.at("10:30")}
		p := o.read(o.visit)
		p.Tenures, p.Offices = o.tenures(o.person), map[int64]model.Office{held.OfficeID: {Row: model.Row{ID: held.OfficeID}}}
		c := model.NewSubstitute(&p, wish, nil)
		c.Over = model.Handover{Office: held.OfficeID}
		o.do(c)
		same(o, "left", o.tenures(o.person)[0].To, wish.From)
		same(o, "taken", fmt.Sprint(len(o.tenures(by)), o.tenures(by)[0].From), fmt.Sprint(1, wish.From))
	},
	"in the words that were typed for who comes": func(o *office) {
		held := o.tenures(o.person)[0]
		var over model.Office
		o.get(&over, held.OfficeID)
		over.Category = model.HeadOfState
		o.do(&model.Save{Record: &over})
		own := takingOver(o, model.Office{Title: model.Plain("Madam President"), Category: over.Category})
		same(o, "one office", len(own), 1)
		var now model.Office
		o.get(&now, own[0].OfficeID)
		same(o, "as typed, from the hour", fmt.Sprint(now.Title.In(), own[0].From), fmt.Sprint("Madam President", o.at("10:30")))
	},
	"besides another that was typed for who comes": func(o *office) {
		same(o, "offices", len(takingOver(o, model.Office{Title: model.Plain("Adviser"), Category: model.DeputyPM})), 2)
	},
	"besides another of the level that was typed for who comes": func(o *office) {
		over := o.save(&model.Office{Title: model.Plain("Minister of Energy"), Category: model.Minister, PartyID: &o.guest})
		held := o.tenures(o.person)[0]
		held.OfficeID = over
		o.do(&model.Save{Record: &held})
		same(o, "offices", len(takingOver(o, model.Office{Title: model.Plain("Minister of Defence"), Category: model.Minister})), 2)
	},
	"by name where a group follows the office": func(o *office) {
		held := o.tenures(o.person)[0]
		group := o.save(&model.Group{EventID: o.visit, Name: model.Plain("Presidents"), Kind: model.AtLevel, Level: model.HeadOfState})
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{GroupID: &group}}})
		p := o.read(o.visit)
		p.Tenures = o.tenures(o.person)
		p.Offices = map[int64]model.Office{held.OfficeID: {Row: model.Row{ID: held.OfficeID}, Category: model.HeadOfState}}
		wish := model.Succession{Seat: o.seat, From: o.at("10:30")}
		at := func(office int64) (how model.Stead) {
			wish.Office = office
			for _, pl := range model.PlanSuccession(&p, wish, strings.ToLower).Places {
				if pl.Item == o.lunch {
					how = pl.How
				}
			}
			return how
		}
		same(o, "with the office", at(held.OfficeID), model.SteadWith)
		same(o, "without it", at(0), model.SteadOwn)
		o.do(model.NewSubstitute(&p, wish, o.minister()))
		rows := o.who(o.lunch, model.GuestSide)
		same(o, "rows at lunch", len(rows), 2)
		same(o, "the group stays", *rows[0].GroupID, group)
		same(o, "who comes by name", fmt.Sprint(rows[1].Role, rows[1].Mode, *rows[1].PersonID == *o.seats(o.guests)[1].PersonID), fmt.Sprint("substitute", model.InPerson, true))
	},
	"replaced from an hour on": func(o *office) {
		o.do(&model.Participate{Item: o.outer, Side: model.GuestSide, Who: []model.Participation{{PersonID: &o.person, Place: model.Plain("on the dais")}}})
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{PersonID: &o.person, Role: "principal", Plus: 2,
			Place: model.Plain("right of the host"), Car: model.Plain("1"), Points: model.Plain("Thanks"), JoinsAt: "12:40"}}})
		o.do(&model.Participate{Item: o.press, Side: model.GuestSide, Who: []model.Participation{{DelegationID: &o.guests}}})
		morning, rev := written(o.item(o.outer), o.who(o.outer)), o.Revision()
		o.do(replaceHead(o))
		same(o, "the morning", written(o.item(o.outer), o.who(o.outer)), morning)
		same(o, "one deed", o.Revision(), rev+1)
		seats := o.seats(o.guests)
		same(o, "seats", len(seats), 2)
		old, now := seats[0], seats[1]
		same(o, "the old seat", fmt.Sprint(old.Status, old.Until, *old.PersonID), fmt.Sprint(model.Substituted, o.at("10:30"), o.person))
		same(o, "the new seat", fmt.Sprint(now.Role, now.Pos, now.From, now.Until, now.Status), fmt.Sprint(old.Role, old.Pos, o.at("10:30"), 0, ""))
		w := o.who(o.lunch)[0]
		same(o, "at lunch", *w.PersonID, *now.PersonID)
		same(o, "what belongs to the place", fmt.Sprintf("%s +%d at %d", w.Role, w.Plus, w.Pos), "principal +2 at 1")
		same(o, "what belonged to the person", w.Place.In()+w.Car.In()+w.Points.In()+w.JoinsAt, "")
		same(o, "in the talks", *o.who(o.talks, model.GuestSide)[0].SeatID, now.ID)
		same(o, "with the delegation, before", o.attends(o.outer), before)
		same(o, "with the delegation, after", o.attends(o.press), after)
	},
	"replaced by somebody who is there": func(o *office) {
		envoy := o.minister()
		o.do(envoy)
		own := o.save(&model.Seat{DelegationID: o.guests, PersonID: &envoy.ID, Role: "member", Pos: 2})
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{PersonID: &o.person}, {SeatID: &own}}})
		p := o.read(o.visit)
		o.do(model.NewSubstitute(&p, model.Succession{Person: o.person, By: envoy.ID, From: o.at("10:30")}, nil))
		same(o, "at lunch, once", o.attends(o.lunch), after)
		var was model.Seat
		o.get(&was, own)
		same(o, "their own seat ends", was.Until, o.at("10:30"))
		same(o, "rows of the lunch", len(o.who(o.lunch)), 1)
		p = o.read(o.visit)
		o.refused(model.NewSubstitute(&p, model.Succession{Person: o.person, By: o.person, From: o.at("10:30")}, nil), "model.substitute-self")
		o.refused(model.NewSubstitute(&p, model.Succession{Person: o.person, By: envoy.ID, From: o.at("10:30")}, nil), "model.substitute-nothing")
		o.refused(model.NewSubstitute(&p, model.Succession{Person: envoy.ID, From: o.at("10:30")}, nil), "model.no-name")
		o.refused(model.NewSubstitute(&p, model.Succession{Person: envoy.ID}, o.minister()), "model.no-time")
	},
	"replaced in one item": func(o *office) {
		seats := written(o.seats(o.guests))
		o.do(replaceInLunch(o))
		same(o, "seats", written(o.seats(o.guests)), seats)
		same(o, "at lunch", o.attends(o.lunch), after)
		same(o, "in the talks", strings.Contains(o.attends(o.talks), before), true)
	},
	"replaced in a group": func(o *office) {
		group := o.save(&model.Group{EventID: o.visit, Kind: model.ChosenOnes, Name: model.Plain("Signatories")})
		o.save(&model.Member{GroupID: group, PersonID: &o.person})
		for _, item := range []int64{o.outer, o.lunch} {
			o.do(&model.Participate{Item: item, Side: model.GuestSide, Who: []model.Participation{{GroupID: &group}}})
		}
		o.do(replaceHead(o))
		same(o, "before", o.attends(o.outer), before)
		same(o, "after", o.attends(o.lunch), after)
	},
	"somebody of no delegation is replaced": func(o *office) {
		expert := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Expert"}}}
		o.do(expert)
		for _, item := range []int64{o.outer, o.press} {
			o.do(&model.Participate{Item: item, Side: model.HostSide, Who: []model.Participation{{PersonID: &expert.ID}}})
		}
		p := o.read(o.visit)
		o.do(model.NewSubstitute(&p, model.Succession{Person: expert.ID, From: o.at("10:30")}, o.minister()))
		same(o, "before", o.attends(o.outer), "Expert")
		same(o, "after", o.attends(o.press), after)
	},
	"the plan says every place and every text": func(o *office) {
		it := o.item(o.lunch)
		it.Title, it.Remarks, it.Steps = model.Text{"en": "Lunch for President Zelenskyy", "uk": "Обід Зеленського"}, model.Text{"en": "No fish"}, model.Steps{{Title: model.Text{"en": "Toast"}, Who: model.Text{"en": "ZELENSKYY"}}}
		who := []model.Participation{{Side: model.GuestSide, PersonID: &o.person, Car: model.Plain("1")}, {Side: model.HostSide, DelegationID: &o.hosts}}
		o.do(&model.SaveItem{Item: it, Who: &who})
		p := o.read(o.visit)
		plan := model.PlanSuccession(&p, model.Succession{Person: o.person, From: o.at("12:00")}, strings.ToLower)
		var places, flags []string
		for _, pl := range plan.Places {
			places = append(places, string(pl.How))
		}
		for _, f := range plan.Flagged {
			flags = append(flags, fmt.Sprint(f.Field, f.Step))
		}
		same(o, "changes", strings.Join(places, ", "), "seat, past, row")
		slices.Sort(flags)
		same(o, "flagged", strings.Join(flags, ", "), "activity0, car0, steps1")
	},
}
