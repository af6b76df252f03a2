package storage

import (
	"testing"

	"chancery/model"
)

// A text whose signatory was typed before their office was known has their rank once it is: of the
// office, and of whoever holds it. What was typed stays, and nobody is given a rank that is not known.
func TestARankIsKnownOnceTheOfficeIs(t *testing.T) {
	d := fill(t, create(t))
	save := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, d.Store, c)
		return c.ID
	}
	text := func(ours, theirs string, typed model.Level) int64 {
		one := &model.Instrument{Title: model.Plain("On " + ours), Kind: "agreement", Level: model.BetweenGovernments, State: "idea", Making: model.Signs, Audience: model.Internal,
			OurSigner: model.Text{"en": ours}, OurRank: typed, TheirSigner: model.Text{"en": theirs}, EventID: &d.visit}
		home := save(&model.Party{Kind: model.State, Code: "Q" + ours[:1], Name: model.Plain("Home of " + ours)})
		one.Ours, one.Theirs = &home, &d.party
		return save(one)
	}
	plain, given := text("Ana Pop", "Keeper of the Seals", ""), text("ana pop", "Nobody Known", model.SeniorOfficial)
	ranks := func(id int64) (string, string) {
		t.Helper()
		list, err := d.Texts()
		if err != nil {
			t.Fatal(err)
		}
		p, err := d.Programme(d.visit)
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range p.Instruments {
			for _, same := range list {
				if one.ID == id && same.ID == id && (one.OurRank != same.OurRank || one.TheirRank != same.TheirRank) {
					t.Errorf("the visit knows %q, the register %q", one.OurRank, same.OurRank)
				}
			}
		}
		for _, one := range list {
			if one.ID == id {
				return string(one.OurRank), string(one.TheirRank)
			}
		}
		return "none", "none"
	}
	if ours, theirs := ranks(plain); ours+theirs != "" {
		t.Errorf("before anything is known they are %q and %q", ours, theirs)
	}
	ana := model.Person{Name: model.Text{"en": "Ana Pop"}}
	energy, seals := model.Office{Title: model.Text{"en": "Minister of Energy"}}, model.Office{Title: model.Text{"en": "Keeper of the Seals"}, Category: model.ForeignMinister}
	save(&seals)
	save(&model.Tenure{PersonID: save(&ana), OfficeID: save(&energy)})
	if ours, theirs := ranks(plain); ours != string(model.Minister) || theirs != string(model.ForeignMinister) {
		t.Errorf("once it is known they are %q and %q", ours, theirs)
	}
	if ours, theirs := ranks(given); ours != string(model.SeniorOfficial) || theirs != "" {
		t.Errorf("what was typed is %q, and nobody known %q", ours, theirs)
	}
}
