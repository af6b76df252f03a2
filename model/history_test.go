package model

import (
	"fmt"
	"testing"

	"chancery/model/civil"
)

// What counts as a visit, a meeting, a contact, and what does not count: twenty cases, each
// before a visit of today that is asked about.
func TestTwentyCasesOfHistory(t *testing.T) {
	const dan, bolojan, iohannis, president = int64(1), int64(2), int64(3), int64(70)
	past := func(day string, kind EventKind, direction Direction, change ...func(*Past)) Past {
		p := Past{Ref: Ref{Event: 9}, Day: civil.Date(day), Kind: kind, Direction: direction, Status: Completed, Who: dan, Office: president}
		for _, c := range change {
			c(&p)
		}
		return p
	}
	with := func(s EventStatus) func(*Past) { return func(p *Past) { p.Status = s } }
	remote := func(p *Past) { p.Remote = true }
	broken := func(p *Past) { p.Broken, p.Status = true, EventEnded }
	by := func(who int64) func(*Past) { return func(p *Past) { p.Who = who } }
	line := func(p *Past) { p.Ref = Ref{} }
	asked := AskedAbout{Who: dan, Office: president, Direction: Incoming, Until: "2026-03-12"}
	for i, tt := range []struct {
		name                       string
		before                     []Past
		rules                      HistoryRules
		visits, meetings, contacts int // with that of today
	}{
		{"nothing before", nil, HistoryRules{}, 1, 1, 0},
		{"an official visit", []Past{past("2023-10-10", OfficialVisit, Incoming)}, HistoryRules{}, 2, 2, 0},
		{"a line of before the diary", []Past{past("2023-10-10", OfficialVisit, Incoming, line)}, HistoryRules{}, 2, 2, 0},
		{"our visit to them", []Past{past("2024-01-10", OfficialVisit, Outgoing)}, HistoryRules{}, 1, 2, 0},
		{"one each way", []Past{past("2024-01-10", StateVisit, Outgoing), past("2024-02-10", StateVisit, Incoming)}, HistoryRules{}, 2, 3, 0},
		{"another held the office", []Past{past("2023-10-10", OfficialVisit, Incoming, by(iohannis))}, HistoryRules{}, 1, 1, 0},
		{"another held the office, counted by office", []Past{past("2023-10-10", OfficialVisit, Incoming, by(iohannis))}, HistoryRules{ByOffice: true}, 2, 2, 0},
		{"somebody of another office, counted by office", []Past{past("2023-10-10", OfficialVisit, Incoming, by(bolojan), func(p *Past) { p.Office = 71 })}, HistoryRules{ByOffice: true}, 1, 1, 0},
		{"two visits on one day", []Past{past("2024-05-05", WorkingVisit, Incoming), past("2024-05-05", OfficialVisit, Incoming)}, HistoryRules{}, 3, 3, 0},
		{"cancelled", []Past{past("2024-05-05", OfficialVisit, Incoming, with(EventEnded))}, HistoryRules{}, 1, 1, 0},
		{"postponed", []Past{past("2024-05-05", OfficialVisit, Incoming, with(Postponed))}, HistoryRules{}, 1, 1, 0},
		{"broken off after arrival", []Past{past("2024-05-05", OfficialVisit, Incoming, broken)}, HistoryRules{}, 2, 2, 0},
		{"a refuelling", []Past{past("2024-05-05", Transit, Incoming)}, HistoryRules{}, 1, 1, 0},
		{"a private visit", []Past{past("2024-05-05", PrivateVisit, Incoming)}, HistoryRules{}, 1, 1, 0},
		{"two summits", []Past{past("2024-06-10", Summit, Multilateral), past("2025-06-10", Summit, Multilateral)}, HistoryRules{}, 1, 3, 0},
		{"in a third country", []Past{past("2024-09-25", Meeting, ThirdCountry)}, HistoryRules{}, 1, 2, 0},
		{"on a screen", []Past{past("2024-09-25", Meeting, Incoming, remote)}, HistoryRules{}, 1, 1, 1},
		{"a working visit", []Past{past("2024-09-25", WorkingVisit, Incoming)}, HistoryRules{}, 2, 2, 0},
		{"a working visit where those are none", []Past{past("2024-09-25", WorkingVisit, Incoming)}, HistoryRules{NoWorking: true}, 1, 2, 0},
		{"a funeral", []Past{past("2024-09-25", Ceremony, Incoming)}, HistoryRules{}, 1, 2, 0},
		{"a funeral where it is a visit", []Past{past("2024-09-25", Ceremony, Incoming)}, HistoryRules{CeremonyToo: true}, 2, 2, 0},
		{"one that is to come", []Past{past("2026-05-13", OfficialVisit, Incoming, with(Announced))}, HistoryRules{}, 1, 1, 0},
		{"another between two of his", []Past{past("2020-12-29", OfficialVisit, Incoming), past("2023-02-15", OfficialVisit, Incoming, by(iohannis)), past("2024-03-01", WorkingVisit, Incoming)}, HistoryRules{}, 3, 3, 0},
		{"another between two of his, counted by office", []Past{past("2020-12-29", OfficialVisit, Incoming), past("2023-02-15", OfficialVisit, Incoming, by(iohannis)), past("2024-03-01", WorkingVisit, Incoming)}, HistoryRules{ByOffice: true}, 4, 4, 0},
		{"another at a summit and on a screen", []Past{past("2024-06-10", Summit, Multilateral, by(iohannis)), past("2024-09-25", Meeting, Incoming, remote, by(iohannis))}, HistoryRules{}, 1, 1, 0},
		{"an idea that was never held", []Past{past("2024-05-05", OfficialVisit, Incoming, with(Idea))}, HistoryRules{}, 1, 1, 0},
	} {
		today := past("2026-03-12", OfficialVisit, Incoming, with(Announced), func(p *Past) { p.Ref.Event = 77 })
		h := HistoryOf(append(tt.before, today), asked, tt.rules)
		if got, want := fmt.Sprint(h.Visits, h.Meetings, h.Contacts), fmt.Sprint(tt.visits, tt.meetings, tt.contacts); got != want {
			t.Errorf("%d %s: %s, want %s", i+1, tt.name, got, want)
		}
		for _, one := range h.All {
			if one.Why == "" || (one.As == NotAtAll) != (one.Nth == 0) {
				t.Errorf("%s: %s is counted %s %d and nobody says why", tt.name, one.Day, one.As, one.Nth)
			}
		}
		if n, _, ok := h.Ordinal(77, ""); ok || n != 0 {
			t.Errorf("%s: the ordinal %d is told, and nobody declared the history", tt.name, n)
		}
		everybodys := HistoryOf(append(tt.before, today), AskedAbout{Until: asked.Until}, tt.rules) // as on the card of the state
		if n, m, ok := everybodys.Ordinal(77, "2020-01-01"); !ok || n != h.Visits || m != h.Meetings {
			t.Errorf("%s: where nobody is asked about it is visit %d, meeting %d, and it is visit %d, meeting %d of whoever came", tt.name, n, m, h.Visits, h.Meetings)
		}
		if n, m, ok := h.Ordinal(77, "2020-01-01"); !ok || n != h.Visits || m != h.Meetings {
			t.Errorf("%s: it is visit %d of %d, meeting %d of %d", tt.name, n, h.Visits, m, h.Meetings)
		}
	}
}

