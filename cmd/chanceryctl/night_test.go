package main

import (
	"path/filepath"
	"testing"
	"time"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/storage"
	"chancery/typed"
	"chancery/words"
)

// A calendar has entries in the nights in which clocks change. None of them keeps the rest out: an hour
// that is there twice is the first of both unless Greenwich says which, one that is skipped is told on
// the clocks of before (RFC 5545, 3.3.5).
func TestTheNightsOfTheClocksAreTakenIn(t *testing.T) {
	event := func(uid, start, end string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + uid + "\r\nDTSTART" + start + "\r\nDTEND" + end + "\r\nEND:VEVENT\r\n"
	}
	const here = ";TZID=Europe/Bucharest:"
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" +
		event("twice", here+"20271031T030000", here+"20271031T033000") +
		event("second", ":20271031T013000Z", ":20271031T014500Z") +
		event("skipped", here+"20270328T033000", here+"20270328T040000") +
		event("plain", here+"20271031T100000", here+"20271031T110000") + "END:VCALENDAR\r\n"
	f, err := exchange.Read("nights.ics", []byte(text), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := storage.Create(filepath.Join(t.TempDir(), "d.chancery"), storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r, err := s.Registers()
	if err != nil {
		t.Fatal(err)
	}
	w := words.For("en")
	p := proposal.Of(f, proposal.Options{Today: "2027-01-01", Zone: "Europe/Bucharest"})
	cells := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(r, w), Roll: typed.NewRoll(nil)}
	cells.Programme.Event = p.Visit(cells, "Europe/Bucharest", r.Parties, nil)
	change, err := p.Begin(cells)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = s.Do(change); err != nil {
		t.Fatal(err)
	}
	programme, err := s.Programme(proposal.Began(change))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, it := range programme.Items {
		got[it.Title.In("en")] = it.Start.Time().UTC().Format("02T15:04") + " " + it.End.Time().UTC().Format("02T15:04")
	}
	for title, want := range map[string]string{"twice": "31T00:00 31T00:30", "second": "31T01:30 31T01:45", "skipped": "28T01:30 28T01:30", "plain": "31T08:00 31T09:00"} {
		if got[title] != want {
			t.Errorf("%s: %s, not %s", title, got[title], want)
		}
	}
}
