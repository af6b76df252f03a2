package model

import (
	"strings"
	"testing"

	"chancery/model/civil"
)

func instant(t *testing.T, local string) int64 {
	t.Helper()
	m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m.At
}

// A visit is announced once its hour has passed or, where none was written, if its status
// says so; called off, it stays as announced as it was.
func TestAnnounced(t *testing.T) {
	eve, hour, after := instant(t, "2026-03-11T17:00"), instant(t, "2026-03-12T10:00"), instant(t, "2026-03-12T10:01")
	for _, tt := range []struct {
		status EventStatus
		at     string
		now    int64
		want   bool
	}{
		{DatesSet, "", after, false}, {Announced, "", eve, true}, {UnderWay, "", eve, true}, {Completed, "", eve, true}, {EventEnded, "", after, false}, {Postponed, "", after, false},
		{DatesSet, "2026-03-12T10:00", eve, false}, {DatesSet, "2026-03-12T10:00", hour, true}, {DatesSet, "2026-03-12T10:00", after, true},
		{Announced, "2026-03-12T10:00", eve, false}, {EventEnded, "2026-03-12T10:00", after, true}, {EventEnded, "2026-03-12T10:00", eve, false},
		{Announced, "2026-03-12T10:00", 0, false},
		{DatesSet, "2026-10-25T03:30", instant(t, "2026-10-25T04:00") - 45*60, false}, // the first of the two hours that clocks show alike
		{DatesSet, "2026-10-25T03:30", instant(t, "2026-10-25T04:00") - 30*60, true},
	} {
		e := Event{Status: tt.status, Announced: tt.at, Zone: "Europe/Bucharest"}
		if got := e.IsAnnounced(tt.now); got != tt.want {
			t.Errorf("%s, %q at %d: %v", tt.status, tt.at, tt.now, got)
		}
	}
}

// Setting a status by hand keeps the hour of the announcement beside it.
func TestAStatusWritesTheHour(t *testing.T) {
	now := instant(t, "2026-03-11T17:00")
	for _, tt := range []struct {
		name       string
		was, is    EventStatus
		before     string
		typed, out string
	}{
		{"announced by hand", DatesSet, Announced, "", "", "2026-03-11T17:00"},
		{"announced earlier than planned", DatesSet, Announced, "2026-03-12T10:00", "2026-03-12T10:00", "2026-03-11T17:00"},
		{"already announced", DatesSet, UnderWay, "2026-03-01T10:00", "2026-03-01T10:00", "2026-03-01T10:00"},
		{"an hour typed with it", DatesSet, Announced, "", "2026-03-12T10:00", "2026-03-12T10:00"},
		{"an old one called off", Announced, EventEnded, "", "", "2026-03-11T17:00"},
		{"one that was not announced called off", DatesSet, EventEnded, "", "", ""},
		{"called off before its hour", DatesSet, Postponed, "2026-03-12T10:00", "2026-03-12T10:00", "2026-03-12T10:00"},
		{"taken back", Announced, DatesSet, "2026-03-01T10:00", "2026-03-01T10:00", ""},
		{"on new dates", Postponed, DatesSet, "2026-03-01T10:00", "2026-03-01T10:00", "2026-03-01T10:00"},
		{"nothing but words", Announced, Announced, "", "", ""},
	} {
		was := Event{Status: tt.was, Announced: tt.before, Zone: "Europe/Bucharest"}
		e := Event{Status: tt.is, Announced: tt.typed, Zone: "Europe/Bucharest"}
		if err := e.tell(&was, now); err != nil || e.Announced != tt.out {
			t.Errorf("%s: %q, want %q, %v", tt.name, e.Announced, tt.out, err)
		}
	}
}

// Other clocks do not make anything known earlier.
func TestAnnouncedOnOtherClocks(t *testing.T) {
	was := Event{Announced: "2026-03-12T10:00", Embargo: "2026-03-12T12:00", Zone: "Europe/Bucharest"}
	e := was
	e.Zone = "Asia/Tokyo"
	if err := e.tell(&was, 0); err != nil || e.Announced != "2026-03-12T17:00" || e.Embargo != "2026-03-12T19:00" {
		t.Errorf("%q and %q, %v", e.Announced, e.Embargo, err)
	}
}

func TestAnHourThatClocksDoNotShow(t *testing.T) {
	e := NewEvent(OfficialVisit, "2026-03-29", "2026-03-29", "Europe/Bucharest")
	e.Title = Plain("Visit")
	for _, at := range []string{"2026-03-29T03:30", "2026-03-29", "soon"} {
		e.Announced, e.Embargo = at, ""
		if err := e.Check(); Code(err) != "model.day-and-hour" {
			t.Errorf("announced %q: %v", at, err)
		}
		e.Announced, e.Embargo = "", at
		if err := e.Check(); Code(err) != "model.day-and-hour" {
			t.Errorf("embargo %q: %v", at, err)
		}
	}
	e.Announced, e.Embargo = "2026-10-25T03:30", "" // twice: the later
	if err := e.Check(); err != nil {
		t.Error(err)
	}
}

