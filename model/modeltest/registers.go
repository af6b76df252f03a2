package modeltest

import "chancery/model"

// What changes of registers and settings do.
var registerEffects = map[string]func(*office){
	"save and remove": func(o *office) {
		v := &model.Venue{Name: model.Text{"en": "Athenaeum"}}
		id := o.save(v)
		same(o, "what was given", v.ID, 0)
		var now model.Venue
		o.get(&now, id)
		o.do(&model.Remove{Record: &now})
		same(o, "removed", o.there(&model.Venue{}, id), false)
		o.refused(&model.Remove{Record: o.record(&model.Venue{}, o.venue)}, "storage.inuse")
	},
	"a state that presides": func(o *office) {
		of := o.save(&model.Party{Kind: model.Organisation, Short: "EU", Name: model.Text{"en": "European Union"}})
		state := o.save(&model.Party{Kind: model.State, Code: "CY", Name: model.Text{"en": "Cyprus"}})
		held := o.save(&model.Presidency{PartyID: of, HolderID: state, FirstDay: "2026-01-01", LastDay: "2026-06-30"})
		o.refused(&model.Remove{Record: o.record(&model.Party{}, state)}, "model.presides")
		o.refused(&model.Drop{Rows: []model.Record{o.record(&model.Party{}, state)}, Revision: o.Revision()}, "model.presides")
		o.refused(&model.Save{Record: &model.Presidency{PartyID: of, HolderID: of}}, "model.presides-itself")
		o.refused(&model.Save{Record: &model.Presidency{PartyID: of}}, "model.nobody-presides")
		o.refused(&model.Save{Record: &model.Presidency{HolderID: state}}, "model.presides-nothing")
		o.do(&model.Drop{Rows: []model.Record{o.record(&model.Party{}, of)}, Revision: o.Revision()})
		same(o, "it goes with what it is of", o.there(&model.Presidency{}, held), false)
		o.do(&model.Drop{Rows: []model.Record{o.record(&model.Party{}, state)}, Revision: o.Revision()})
		same(o, "the state", o.there(&model.Party{}, state), false)
	},
	"a venue with rooms": func(o *office) {
		c := &model.SaveVenue{Venue: model.Venue{Name: model.Text{"en": "Parliament"}}, Rooms: []model.Text{{"en": "A"}, {"en": "B"}}}
		o.do(c)
		var rooms []model.Room
		o.children(&model.Venue{}, c.ID, &rooms)
		same(o, "rooms", len(rooms), 2)
	},
	"a setting": func(o *office) {
		was := o.setting(setting)
		o.do(&model.SaveSetting{Name: setting, Value: model.Plain("one"), Was: was})
		o.do(&model.SaveSetting{Name: setting, Value: model.Plain("two"), Was: model.Plain("one")})
		same(o, "setting", o.setting(setting).In(), "two")
		rev := o.Revision()
		o.do(&model.SaveSetting{Name: setting, Value: model.Plain("two")})
		same(o, "nothing to do", o.Revision(), rev)
	},
}

const setting = "suite"

func (o *office) record(r model.Record, id int64) model.Record {
	o.Helper()
	o.get(r, id)
	return r
}

// What any unit owes to changes.
var unitRules = map[string]func(*office){
	"a key that leads nowhere": func(o *office) {
		nowhere := int64(4711)
		it := o.fresh("Nowhere", "15:00", "16:00")
		it.VenueID = &nowhere
		o.refused(&model.SaveItem{Item: it}, "storage.inuse")
	},
	"a uid twice": func(o *office) {
		v := o.record(&model.Venue{}, o.venue).(*model.Venue)
		o.refused(&model.Save{Record: &model.Venue{Row: model.Row{UID: v.UID}, Name: v.Name}}, "storage.exists")
		o.refused(&model.Save{Record: &model.Venue{Row: model.Row{ID: v.ID, UID: "another", Rev: v.Rev}, Name: v.Name}}, "storage.invalid")
		var found model.Venue
		o.do(look(func(u model.Unit) error { return u.ByUID(&found, v.UID) }))
		same(o, "found", found.ID, o.venue)
	},
	"a setting twice": func(o *office) {
		o.do(&model.SaveSetting{Name: setting, Value: model.Plain("x"), Was: o.setting(setting)})
		o.refused(&model.Save{Record: &model.Setting{Name: setting}}, "storage.exists")
	},
	"nothing changed": func(o *office) {
		rev := o.Revision()
		o.do(&model.SaveItem{Item: o.item(o.talks)})
		same(o, "revision", o.Revision(), rev)
	},
	"a key is given once": func(o *office) {
		id := o.put("Short", "18:00", "18:10")
		o.do(&model.DeleteItems{IDs: []int64{id}, Revision: o.Revision()})
		same(o, "another", o.put("Later", "18:00", "18:10") > id, true)
	},
	"the vault": func(o *office) {
		o.do(look(func(u model.Unit) error {
			d, err := u.Keep([]byte("bytes"))
			same(o, "size", d.Size, 5)
			same(o, "sum", d.Sum, sum([]byte("bytes")))
			if err != nil {
				return err
			}
			s, err := u.Hide([]byte("bytes"))
			same(o, "salted", s.Sum != d.Sum && !s.Empty(), true)
			return err
		}))
	},
	"a refusal of what is wrong": func(o *office) {
		o.refused(&model.SaveItem{Item: o.fresh("", "15:00", "16:00")}, "model.no-title")
	},
	"rows of another": func(o *office) {
		err := o.Do(look(func(u model.Unit) error { return u.Children(&model.Person{}, &[]model.Item{}) }))
		same(o, "refused", err != nil, true)
	},
}
