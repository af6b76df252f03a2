package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// A liaison officer is called so on the list and at its head, also where the office says the same.
func TestALiaisonOfficerIsCalledSo(t *testing.T) {
	for lang, want := range map[string]string{"en": "Liaison officer", "ro": "Ofițer de legătură", "uk": "Офіцер звʼязку"} {
		_, summit := programmes(t)
		summit.Seats = clone(summit.Seats)
		d := int64(0)
		for id, one := range summit.Delegations {
			if summit.Parties[one.PartyID].Name["en"] == "Lithuania" {
				d = id
			}
		}
		summit.Seats[990001] = model.Seat{Row: model.Row{ID: 990001, UID: "liaison"}, DelegationID: d, Name: model.Plain("Ion Pop"), Title: model.Text{lang: want}, Role: "liaison", Pos: 90}
		summit.Resolve()
		state := summit.Parties[summit.Delegations[d].PartyID].Name[lang]
		sec := section(t, composed(t, summit, options("delegation-list", model.Internal, lang)), state)
		if !strings.Contains(strings.ReplaceAll(sec.Beside, "\u00a0", " "), lowered(want)+": 1") {
			t.Errorf("%s: at the head %q", lang, sec.Beside)
		}
		for _, r := range sec.Table.Rows {
			if s := rowOf(r); strings.Contains(s, "Ion Pop") && strings.Count(s, want) != 2 {
				t.Errorf("%s: %s", lang, s)
			}
		}
	}
}
