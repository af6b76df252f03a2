package export_test

import (
	"maps"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// A name in the letters of a language is no translation that is missing; one in others is.
func TestANameNeedsNoTranslation(t *testing.T) {
	for _, tt := range []struct {
		name, lang string
		marked     bool
	}{{"Andrei Dobre", "ro", false}, {"Andrei Dobre", "uk", true}, {"მარიამ ბერიძე", "ro", true}} {
		visit, _ := programmes(t)
		it := &visit.Items[0]
		visit.Who = maps.Clone(visit.Who)
		visit.Who[it.ID] = append(visit.Who[it.ID], model.Participation{Row: model.Row{ID: 970001}, ItemID: it.ID, Side: model.HostSide, Name: model.Text{"en": tt.name}})
		visit.Resolve()
		out := composed(t, visit, options("running-order", model.Internal, tt.lang))
		found := false
		for _, m := range out.Missing {
			found = found || strings.Contains(m.Text, tt.name)
		}
		if found != tt.marked {
			t.Errorf("%s in %s: wants a translation: %v", tt.name, tt.lang, found)
		}
	}
}

// A name that was typed before somebody of that name was given a seat is theirs: they get
// one programme, with all of it.
func TestATypedNameIsWhoHasTheSeat(t *testing.T) {
	visit, _ := programmes(t)
	it := &visit.Items[0]
	d := visit.DelegationsOf(model.GuestSide)[0]
	visit.Who = maps.Clone(visit.Who)
	visit.Who[it.ID] = append(visit.Who[it.ID], model.Participation{Row: model.Row{ID: 970001}, ItemID: it.ID, Side: model.GuestSide, Name: model.Text{"en": "Ilinca Marinescu"}})
	visit.Seats = maps.Clone(visit.Seats)
	visit.Seats[970002] = model.Seat{Row: model.Row{ID: 970002, UID: "ilinca"}, DelegationID: d.ID, Name: model.Text{"en": "Ilinca Marinescu"}}
	visit.Resolve()
	n := 0
	for _, a := range export.People(visit, model.Reader{Audience: model.Internal}) {
		if a.Name["en"] == "Ilinca Marinescu" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("she gets %d programmes", n)
	}
}
