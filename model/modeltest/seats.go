package modeltest

import (
	"strings"

	"chancery/model"
)

// seatEffects are what is done with the seats of delegations.
var seatEffects = map[string]func(*office){
	"seats in the order as they were sent": func(o *office) {
		aide, mine := o.save(&model.Seat{DelegationID: o.guests, Name: model.Plain("Aide")}), model.SavePerson{Person: model.Person{Name: model.Plain("Maria Popa")}, Office: model.Office{Title: model.Plain("State Secretary")}}
		was := o.seats(o.guests)
		list := []model.Seat{was[1], {Role: "member"}, was[0]}
		o.do(&model.SaveDelegation{ID: o.guests, Seats: &list, Was: model.AllSeen(was), New: map[int]model.SavePerson{1: mine}})
		same(o, "order", o.sent(o.guests), "Aide, Maria Popa, Volodymyr Zelenskyy")
		same(o, "the aide kept the row", o.there(&model.Seat{}, aide), true)
		now := o.ordered(o.guests)
		short := now[1:]
		o.do(&model.SaveDelegation{ID: o.guests, Seats: &short, Was: model.AllSeen(now)})
		same(o, "one taken", o.sent(o.guests), "Maria Popa, Volodymyr Zelenskyy")
	},
	"a seat of another delegation": func(o *office) {
		moved := append(o.seats(o.hosts), o.seats(o.guests)...)
		moved[0].Role = "member"
		o.do(&model.SaveDelegation{ID: o.hosts, Seats: &moved, Was: model.AllSeen(o.seats(o.hosts))})
		same(o, "came", o.sent(o.hosts), "Volodymyr Zelenskyy")
		same(o, "left", len(o.seats(o.guests)), 0)
		same(o, "takes part still", *o.who(o.talks)[2].SeatID, o.seat)
		other := o.delegations(o.other)[0].ID
		again := o.seats(o.hosts)
		o.refused(&model.SaveDelegation{ID: other, Seats: &again}, "model.missing")
	},
	"one person twice, or two heads": func(o *office) {
		was := o.seats(o.guests)
		twice := append(was[:1:1], model.Seat{PersonID: &o.person, Role: "member"})
		o.refused(&model.SaveDelegation{ID: o.guests, Seats: &twice, Was: model.AllSeen(was)}, "model.seat-twice")
		heads := append(was[:1:1], model.Seat{Name: model.Plain("Another"), Role: model.HeadOfDelegation})
		o.refused(&model.SaveDelegation{ID: o.guests, Seats: &heads, Was: model.AllSeen(was)}, "model.head-twice")
		heads[1].Status = model.Declined
		o.do(&model.SaveDelegation{ID: o.guests, Seats: &heads, Was: model.AllSeen(was)})
	},
	"one person in two delegations": func(o *office) {
		was := o.seats(o.hosts)
		list := append(was[:len(was):len(was)], model.Seat{PersonID: &o.person, Role: "member"})
		o.refused(&model.SaveDelegation{ID: o.hosts, Seats: &list, Was: model.AllSeen(was)}, "model.seat-elsewhere")
		o.do(&model.SaveDelegation{ID: o.hosts, Seats: &list, Was: model.AllSeen(was), Also: true})
		now := o.seats(o.hosts)
		now[len(now)-1].Role = "aide"
		o.do(&model.SaveDelegation{ID: o.hosts, Seats: &now, Was: model.AllSeen(o.seats(o.hosts))})
		same(o, "both stay", len(o.seats(o.hosts)), len(was)+1)
	},
	"one after the other": func(o *office) {
		was := o.seats(o.guests)
		list := append(was[:1:1], model.Seat{Name: model.Plain("Another"), Role: model.HeadOfDelegation, From: 1_770_000_000})
		list[0].Until = 1_770_000_000
		o.do(&model.SaveDelegation{ID: o.guests, Seats: &list, Was: model.AllSeen(was)})
	},
	"two heads of an organisation": func(o *office) {
		union := o.save(&model.Party{Kind: model.Organisation, Short: "EU", Name: model.Text{"en": "European Union"}})
		o.do(&model.Invite{Event: o.visit, Parties: []int64{union}})
		list := o.delegations(o.visit)
		both := []model.Seat{{Name: model.Plain("Costa"), Role: model.HeadOfDelegation}, {Name: model.Plain("von der Leyen"), Role: model.HeadOfDelegation}}
		o.do(&model.SaveDelegation{ID: list[len(list)-1].ID, Seats: &both})
	},
	"a seat that takes part stays": func(o *office) {
		was := o.seats(o.guests)
		none := []model.Seat{}
		o.refused(&model.SaveDelegation{ID: o.guests, Seats: &none, Was: model.AllSeen(was)}, "model.takes-part")
		guests := o.who(o.talks, model.GuestSide)
		o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Was: model.AllSeen(guests)})
		o.save(&model.Member{GroupID: o.heads(), SeatID: &o.seat, Out: true})
		o.do(&model.SaveDelegation{ID: o.guests, Seats: &none, Was: model.AllSeen(was)})
		same(o, "seats", len(o.seats(o.guests)), 0)
	},
	"delegations in another order": func(o *office) {
		list := o.delegations(o.visit)
		turned := []model.Seen{model.SeenOf(&list[1]), model.SeenOf(&list[0])}
		o.do(&model.OrderDelegations{Event: o.visit, Order: turned})
		var first, second model.Delegation
		o.get(&first, list[1].ID)
		o.get(&second, list[0].ID)
		same(o, "the second stands first", first.Pos < second.Pos, true)
		o.refused(&model.OrderDelegations{Event: o.other, Order: []model.Seen{model.SeenOf(&first)}}, "model.missing")
	},
	"the own fields alone": func(o *office) {
		var d model.Delegation
		o.get(&d, o.guests)
		d.Plus, d.Hotel = 6, model.Plain("Athénée Palace")
		o.do(&model.SaveDelegation{ID: o.guests, Own: &d})
		o.get(&d, o.guests)
		same(o, "and six", d.Plus, 6)
		same(o, "seats", len(o.seats(o.guests)), 1)
	},
}

