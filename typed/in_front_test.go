package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// A name with a form of address or an office in front of it means whoever bears the name, in
// whatever language it is typed. The spouse of somebody is somebody else, and so is a name that
// two people bear.
func TestANameBehindAnOfficeMeansWhoBearsIt(t *testing.T) {
	ion, ana, older, younger := int64(1), int64(2), int64(3), int64(4)
	person := func(id int64, name model.Text, office string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: name}, Office: model.Plain(office)}
	}
	known := []model.Known{person(ion, model.Text{"ro": "Ion Vasilescu", "uk": "Іон Василеску"}, "President of Romania"), person(ana, model.Text{"ro": "Ana Țăranu-Pop"}, "Coordinator of the Danube Region"),
		person(older, model.Plain("Petru Rusu"), ""), person(younger, model.Plain("Petru Rusu"), "")}
	for said, want := range map[string]int64{"President Ion Vasilescu": ion, "președintele Ion Vasilescu": ion, "Президент Іон Василеску": ion, "President of Romania Ion Vasilescu": ion, "H.E. Mr Ion Vasilescu": ion, "dl Ion Vasilescu": ion,
		"Prime Minister Dr. Ana Taranu-Pop": ana, "Coordinator Ana Țăranu-Pop": ana, "President Ion Vasilescu, Romania": ion,
		"Spouse of Ion Vasilescu": 0, "Adviser to President Ion Vasilescu": 0, "Soția președintelui Ion Vasilescu": 0, "Chairman of Nothing Ana Taranu-Pop": 0, "President Petru Rusu": 0, "President Vasilescu-Ionescu": 0, "Interpreter of President Ana Taranu-Pop": 0} {
		c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: model.Programme{Who: map[int64][]model.Participation{1: {{Row: model.Row{ID: 7}, Name: model.Plain(said)}}}}}
		if got := c.Fitting()[7]; got != want {
			t.Errorf("%q means %d, not %d", said, got, want)
		}
	}
}

// HoD means who leads the one delegation of that side that has a head.
func TestTheHeadIsMeant(t *testing.T) {
	ana, ion := int64(1), int64(2)
	known := []model.Known{{Person: model.Person{Row: model.Row{ID: ana}, Name: model.Plain("Ana Pop")}}, {Person: model.Person{Row: model.Row{ID: ion}, Name: model.Plain("Ion Rus")}}}
	seat := func(id, delegation int64, person *int64, role model.Role) model.Seat {
		return model.Seat{Row: model.Row{ID: id}, DelegationID: delegation, PersonID: person, Role: role}
	}
	for _, tt := range []struct {
		said  string
		side  model.Side
		seats []model.Seat
		want  int64
	}{
		{"HoD", model.GuestSide, []model.Seat{seat(1, 1, &ana, model.HeadOfDelegation), seat(2, 2, &ion, model.HeadOfDelegation)}, ana},
		{"șeful delegației", model.HostSide, []model.Seat{seat(1, 1, &ana, model.HeadOfDelegation), seat(2, 2, &ion, model.HeadOfDelegation)}, ion},
		{"HoD", model.GuestSide, []model.Seat{seat(1, 1, &ana, model.HeadOfDelegation), seat(2, 1, &ion, model.HeadOfDelegation)}, 0},
		{"HoD", model.GuestSide, []model.Seat{seat(1, 1, &ana, "")}, 0},
		{"member", model.GuestSide, []model.Seat{seat(1, 1, &ana, model.HeadOfDelegation)}, 0},
	} {
		c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: model.Programme{
			Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}, 2: {Row: model.Row{ID: 2}, Side: model.HostSide}}, Seats: map[int64]model.Seat{},
			Who: map[int64][]model.Participation{1: {{Row: model.Row{ID: 7}, Side: tt.side, Name: model.Plain(tt.said)}}}}}
		for _, s := range tt.seats {
			c.Programme.Seats[s.ID] = s
		}
		if got := c.Fitting()[7]; got != tt.want {
			t.Errorf("%q on the side of the %s means %d, not %d", tt.said, tt.side, got, tt.want)
		}
	}
}

// Who leads is whoever leads at the hour of the item that is typed into: the one who was replaced before it leads no
// more, and the other not yet.
func TestTheHeadOfTheHourIsMeant(t *testing.T) {
	ana, ion := int64(1), int64(2)
	known := []model.Known{{Person: model.Person{Row: model.Row{ID: ana}, Name: model.Plain("Ana Pop")}}, {Person: model.Person{Row: model.Row{ID: ion}, Name: model.Plain("Ion Rus")}}}
	items := []model.Item{{Row: model.Row{ID: 1}}, {Row: model.Row{ID: 2}}, {Row: model.Row{ID: 3}}}
	items[0].Start.At, items[1].Start.At, items[2].Start.At = 100, 300, 150
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: model.Programme{Items: items,
		Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}},
		Seats: map[int64]model.Seat{1: {Row: model.Row{ID: 1}, DelegationID: 1, PersonID: &ana, Role: model.HeadOfDelegation, Status: model.Substituted, Until: 200},
			2: {Row: model.Row{ID: 2}, DelegationID: 1, PersonID: &ion, Role: model.HeadOfDelegation, From: 200}},
		Who: map[int64][]model.Participation{3: {{Row: model.Row{ID: 7}, ItemID: 3, Side: model.GuestSide, Name: model.Plain("HoD")}}}}}
	for i, want := range []int64{ana, ion} {
		for _, said := range []string{"head of delegation", "HoD+2", "1+2"} {
			got := c.participate(&items[i], model.GuestSide, said).Who
			if len(got) != 1 || got[0].PersonID == nil || *got[0].PersonID != want {
				t.Errorf("%q at %d: %+v", said, items[i].Start.At, got)
			}
		}
	}
	if got := c.Fitting()[7]; got != ana {
		t.Errorf("the words that stand there mean %d", got)
	}
}
