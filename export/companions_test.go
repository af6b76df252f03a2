package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// of is the own programme of somebody.
func of(t *testing.T, p model.Programme, name string) (facts []string, said string) {
	t.Helper()
	opt := options("individual", model.ForDelegation, "en")
	for _, a := range export.People(p, opt.Reader([]model.Programme{p})) {
		if a.Name.In("en") == name {
			opt.For = a.Key
		}
	}
	out := composed(t, p, opt)
	return out.Facts, column(out, 1)
}

// Companions are told of as people, with form of address and office; among themselves, at
// home, without "Excellency". Nobody is told that they are the principal.
func TestCompanionsArePeople(t *testing.T) {
	visit, _ := programmes(t)
	facts, said := of(t, visit, "Volodymyr Zelenskyy")
	if !slices.Contains(facts, "For H.E. Mr Volodymyr Zelenskyy, President of Ukraine") || !strings.Contains(said, "with: H.E. Mr Nicușor Dan, President of Romania") {
		t.Errorf("%q, %s", facts, said)
	}
	if strings.Contains(said, "as: Principal") || strings.Contains(said, "as: Head of delegation") {
		t.Errorf("he is told who he is: %s", said)
	}
	facts, said = of(t, visit, "Nicușor Dan")
	if !slices.Contains(facts, "For Mr Nicușor Dan, President of Romania") || !strings.Contains(said, "H.E. Mr Volodymyr Zelenskyy, President of Ukraine") {
		t.Errorf("%q, %s", facts, said)
	}
	if strings.Contains(said, "Note-taker; Note-taker") {
		t.Errorf("the same is said twice: %s", said)
	}
}

// Programmes of their own are for people; whoever is in no row is told before.
func TestWhoIsInNoRow(t *testing.T) {
	visit, summit := programmes(t)
	r := model.Reader{Audience: model.ForDelegation}
	var names []string
	for _, a := range export.InNoRow(summit, r) {
		names = append(names, a.Name.In("en"))
	}
	for _, a := range export.People(summit, r) {
		if slices.Contains(names, a.Name.In("en")) {
			t.Errorf("%s is in a row and in none", a.Name.In("en"))
		}
	}
	names = nil
	visit.Items[1].Audience = model.Internal
	for _, it := range export.Movements(visit, r, "") {
		names = append(names, it.Title.In("en"))
	}
	if !slices.Contains(names, "Motorcade to Cotroceni Palace") || slices.Contains(names, "Arrival of the President of Ukraine") {
		t.Errorf("movements that they may not see: %q", names)
	}
	before := len(export.InNoRow(summit, r))
	summit.Seats = clone(summit.Seats)
	summit.Seats[1<<20] = model.Seat{Row: model.Row{ID: 1 << 20, UID: "late"}, DelegationID: export.Delegations(&summit)[0].ID, Name: model.Plain("Ion Popescu"), Title: model.Plain("Adviser"), Status: model.Accepted}
	summit.Items, summit.Who = summit.Items[:1], map[int64][]model.Participation{}
	summit.Resolve()
	if got := export.InNoRow(summit, r); len(got) <= before || !slices.ContainsFunc(got, func(a export.Addressee) bool { return a.Name.In("en") == "Ion Popescu" }) {
		t.Errorf("%d before, now %+v", before, got)
	}
}

// Whoever brings somebody brings them on the list of the item too, though they lead nobody.
func TestTheCompanionsOfAMemberAreOnTheList(t *testing.T) {
	_, summit := programmes(t)
	summit.Who = clone(summit.Who)
	for _, s := range summit.Seats {
		if s.Role == "member" && s.PersonID != nil {
			it := &summit.Items[len(summit.Items)/2]
			summit.Who[it.ID] = []model.Participation{{Row: model.Row{ID: 990001}, ItemID: it.ID, Side: summit.Delegations[s.DelegationID].Side, PersonID: s.PersonID, Plus: 3}}
			summit.Resolve()
			opt := options("guest-list", model.Internal, "en")
			opt.Item = it.UID
			out := composed(t, summit, opt)
			for _, sec := range out.Sections {
				for _, r := range sec.Table.Rows {
					if strings.Contains(rowOf(r), "+3") {
						return
					}
				}
			}
			t.Fatalf("nobody comes along: %+v", out.Sections)
		}
	}
	t.Fatal("no member")
}

// A text that begins with the name of somebody is a name in a sentence: no small letter, and no article.
func TestANameWithMoreBehindItIsAName(t *testing.T) {
	visit, _ := programmes(t)
	visit.Who = clone(visit.Who)
	for i := range visit.Items {
		it := &visit.Items[i]
		if strings.Contains(it.Title["en"], "talks") {
			visit.Who[it.ID] = append(slices.Clone(visit.Who[it.ID]), model.Participation{Row: model.Row{ID: 990001}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Zelenskyy cu soția"), Pos: 90})
		}
	}
	visit.Resolve()
	if _, said := of(t, visit, "Nicușor Dan"); !strings.Contains(said, "; Zelenskyy cu soția") && !strings.Contains(said, ": Zelenskyy cu soția") {
		t.Errorf("%s", said)
	}
}
