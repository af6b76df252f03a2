package export_test

import (
	"maps"
	"strings"
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
	said := everything(composed(t, summit, options("contacts", model.Internal, "en")))
	if want := "Janis Ozols (Minister of Defence); Janis Ozols (Head of Cabinet)"; !strings.Contains(said, want) {
		t.Errorf("%q is not in %s", want, said)
	}
}
