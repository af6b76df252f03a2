package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// premiers puts into each item of the summit three prime ministers of different states, whose offices have words in
// Romanian alone, besides whom one has an office that nobody shares.
func premiers(t *testing.T) (summit model.Programme, names []string) {
	t.Helper()
	_, summit = programmes(t)
	summit.People, summit.Offices, summit.Who = clone(summit.People), clone(summit.Offices), clone(summit.Who)
	titles := []string{"prim-ministru", "prim-ministru", "prim-ministru", "cancelar federal"}
	names = []string{"Ana Unu", "Bogdan Doi", "Carmen Trei", "Dan Patru"}
	var rows []model.Participation
	for _, d := range summit.DelegationsOf(model.GuestSide)[:len(titles)] {
		id := int64(770000 + len(rows))
		party := d.PartyID
		summit.People[id] = model.Person{Row: model.Row{ID: id, UID: names[len(rows)]}, Name: model.Text{"ro": names[len(rows)]}, PartyID: &party}
		summit.Offices[id] = model.Office{Row: model.Row{ID: id}, Title: model.Text{"ro": titles[len(rows)]}, PartyID: &party, Category: model.HeadOfGovernment}
		summit.Tenures = append(summit.Tenures, model.Tenure{Row: model.Row{ID: id}, PersonID: id, OfficeID: id})
		rows = append(rows, model.Participation{Side: model.Sides[min(1, len(rows))], PersonID: &id, Mode: model.InPerson, Role: "member"}) // the host's before the others
	}
	for i := range summit.Items {
		it := &summit.Items[i]
		summit.Who[it.ID] = nil
		for n, w := range rows {
			w.ItemID, w.ID = it.ID, 770000+int64(10*i+n)
			summit.Who[it.ID] = append(summit.Who[it.ID], w)
		}
	}
	summit.Resolve()
	return summit, names
}

// An office that has no words in the language of the paper says nothing alone, and nobody is told of by it in a row
// in which others have their names. Where many meet, the state stands behind an office that does not name it.
func TestNobodyIsTheirOfficeAloneBesideNames(t *testing.T) {
	summit, names := premiers(t)
	last := summit.Items[len(summit.Items)-1].ID
	guest, id := summit.Parties[summit.DelegationsOf(model.GuestSide)[0].PartyID], int64(779999)
	summit.People[id] = model.Person{Row: model.Row{ID: id, UID: "last"}, Name: model.Text{"ro": "Eva Cinci"}, PartyID: &guest.ID}
	summit.Offices[id] = model.Office{Row: model.Row{ID: id}, Title: model.Text{"ro": "ministrul mediului"}}
	summit.Tenures = append(summit.Tenures, model.Tenure{Row: model.Row{ID: id}, PersonID: id, OfficeID: id})
	summit.Who[last] = append(summit.Who[last], model.Participation{Row: model.Row{ID: id}, ItemID: last, Side: model.GuestSide, PersonID: &id, Mode: model.InPerson, Role: "member"})
	summit.Resolve()
	for _, document := range []string{"running-order", "individual"} {
		for _, lang := range []string{"en", "ro"} {
			opt := options(document, model.Internal, lang)
			if document == "individual" {
				opt.For = "person " + names[0]
			}
			said, all := everything(composed(t, summit, opt)), 0
			for i, name := range names {
				n := strings.Count(said, name)
				if all += n; lang == "ro" && n != 2 && (document != "individual" || i > 0) { // in the first row, and beside whoever is new in the last
					t.Errorf("%s: %s is named %d times", document, name, n)
				}
			}
			if lang == "ro" {
				for _, w := range summit.Who[last][1:3] {
					party := summit.Parties[*summit.People[*w.PersonID].PartyID]
					if want := "prim-ministru (" + party.Name[lang] + ")"; !strings.Contains(said, want) {
						t.Errorf("%s: not %q", document, want)
					}
				}
			} else if held := strings.Count(said, "prim-ministru"); held > all || held < 3 || all < (len(names)-1)*(len(summit.Items)-1) {
				t.Errorf("%s: the office stands %d times, and the names %d times", document, held, all)
			}
		}
	}
}

// A name is never a text in another language: neither that of whoever comes, in letters that the language of the
// paper does not write, nor those of several who interpret.
func TestANameIsNoTextInALanguage(t *testing.T) {
	summit, names := premiers(t)
	for i := range summit.Items {
		summit.Items[i].Interpret = model.Text{"ro": names[1] + "; " + names[2]}
	}
	for _, lang := range []string{"en", "uk"} {
		said := strings.ReplaceAll(everything(composed(t, summit, options("running-order", model.Internal, lang))), "\u00a0", " ")
		for _, name := range names {
			if !strings.Contains(said, name) || strings.Contains(said, name+" (") {
				t.Errorf("in %s %s is a text in a language", lang, name)
			}
		}
	}
}
