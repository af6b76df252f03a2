package modeltest

import (
	"fmt"

	"chancery/model"
)

// merged makes one of two people.
func merged(o *office, gone int64) *model.Merge {
	o.Helper()
	return &model.Merge{Keep: o.record(&model.Person{}, o.person), Gone: o.record(&model.Person{}, gone)}
}

// again is the head of the guests under another name, who sits beside the one that is
// known, holds the same office and speaks at lunch.
func again(o *office) int64 {
	o.Helper()
	id := o.save(&model.Person{Name: model.Text{"uk": "Володимир Зеленський"}, PartyID: &o.guest})
	o.save(&model.Seat{DelegationID: o.guests, PersonID: &id, Role: "member"})
	o.save(&model.Tenure{PersonID: id, OfficeID: o.tenures(o.person)[0].OfficeID, From: 1_558_339_200})
	for _, item := range []int64{o.talks, o.lunch} {
		who := append(o.who(item, model.GuestSide), model.Participation{Side: model.GuestSide, PersonID: &id})
		o.do(&model.Participate{Item: item, Side: model.GuestSide, Who: who, Was: model.AllSeen(o.who(item, model.GuestSide))})
	}
	return id
}

// otherwise is the head of the guests again, in another office, and called by a third in the seat.
func otherwise(o *office) (gone, in int64) {
	o.Helper()
	gone = o.save(&model.Person{Name: model.Text{"uk": "Володимир Зеленський"}, PartyID: &o.guest})
	in = o.save(&model.Office{Title: model.Text{"en": "Commander"}, PartyID: &o.guest})
	o.save(&model.Tenure{PersonID: gone, OfficeID: in})
	o.save(&model.Seat{DelegationID: o.guests, PersonID: &gone, Role: "member", Title: model.Text{"en": "Supreme Commander"}})
	return gone, in
}

// printed are the offices of the head of the guests, of which papers have the latest.
func printed(o *office) (out []int64) {
	o.Helper()
	for _, t := range o.tenures(o.person) {
		out = append(out, t.OfficeID)
	}
	return out
}

func (o *office) uses(of model.Record, id int64) (n int) {
	o.Helper()
	of.Head().ID = id
	o.do(look(func(u model.Unit) error {
		rows, err := u.Pointing(of)
		n = len(rows)
		return err
	}))
	return n
}

