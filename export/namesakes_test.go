package export_test

import (
	"maps"
	"testing"

	"chancery/model"
)

// Two of one name in a delegation nobody of which can be reached yet are two on the contact sheet.
func TestTwoOfOneNameAreTwoOnTheContactSheet(t *testing.T) {
	_, summit := programmes(t)
	of := int64(0)
	for _, d := range summit.Delegations {
		if d.Side == model.GuestSide && (of == 0 || d.ID < of) {
			of = d.ID
		}
	}
	summit.Seats, summit.People, summit.Delegations = maps.Clone(summit.Seats), maps.Clone(summit.People), maps.Clone(summit.Delegations)
	d := summit.Delegations[of]
	d.Liaison, d.LiaisonPhone = nil, ""
	summit.Delegations[of] = d
	for id, s := range summit.Seats {
		if s.DelegationID == of {
			delete(summit.Seats, id)
		}
	}
	for i, office := range []string{"Minister of Defence", "Head of Cabinet"} {
		id := int64(950001 + i)
		summit.People[id] = model.Person{Row: model.Row{ID: id, UID: office}, Name: model.Plain("Janis Ozols")}
		summit.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: office}, DelegationID: of, PersonID: &id, Role: "member", Title: model.Plain(office), Pos: int64(i)}
	}
	summit.Resolve()
	got := map[string]string{}
	for _, sec := range composed(t, summit, options("contacts", model.Internal, "en")).Sections {
		for _, r := range sec.Table.Rows {
			got[r.Cells[0].String()] = r.Cells[1].String()
		}
	}
	for _, office := range []string{"Minister of Defence", "Head of Cabinet"} {
		if who := got[office]; who != "Janis Ozols\nNo contact details yet" {
			t.Errorf("%s is %q", office, who)
		}
	}
}
