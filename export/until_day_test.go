package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Whoever leaves at midnight is there until the day before, and whoever comes then from that day on: "until the 13th,
// 0:00" reads as if they were expected on the 13th.
func TestADayIsSaidAndNoMidnight(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = maps.Clone(summit.Seats)
	midnight := moment(t, "2026-05-13T00:00", summit.Event.Zone).At
	var members []int64
	for id, s := range summit.Seats {
		if d := summit.Delegations[s.DelegationID]; summit.NameOf(&d)["en"] == "Lithuania" && s.Role != model.HeadOfDelegation && s.Role != model.SpouseOf {
			members = append(members, id)
		}
	}
	slices.Sort(members)
	gone, comes := summit.Seats[members[0]], summit.Seats[members[1]]
	gone.Status, gone.Until, comes.From = model.Substituted, midnight, midnight
	summit.Seats[gone.ID], summit.Seats[comes.ID] = gone, comes
	summit.Resolve()
	for lang, want := range map[string][2]string{
		"en": {"Until 12 May inclusive", "From 13 May"}, "ro": {"Până la 12 mai inclusiv", "13 mai"}, "uk": {"До 12 травня включно", "13 травня"},
	} {
		var all strings.Builder
		for _, s := range composed(t, summit, options("delegation-list", model.Internal, lang)).Sections {
			for _, r := range s.Table.Rows {
				all.WriteString(rowOf(r) + "\n")
			}
		}
		for _, s := range want {
			if !strings.Contains(all.String(), s) {
				t.Errorf("%s: %q is not said", lang, s)
			}
		}
		if strings.Contains(all.String(), "00:00") || strings.Contains(all.String(), "0:00,") {
			t.Errorf("%s: midnight is said", lang)
		}
	}
}
