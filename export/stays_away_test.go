package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// The wife of a president who stays away is not beside the minister who heads the delegation in his place.
func TestAHusbandOrWifeOfWhoStaysAwayComesWithNobodyElse(t *testing.T) {
	for _, stays := range []bool{false, true} {
		_, summit := programmes(t)
		summit.Seats = clone(summit.Seats)
		var wife string
		for id, s := range summit.Seats {
			if summit.Parties[summit.Delegations[s.DelegationID].PartyID].Name["en"] != "Lithuania" || s.PersonID == nil {
				continue
			}
			switch {
			case s.Role == model.SpouseOf:
				wife = summit.People[*s.PersonID].Name["en"]
			case s.Role == model.HeadOfDelegation && stays:
				s.Role, s.Status = "member", model.Declined
			case s.Role == "member" && stays:
				s.Role = model.HeadOfDelegation
			}
			summit.Seats[id] = s
		}
		summit.Resolve()
		beside := 0
		list := composed(t, summit, options("guest-list", model.Internal, "en"))
		for _, row := range list.Sections[0].Table.Rows {
			for _, cell := range row.Cells[4:] {
				if strings.Contains(cell.String(), wife) {
					beside++
				}
			}
		}
		if wife == "" || (beside == 0) != stays {
			t.Errorf("the President stays away: %v; %q is beside %d", stays, wife, beside)
		}
	}
}

// The wife of an ambassador is not beside the president who heads the delegation.
func TestTheSpouseOfAnAmbassadorIsBesideNobodyElse(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = clone(summit.Seats)
	head := ""
	for id, s := range summit.Seats {
		if summit.Parties[summit.Delegations[s.DelegationID].PartyID].Name["en"] != "Lithuania" {
			continue
		}
		switch s.Role {
		case model.SpouseOf:
			s.PersonID, s.Name, s.Title, s.Pos = nil, model.Text{"en": "Līga Ozola"}, model.Text{"en": "Spouse of the Ambassador"}, 90
		case model.HeadOfDelegation:
			head = summit.People[*s.PersonID].Name["en"]
		}
		summit.Seats[id] = s
	}
	summit.Resolve()
	listed := false
	for _, row := range composed(t, summit, options("guest-list", model.Internal, "en")).Sections[0].Table.Rows {
		if said := rowOf(row); strings.Contains(said, "Ozola") {
			if listed = true; strings.Contains(said, head) {
				t.Errorf("she is beside %s: %s", head, said)
			}
		}
	}
	if !listed || head == "" {
		t.Error("she is on no list")
	}
}
