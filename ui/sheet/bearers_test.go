package sheet

import (
	"testing"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Of two of one name both are offered, whatever is typed behind the name of how they take part, and it
// stays behind whoever is chosen.
func TestBothOfOneNameAreOfferedWithTheHourBehindIt(t *testing.T) {
	known := []model.Known{
		{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Plain("Janis Ozols")}, Office: model.Plain("Minister of Defence")},
		{Person: model.Person{Row: model.Row{ID: 2}, Name: model.Plain("Janis Ozols")}, Office: model.Plain("Head of Cabinet")},
	}
	cells := typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(known),
		Programme: model.Programme{People: map[int64]model.Person{1: known[0].Person, 2: known[1].Person}}}
	kit := Kit{Words: words.For("en"), Lang: "en", Langs: []string{"en"}}
	for _, said := range []string{"Janis Ozols", "Ozols joins 16:10", "Janis Ozols (from 16:10)", "Janis Ozols +2"} {
		list := Suggestions(kit, &cells, typed.ColGuest, said)
		if len(list) != 2 || list[0].Who == list[1].Who {
			t.Errorf("for %q are offered %+v", said, list)
			continue
		}
		_, manner := typed.Called(said)
		if list[0].Text != "Janis Ozols"+manner {
			t.Errorf("%q becomes %q", said, list[0].Text)
		}
	}
}

// Who types a state means no president in whose office it stands: whoever is offered for it is taken
// when they are gone to, and not by Enter alone.
func TestAStateIsNoPresident(t *testing.T) {
	known := []model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Plain("Edgars Kalniņš")}, Office: model.Text{"ro": "Președintele Republicii Letonia"}}}
	cells := typed.Cells{Words: words.For("ro"), Lang: "ro", Roll: typed.NewRoll(known), Programme: model.Programme{People: map[int64]model.Person{1: known[0].Person},
		Parties: map[int64]model.Party{1: {Row: model.Row{ID: 1}, Code: "LV", Name: model.Text{"en": "Latvia", "ro": "Letonia"}}}}}
	kit := Kit{Words: words.For("ro"), Lang: "ro", Langs: []string{"ro"}}
	for said, near := range map[string]bool{"Letonia": true, "letonia": true, "Leton": false, "Kalniņš": false, "Președintele Republicii Letonia": false} {
		if list := Suggestions(kit, &cells, typed.ColGuest, said); len(list) != 1 || list[0].Near != near {
			t.Errorf("for %q are offered %+v", said, list)
		}
	}
}

// An office that is typed on one side means nobody who sits on the other: whoever of theirs has such a one is taken when
// they are gone to, and not unasked. By name, and where many meet, they are.
func TestAnOfficeMeansNobodyOfTheOtherSide(t *testing.T) {
	one := int64(1)
	known := []model.Known{{Person: model.Person{Row: model.Row{ID: one}, Name: model.Plain("Bogdan Ivan")}, Office: model.Text{"ro": "ministrul energiei"}}}
	for _, kind := range []model.EventKind{model.OfficialVisit, model.Summit} {
		cells := typed.Cells{Words: words.For("ro"), Lang: "ro", Roll: typed.NewRoll(known), Programme: model.Programme{Event: model.Event{Kind: kind}, People: map[int64]model.Person{1: known[0].Person},
			Delegations: map[int64]model.Delegation{3: {Row: model.Row{ID: 3}, Side: model.HostSide}}, Seats: map[int64]model.Seat{5: {Row: model.Row{ID: 5}, DelegationID: 3, PersonID: &one}}}}
		kit := Kit{Words: words.For("ro"), Lang: "ro", Langs: []string{"ro"}}
		for _, tt := range []struct {
			col  typed.Column
			said string
			near bool
		}{{typed.ColGuest, "ministrul energiei", kind != model.Summit}, {typed.ColHost, "ministrul energiei", false}, {typed.ColGuest, "Ivan", false}} {
			if list := Suggestions(kit, &cells, tt.col, tt.said); len(list) != 1 || list[0].Near != tt.near {
				t.Errorf("%s: for %q on %s are offered %+v", kind, tt.said, tt.col, list)
			}
		}
	}
}
