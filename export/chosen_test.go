package export_test

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// Chosen ones whose group has no name of its own stand on papers by their names, each on their side; a group that
// the office has named stands by that name.
func TestChosenOnesWithoutANameStandByTheirs(t *testing.T) {
	visit, it := talksAlone(t)
	var ours, theirs, reads *int64
	for _, s := range visit.Seats {
		switch side := visit.Delegations[s.DelegationID].Side; {
		case s.PersonID == nil || s.Role == model.SpouseOf || !s.Comes(it.Start.At):
		case s.Role == model.HeadOfDelegation && side == model.GuestSide:
			reads = s.PersonID
		case s.Role == "member" && side == model.GuestSide:
			theirs = s.PersonID
		case s.Role == "member":
			ours = s.PersonID
		}
	}
	group := int64(880009)
	for _, own := range []string{"", "Working group"} {
		name := model.Text{}
		for _, l := range words.Languages {
			name[l] = words.For(l).Say("group.kind.chosen")
		}
		usual := name["en"]
		if own != "" {
			name["en"] = own
		}
		visit.Groups = map[int64]model.Group{group: {Row: model.Row{ID: group}, EventID: visit.Event.ID, Kind: model.ChosenOnes, Name: name}}
		visit.Members = []model.Member{{Row: model.Row{ID: 1}, GroupID: group, PersonID: ours}, {Row: model.Row{ID: 2}, GroupID: group, PersonID: theirs}}
		visit.Who = map[int64][]model.Participation{it.ID: {
			{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: reads, Mode: model.InPerson},
			{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, GroupID: &group, Mode: model.InPerson}}}
		visit.Resolve()
		order := composed(t, visit, options("running-order", model.Internal, "en"))
		for of, said := range map[string]string{"running order": rowsOf(order), "programme of one": ownIn(t, visit, "en", visit.People[*reads].Name["en"])} {
			said = strings.ToLower(strings.ReplaceAll(said, "\u00a0", " "))
			if own != "" {
				if !strings.Contains(said, strings.ToLower(own)) {
					t.Errorf("%s: no %q in %s", of, own, said)
				}
				continue
			}
			if strings.Contains(said, strings.ToLower(usual)) {
				t.Errorf("%s says %q: %s", of, usual, said)
			}
			for _, id := range []*int64{ours, theirs} {
				if name := strings.ToLower(visit.People[*id].Name["en"]); !strings.Contains(said, name) {
					t.Errorf("%s: no %s in %s", of, name, said)
				}
			}
		}
	}
}
