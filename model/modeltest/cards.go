package modeltest

import (
	"fmt"

	"chancery/model"
)

// personCard is the card of the person as it was read.
func personCard(o *office) model.Change {
	c := &model.SaveCard{Person: *o.record(&model.Person{}, o.person).(*model.Person), Tenures: model.AllSeen(o.tenures(o.person))}
	for _, t := range o.tenures(o.person) {
		c.Held = append(c.Held, model.Held{Tenure: t, Office: *o.record(&model.Office{}, t.OfficeID).(*model.Office)})
	}
	return c
}

// keeping lets the office keep what is delicate.
func (o *office) keeping() {
	o.do(&model.SaveSetting{Name: model.SettingDelicate, Value: model.Plain("on"), Was: o.setting(model.SettingDelicate)})
}

// cardEffects are what becomes of a person whose card is saved.
var cardEffects = map[string]func(*office){
	"the offices of a person": func(o *office) {
		c := personCard(o).(*model.SaveCard)
		c.Held[0].Tenure.From, c.Held[0].Tenure.To, c.Held[0].Tenure.ToKnown = 100, 200, model.ToTheYear
		c.Held = append(c.Held, model.Held{Tenure: model.Tenure{From: 200, Acting: true}, Office: model.Office{Title: model.Text{"en": "Speaker"}}})
		o.do(c)
		ts := o.tenures(o.person)
		same(o, "tenures", len(ts), 2)
		same(o, "the first", fmt.Sprint(ts[0].From, ts[0].To, ts[0].ToKnown), "100 200year")
		made := o.record(&model.Office{}, ts[1].OfficeID).(*model.Office)
		same(o, "the second", fmt.Sprint(made.Title.In(), *made.PartyID == o.guest, ts[1].Acting), "Speakertrue true")
		c = personCard(o).(*model.SaveCard)
		c.Held = c.Held[:1]
		o.do(c)
		same(o, "one is taken off", len(o.tenures(o.person)), 1)
		c = personCard(o).(*model.SaveCard)
		c.Held[0].Tenure.To = 50
		o.refused(c, "model.ends-before-it-begins")
	},
	"what is delicate": func(o *office) {
		if off := o.setting(model.SettingDelicate); off.In() == "on" {
			o.do(&model.SaveSetting{Name: model.SettingDelicate, Was: off})
		}
		c := personCard(o).(*model.SaveCard)
		c.Delicate = map[string]string{"diet": "no nuts"}
		o.refused(c, "model.delicate-off")
		o.keeping()
		o.do(c)
		p := o.record(&model.Person{}, o.person).(*model.Person)
		same(o, "one is kept", fmt.Sprint(p.Diet.Empty(), p.Passport.Empty()), "false true")
		c = personCard(o).(*model.SaveCard)
		c.Delicate, c.Photo = map[string]string{"diet": "", "birth": "1970"}, []byte("picture")
		o.do(c)
		p = o.record(&model.Person{}, o.person).(*model.Person)
		same(o, "another", fmt.Sprint(p.Diet.Empty(), p.Birth.Empty(), p.Photo.Size), "true false 7")
		c = personCard(o).(*model.SaveCard)
		c.Photo = []byte{}
		o.do(c)
		p = o.record(&model.Person{}, o.person).(*model.Person)
		same(o, "the photo is taken away", p.Photo.Empty(), true)
		c = personCard(o).(*model.SaveCard)
		c.Delicate = map[string]string{"shoes": "44"}
		o.refused(c, "model.choice")
	},
}
