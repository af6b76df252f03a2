package model

import (
	"slices"
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

// A text that tells of whoever leaves by the office is one to look at, in what they take part in; not where the one who
// comes has that office then, and not by one word that is anybody's.
func TestATextThatNamesTheOfficeIsFlagged(t *testing.T) {
	fold := func(s string) string {
		return strings.NewReplacer("ș", "s", "ț", "t", "ă", "a", "î", "i").Replace(strings.ToLower(s))
	}
	was, by, seat, office := int64(1), int64(2), int64(3), int64(4)
	for _, tt := range []struct {
		title string
		goes  int64 // the office that goes along
		want  int
	}{
		{"Arrival of the President of Poland", 0, 1}, {"Arrival of the President of Poland", office, 0},
		{"Arrival of the President of Latvia", 0, 0}, {"Lunch", 0, 0},
		{"Meeting of the Presidents of Poland and of the Baltic states", 0, 0}, {"Sosirea Președintelui Poloniei", 0, 1}, {"Întrevederea președinților Poloniei", 0, 0},
		{"Зустріч президентів Польщі", 0, 0}, {"Приліт Президента Польщі", 0, 1}, {"Întrevederea miniștrilor apărării", 0, 0}, {"Întrevederea cu ministrul apărării", 0, 1}, {"Sosirea ministrului apărării", 0, 1},
	} {
		p := Programme{People: map[int64]Person{was: {Row: Row{ID: was}, Name: Plain("Karol Nawrocki")}, by: {Row: Row{ID: by}, Name: Plain("Radosław Sikorski")}},
			Delegations: map[int64]Delegation{5: {Row: Row{ID: 5}, Side: GuestSide}}, Seats: map[int64]Seat{seat: {Row: Row{ID: seat}, DelegationID: 5, PersonID: &was, Role: HeadOfDelegation}},
			Offices: map[int64]Office{office: {Row: Row{ID: office}, Title: Text{"en": "President of Poland", "ro": "Președintele Poloniei", "uk": "Президент Польщі"}, Genitive: Text{"en": "Ministrul apărării"}}}, Tenures: []Tenure{{Row: Row{ID: 6}, PersonID: was, OfficeID: office}},
			Items: []Item{{Row: Row{ID: 7}, Title: Text{"en": tt.title}}}, Who: map[int64][]Participation{7: {{Row: Row{ID: 8}, ItemID: 7, Side: GuestSide, PersonID: &was}}}}
		p.Items[0].Start.At = 100
		if got := PlanSuccession(&p, Succession{Seat: seat, By: by, From: 50, Office: tt.goes}, fold).Flagged; len(got) != tt.want {
			t.Errorf("%q, and the office goes along: %v: %+v", tt.title, tt.goes != 0, got)
		}
	}
}

// Whoever is to sign a text is named in it, and nobody else has their powers: it is one to look at, unless it is signed
// before the hour.
func TestATextToSignIsFlagged(t *testing.T) {
	who, at := int64(1), int64(7)
	text := Instrument{Row: Row{ID: 9}, Title: Plain("Memorandum on energy"), TheirSigner: Plain("Ana Pop"), ItemID: &at, Remarks: Plain("pen of Ana Pop")}
	for _, tt := range []struct {
		name   string
		change func(*Instrument)
		from   int64
		want   int
	}{
		{"signed later", func(*Instrument) {}, 50, 1},
		{"signed before", func(*Instrument) {}, 200, 0},
		{"without an item", func(t *Instrument) { t.ItemID = nil }, 200, 1},
		{"signed already", func(t *Instrument) { t.State = signedText }, 50, 0},
		{"by another", func(t *Instrument) { t.TheirSigner = Plain("Ion Pop") }, 50, 0},
	} {
		one := text
		tt.change(&one)
		p := Programme{People: map[int64]Person{who: {Row: Row{ID: who}, Name: Plain("Ana Pop")}}, Items: []Item{{Row: Row{ID: at}, Title: Plain("Signing")}},
			Who: map[int64][]Participation{at: {{Row: Row{ID: 8}, ItemID: at, Side: GuestSide, PersonID: &who}}}, Instruments: []Instrument{one}}
		p.Items[0].Start.At = 100
		got := PlanSuccession(&p, Succession{Person: who, From: tt.from}, strings.ToLower).Flagged
		if len(got) != tt.want || tt.want == 1 && (got[0].Signs != 9 || got[0].Field != "theirsigner" || !got[0].Of.Equal(text.Title)) {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

// The wife of a head who is replaced is no wife of the one who comes: she stays, and it is said.
func TestTheSpouseOfAHeadWhoLeavesIsFlagged(t *testing.T) {
	who, wife := int64(1), int64(2)
	for role, want := range map[Role]int{HeadOfDelegation: 1, "member": 0} {
		p := Programme{Event: Event{Zone: "Europe/Bucharest", FirstDay: "2026-03-12", LastDay: "2026-03-12"},
			People:      map[int64]Person{who: {Row: Row{ID: who}, Name: Plain("Ana Pop")}, wife: {Row: Row{ID: wife}, Name: Plain("Maria Rus")}},
			Delegations: map[int64]Delegation{1: {Row: Row{ID: 1}, Side: GuestSide}},
			Seats: map[int64]Seat{1: {Row: Row{ID: 1}, DelegationID: 1, PersonID: &who, Role: role}, 2: {Row: Row{ID: 2}, DelegationID: 1, PersonID: &wife, Role: SpouseOf, Pos: 1},
				3: {Row: Row{ID: 3}, DelegationID: 1, Name: Plain("Olga Ion"), Role: SpouseOf, Status: Declined, Pos: 2},
				4: {Row: Row{ID: 4}, DelegationID: 1, Name: Plain("the Ambassador"), Role: "ambassador", Pos: 3}, 5: {Row: Row{ID: 5}, DelegationID: 1, Name: Plain("Ana Popa"), Role: SpouseOf, Pos: 4}}}
		got := PlanSuccession(&p, Succession{Person: who, From: 1}, strings.ToLower).Flagged
		if len(got) != want || want == 1 && (got[0].Seat != 2 || !got[0].Text.Equal(Plain("Maria Rus"))) {
			t.Errorf("%s: %+v", role, got)
		}
	}
}

// The only spouse on a list who is called that of the ambassador, or stands right behind the ambassador, is none of the head who leaves.
func TestTheSpouseOfAnotherIsNotFlagged(t *testing.T) {
	who, wife, other := int64(1), int64(2), int64(3)
	for _, tt := range []struct {
		title  string
		behind Role // of whoever stands before
		want   int
	}{
		{"spouse of the Ambassador", "member", 0}, {"soția Ambasadorului", "member", 0}, {"", "ambassador", 0}, {"", "member", 1}, {"spouse of the President", "member", 1}, {"wife", "member", 1},
	} {
		p := Programme{Event: Event{Zone: "Europe/Bucharest", FirstDay: "2026-03-12", LastDay: "2026-03-12"},
			People:      map[int64]Person{who: {Row: Row{ID: who}, Name: Plain("Ana Pop")}, wife: {Row: Row{ID: wife}, Name: Plain("Ana Popa")}, other: {Row: Row{ID: other}, Name: Plain("Ion Rus")}},
			Delegations: map[int64]Delegation{1: {Row: Row{ID: 1}, Side: GuestSide}},
			Seats: map[int64]Seat{1: {Row: Row{ID: 1}, DelegationID: 1, PersonID: &who, Role: HeadOfDelegation, Title: Plain("President of Poland")},
				2: {Row: Row{ID: 2}, DelegationID: 1, PersonID: &other, Role: tt.behind, Title: Text{"en": "Ambassador to Romania", "ro": "Ambasador în România"}, Pos: 1},
				3: {Row: Row{ID: 3}, DelegationID: 1, PersonID: &wife, Role: SpouseOf, Title: Plain(tt.title), Pos: 2}}}
		if got := PlanSuccession(&p, Succession{Person: who, From: 1}, strings.ToLower).Flagged; slices.ContainsFunc(got, func(f Flagged) bool { return f.Seat == 3 && f.Field == "role" }) != (tt.want == 1) {
			t.Errorf("%q behind %s: %+v", tt.title, tt.behind, got)
		}
	}
}
