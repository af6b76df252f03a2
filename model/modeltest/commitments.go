package modeltest

import "chancery/model"

// What becomes of commitments when what they came from goes.
var commitmentEffects = map[string]func(*office){
	"a commitment outlives its visit": func(o *office) {
		event, item := o.record(&model.Event{}, o.visit).(*model.Event), o.item(o.talks)
		id := o.save(&model.Commitment{Words: model.Plain("Joint production of drones"), State: model.Promised, Audience: model.Internal, EventID: &o.visit, ItemID: &o.talks, PartyID: &o.guest})
		deleteVisit(o)
		c := o.record(&model.Commitment{}, id).(*model.Commitment)
		same(o, "no keys", c.EventID == nil && c.ItemID == nil, true)
		same(o, "uid of the visit", c.EventUID, event.UID)
		same(o, "uid of the item", c.ItemUID, item.UID)
		same(o, "what they were called", c.Origin.In(), event.Title.In()+" · "+item.Title.In())
	},
	"a commitment outlives its item": func(o *office) {
		item := o.item(o.talks)
		id := o.save(&model.Commitment{Words: model.Plain("Places at schools"), State: model.InHand, Audience: model.Internal, EventID: &o.visit, ItemID: &o.talks})
		o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
		c := o.record(&model.Commitment{}, id).(*model.Commitment)
		same(o, "the visit stays", c.EventID != nil && *c.EventID == o.visit, true)
		same(o, "the item went", c.ItemID == nil, true)
		same(o, "what it was called", c.Origin.In(), item.Title.In())
	},
	"what is no commitment": func(o *office) {
		o.refused(&model.Save{Record: &model.Commitment{State: model.Promised, Audience: model.Internal}}, "commitment.no-words")
		o.refused(&model.Save{Record: &model.Commitment{Words: model.Plain("x"), State: "perhaps", Audience: model.Internal}}, "model.choice")
		o.refused(&model.Save{Record: &model.Commitment{Words: model.Plain("x"), State: model.Promised, Audience: model.Internal, Due: "2026-02-30"}}, "model.no-day")
		o.refused(&model.Remove{Record: o.record(&model.Party{}, o.guest)}, "storage.inuse")
		o.save(&model.Commitment{Words: model.Plain("due before the visit"), State: model.Promised, Audience: model.Internal, Due: "2001-01-01", EventID: &o.visit})
	},
}
