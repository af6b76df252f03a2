package storage

import (
	"testing"

	"chancery/model"
)

// What the diary knows of a state: the visit, with who headed its delegation and which office
// they held; on a screen where the head took part in no other way.
func TestContactsOfAState(t *testing.T) {
	d := fill(t, create(t))
	told := func() model.Past {
		t.Helper()
		all, err := d.Contacts()
		if err != nil || len(all) != 1 || len(all[d.party]) != 1 {
			t.Fatal(all, err)
		}
		return all[d.party][0]
	}
	p := told()
	if p.Ref.Event != d.visit || p.Day != "2026-03-12" || p.Kind != model.OfficialVisit || p.Title.Empty() || p.Who != d.person || p.Office == 0 || p.Remote {
		t.Errorf("told as %+v", p)
	}
	who := []model.Participation{{Side: model.GuestSide, SeatID: &d.seat, Mode: model.ByVideo}}
	do(t, d.Store, &model.Participate{Item: d.first, Side: model.GuestSide, Who: who, Was: d.seated(t, d.first, model.GuestSide)})
	if p = told(); !p.Remote {
		t.Error("on a screen it is told as in person")
	}
}