var mergeEffects = map[string]func(*office){
	"one person of two": func(o *office) {
		gone := again(o)
		c := merged(o, gone)
		p := *c.Keep.(*model.Person)
		p.Name = p.Name.With("uk", "Володимир Зеленський")
		c.Keep = &p
		o.do(c)
		same(o, "gone", o.there(&model.Person{}, gone), false)
		same(o, "uses of who is gone", o.uses(&model.Person{}, gone), 0)
		var now model.Person
		o.get(&now, o.person)
		same(o, "name", now.Name["uk"], "Володимир Зеленський")
		same(o, "seats", len(o.seats(o.guests)), 1)
		ts := o.tenures(o.person)
		same(o, "offices", len(ts), 1)
		same(o, "since", ts[0].From, 1_558_339_200)
		same(o, "at lunch", *o.who(o.lunch, model.GuestSide)[0].PersonID, o.person)
	},
	"one person of two, with the office of the one who stays": func(o *office) {
		gone, office := otherwise(o)
		c := merged(o, gone)
		for _, t := range o.tenures(gone) {
			if t.OfficeID == office {
				c.Without = append(c.Without, model.SeenOf(&t))
			}
		}
		was := printed(o)
		o.do(c)
		same(o, "offices", fmt.Sprint(printed(o)), fmt.Sprint(was))
		same(o, "said on the seat", o.seats(o.guests)[0].Title.Empty(), true)
	},
	"one person of two, with the office of the one who goes": func(o *office) {
		gone, office := otherwise(o)
		c := merged(o, gone)
		c.Without = model.AllSeen(o.tenures(o.person))
		o.do(c)
		same(o, "offices", fmt.Sprint(printed(o)), fmt.Sprint([]int64{office}))
		same(o, "said on the seat", o.seats(o.guests)[0].Title["en"], "Supreme Commander")
	},
	"one person of two, with both offices": func(o *office) {
		gone, _ := otherwise(o)
		o.do(merged(o, gone))
		same(o, "offices", len(o.tenures(o.person)), 2)
		same(o, "said on the seat", o.seats(o.guests)[0].Title.Empty(), true)
	},
	"one seat of two says what the one that is chosen does": func(o *office) {
		for _, theirs := range []bool{false, true} {
			stays := o.save(&model.Person{Name: model.Plain("Petro Koval"), PartyID: &o.guest})
			o.save(&model.Seat{DelegationID: o.guests, PersonID: &stays, Role: model.Interprets, Title: model.Plain("interpreter")})
			gone := o.save(&model.Person{Name: model.Plain("Petro Koval"), PartyID: &o.guest})
			o.save(&model.Seat{DelegationID: o.guests, PersonID: &gone, Role: "member", Title: model.Plain("Director")})
			o.do(&model.Merge{Keep: o.record(&model.Person{}, stays), Gone: o.record(&model.Person{}, gone), Theirs: theirs})
			var said []string
			for _, s := range o.seats(o.guests) {
				if s.PersonID != nil && *s.PersonID == stays {
					said = append(said, string(s.Role)+" "+s.Title.In())
				}
			}
			want := []string{"interpreter interpreter"}
			if theirs {
				want = []string{"member Director"}
			}
			same(o, "seat", fmt.Sprint(said), fmt.Sprint(want))
		}
	},
	"one seat of two carries over who takes part by it": func(o *office) {
		gone := again(o)
		var second int64
		for _, s := range o.seats(o.guests) {
			if s.PersonID != nil && *s.PersonID == gone {
				second = s.ID
			}
		}
		who := append(o.who(o.press, model.GuestSide), model.Participation{Side: model.GuestSide, SeatID: &second})
		o.do(&model.Participate{Item: o.press, Side: model.GuestSide, Who: who})
		o.do(merged(o, gone))
		same(o, "seat", *o.who(o.press, model.GuestSide)[0].SeatID, o.seat)
	},
	"one state of two": func(o *office) {
		twice := o.save(&model.Party{Kind: model.State, Code: "UA", Name: model.Text{"uk": "Україна"}})
		d := o.save(&model.Delegation{EventID: o.visit, PartyID: twice, Side: model.GuestSide})
		seat := o.save(&model.Seat{DelegationID: d, Name: model.Plain("Aide")})
		o.do(&model.Merge{Keep: o.record(&model.Party{}, o.guest), Gone: o.record(&model.Party{}, twice)})
		same(o, "one delegation", o.there(&model.Delegation{}, d), false)
		var s model.Seat
		o.get(&s, seat)
		same(o, "its seat", s.DelegationID, o.guests)
	},
	"presidencies go with the state and with the organisation": func(o *office) {
		union := func(name string) int64 {
			return o.save(&model.Party{Kind: model.Organisation, Short: "EU", Name: model.Text{"en": name}})
		}
		of, again, twice := union("European Union"), union("EU"), o.save(&model.Party{Kind: model.State, Code: "UA", Name: model.Text{"uk": "Україна"}})
		first := o.save(&model.Presidency{PartyID: of, HolderID: twice, FirstDay: "2026-01-01"})
		next := o.save(&model.Presidency{PartyID: again, HolderID: o.host, FirstDay: "2026-07-01"})
		itself := o.save(&model.Presidency{PartyID: of, HolderID: again})
		o.do(&model.Merge{Keep: o.record(&model.Party{}, o.guest), Gone: o.record(&model.Party{}, twice)})
		same(o, "who presides", o.record(&model.Presidency{}, first).(*model.Presidency).HolderID, o.guest)
		o.do(&model.Merge{Keep: o.record(&model.Party{}, of), Gone: o.record(&model.Party{}, again)})
		same(o, "over what", o.record(&model.Presidency{}, next).(*model.Presidency).PartyID, of)
		same(o, "an organisation at its own head", o.there(&model.Presidency{}, itself), false)
	},
	"one venue of two": func(o *office) {
		twice := o.save(&model.Venue{Name: model.Text{"en": "Cotroceni"}})
		hall := o.save(&model.Room{VenueID: twice, Name: model.Text{"en": "Union Hall"}, Capacity: 40})
		other := o.save(&model.Room{VenueID: twice, Name: model.Text{"en": "Library"}})
		way := o.save(&model.Route{FromID: twice, ToID: o.venue, Mode: "car", Minutes: 5})
		it := o.item(o.lunch)
		it.VenueID, it.RoomID = &twice, &hall
		o.do(&model.SaveItem{Item: it})
		o.do(&model.Merge{Keep: o.record(&model.Venue{}, o.venue), Gone: o.record(&model.Venue{}, twice)})
		it = o.item(o.lunch)
		same(o, "venue", *it.VenueID, o.venue)
		same(o, "room", *it.RoomID, o.room)
		var r model.Room
		o.get(&r, o.room)
		same(o, "capacity", r.Capacity, 40)
		same(o, "the other room", o.record(&model.Room{}, other).(*model.Room).VenueID, o.venue)
		same(o, "a way from a place to itself", o.there(&model.Route{}, way), false)
	},
	"the office's own state": func(o *office) {
		o.do(&model.SaveSetting{Name: model.SettingHomeParty, Value: model.Plain(o.record(&model.Party{}, o.guest).Head().UID), Was: o.setting(model.SettingHomeParty)})
		o.do(&model.Merge{Keep: o.record(&model.Party{}, o.host), Gone: o.record(&model.Party{}, o.guest)})
		same(o, "home", o.setting(model.SettingHomeParty).In(), o.record(&model.Party{}, o.host).Head().UID)
	},
	"two of one name": func(o *office) {
		a, b := o.record(&model.Person{}, o.person), o.record(&model.Person{}, again(o))
		o.do(&model.Twins{A: a, B: b})
		rev := o.Revision()
		o.do(&model.Twins{A: b, B: a})
		same(o, "said once", o.Revision(), rev)
		same(o, "said", o.setting(model.SettingTwins+model.TwinKey(b, a)).In(), "1")
	},
	"a typed name that is of two people, and of one after all": func(o *office) {
		c := namesakes(o)
		key := model.NamesakeKey(o.lunch, o.talks, "ion popa")
		o.do(c)
		rev := o.Revision()
		o.do(c)
		same(o, "said once", o.Revision(), rev)
		same(o, "said", o.setting(key).In(), "1")
		o.do(&model.Namesakes{Name: c.Name, Names: c.Names, Items: [2]int64{o.lunch, o.talks}, Back: true})
		same(o, "taken back", o.setting(key).Empty(), true)
		rev = o.Revision()
		o.do(&model.Namesakes{Name: c.Name, Names: c.Names, Items: c.Items, Back: true})
		same(o, "taken back once", o.Revision(), rev)
	},
	"rows with what belongs to them": func(o *office) {
		id := o.save(&model.Person{Name: model.Plain("Nobody")})
		o.save(&model.Tenure{PersonID: id, OfficeID: o.tenures(o.person)[0].OfficeID})
		o.do(&model.Drop{Rows: []model.Record{o.record(&model.Person{}, id)}, Revision: o.Revision()})
		same(o, "gone", o.there(&model.Person{}, id), false)
		o.refused(&model.Drop{Rows: []model.Record{o.record(&model.Person{}, o.person)}, Revision: o.Revision()}, "storage.inuse")
	},
	"an office for another": func(o *office) {
		was := o.tenures(o.person)
		c := holder(o, "Speaker of Parliament").(*model.SaveHolder)
		o.do(c)
		now := o.tenures(o.person)
		same(o, "offices", len(now), 1)
		same(o, "tenure", now[0].ID, was[0].ID)
		same(o, "another", now[0].OfficeID != was[0].OfficeID, true)
		c = &model.SaveHolder{Person: *o.record(&model.Person{}, o.person).(*model.Person), Held: true, Tenures: model.AllSeen(now)}
		o.do(c)
		same(o, "none", len(o.tenures(o.person)), 0)
		c.Tenures, c.Offices = nil, []model.Office{{Title: model.Plain("One")}, {Title: model.Plain("Two")}}
		o.do(c)
		same(o, "two", len(o.tenures(o.person)), 2)
		fresh := &model.SaveHolder{Person: model.Person{Name: model.Plain("New"), PartyID: &o.guest}, Held: true, Offices: []model.Office{{Title: model.Plain("Three")}}}
		o.do(fresh)
		var office model.Office
		o.get(&office, o.tenures(fresh.ID)[0].OfficeID)
		same(o, "of the state", *office.PartyID, o.guest)
	},
}

