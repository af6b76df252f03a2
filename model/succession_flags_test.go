package model

import (
	"strings"
	"testing"
)

// What somebody speaks is no text that was written for them: it goes with them, and nobody is asked
// to look it through. What was noted of them is.
func TestLanguagesAreNoTextForSomebody(t *testing.T) {
	who := int64(7)
	p := Programme{Event: Event{Zone: "Europe/Bucharest", FirstDay: "2026-03-12", LastDay: "2026-03-12"}, People: map[int64]Person{who: {Row: Row{ID: who}, Name: Plain("Ana Pop")}},
		Delegations: map[int64]Delegation{1: {Row: Row{ID: 1}, Side: GuestSide}},
		Seats:       map[int64]Seat{1: {Row: Row{ID: 1}, DelegationID: 1, PersonID: &who, Languages: "ro en", Remarks: Plain("sits by the window")}}}
	plan := PlanSuccession(&p, Succession{Person: who, From: 1}, strings.ToLower)
	if len(plan.Flagged) != 1 || plan.Flagged[0].Field != "remarks" {
		t.Errorf("%+v", plan.Flagged)
	}
}