// groupEffects are what is done with groups.
var groupEffects = map[string]func(*office){
	"a group with exceptions": func(o *office) {
		id := o.heads()
		var g model.Group
		o.get(&g, id)
		same(o, "the first", g.Pos, 1)
		o.do(&model.SaveGroup{Group: g, Members: []model.Member{{SeatID: &o.seat, Out: true}, {PersonID: &o.person}}})
		var list []model.Member
		o.children(&model.Group{}, id, &list)
		same(o, "members", len(list), 2)
		o.get(&g, id)
		o.do(&model.SaveGroup{Group: g, Members: list[1:], Was: model.AllSeen(list)})
		was := list
		o.children(&model.Group{}, id, &list)
		same(o, "one left", list[0].ID, was[1].ID)
		o.do(&model.RemoveGroup{ID: id, Revision: o.Revision()})
		same(o, "removed", o.there(&model.Group{}, id), false)
	},
	"a group made with an item, once": func(o *office) {
		named := func() []model.Participation {
			return []model.Participation{{Side: model.GuestSide, Name: model.Plain("Spouses")}}
		}
		made := map[int]model.Group{0: {Kind: model.Spouses, Name: model.Plain("Spouses")}}
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: named(), Groups: made})
		who, save := named(), &model.SaveItem{Groups: made}
		o.get(&save.Item, o.lunch)
		save.Item.ID, save.Item.UID, save.Who = 0, "", &who
		o.do(save)
		var list []model.Group
		o.children(&model.Event{}, o.visit, &list)
		same(o, "groups", len(list), 1)
		for _, item := range []int64{o.lunch, save.ID} {
			row := o.who(item, model.GuestSide)[0]
			same(o, "the group takes part", *row.GroupID, list[0].ID)
			same(o, "and no words", row.Name.Empty(), true)
		}
	},
	"a group that takes part stays": func(o *office) {
		id := o.heads()
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{GroupID: &id}}})
		o.refused(&model.RemoveGroup{ID: id, Revision: o.Revision()}, "model.takes-part")
	},
	"a delegation goes with its groups": func(o *office) {
		o.do(&model.SaveGroup{Group: model.Group{EventID: o.visit, Kind: model.WholeOf, DelegationID: &o.guests, Name: model.Plain("All")}})
		o.save(&model.Member{GroupID: o.heads(), SeatID: &o.seat, Out: true})
		guests := o.who(o.talks, model.GuestSide)
		o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Was: model.AllSeen(guests)})
		o.do(&model.RemoveDelegation{ID: o.guests, Revision: o.Revision()})
		var left []model.Group
		o.children(&model.Event{}, o.visit, &left)
		same(o, "groups", len(left), 1)
	},
	"a group of another visit's delegation": func(o *office) {
		other := o.delegations(o.other)[0].ID
		o.refused(&model.SaveGroup{Group: model.Group{EventID: o.visit, Kind: model.WholeOf, DelegationID: &other, Name: model.Plain("All")}}, "model.missing")
	},
}

// heads makes the heads of delegation of the visit a group.
func (o *office) heads() int64 {
	c := &model.SaveGroup{Group: model.Group{EventID: o.visit, Kind: model.Heads, Name: model.Text{"en": "Heads of delegation"}}}
	o.do(c)
	return c.ID
}

func (o *office) ordered(delegation int64) []model.Seat {
	list := o.seats(delegation)
	out := make([]model.Seat, len(list))
	for _, s := range list {
		out[s.Pos-1] = s
	}
	return out
}

// sent are the names of a delegation, in the order as they were sent.
func (o *office) sent(delegation int64) string {
	var out []string
	for _, s := range o.ordered(delegation) {
		name := s.Name
		if s.PersonID != nil {
			var p model.Person
			o.get(&p, *s.PersonID)
			name = p.Name
		}
		out = append(out, name.In())
	}
	return strings.Join(out, ", ")
}