// holder gives an office to the head of the guests, in the place of the one held.
func holder(o *office, title string) model.Change {
	return &model.SaveHolder{Person: *o.record(&model.Person{}, o.person).(*model.Person), Held: true,
		Offices: []model.Office{{Title: model.Text{"en": title}}}, Tenures: model.AllSeen(o.tenures(o.person))}
}

// namesakes says of a name typed in the talks and at lunch that it is of two people.
func namesakes(o *office) *model.Namesakes {
	return &model.Namesakes{Name: model.Plain("Ion Popa"), Names: []string{"ion popa"}, Items: [2]int64{o.talks, o.lunch}}
}

var mergeStales = []stale{
	{"merge into who has changed", func(o *office) model.Change { return merged(o, again(o)) }, editPerson},
	{"merge who has changed", mergeAway, editPerson},
	{"merge without a term that has changed", func(o *office) model.Change {
		gone, _ := otherwise(o)
		c := merged(o, gone)
		c.Without = model.AllSeen(o.tenures(o.person))
		return c
	}, func(o *office) {
		t := o.tenures(o.person)[0]
		o.edit(&t, t.ID, func() { t.Acting = !t.Acting })
	}},
	{"merge who is gone", mergeAway, func(o *office) {
		o.do(&model.Merge{Keep: o.record(&model.Person{}, o.save(&model.Person{Name: model.Plain("Third")})), Gone: o.record(&model.Person{}, o.person)})
	}},
	{"two of one name, one changed", func(o *office) model.Change {
		return &model.Twins{A: o.record(&model.Person{}, again(o)), B: o.record(&model.Person{}, o.person)}
	}, editPerson},
	{"two of one typed name, in an item that is gone", func(o *office) model.Change { return namesakes(o) }, deleteLunch},
	{"drop a changed row", dropNobody, editNobody},
	{"drop a row with something new", dropNobody, func(o *office) {
		o.save(&model.Room{VenueID: o.nobody, Name: model.Plain("New")})
	}},
	{"give an office to who holds another by now, in a register", func(o *office) model.Change { return holder(o, "Speaker") }, holdsAnother},
	{"edit a changed person in a register", func(o *office) model.Change {
		return &model.SaveHolder{Person: *o.record(&model.Person{}, o.person).(*model.Person)}
	}, editPerson},
}

func mergeAway(o *office) model.Change {
	return &model.Merge{Keep: o.record(&model.Person{}, again(o)), Gone: o.record(&model.Person{}, o.person)}
}

func dropNobody(o *office) model.Change {
	o.nobody = o.save(&model.Venue{Name: model.Plain("Nowhere")})
	return &model.Drop{Rows: []model.Record{o.record(&model.Venue{}, o.nobody)}, Revision: o.Revision()}
}

func editNobody(o *office) {
	var v model.Venue
	o.edit(&v, o.nobody, func() { v.City = model.Text{"en": "Iași"} })
}
