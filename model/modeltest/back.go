package modeltest

import "chancery/model"

// backEffects are what becomes of items that are brought back as they were.
var backEffects = map[string]func(*office){
	"an item is brought back": func(o *office) {
		was := o.asItStands(o.talks)
		o.rename(o.talks)
		o.do(back(o, was))
		same(o, "title", o.item(o.talks).Title.In("en"), was[0].(*model.Item).Title.In("en"))
	},
	"what was deleted is brought back under its uid, with who took part": func(o *office) {
		was := o.asItStands(o.talks)
		o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
		c := back(o, was)
		o.do(c)
		var it model.Item
		o.do(look(func(u model.Unit) error { return u.ByUID(&it, was[0].Head().UID) }))
		same(o, "key", c.ID[o.talks], it.ID)
		var who []model.Participation
		o.children(&it, it.ID, &who)
		same(o, "who takes part", len(who), len(was)-1)
		o.refused(c, "storage.conflict")
	},
	"what came since goes": func(o *office) {
		id := o.put("Came since", "16:00", "16:30")
		o.do(&model.BringBack{Title: model.Plain("Visit"), Rows: []model.Back{{Now: o.record(&model.Item{}, id)}}, Revision: o.Revision()})
		o.refused(&model.DeleteItems{IDs: []int64{id}, Revision: o.Revision()}, "storage.gone")
	},
	"what names something that is no more stays away": func(o *office) {
		was := o.asItStands(o.talks)
		o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
		nowhere := int64(4711)
		was[0].(*model.Item).VenueID = &nowhere
		o.refused(back(o, was), "bring.missing")
	},
}

// asItStands are the rows of an item as they are, the item first.
func (o *office) asItStands(id int64) []model.Record {
	it := o.record(&model.Item{}, id)
	out := []model.Record{it}
	var who []model.Participation
	o.children(&model.Item{}, id, &who)
	for i := range who {
		out = append(out, &who[i])
	}
	return out
}

// back brings rows back to what they were, from what they are now.
func back(o *office, was []model.Record) *model.BringBack {
	c := &model.BringBack{Title: was[0].(*model.Item).Title, Revision: o.Revision()}
	o.do(look(func(u model.Unit) error {
		for _, r := range was {
			now := blank(r)
			switch err := u.Get(now, r.Head().ID); {
			case model.Code(err) == "model.missing":
				now = nil
			case err != nil:
				return err
			}
			c.Rows = append(c.Rows, model.Back{Now: now, Then: r})
		}
		return nil
	}))
	return c
}

func blank(r model.Record) model.Record {
	if _, ok := r.(*model.Item); ok {
		return &model.Item{}
	}
	return &model.Participation{}
}

var backStales = []stale{
	{"bring back, changed meanwhile", func(o *office) model.Change { return back(o, o.asItStands(o.talks)) }, renameTalks},
}
