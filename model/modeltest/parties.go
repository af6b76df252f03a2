package modeltest

import (
	"fmt"

	"chancery/model"
)

// world are the parties that partyEffects know before any diary does.
var world = map[int64]model.Party{
	-1: {Row: model.Row{UID: model.KnownUID(model.State, "QA")}, Kind: model.State, Code: "QA", Name: model.Text{"en": "Qatar", "ro": "Qatar"}},
	-2: {Row: model.Row{UID: model.KnownUID(model.Organisation, "V4")}, Kind: model.Organisation, Short: "V4", Name: model.Text{"en": "Visegrad Group"}},
	-3: {Row: model.Row{UID: model.KnownUID(model.State, "XQ")}, Kind: model.State, Code: "XQ", Name: model.Text{"en": "Usual", "ro": "Uzual"}},
}

func acquaint(c model.Change) model.Change {
	return &model.Acquaint{Change: c, Known: func(key int64) (model.Party, bool) { p, ok := world[key]; return p, ok }}
}

func key(n int64) *int64 { return &n }

var partyEffects = map[string]func(*office){
	"a state becomes a row when a visit points at it": func(o *office) {
		e := model.NewEvent(model.OfficialVisit, "2026-06-03", "2026-06-04", zone)
		e.Title, e.HostID, e.GuestID = model.Text{"en": "Visit"}, &o.host, key(-1)
		c := &model.SaveEvent{Event: e, Members: []int64{-1, -2, o.host}}
		o.do(acquaint(c))
		var got []string
		for _, d := range o.delegations(c.ID) {
			var p model.Party
			o.get(&p, d.PartyID)
			got = append(got, fmt.Sprint(p.Tag(), " ", d.Side, " ", d.Pos))
		}
		if s := fmt.Sprint(got); s != "[RO host 1 QA guest 2 V4 guest 3]" {
			o.Errorf("delegations %s", s)
		}
	},
	"a second use finds the row": func(o *office) {
		for range 2 {
			o.do(acquaint(&model.Invite{Event: o.visit, Parties: []int64{-1}}))
		}
		o.do(acquaint(&model.Save{Record: &model.Office{Title: model.Text{"en": "Amir"}, PartyID: key(-1)}}))
		n := 0
		for _, d := range o.delegations(o.visit) {
			var p model.Party
			if o.get(&p, d.PartyID); p.Code == "QA" {
				n++
			}
		}
		if n != 1 {
			o.Errorf("%d delegations of one state", n)
		}
	},
	"a party that nobody knows is refused": func(o *office) {
		o.refused(acquaint(&model.Invite{Event: o.visit, Parties: []int64{-9}}), "model.missing")
	},
	"a state is called as the office calls it": func(o *office) {
		how := model.Recognising{How: model.Footnoted, Called: model.Text{"en": "Ours*"}, Note: model.Text{"en": "Without prejudice."}}
		o.do(&model.Recognise{Code: "XQ", Now: how})
		o.do(acquaint(&model.Invite{Event: o.visit, Parties: []int64{-3}}))
		list := o.delegations(o.visit)
		var p model.Party
		o.get(&p, list[len(list)-1].PartyID)
		if !p.Name.Equal(model.Text{"en": "Ours*", "ro": "Uzual"}) {
			o.Errorf("called %v", p.Name)
		}
		now := how
		now.How, now.Called, now.Note = model.ByName, model.Text{"en": "Otherwise"}, nil
		o.do(&model.Recognise{Code: "XQ", Now: now, Was: how, Party: &p})
		if o.get(&p, p.ID); p.Name["en"] != "Otherwise" {
			o.Errorf("called %v after that", p.Name)
		}
	},
}
