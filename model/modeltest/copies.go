package modeltest

import (
	"reflect"
	"slices"

	"chancery/model"
)

// What is made after the picture of something else.
var copyEffects = map[string]func(*office){
	"paste elsewhere": func(o *office) {
		o.do(&model.PasteItems{Event: o.other, Items: o.copied(o.talks, o.inner), Days: 81})
		list := o.items(o.other)
		same(o, "items", titles(list), "Anthems, Talks")
		same(o, "within nothing", list[0].ContainerID, nil)
		same(o, "to be confirmed", list[1].Status, model.ToBeConf)
		same(o, "day", on(&list[1]), "2026-06-01")
		same(o, "dress", list[1].Dress, o.item(o.talks).Dress)
		for _, w := range o.who(list[1].ID) {
			if w.SeatID != nil || w.DelegationID != nil {
				o.Errorf("%s takes part by a seat or a delegation of another visit", w.Name.In())
			}
		}
		same(o, "by name", o.who(list[1].ID, model.GuestSide)[0].Name.In(), "Volodymyr Zelenskyy")
	},
	"paste here": func(o *office) {
		o.do(&model.PasteItems{Event: o.visit, Items: o.copied(o.talks), Days: 1})
		list := o.items(o.visit)
		same(o, "the seat", *o.who(list[len(list)-1].ID, model.GuestSide)[0].SeatID, o.seat)
	},
	"cut and paste": func(o *office) {
		cut := o.copied(o.talks)
		o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
		o.do(&model.PasteItems{Event: o.visit, Items: cut, Days: 1, Cut: true})
		list := o.items(o.visit)
		last := &list[len(list)-1]
		same(o, "agreed", last.Status, model.Agreed)
		same(o, "anchored", last.Anchored, true)
		same(o, "who", len(o.who(last.ID)), 4)
	},
	"from a template": fromTemplate,
}

// templated are the fields of an item that a template keeps.
var templated = []string{"Kind", "Title", "Audience", "Anchored", "Press", "PressNote", "Place", "Dress", "Interpret", "Responsible", "Description", "Remarks", "Steps", "Diagram", "AllDay"}

func fromTemplate(o *office) {
	was := o.read(o.visit)
	e := model.NewEvent(model.OfficialVisit, "2026-10-05", "2026-10-05", zone)
	e.Title, e.HostID, e.GuestID = model.Text{"en": "From a template"}, &o.host, &o.guest
	heads := []model.Participation{{Side: model.GuestSide, Name: model.Text{"en": "Whoever comes"}}}
	c := &model.FromTemplate{Event: e, Items: model.TemplateOf(&was, model.Text{"en": "Usual"}).Items, Principals: heads}
	o.do(c)
	now := o.read(c.ID)
	same(o, "items", titles(now.Items), titles(was.Items))
	same(o, "delegations", len(now.Delegations), 2)
	for i := range now.Items {
		a, b := reflect.ValueOf(was.Items[i]), reflect.ValueOf(now.Items[i])
		for _, f := range templated {
			if !reflect.DeepEqual(a.FieldByName(f).Interface(), b.FieldByName(f).Interface()) {
				o.Errorf("%s: %s is %v, want %v", was.Items[i].Title.In(), f, b.FieldByName(f), a.FieldByName(f))
			}
		}
	}
	at := slices.IndexFunc(now.Items, func(it model.Item) bool { return it.Title.In() == "Talks" })
	same(o, "hours", o.hours(now.Items[at].ID), "11:00–12:00")
	same(o, "the head", o.who(now.Items[at].ID, model.GuestSide)[0].Name.In(), "Whoever comes")
}
