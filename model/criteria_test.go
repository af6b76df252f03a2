package model

import (
	"strings"
	"testing"
)

func TestCriteria(t *testing.T) {
	talks := Entry{Ref: Ref{Event: 1, Item: 2}, Kind: Talks, Status: Agreed, Audience: Public, VenueID: 7, RoomID: 3, People: []int64{11},
		Tags: []string{"RO", "LT"}, Title: Text{"en": "Official talks", "ro": "Convorbiri oficiale"}, Venue: Text{"en": "Cotroceni Palace"}, Names: []Text{{"en": "Ilze Kalniņa"}}}
	transfer := Entry{Ref: Ref{Event: 1, Item: 3}, Kind: Transfer, Status: Proposed, Audience: Internal, FromID: 7, ToID: 8, Title: Text{"en": "Motorcade"}}
	bar := Entry{Ref: Ref{Event: 1}, Title: Text{"en": "Visit"}}
	for _, c := range []struct {
		name     string
		criteria Criteria
		want     string // which of t, m and b pass
	}{
		{"nothing", Criteria{}, "tmb"},
		{"emptied", Criteria{Ticked: map[Criterion][]string{ByKind: {}}, Text: "  "}, "tmb"},
		{"one kind", Criteria{Ticked: map[Criterion][]string{ByKind: {"talks"}}}, "tb"},
		{"either status", Criteria{Ticked: map[Criterion][]string{ByStatus: {"agreed", "proposed"}}}, "tmb"},
		{"both criteria", Criteria{Ticked: map[Criterion][]string{ByStatus: {"agreed"}, ByAudience: {"internal"}}}, "b"},
		{"party", Criteria{Ticked: map[Criterion][]string{ByParty: {"LT"}}}, "tb"},
		{"person", Criteria{Ticked: map[Criterion][]string{ByPerson: {"11"}}}, "tb"},
		{"a venue, or the way from it", Criteria{Ticked: map[Criterion][]string{ByVenue: {"7"}}}, "tmb"},
		{"the way to it", Criteria{Ticked: map[Criterion][]string{ByVenue: {"8"}}}, "mb"},
		{"no room is no room", Criteria{Ticked: map[Criterion][]string{ByRoom: {"0"}}}, "b"},
		{"text in another language", Criteria{Text: "convorbiri"}, "tb"},
		{"words in any order", Criteria{Text: "Cotroceni TALKS"}, "tb"},
		{"a name", Criteria{Text: "ilze"}, "tb"},
		{"text and a tick", Criteria{Text: "motorcade", Ticked: map[Criterion][]string{ByKind: {"talks"}}}, "b"},
	} {
		got := ""
		for i, e := range []*Entry{&talks, &transfer, &bar} {
			if c.criteria.Matches(e, strings.ToLower) {
				got += "tmb"[i : i+1]
			}
		}
		if got != c.want {
			t.Errorf("%s: %q passes, not %q", c.name, got, c.want)
		}
		if c.criteria.On() != (strings.TrimSpace(c.criteria.Text) != "" || c.want != "tmb" || c.name == "either status" || c.name == "a venue, or the way from it") {
			t.Errorf("%s: on is %v", c.name, c.criteria.On())
		}
	}
}

// A tick that is set or taken leaves the criteria it was copied from alone.
func TestToggleCopies(t *testing.T) {
	a := Criteria{Text: "x"}.Toggle(ByStatus, "agreed").Toggle(ByStatus, "tbc")
	b := a.Toggle(ByStatus, "agreed")
	if !a.Has(ByStatus, "agreed") || b.Has(ByStatus, "agreed") || !b.Has(ByStatus, "tbc") || b.Text != "x" {
		t.Errorf("%v became %v", a, b)
	}
}