// Where nobody is asked about, whoever came has numbers of their own, in each direction; of what nobody knows whose
// it was no number is told at all.
func TestEachHasNumbersOfTheirOwn(t *testing.T) {
	past := func(day civil.Date, direction Direction, who, office int64) Past {
		return Past{Day: day, Kind: OfficialVisit, Direction: direction, Status: Completed, Who: who, Office: office}
	}
	list := []Past{past("2020-12-29", Incoming, 1, 70), past("2022-05-05", Outgoing, 1, 70), past("2023-02-15", Incoming, 2, 70), past("2024-03-01", Incoming, 1, 71)}
	numbers := func(list []Past, rules HistoryRules) (out string, h History) {
		h = HistoryOf(list, AskedAbout{Until: "2026-03-12"}, rules)
		for _, one := range h.All {
			out += fmt.Sprintf("%d/%d of %d, %d %s; ", one.Nth, one.Met, one.Whose.Who, one.Whose.Office, one.Whose.Direction)
		}
		return out, h
	}
	if got, h := numbers(list, HistoryRules{}); got != "1/1 of 1, 0 incoming; 1/2 of 1, 0 outgoing; 1/1 of 2, 0 incoming; 2/3 of 1, 0 incoming; " || h.Visits != 4 || h.Meetings != 4 || !h.Sure("2020-01-01") {
		t.Errorf("by person %s%+v", got, h)
	}
	if got, _ := numbers(list, HistoryRules{ByOffice: true}); got != "1/1 of 0, 70 incoming; 1/2 of 0, 70 outgoing; 2/3 of 0, 70 incoming; 1/1 of 0, 71 incoming; " {
		t.Errorf("by office %s", got)
	}
	for _, rules := range []HistoryRules{{}, {ByOffice: true}} {
		_, h := numbers(append(list[:4:4], past("2025-01-01", Incoming, 0, 0)), rules)
		if last := h.All[4]; h.Sure("2020-01-01") || h.Unnamed != 1 || last.Nth != 0 || last.Why != "unnamed" {
			t.Errorf("%+v: of nobody it is %+v", rules, last)
		}
	}
	_, h := numbers([]Past{past("2020-12-29", Incoming, 1, 0)}, HistoryRules{ByOffice: true})
	if h.Unnamed != 1 || h.All[0].Why != "no-office" {
		t.Errorf("by office somebody without one is %+v", h)
	}
	_, h = numbers(list, HistoryRules{})
	if h.Only(func(t *Told) bool { return t.Who == 2 }); len(h.All) != 1 || h.Visits != 1 || h.Meetings != 1 {
		t.Errorf("his alone are %+v", h)
	}
}

