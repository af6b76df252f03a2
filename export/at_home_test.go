package export_test

import (
	"testing"

	"chancery/export"
	"chancery/model"
)

// Only what the office's own are given at home is internal: whom a visit abroad leads to are sent
// their papers, whatever the visit says of its direction.
func TestOnlyAtHomeAreProgrammesOfTheHostInternal(t *testing.T) {
	for _, tt := range []struct {
		home      string
		direction model.Direction
		internal  bool
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
				if got := one.Marking == "INTERNAL"; got != tt.internal {
					t.Errorf("own state %q, %s: marked %q", tt.home, tt.direction, one.Marking)
				}
			}
			if one.Name == "Andrii Sybiha" && one.Marking == "INTERNAL" {
				t.Errorf("own state %q, %s: a guest's is internal", tt.home, tt.direction)
			}
		}
		if !met {
			t.Error("the host has none")
		}
	}
}
