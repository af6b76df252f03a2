package modeltest

import "chancery/model"

// aide is the seat of somebody of the guests who takes part in nothing.
func (o *office) aide() int64 {
	return o.save(&model.Seat{DelegationID: o.guests, Name: model.Plain("Aide"), Role: "aide", Pos: 9})
}

// assigned lets rows take part in items as a plan says.
func (o *office) assigned(rows []model.Participation, items ...int64) model.Change {
	p := o.read(o.visit)
	var plan []model.Assigned
	for _, a := range p.Assigning(rows) {
		for _, id := range items {
			if a.Item == id {
				plan = append(plan, a)
			}
		}
	}
	return model.NewAssign(&p, plan, model.Plain("Aide"))
}

// assignSeat brings somebody along with whom two more come than the delegation has.
func assignSeat(o *office) model.Change {
	id := o.aide()
	return o.assigned([]model.Participation{{SeatID: &id, Side: model.GuestSide, Plus: 2}}, o.talks)
}

// assignEffects are what becomes of items to which somebody is assigned.
var assignEffects = map[string]func(*office){
	"assigned to two items": func(o *office) {
		id := o.aide()
		hosts, guests, rev := o.who(o.talks, model.HostSide), o.who(o.talks, model.GuestSide), o.Revision()
		o.do(o.assigned([]model.Participation{{SeatID: &id, Side: model.GuestSide, Role: "note-taker", Mode: model.ByVideo, Plus: 2}}, o.talks, o.lunch))
		same(o, "one deed", o.Revision(), rev+1)
		now := o.who(o.talks, model.GuestSide)
		same(o, "behind the others", len(now), len(guests)+1)
		for i := range guests {
			same(o, "untouched", written(now[i].ID, now[i].Rev), written(guests[i].ID, guests[i].Rev))
		}
		last := now[len(guests)]
		same(o, "as it was said", written(*last.SeatID, last.Role, last.Mode, last.Plus), written(id, "note-taker", model.ByVideo, 2))
		same(o, "the other side", written(model.AllSeen(o.who(o.talks, model.HostSide))), written(model.AllSeen(hosts)))
		same(o, "at lunch", o.attends(o.lunch), "Aide")
	},
	"both sides at once": func(o *office) {
		id := o.aide()
		host := o.save(&model.Seat{DelegationID: o.hosts, Name: model.Plain("Clerk"), Pos: 9})
		o.do(o.assigned([]model.Participation{{SeatID: &id, Side: model.GuestSide}, {SeatID: &host, Side: model.HostSide}}, o.lunch))
		same(o, "at lunch", o.attends(o.lunch), "Clerk, Aide")
	},
	"somebody who was kept away": func(o *office) {
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{DelegationID: &o.guests}, {PersonID: &o.person, Mode: model.Absent}}})
		same(o, "away", o.attends(o.lunch), "")
		was := o.who(o.lunch, model.GuestSide)
		o.do(o.assigned([]model.Participation{{SeatID: &o.seat, Side: model.GuestSide, Mode: model.InPerson}}, o.lunch))
		same(o, "back", o.attends(o.lunch), before)
		same(o, "by the same row", o.who(o.lunch, model.GuestSide)[1].ID, was[1].ID)
	},
}
