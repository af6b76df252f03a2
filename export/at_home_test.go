package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Only the office's own are told of at home without "Excellency": whom a visit abroad leads to are
// sent their papers, whatever the visit says of its direction. All of them are made for those for
// whom they were asked for.
func TestOnlyAtHomeIsTheHostToldWithoutExcellency(t *testing.T) {
	for _, tt := range []struct {
		home      string
		direction model.Direction
		athome    bool
	}{
		{"", model.Incoming, true}, {"state-RO", model.Incoming, true}, {"state-UA", model.Incoming, false}, {"state-UA", model.Multilateral, false},
		{"", model.Outgoing, false}, {"state-UA", model.Outgoing, false}, {"", model.ThirdCountry, false}, {"state-PL", model.ThirdCountry, false},
	} {
		visit, _ := programmes(t)
		visit.Event.Direction = tt.direction
		opt := options("individual", model.ForDelegation, "en")
		opt.Look.Home = tt.home
		papers, err := export.Compose([]model.Programme{visit}, opt)
		if err != nil {
			t.Fatal(err)
		}
		met := false
		for _, one := range papers {
			if one.Name == "Nicușor Dan" {
				met = true
				if got := strings.Contains(one.Facts[0], "H.E."); got == tt.athome {
					t.Errorf("own state %q, %s: %s", tt.home, tt.direction, one.Facts[0])
				}
			}
			if one.Marking != "FOR DELEGATIONS" {
				t.Errorf("own state %q, %s: %s is marked %q", tt.home, tt.direction, one.Name, one.Marking)
			}
		}
		if !met {
			t.Error("the host has none")
		}
	}
}
