package storage

import (
	"fmt"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func refs(list []model.Entry) (out []string) {
	for _, e := range list {
		out = append(out, fmt.Sprint(e.Ref.Event, "/", e.Ref.Item, " ", e.Title.In("en")))
	}
	return out
}

// A visit that the office's own makes carries the flag of whoever receives it, wherever
// it is shown; while nobody is named, none.
func tryTheFlagOfTheOtherSide(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	own := &model.Save{Record: &model.Party{Kind: model.State, Code: "RO", Name: model.Plain("Romania")}}
	do(t, d.Store, own)
	p, err := d.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	e.Direction, e.HostID, e.GuestID = model.Outgoing, e.GuestID, &own.ID
	for _, want := range []string{"UA", ""} {
		do(t, d.Store, &model.SaveEvent{Event: e})
		list, err := d.Calendar(week("2026-03-09"), model.Filter{})
		if err != nil || len(list) != 3 {
			t.Fatal(list, err)
		}
		for _, x := range list {
			if x.Guest != want || x.Flag != (want != "") {
				t.Errorf("%q carries %q", x.Title.In(), x.Guest)
			}
		}
		if all, err := d.Events(); err != nil || all[0].Mark != want || all[0].Flag != (want != "") {
			t.Errorf("in the list it carries %q, %v", all[0].Mark, err)
		}
		p, err := d.Programme(d.visit)
		if err != nil {
			t.Fatal(err)
		}
		if x := p.Entry(&p.Items[0]); x.Guest != want {
			t.Errorf("inside it carries %q", x.Guest)
		}
		e = p.Event
		e.HostID = nil
	}
}

func tryCalendarEntry(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	list, err := d.Calendar(week("2026-03-09"), model.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"1/0 Official visit", "1/1 Tête-à-tête", "1/2 Working lunch"}
	if diff := cmp.Diff(want, refs(list)); diff != "" {
		t.Fatal(diff)
	}
	bar, meeting := list[0], list[1]
	if !bar.AllDay || bar.Start.Local != "2026-03-12T00:00" || bar.End.Local != "2026-03-14T00:00" || bar.Guest != "UA" || !bar.Flag || bar.EventKind != model.OfficialVisit {
		t.Errorf("the bar of the visit: %+v", bar)
	}
	if meeting.Venue.In("ro") != "Palatul Cotroceni" || meeting.Room.In() != "Union Hall" || meeting.Turn != 15 || meeting.Start.Clock() != "10:15" || meeting.Guest != "UA" {
		t.Errorf("the item: %+v", meeting)
	}
	if diff := cmp.Diff([]string{"UA"}, meeting.Tags); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]int64{d.person}, meeting.People); diff != "" {
		t.Error(diff)
	}
	if len(meeting.Names) != 1 || meeting.Names[0].In("uk") != "Володимир Зеленський" {
		t.Errorf("names %v", meeting.Names)
	}
}

