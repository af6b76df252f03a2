package storage

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// The busy days are those on which the calendar has something, whatever is
// asked for: what is bare has the same hours as what is whole.
func tryBusyDaysAreThoseOfTheCalendar(t *testing.T, create func(testing.TB) *Store) {
	s := create(t)
	crowd(t, s, 320)
	for _, first := range []civil.Date{"2020-01-01", "2020-01-20", "2020-02-25"} {
		from := dayStart(first, bucharest).At
		span := civil.Span{From: from, To: from + 30*86400}
		events, err := s.Events()
		if err != nil {
			t.Fatal(err)
		}
		all, one := map[int64]bool{}, map[int64]bool{}
		for _, l := range events {
			all[l.Event.ID], one[l.Event.ID] = true, l.Event.ID != events[3].Event.ID
		}
		for _, f := range []model.Filter{{}, {Without: one}, {Without: all}} {
			whole, err := s.Calendar(span, f)
			if err != nil {
				t.Fatal(err)
			}
			f.Bare = true
			bare, err := s.Calendar(span, f)
			if err != nil || len(bare) != len(whole) {
				t.Fatalf("%d bare, %d whole, %v", len(bare), len(whole), err)
			}
			want := map[civil.Date]bool{}
			for i := range whole {
				if whole[i].Start != bare[i].Start || whole[i].End != bare[i].End || !whole[i].Title.Equal(bare[i].Title) || whole[i].Ref != bare[i].Ref {
					t.Fatalf("bare %+v, whole %+v", bare[i], whole[i])
				}
				mark(want, whole[i].Start.Date(), whole[i].End.AddMinutes(-1).Date())
			}
			busy, err := s.Busy(span, f)
			if err != nil || len(busy) != len(want) {
				t.Fatalf("%d busy days, want %d: %v", len(busy), len(want), err)
			}
			for d := range want {
				if !busy[d] {
					t.Errorf("%s is not busy", d)
				}
			}
		}
	}
}
