package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// sameOffices gives both foreign ministers of the visit an office of the same words.
func sameOffices(t *testing.T, p *model.Programme) (ours model.Person) {
	t.Helper()
	theirs := whoIs(t, p, "Andrii Sybiha")
	ours = whoIs(t, p, "Oana Țoiu")
	p.Offices = clone(p.Offices)
	for _, one := range []struct {
		who   model.Person
		title model.Text
	}{
		{theirs, model.Text{"en": "Minister of Foreign Affairs", "ro": "ministrul afacerilor externe", "uk": "Міністр закордонних справ"}},
		{ours, model.Text{"en": "Minister for Foreign Affairs", "ro": "ministrul afacerilor externe", "uk": "Міністр закордонних справ"}},
	} {
		o := p.Coming(one.who.ID, p.Items[0].Start.At).Office
		o.Title = one.title
		p.Offices[o.ID] = o
	}
	p.Resolve()
	return ours
}

// Where both sides have an office of the same words, nobody is called by it alone: neither on a sheet
// of one's own, where the other is in no row at all, nor in a table. Where one has it, it stays short.
func TestNobodyIsCalledByAnOfficeOfBothSides(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		visit, _ := programmes(t)
		ours := sameOffices(t, &visit)
		head := whoIs(t, &visit, "Volodymyr Zelenskyy")
		visit.Who = clone(visit.Who)
		for i := range visit.Items { // their minister is in no row, and has a seat
			it := &visit.Items[i]
			visit.Who[it.ID] = []model.Participation{
				{Row: model.Row{ID: 880000 + int64(2*i)}, ItemID: it.ID, Side: model.HostSide, PersonID: &ours.ID},
				{Row: model.Row{ID: 880001 + int64(2*i)}, ItemID: it.ID, Side: model.GuestSide, PersonID: &head.ID},
			}
		}
		visit.Resolve()
		for _, document := range []string{"individual", "running-order"} {
			opt := options(document, model.Internal, lang)
			if document == "individual" {
				opt.For = "person " + head.UID
			}
			said := strings.ToLower(everything(composed(t, visit, opt)))
			office := strings.ToLower(visit.Coming(ours.ID, visit.Items[0].Start.At).Office.Title[lang])
			named := strings.Count(said, strings.ToLower(ours.Name[lang]))
			if n := strings.Count(said, office); named < 8 || n > named {
				t.Errorf("%s in %s: %q stands %d times, and %d times with her name", document, lang, office, n, named)
			}
		}
	}
}
