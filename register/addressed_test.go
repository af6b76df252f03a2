package register

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// A letter to whoever holds an office is filled in with their name, form of address and office,
// in their language or in the one that is asked for; what the registry has not given stays empty.
func TestALetterIsInTheLanguageOfTheAddressee(t *testing.T) {
	r := small()
	ours := int64(2)
	r.Lists.Parties[1].Code, r.Lists.Parties[1].Name = "UA", model.Text{"en": "Ukraine", "uk": "Україна"}
	r.People = []model.Known{{Person: model.Person{Row: model.Row{ID: 91}, Name: model.Text{"en": "Olena Koval", "uk": "Олена Коваль"}, Address: model.Text{"en": "H.E. Ms", "uk": "Й.В. пані"}, Dative: model.Text{"uk": "Олені Коваль"}, Languages: "fr uk en", PartyID: &ours}}}
	r.Lists.Offices = []model.Office{{Row: model.Row{ID: 81}, Title: model.Text{"en": "Minister of Culture", "uk": "Міністр культури"}, PartyID: &ours}}
	r.Tenures = []model.Tenure{{Row: model.Row{ID: 71}, PersonID: 91, OfficeID: 81}}
	event, office := int64(61), int64(81)
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 61}, Title: model.Text{"en": "Summit", "uk": "Саміт"}, FirstDay: "2026-05-12", LastDay: "2026-05-13"}}}
	b := book(r, "en")
	i := &model.Invitation{Who: model.Plain("The Minister"), OfficeID: &office, PartyID: &ours, EventID: &event, Deadline: "2026-05-01"}
	for asked, want := range map[string][]string{"": {"uk", "Олена Коваль", "Й.В. пані Олена Коваль", "Олені Коваль", "Міністр культури", "Україна", "Саміт"}, "en": {"en", "Olena Koval", "H.E. Ms Olena Koval", "", "Minister of Culture", "Ukraine", "Summit"}} {
		got := b.Addressed(i, asked)
		f, w := got.Fields, words.For(want[0])
		for n, have := range []string{got.Lang, f["name"], f["salutation"], f["name-dative"], f["office"], f["state"], f["event"]} {
			if have != want[n] {
				t.Errorf("in %q: %q instead of %q", asked, have, want[n])
			}
		}
		if f["deadline"] != w.Date("2026-05-01") || f["days"] != w.Range("2026-05-12", "2026-05-13") || f["number"] != "" {
			t.Errorf("in %q: %+v", asked, f)
		}
	}
	i.Thread = model.Thread{{Day: "2026-03-20", Kind: model.StepLetter, Number: "E1/1245"}}
	if got := b.Addressed(i, "en").Fields["number"]; got != "E1/1245" {
		t.Errorf("the number is %q", got)
	}
	for _, k := range LetterFields {
		for _, lang := range words.Languages {
			if got, ok := FieldOf(words.For(lang).Say("letters.field." + k)); !ok || got != k {
				t.Errorf("%s in %s is %q", k, lang, got)
			}
		}
	}
	if got, ok := FieldOf("Office_Dative"); !ok || got != "office-dative" {
		t.Errorf("as a mail merge calls it: %q", got)
	}
	if got, ok := FieldOf("Супроводжує"); !ok || got != "companion" {
		t.Errorf("as a letter of last year calls it: %q", got)
	}
	if got, ok := FieldOf("shoe size"); ok {
		t.Errorf("it knows %q", got)
	}
}
