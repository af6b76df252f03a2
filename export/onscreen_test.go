package export_test

import (
	"maps"
	"strings"
	"testing"

	"chancery/model"
)

// Of whoever has declined to come and takes part by video the list says the latter alone, for an item and for the
// whole visit.
func TestWhoDeclinedAndIsOnScreenIsNotSaidToHaveDeclined(t *testing.T) {
	visit, it := talksAlone(t)
	visit.Seats, visit.People = maps.Clone(visit.Seats), maps.Clone(visit.People)
	id := int64(950001)
	visit.People[id] = model.Person{Row: model.Row{ID: id, UID: "screen"}, Name: model.Plain("Juris Ozols")}
	visit.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: "screen"}, DelegationID: visit.DelegationsOf(model.GuestSide)[0].ID, PersonID: &id, Role: "member", Pos: 40, Status: model.Declined}
	visit.Who = map[int64][]model.Participation{it.ID: {{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: &id, Mode: model.ByVideo}}}
	visit.Resolve()
	for _, item := range []string{it.UID, ""} {
		opt := options("guest-list", model.Internal, "en")
		opt.Item = item
		found := false
		for line := range strings.Lines(rowsOf(composed(t, visit, opt))) {
			if strings.Contains(line, "Juris Ozols") {
				found = true
				if strings.Contains(line, "Declined") || !strings.Contains(line, "By video") {
					t.Errorf("of %q: %s", item, line)
				}
			}
		}
		if !found {
			t.Errorf("of %q: not on the list", item)
		}
	}
}

// Of a head with more than are known by name, those who are not are counted beside the names: 1+6 of whom four are
// named are seven.
func TestWhoIsNotNamedYetIsCounted(t *testing.T) {
	visit, it := talksAlone(t)
	d := visit.DelegationsOf(model.GuestSide)[0]
	opt := options("guest-list", model.Internal, "en")
	opt.Item = it.UID
	row := model.Participation{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, Mode: model.InPerson}
	named := func(plus int) (rows int, under string) {
		row.Plus = plus
		visit.Who = map[int64][]model.Participation{it.ID: {row}}
		visit.Resolve()
		sec := composed(t, visit, opt).Sections[0]
		return len(sec.Table.Rows), sec.Under.String()
	}
	for of, person := range map[string]*int64{"the delegation": nil, "its head": headOf(visit, d.ID)} { // as 1+6 is kept where the head was there already
		if row.PersonID, row.DelegationID = person, nil; person == nil {
			row.DelegationID = &d.ID
		}
		n, _ := named(99)
		if n < 2 {
			t.Fatalf("%s: %d are named", of, n)
		}
		if _, said := named(n - 1); strings.Contains(said, "more") {
			t.Errorf("%s: all are named, and it says %q", of, said)
		}
		if _, said := named(n + 1); !strings.Contains(said, "2 more") {
			t.Errorf("%s: two are not named, and it says %q", of, said)
		}
	}
}

// headOf is the person who heads a delegation.
func headOf(p model.Programme, delegation int64) *int64 {
	for _, s := range p.Seats {
		if s.DelegationID == delegation && s.Role == model.HeadOfDelegation {
			return s.PersonID
		}
	}
	return nil
}
