package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// A visit to a city abroad has the state of that city as its host; where its title names nobody else whose it is, the
// guest are we, in whatever language. A city at home tells neither, nor does an office of another state.
func TestAVisitToACityAbroadIsHostedByItsState(t *testing.T) {
	ro := int64(1)
	parties := []model.Party{{Row: model.Row{ID: 1}, Code: "RO"}, {Row: model.Row{ID: 2}, Code: "CZ"}, {Row: model.Row{ID: 3}, Code: "UA"}}
	for _, one := range []struct {
		title       string
		host, guest int64
		direction   model.Direction
	}{
		{"Programul vizitei ministrului afacerilor externe la Praga", 2, 1, model.Outgoing},
		{"PROGRAMUL VIZITEI MINISTRULUI AFACERILOR EXTERNE LA PRAGA, 9–10 DECEMBRIE 2026", 2, 1, model.Outgoing},
		{"Programul vizitei ministrului afacerilor externe în Republica Cehă", 2, 1, model.Outgoing},
		{"Vizita președintelui României la Praga", 2, 1, model.Outgoing},
		{"Programme of the visit of the Minister of Foreign Affairs to Prague", 2, 1, model.Outgoing},
		{"Програма візиту міністра закордонних справ до Праги", 2, 1, model.Outgoing},
		{"Programul vizitei ministrului ucrainean al afacerilor externe la Praga", 2, 0, model.Outgoing},
		{"Visit of the Minister of Foreign Affairs of Ukraine to Prague", 2, 3, model.ThirdCountry},
		{"Programme of the visit of the Prime Minister of the Czech Republic to Romania", 1, 2, model.Incoming},
		{"Programul vizitei ministrului afacerilor externe al Ucrainei la București", 1, 3, model.Incoming},
		{"Programul vizitei ministrului la Cluj", 0, 0, model.Incoming},
	} {
		p := ofText(t, "p.csv", one.title+"\nDate;Time;Activity;Venue\n9 December 2026;10:00;Talks;Hall\n", proposal.Options{Today: "2026-11-28"})
		c := &typed.Cells{Words: words.For("ro"), Lang: "ro"}
		for _, usual := range []*int64{&ro, nil} { // also of a diary that has no visit yet
			e := p.Visit(c, "Europe/Bucharest", parties, usual)
			if key(e.HostID) != one.host || key(e.GuestID) != one.guest || e.Direction != one.direction {
				t.Errorf("%s: host %d, guest %d, %s", one.title, key(e.HostID), key(e.GuestID), e.Direction)
			}
		}
	}
}

// A heading typed over that of the file leaves its guest, where it tells no more than where the visit leads to.
func TestAHeadingTypedToACityLeavesTheGuest(t *testing.T) {
	ro, ua, cz := int64(1), int64(3), int64(2)
	parties := []model.Party{{Row: model.Row{ID: 1}, Code: "RO"}, {Row: model.Row{ID: 2}, Code: "CZ"}, {Row: model.Row{ID: 3}, Code: "UA"}}
	p := &proposal.Proposal{}
	for _, one := range []struct {
		was  *int64
		want int64
	}{{&ua, 3}, {nil, 1}, {&cz, 1}} {
		e := model.Event{GuestID: one.was}
		if p.Call(&e, "Visit to Prague", "en", "Europe/Bucharest", parties, &ro); key(e.HostID) != cz || key(e.GuestID) != one.want {
			t.Errorf("host %d, guest %d, not %d", key(e.HostID), key(e.GuestID), one.want)
		}
	}
}

func key(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}
