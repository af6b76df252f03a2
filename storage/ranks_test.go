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

// The rank of a signatory is that of their office on the day of signing: it follows somebody into another office or
// out of the last, and what was kept before is told of. What was typed by hand stays, and what was signed.
func TestARankFollowsTheOffice(t *testing.T) {
	d := fill(t, create(t))
	save := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, d.Store, c)
		return c.ID
	}
	home := save(&model.Party{Kind: model.State, Code: "QA", Name: model.Plain("Home")})
	text := func(signer string, kept model.Level, state model.InstrumentState) int64 {
		return save(&model.Instrument{Title: model.Plain("Agreement " + signer + string(kept) + string(state)), Kind: "agreement", Level: model.BetweenGovernments, State: state, Making: model.Signs, Audience: model.Internal,
			OurSigner: model.Text{"en": signer}, OurRank: kept, Ours: &home, Theirs: &d.party, EventID: &d.visit})
	}
	foreign, energy := save(&model.Office{Title: model.Text{"en": "Minister of Foreign Affairs"}}), save(&model.Office{Title: model.Text{"en": "Minister of Energy"}})
	begins := int64(1773266400) // before the visit, which begins on 12 March 2026
	moved, gone, later := save(&model.Person{Name: model.Text{"en": "Ana Pop"}}), save(&model.Person{Name: model.Text{"en": "Ion Rusu"}}), save(&model.Person{Name: model.Text{"en": "Dan Lupu"}})
	save(&model.Tenure{PersonID: moved, OfficeID: foreign, To: begins - 86400*10})
	save(&model.Tenure{PersonID: moved, OfficeID: energy, From: begins - 86400*10})
	save(&model.Tenure{PersonID: gone, OfficeID: foreign, To: begins - 86400*10})
	save(&model.Tenure{PersonID: later, OfficeID: foreign, To: begins + 86400*10}) // and is left after the signing
	fm := model.ForeignMinister
	for _, want := range []struct {
		signer string
		kept   model.Level
		state  model.InstrumentState
		rank   model.Level
		other  model.OtherRank
	}{
		{"Ana Pop", fm, "printed", model.Minister, model.OtherRank{Is: true, Kept: fm, Office: model.Minister}},
		{"Ana Pop", "", "printed", model.Minister, model.OtherRank{}},
		{"Ana Pop", model.Minister, "printed", model.Minister, model.OtherRank{}},
		{"Ana Pop, Minister of Foreign Affairs", fm, "printed", model.Minister, model.OtherRank{Is: true, Kept: fm, Office: model.Minister}},
		{"Ana Pop", model.HeadOfState, "printed", model.HeadOfState, model.OtherRank{Is: true, Kept: model.HeadOfState, Office: model.Minister}},
		{"Ana Pop", fm, "signed", fm, model.OtherRank{}},
		{"Ion Rusu", fm, "printed", "", model.OtherRank{Is: true, Kept: fm}},
		{"Ion Rusu", "", "printed", "", model.OtherRank{Is: true}},
		{"Ion Rusu, Minister of Foreign Affairs", fm, "printed", "", model.OtherRank{Is: true, Kept: fm}},
		{"Ion Rusu", model.SeniorOfficial, "printed", model.SeniorOfficial, model.OtherRank{}},
		{"Dan Lupu", fm, "printed", fm, model.OtherRank{}},
		{"Minister of Energy", fm, "printed", fm, model.OtherRank{Is: true, Kept: fm, Office: model.Minister}},
		{"Nobody Known", fm, "printed", fm, model.OtherRank{}},
	} {
		id := text(want.signer, want.kept, want.state)
		list, err := d.Texts()
		if err != nil {
			t.Fatal(err)
		}
		p, err := d.Programme(d.visit)
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range list {
			if one.ID == id && (one.OurRank != want.rank || one.Ranks.Ours != want.other || one.Ranks != p.Ranks[id]) {
				t.Errorf("%s, kept as %q: %q, %+v; the visit knows %+v", want.signer, want.kept, one.OurRank, one.Ranks.Ours, p.Ranks[id])
			}
		}
	}
}
