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
		if got := endOfOffice(&p, c.wish); got != c.want {
			t.Errorf("%s: %d, not %d", what, got, c.want)
		}
	}
}
