package register

import (
	"testing"

	"chancery/model"
)

// union is the small register with a union over which Ukraine presided, Romania does today and Ukraine will again.
func union() Read {
	r := small()
	r.Lists.Parties = append(r.Lists.Parties, model.Party{Row: model.Row{ID: 3, UID: "eu", Rev: 1}, Kind: model.Organisation, Short: "EU", Name: model.Text{"en": "European Union", "ro": "Uniunea Europeană"}})
	for i, p := range []model.Presidency{{HolderID: 2, LastDay: "2025-12-31"}, {HolderID: 1, FirstDay: "2026-01-01", LastDay: "2026-06-30"}, {HolderID: 2, FirstDay: "2026-07-01"}} {
		p.Row, p.PartyID = model.Row{ID: int64(i + 1), Rev: 1}, 3
		r.Lists.Presidencies = append(r.Lists.Presidencies, p)
	}
	return r
}

// Who presides today stands beside an organisation, and it is found by that in any language; who did or will
// does not.
func TestWhoPresidesTodayStandsInAColumn(t *testing.T) {
	b := book(union(), "en")
	l := b.List(Parties, nil)
	c := l.Columns[column(l, "presidency")]
	if said := l.Cell(l.Line(3), c); said != "Romania" || c.Flag(b, &l.Line(3).Row) != "RO" || c.Typeable() {
		t.Errorf("%q with the flag %q", said, c.Flag(b, &l.Line(3).Row))
	}
	if said := l.Cell(l.Line(1), c); said != "" {
		t.Errorf("over Romania presides %q", said)
	}
	for typed, want := range map[string]string{"EU Romania": "European Union", "eu румунія": "European Union", "eu ukraine": ""} {
		if l.Narrow(typed); names(l) != want {
			t.Errorf("%q finds %q, want %q", typed, names(l), want)
		}
	}
	l.Narrow("")
	if l.Sort(column(l, "presidency"), false); names(l) != "European Union, Romania, Ukraine" {
		t.Errorf("sorted: %s", names(l))
	}
}

// What runs today stands first, then the latest; a state has those that it holds.
func TestPresidenciesStandInTheirOrder(t *testing.T) {
	r := union()
	b := book(r, "en")
	for of, want := range map[int64][]int64{3: {2, 3, 1}, 1: {2}, 2: {3, 1}} {
		var got []int64
		for _, p := range b.Presidencies(b.Party(of)) {
			got = append(got, p.ID)
		}
		if len(got) != len(want) {
			t.Errorf("%d has %v, want %v", of, got, want)
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%d has %v, want %v", of, got, want)
			}
		}
	}
}
