package board

import (
	"testing"

	"chancery/model"
)

// What follows on something whose hour nobody knows stands with it over the hours of the day, not
// beside what has an hour as if both were at once.
func TestWhatFollowsOnNoHourStandsOverTheDay(t *testing.T) {
	entry := func(id int64, mark model.TimeMark) model.Entry {
		return model.Entry{Ref: model.Ref{Event: 1, Item: id}, Start: at(t, "2026-03-12T15:00"), End: at(t, "2026-03-12T15:30"), StartMark: mark}
	}
	list := []model.Entry{entry(1, model.Approx), entry(2, model.After), entry(3, model.TimeTBC), entry(4, model.After), entry(5, model.After), entry(6, model.Exact)}
	c := newCore(Setting{}, Wishes{})
	c.setEntries(list, nil)
	for i, want := range []bool{false, false, true, true, true, false} {
		if got := c.inBand(&c.entries[i]); got != want {
			t.Errorf("%d stands over the day: %v", i+1, got)
		}
	}
}