// What its status says is still planned was not held, the moment its last item is over as much as on
// the day after: until then it is the visit of today.
func TestWhatWasPlannedIsNotHeldOnceItIsOver(t *testing.T) {
	const ends = 1_773_320_400
	for status, held := range map[EventStatus]bool{Idea: false, Principle: false, UnderWay: true, Completed: true} {
		p := Past{Ref: Ref{Event: 7}, Day: "2026-03-12", Kind: OfficialVisit, Direction: Incoming, Status: status, Who: 1, Begins: ends - 3600, Ends: ends}
		for at, counts := range map[int64]bool{0: true, ends - 60: true, ends: held, ends + 3600: held} {
			h := HistoryOf([]Past{p}, AskedAbout{Who: 1, Direction: Incoming, Until: "2026-03-12", At: at}, HistoryRules{})
			if (h.Visits == 1) != counts || !counts && h.All[0].Why != HistoryNotHeld {
				t.Errorf("%s at %d: %d visits, %s", status, at-ends, h.Visits, h.All[0].Why)
			}
		}
	}
}

// The speechwriter at noon: an official visit in October 2023, two summits, a refuelling of
// forty minutes, a visit that was cancelled, a call on a screen; today is the second visit and
// the fourth meeting.
func TestTheSpeechwriterAtNoon(t *testing.T) {
	past := func(day string, kind EventKind, direction Direction) Past {
		return Past{Day: civil.Date(day), Kind: kind, Direction: direction, Status: Completed, Who: 1}
	}
	call := past("2025-02-01", Meeting, Incoming)
	call.Remote = true
	cancelled := past("2025-03-01", OfficialVisit, Incoming)
	cancelled.Status = EventEnded
	today := past("2026-03-12", OfficialVisit, Incoming)
	today.Ref, today.Status = Ref{Event: 7}, UnderWay
	h := HistoryOf([]Past{today, past("2023-10-10", OfficialVisit, Incoming), past("2024-06-11", Summit, Multilateral), past("2025-06-02", Summit, Multilateral),
		past("2024-12-01", Transit, Incoming), cancelled, call}, AskedAbout{Who: 1, Direction: Incoming, Until: "2026-03-12"}, HistoryRules{})
	if h.Visits != 2 || h.Meetings != 4 || h.Contacts != 1 || h.All[0].Day != "2023-10-10" || h.All[0].As != AsVisit || len(h.All) != 7 {
		t.Errorf("%d visits, %d meetings, %d contacts, the first %v", h.Visits, h.Meetings, h.Contacts, h.All[0])
	}
	if n, m, ok := h.Ordinal(7, "2019-05-20"); !ok || n != 2 || m != 4 {
		t.Errorf("today is visit %d and meeting %d", n, m)
	}
	if _, _, ok := h.Ordinal(7, ""); ok {
		t.Error("an ordinal is told of a history that nobody declared complete")
	}
	if _, _, ok := h.Ordinal(7, "2024-01-01"); ok || h.Before("2024-01-01") != 1 {
		t.Error("an ordinal is told that counts a visit of before the day since which the history is complete")
	}
	if _, _, ok := h.Ordinal(7, "2023-10-10"); !ok {
		t.Error("none is told of a history that is complete since its first visit")
	}
}

