package model_test

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Whoever does not come any more is flagged with why; whoever comes by video only where one has to be.
func TestWhyWhoStandsInAnItemWillNotBeThere(t *testing.T) {
	person, at := int64(1), int64(1000*24*3600)
	for what, tt := range map[string]struct {
		status model.SeatStatus
		kind   model.ItemKind
		mode   model.Mode
		why    string
		screen bool
	}{
		"comes":                      {model.Accepted, model.Arrival, model.InPerson, "", false},
		"declined":                   {model.Declined, model.Talks, model.InPerson, "declined", false},
		"replaced":                   {model.Substituted, model.Talks, model.InPerson, "replaced", false},
		"did not attend":             {model.NoShow, model.Talks, model.InPerson, "no-show", false},
		"by video at talks":          {model.OnVideo, model.Talks, model.InPerson, "", false},
		"by video at the airport":    {model.OnVideo, model.Arrival, model.InPerson, "", true},
		"by video in the photo":      {model.OnVideo, model.FamilyPhoto, model.InPerson, "", true},
		"by video in the item alone": {model.Accepted, model.Wreath, model.ByVideo, "", true},
		"stays away":                 {model.OnVideo, model.Photo, model.Absent, "", false},
	} {
		p := model.Programme{People: map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Plain("Ana")}},
			Delegations: map[int64]model.Delegation{2: {Row: model.Row{ID: 2}}}, Seats: map[int64]model.Seat{3: {Row: model.Row{ID: 3}, DelegationID: 2, PersonID: &person, Status: tt.status}},
			Who: map[int64][]model.Participation{7: {{ItemID: 7, PersonID: &person, Mode: tt.mode}}}}
		it := model.Item{Row: model.Row{ID: 7}, Kind: tt.kind, Start: civil.Moment{At: at}, End: civil.Moment{At: at + 3600}}
		e := p.Entry(&it)
		why := ""
		if len(e.Gone) == 1 {
			why = e.Gone[0].Why
		}
		if why != tt.why || len(e.Gone) > 1 || (len(e.OnScreen) == 1) != tt.screen {
			t.Errorf("%s: %+v, on a screen %v", what, e.Gone, e.OnScreen)
		}
	}
}

// Two seats of one person that say different things: the same is said every time.
func TestWhyNobodyComesIsOneReasonForSeveralSeats(t *testing.T) {
	person, at := int64(1), int64(1000*24*3600)
	for _, tt := range []struct {
		one, other model.SeatStatus
		why        string
	}{
		{model.Declined, model.NoShow, "no-show"},
		{model.NoShow, model.Declined, "no-show"},
		{model.Declined, model.Substituted, "replaced"},
		{model.Substituted, model.NoShow, "replaced"},
	} {
		seats := map[int64]model.Seat{
			3: {Row: model.Row{ID: 3}, DelegationID: 2, PersonID: &person, Status: tt.one},
			4: {Row: model.Row{ID: 4}, DelegationID: 2, PersonID: &person, Status: tt.other},
		}
		p := model.Programme{People: map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Plain("Ana")}},
			Delegations: map[int64]model.Delegation{2: {Row: model.Row{ID: 2}}}, Seats: seats,
			Who: map[int64][]model.Participation{7: {{ItemID: 7, PersonID: &person}}}}
		it := model.Item{Row: model.Row{ID: 7}, Kind: model.Talks, Start: civil.Moment{At: at}, End: civil.Moment{At: at + 3600}}
		for range 50 { // a map is walked in another order each time
			if gone := p.Entry(&it).Gone; len(gone) != 1 || gone[0].Why != tt.why {
				t.Fatalf("%s and %s: %+v", tt.one, tt.other, gone)
			}
		}
	}
}
