package deed

import (
	"testing"

	"chancery/model"
)

// Whose office ended within a visit is replaced from that hour on, where the hour is known: not from the last
// item, at which it was seen.
func TestAReplacementBeginsWhereTheOfficeEnded(t *testing.T) {
	const day, hour = 1_799_877_600, 1_800_003_600 // 14 January 2027, 15 January 11:00 in Bucharest
	who := int64(7)
	for what, c := range map[string]struct {
		tenure model.Tenure
		wish   model.Succession
		want   int64
	}{
		"a person":              {model.Tenure{PersonID: who, To: hour}, model.Succession{Person: who}, hour},
		"a seat":                {model.Tenure{PersonID: who, To: hour}, model.Succession{Seat: 3}, hour},
		"somebody else":         {model.Tenure{PersonID: who + 1, To: hour}, model.Succession{Person: who}, 0},
		"in office":             {model.Tenure{PersonID: who}, model.Succession{Person: who}, 0},
		"before the visit":      {model.Tenure{PersonID: who, To: day - 1}, model.Succession{Person: who}, 0},
		"only the day is known": {model.Tenure{PersonID: who, To: hour, ToKnown: model.ToTheDay}, model.Succession{Person: who}, 0},
		"nobody in particular":  {model.Tenure{PersonID: who, To: hour}, model.Succession{}, 0},
	} {
		p := model.Programme{Event: model.Event{FirstDay: "2027-01-14", LastDay: "2027-01-15", Zone: "Europe/Bucharest"},
			Seats: map[int64]model.Seat{3: {PersonID: &who}}, Tenures: []model.Tenure{c.tenure}}
		got := int64(0)
		if ended := endOfOffice(&p, c.wish); ended != nil {
			got = ended.To
		}
		if got != c.want {
			t.Errorf("%s: %d, not %d", what, got, c.want)
		}
	}
}

// Who has the office from then on by the register is proposed, where that is one.
func TestWhoHasTheOfficeThenIsProposed(t *testing.T) {
	const hour = 1_800_003_600
	was := model.Tenure{PersonID: 7, OfficeID: 3, To: hour}
	for what, c := range map[string]struct {
		list []model.Tenure
		want int64
	}{
		"nobody":                {nil, 0},
		"the next":              {[]model.Tenure{{PersonID: 8, OfficeID: 3, From: hour}}, 8},
		"of another office":     {[]model.Tenure{{PersonID: 8, OfficeID: 4, From: hour}}, 0},
		"who had it before":     {[]model.Tenure{{PersonID: 8, OfficeID: 3, From: 5, To: hour - 10}}, 0},
		"two in one office":     {[]model.Tenure{{PersonID: 8, OfficeID: 3, From: hour}, {PersonID: 9, OfficeID: 3, From: hour}}, 0},
		"whoever left, himself": {[]model.Tenure{was}, 0},
	} {
		if got := follower(c.list, &was); got != c.want {
			t.Errorf("%s: %d, not %d", what, got, c.want)
		}
	}
}