// A visit of before of which nobody said who came counts for nobody, and no ordinal is told until
// somebody says it: neither "first" nor "second" can be known.
func TestWhoCameIsKnownBeforeAnOrdinalIsTold(t *testing.T) {
	today := Past{Ref: Ref{Event: 7}, Day: "2026-03-12", Kind: OfficialVisit, Direction: Incoming, Status: UnderWay, Who: 1, Office: 70}
	before := Past{Day: "2023-10-10", Kind: OfficialVisit, Direction: Incoming, Status: Completed, Title: Plain("official visit of V. Zelenskyy, Bucharest")}
	asked := AskedAbout{Who: 1, Office: 70, Direction: Incoming, Until: "2026-03-12"}
	h := HistoryOf([]Past{before, today}, asked, HistoryRules{})
	if _, _, ok := h.Ordinal(7, "2019-05-20"); ok || h.Visits != 1 || h.All[0].Why != "unnamed" {
		t.Errorf("an ordinal is told: %+v", h)
	}
	call := Past{Day: "2025-03-05", Kind: OfficialVisit, Direction: Incoming, Status: Completed, Remote: true}
	if h := HistoryOf([]Past{call, today}, asked, HistoryRules{}); h.Unnamed != 0 || h.Visits != 1 || h.Contacts != 0 {
		t.Errorf("a call of which nobody says with whom it was unsettles the number of a visit: %+v", h)
	}
	ukraine := int64(2)
	people := []Person{{Row: Row{ID: 2}, PartyID: &ukraine, Name: Text{"en": "Andrii Sybiha"}, Family: Text{"en": "Sybiha"}}, {Row: Row{ID: 1}, PartyID: &ukraine, Name: Text{"en": "Volodymyr Zelenskyy"}, Family: Text{"en": "Zelenskyy"}}}
	before.Naming(people, []Tenure{{PersonID: 1, OfficeID: 70}})
	for _, rules := range []HistoryRules{{}, HistoryRulesOf("by-office")} {
		h = HistoryOf([]Past{before, today}, asked, rules)
		if n, m, ok := h.Ordinal(7, "2019-05-20"); !ok || n != 2 || m != 2 {
			t.Errorf("%+v: visit %d, meeting %d", rules, n, m)
		}
	}
	if got := HistoryRulesOf("no-working ceremonies"); got != (HistoryRules{NoWorking: true, CeremonyToo: true}) {
		t.Errorf("rules %+v", got)
	}
}

// What took place after the visit of which the history is told is not still to come for whoever reads it later.
func TestWhatCameAfterAVisitIsNotStillToCome(t *testing.T) {
	summit := Told{Past: Past{Day: "2026-05-12"}, As: NotAtAll, Why: HistoryToCome}
	for at, want := range map[string]string{"2026-03-01T10:00": HistoryToCome, "2026-05-12T10:00": HistoryToCome, "2026-11-28T12:00": "after"} {
		m, err := civil.Resolve(at, "Europe/Bucharest", 0)
		if err != nil {
			t.Fatal(err)
		}
		if why, _ := summit.WhyAt(m); why != want {
			t.Errorf("read on %s it is %s, not %s", at, why, want)
		}
	}
}
