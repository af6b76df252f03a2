package modeltest

import "chancery/model"

// What carrying an item from lane to lane does.
var laneEffects = map[string]func(*office){
	"to another room, later": func(o *office) {
		o.do(handOver(o, o.lunch, model.Lane{}, model.Lane{Venue: o.venue, Room: o.room}, 900))
		it := o.item(o.lunch)
		same(o, "hours", o.hours(o.lunch), "12:45–13:45")
		same(o, "room", *it.RoomID, o.room)
		same(o, "who", len(o.who(o.lunch)), 0)
	},
	"to a venue of no room": func(o *office) {
		o.do(handOver(o, o.lunch, model.Lane{}, model.Lane{Venue: o.venue, Room: o.room}, 0))
		o.do(handOver(o, o.lunch, model.Lane{Venue: o.venue, Room: o.room}, model.Lane{Venue: o.venue}, 0))
		same(o, "no room", o.item(o.lunch).RoomID == nil, true)
	},
	"what is fixed": func(o *office) {
		c := handOver(o, o.talks, model.Lane{Tag: "UA"}, model.Lane{Tag: "RO"}, 0)
		o.refused(c, "model.anchored")
		c.Force = true
		o.do(c)
		who := o.who(o.talks)
		same(o, "how many", len(who), 4)
		same(o, "the first of the party is handed over", *who[2].DelegationID, o.hosts)
		same(o, "its seat is let go", who[2].SeatID == nil, true)
		same(o, "the second stays", *who[3].DelegationID, o.guests)
	},
	"from one person to another": func(o *office) {
		next := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Andrii Sybiha"}}}
		o.do(next)
		c := handOver(o, o.talks, model.Lane{Person: o.person}, model.Lane{Person: next.ID}, 0)
		c.Force = true
		o.do(c)
		same(o, "whoever had the seat is another", *o.who(o.talks)[2].PersonID, next.ID)
	},
	"to somebody who had no part": func(o *office) {
		o.do(handOver(o, o.lunch, model.Lane{}, model.Lane{Person: o.person}, 0))
		who := o.who(o.lunch)
		same(o, "how many", len(who), 1)
		same(o, "a guest", who[0].Side, model.GuestSide)
	},
	"to a party without a delegation": func(o *office) {
		o.refused(handOver(o, o.lunch, model.Lane{}, model.Lane{Tag: "FR"}, 0), "model.no-delegation")
	},
}

func handOver(o *office, id int64, from, to model.Lane, by int64) *model.HandOver {
	it := o.item(id)
	return &model.HandOver{Move: model.Move{Item: id, Rev: it.Rev, Start: it.Start.At + by, End: it.End.At + by}, From: from, To: to, Was: model.AllSeen(o.who(id))}
}

// giveTalks hands the guests' part in the talks to the hosts.
func giveTalks(o *office) model.Change {
	c := handOver(o, o.talks, model.Lane{Tag: "UA"}, model.Lane{Tag: "RO"}, 0)
	c.Force = true
	return c
}