// hours of a programme as a reader has them: title, hour, place.
func known(p Programme, r Reader) string {
	var out []string
	seen := p.For(r)
	for i := range seen.Items {
		it := &seen.Items[i]
		said := it.Start.Clock()
		if it.StartMark.Hourless() {
			said = string(it.StartMark)
		}
		if said += " " + it.Title.In(); it.VenueID != nil || !it.Place.Empty() {
			said += " @"
		}
		out = append(out, said)
	}
	return strings.Join(out, ", ")
}

// An hour that is withheld is blanked with all that tells it, and what has none stands at
// the end of its day by title. The place goes apart from it.
func TestWithheld(t *testing.T) {
	p := Programme{Event: NewEvent(OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest"), Who: map[int64][]Participation{}}
	p.Event.Audience, p.Event.Status = Public, Announced
	p.Items = programmeOf(t, "2026-03-12", "09:00–10:00 Zeta", "10:00–11:00 Talks", "11:00–12:00 Alpha", "12:00–12:30 Follows", "13:00–14:00 Lunch")
	p.Items = append(p.Items, programmeOf(t, "2026-03-13", "09:00–10:00 Departure")...)
	for i := range p.Items {
		it := &p.Items[i]
		it.ID, it.Audience, it.Status, it.Place = int64(i+1), Public, Agreed, Plain("Palace")
		it.CallAt, it.GatherAt, it.BusAt, it.GatherPlace = "08:00", "08:10", "08:20", Plain("Gate")
		it.StartAlt, it.Pos = "08:30", int64(i)
		p.Who[it.ID] = []Participation{{Row: Row{ID: it.ID}, ItemID: it.ID, Side: HostSide, JoinsAt: "09:10", LeavesAt: "09:20"}}
	}
	p.Items[0].TimeAudience, p.Items[2].TimeAudience, p.Items[3].StartMark = ForDelegation, Internal, After
	p.Items[1].PlaceAudience = PressOnly
	p.Resolve()
	for a, want := range map[Audience]string{
		Public:        "10:00 Talks, 13:00 Lunch @, withheld Alpha @, withheld Follows @, withheld Zeta @, 09:00 Departure @",
		PressOnly:     "10:00 Talks @, 13:00 Lunch @, withheld Alpha @, withheld Follows @, withheld Zeta @, 09:00 Departure @",
		ForDelegation: "09:00 Zeta @, 10:00 Talks @, 13:00 Lunch @, withheld Alpha @, withheld Follows @, 09:00 Departure @",
		Internal:      "09:00 Zeta @, 10:00 Talks @, 11:00 Alpha @, after Follows @, 13:00 Lunch @, 09:00 Departure @",
	} {
		if got := known(p, Reader{Audience: a}); got != want {
			t.Errorf("%s: %s\nwant %s", a, got, want)
		}
	}
	seen := p.For(Reader{Audience: PressOnly})
	for _, it := range seen.Items[2:5] {
		if it.CallAt+it.GatherAt+it.BusAt+it.StartAlt+it.EndAlt != "" || it.End != it.Start || it.Start.Clock() != "23:59" {
			t.Errorf("%s still tells its hour: %+v", it.Title.In(), it)
		}
	}
	if w := p.For(Reader{Audience: ForDelegation}).Who[3]; len(w) != 1 || w[0].JoinsAt+w[0].LeavesAt != "" {
		t.Errorf("who joins tells it: %+v", w)
	}
	if it := p.For(Reader{Audience: Public}).Items[0]; !it.GatherPlace.Empty() {
		t.Error("where the press gathers tells the place")
	}
}

// Of how far things are, others know no more than that they are unsure or called off.
func TestWhatIsSureIsKnown(t *testing.T) {
	p := Programme{Event: Event{Row: Row{UID: "u"}, Audience: Public, Status: Announced}}
	for i, s := range ItemStatuses {
		p.Items = append(p.Items, Item{Row: Row{ID: int64(i + 1)}, Audience: Public, Status: s, Title: Plain(string(s))})
	}
	for a, want := range map[Audience]string{Public: "|tbc,tbc,,,", ForDelegation: "|tbc,tbc,,,", Internal: "announced|option,tbc,proposed,agreed,locked,done,dropped"} {
		seen := p.For(Reader{Audience: a})
		var list []string
		for _, it := range seen.Items {
			list = append(list, string(it.Status))
		}
		if got := string(seen.Event.Status) + "|" + strings.Join(list, ","); got != want {
			t.Errorf("%s: %s, want %s", a, got, want)
		}
	}
	p.Event.Status, p.Event.Announced, p.Event.Zone = EventEnded, "2026-03-01T10:00", "Europe/Bucharest"
	if got := p.For(Reader{Audience: Public, Now: instant(t, "2026-03-02T10:00")}).Event.Status; got != EventEnded {
		t.Errorf("a visit that was called off is %q", got)
	}
}