func tryCalendarSpanAndFilter(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	standing := &model.SaveEvent{Event: model.NewEvent(model.Standing, "2020-01-01", "", bucharest)}
	standing.Event.Title = model.Text{"en": "The President's agenda"}
	do(t, d.Store, standing)
	long := &model.SaveItem{Item: item(t, standing.ID, "Fortnight", "2026-03-01T08:00", "2026-03-15T08:00")}
	do(t, d.Store, long)
	point := item(t, standing.ID, "Doors open", "2026-03-12T10:15", "2026-03-12T10:15")
	point.EndMark, point.Kind = model.Open, model.PressCall
	do(t, d.Store, &model.SaveItem{Item: point})

	at := func(from, to string) civil.Span {
		return civil.Span{From: moment(t, "2026-03-12T"+from, bucharest).At, To: moment(t, "2026-03-12T"+to, bucharest).At}
	}
	tests := []struct {
		name   string
		span   civil.Span
		filter model.Filter
		want   []string
	}{
		{"an hour", at("10:15", "11:00"), model.Filter{}, []string{"2/3 Fortnight", "1/0 Official visit", "1/1 Tête-à-tête", "2/4 Doors open"}},
		{"touching does not count", at("11:00", "13:00"), model.Filter{}, []string{"2/3 Fortnight", "1/0 Official visit"}},
		{"a point at its start", at("09:00", "10:15"), model.Filter{Only: 2}, []string{"2/3 Fortnight"}},
		{"one programme without its bar", week("2026-03-09"), model.Filter{Only: 1}, []string{"1/1 Tête-à-tête", "1/2 Working lunch"}},
		{"some events", week("2026-03-09"), model.Filter{Without: map[int64]bool{1: true}}, []string{"2/3 Fortnight", "2/4 Doors open"}},
		{"no events", week("2026-03-09"), model.Filter{Without: map[int64]bool{1: true, 2: true}}, nil},
		{"some families", week("2026-03-09"), model.Filter{Without: map[int64]bool{1: true}, Families: []model.Family{model.FamilyPress}}, []string{"2/4 Doors open"}},
		{"another month", week("2026-05-09"), model.Filter{}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list, err := d.Calendar(tt.span, tt.filter)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, refs(list)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTimesSurvive keeps one fixture of each kind of time.
func TestTimesSurvive(t *testing.T) {
	d := fill(t, create(t))
	flight := item(t, d.visit, "Flight", "2026-03-12T07:00", "2026-03-12T08:00")
	flight.Kind, flight.End = model.Flight, moment(t, "2026-03-12T07:20", "Europe/London")
	flight.FromID, flight.ToID = &d.venue, &d.venue
	tbc := item(t, d.visit, "To be confirmed", "2026-03-12T15:00", "2026-03-12T16:00")
	tbc.StartMark, tbc.EndMark = model.TimeTBC, model.Approx
	open := item(t, d.visit, "Without an end", "2026-03-12T17:00", "2026-03-12T17:00")
	open.EndMark = model.Open
	night := item(t, d.visit, "Clocks go back", "2026-10-25T02:00", "2026-10-25T05:00")
	second, err := civil.Resolve("2026-10-25T03:30", bucharest, 120)
	if err != nil {
		t.Fatal(err)
	}
	night.Start = second
	steps := item(t, d.visit, "Welcome", "2026-03-12T09:00", "2026-03-12T09:30")
	steps.Steps = model.Steps{{Minute: 3, Title: model.Text{"ro": "Imnurile"}, Music: model.Plain("UA, RO")}}
	steps.AllDay, steps.Anchored, steps.CallAt = true, true, "08:15"
	saved := map[int64]model.Item{}
	for _, it := range []model.Item{flight, tbc, open, night, steps} {
		c := &model.SaveItem{Item: it}
		do(t, d.Store, c)
		saved[c.ID] = it
	}
	s := reopen(t, d.Store)
	for id, want := range saved {
		var got model.Item
		if err := s.Get(&got, id); err != nil {
			t.Fatal(err)
		}
		want.Row, got.Row = model.Row{}, model.Row{}
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b model.Text) bool { return a.Equal(b) }), cmp.Comparer(func(a, b model.Steps) bool {
			return len(a) == len(b) && (len(a) == 0 || a[0].Title.Equal(b[0].Title) && a[0].Music.Equal(b[0].Music) && a[0].Minute == b[0].Minute)
		})); diff != "" {
			t.Error(diff)
		}
	}
}

func TestDayStartWhereMidnightIsSkipped(t *testing.T) {
	if m := dayStart("2026-03-29", "Asia/Beirut"); m.Clock() != "01:00" {
		t.Errorf("the day begins at %s", m.Local) // clocks jump from 00:00 to 01:00
	}
	if m := dayStart("2026-03-12", bucharest); m.Time().UTC() != time.Date(2026, 3, 11, 22, 0, 0, 0, time.UTC) {
		t.Errorf("the day begins at %v", m.Time())
	}
}

// What the calendar reads of an item is what its programme says of it, whoever
// takes part and wherever it is.
func TestTheCalendarAndTheProgrammeAgree(t *testing.T) {
	for _, old := range oldDiaries {
		s, err := Open(oldDiary(t, old.name), options())
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		list, err := s.Calendar(civil.Span{From: 0, To: 1 << 40}, model.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for i := range list {
			e := list[i]
			if !e.Ref.IsItem() {
				continue
			}
			p, err := s.Programme(e.Ref.Event)
			if err != nil {
				t.Fatal(err)
			}
			it, ok := p.Item(e.Ref.Item)
			if !ok {
				t.Fatalf("%v is in no programme", e.Ref)
			}
			if diff := cmp.Diff(p.Entry(&it), e, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s %v (programme, calendar): %s", old.name, e.Ref, diff)
			}
			n++
		}
		if n != old.items {
			t.Errorf("%s: %d items compared of %d", old.name, n, old.items)
		}
	}
}
