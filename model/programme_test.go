package model

import (
	"testing"

	"chancery/model/civil"
)

// Of the offices somebody has held, the papers of a day name the one of that day;
// of several at once, the one that began last.
func TestTheOfficeOfTheDay(t *testing.T) {
	p := Programme{
		Offices: map[int64]Office{1: {Title: Plain("Mayor")}, 2: {Title: Plain("Minister")}, 3: {Title: Plain("Deputy Prime Minister")}, 4: {Title: Plain("Somebody else's")}},
		Tenures: []Tenure{
			{PersonID: 7, OfficeID: 3, From: 300}, {PersonID: 7, OfficeID: 1, From: 100, To: 200}, {PersonID: 7, OfficeID: 2, From: 200},
			{PersonID: 8, OfficeID: 4, From: 350},
		},
	}
	for at, want := range map[int64]string{50: "", 100: "Mayor", 199: "Mayor", 200: "Minister", 299: "Minister", 300: "Deputy Prime Minister", 900: "Deputy Prime Minister"} {
		if got := p.Held(7, at).Office.Title.In(); got != want {
			t.Errorf("at %d: %q, not %q", at, got, want)
		}
	}
}

// Whoever takes an office during the visit comes with it; one that is taken later is not
// theirs yet.
func TestTheOfficeWithWhichSomebodyComes(t *testing.T) {
	noon := civil.SpanOf("2026-05-12", 1, "Europe/Bucharest").From + 12*3600
	p := Programme{
		Event:   Event{FirstDay: "2026-05-11", LastDay: "2026-05-12", Zone: "Europe/Bucharest"},
		Offices: map[int64]Office{1: {Title: Plain("Minister")}, 2: {Title: Plain("Mayor")}, 3: {Title: Plain("President")}},
		Tenures: []Tenure{{PersonID: 7, OfficeID: 1, From: noon}, {PersonID: 8, OfficeID: 2, From: 1}, {PersonID: 8, OfficeID: 1, From: noon}, {PersonID: 9, OfficeID: 3, From: noon + 86400}},
	}
	for person, want := range map[int64]string{7: "Minister", 8: "Mayor", 9: "", 10: ""} {
		if got := p.Coming(person, noon-86400).Office.Title.In(); got != want {
			t.Errorf("%d comes as %q, not %q", person, got, want)
		}
	}
}

// Delegations of a side stand in the order they were given, and those that were
// given none in the order they came.
func TestDelegationsStandInTheirOrder(t *testing.T) {
	p := Programme{Delegations: map[int64]Delegation{
		1: {Row: Row{ID: 1}, Side: GuestSide, Pos: 3}, 2: {Row: Row{ID: 2}, Side: GuestSide, Pos: 1}, 3: {Row: Row{ID: 3}, Side: HostSide}, 4: {Row: Row{ID: 4}, Side: GuestSide, Pos: 3},
	}}
	var got []int64
	for _, d := range p.DelegationsOf(GuestSide) {
		got = append(got, d.ID)
	}
	if len(got) != 3 || got[0] != 2 || got[1] != 1 || got[2] != 4 {
		t.Errorf("%v", got)
	}
}
