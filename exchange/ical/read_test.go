package ical_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/exchange/ical"
	"chancery/exchange/source"
)

func starts(t *testing.T, text string, span ical.Span) (string, *source.File) {
	t.Helper()
	f, err := ical.Read("a.ics", []byte(text), span)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range f.Events {
		out = append(out, e.Start.Local+" "+e.Start.Zone)
	}
	return strings.Join(out, "; "), f
}

func entry(lines ...string) string {
	return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Talks\n" + strings.Join(lines, "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n"
}

// What repeats is followed on the clocks it is told on, over the turn of the clocks too,
// without the days that are left out, and as far as the span.
func TestWhatRepeats(t *testing.T) {
	weekly := []string{"DTSTART;TZID=Europe/Bucharest:20270322T100000", "DTEND;TZID=Europe/Bucharest:20270322T110000"}
	for name, tt := range map[string]struct {
		lines []string
		span  ical.Span
		want  string
	}{
		"over the turn, one day left out": {append(weekly, "RRULE:FREQ=WEEKLY;UNTIL=20270412T070000Z", "EXDATE;TZID=Europe/Bucharest:20270405T100000"), ical.Span{},
			"2027-03-22T10:00 Europe/Bucharest; 2027-03-29T10:00 Europe/Bucharest; 2027-04-12T10:00 Europe/Bucharest"},
		"a span":             {append(weekly, "RRULE:FREQ=WEEKLY"), ical.Span{First: "2027-03-29", Last: "2027-04-05"}, "2027-03-29T10:00 Europe/Bucharest; 2027-04-05T10:00 Europe/Bucharest"},
		"days named":         {append(weekly, "RDATE;TZID=Europe/Bucharest:20270601T100000"), ical.Span{}, "2027-03-22T10:00 Europe/Bucharest; 2027-06-01T10:00 Europe/Bucharest"},
		"a day no year has":  {append(weekly, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), ical.Span{}, "2027-03-22T10:00 Europe/Bucharest"},
		"every second":       {append(weekly, "RRULE:FREQ=SECONDLY"), ical.Span{}, "2027-03-22T10:00 Europe/Bucharest"},
		"a path, and a fold": {[]string{"DTSTART", " ;TZID=/freeassociation.sourceforge.net/Europe/Kyiv", " :20270322T100000"}, ical.Span{}, "2027-03-22T10:00 Europe/Kyiv"},
		"Windows":            {[]string{"DTSTART;TZID=\"Romance Standard Time\":20270322T100000"}, ical.Span{}, "2027-03-22T10:00 Europe/Paris"},
		"no clocks":          {[]string{"DTSTART:20270322T100000"}, ical.Span{}, "2027-03-22T10:00 "},
		"a whole day":        {[]string{"DTSTART;VALUE=DATE:20270322"}, ical.Span{}, "2027-03-22 "},
	} {
		if got, _ := starts(t, entry(tt.lines...), tt.span); got != tt.want {
			t.Errorf("%s: %s, not %s", name, got, tt.want)
		}
	}
}

// One time that is told otherwise takes the place of its repetition, though its id is told
// on other clocks; one that is called off is left out, and said.
func TestATimeToldOtherwise(t *testing.T) {
	text := "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Talks\nDTSTART;TZID=Europe/Bucharest:20270322T100000\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20270323T080000Z\nSUMMARY:Talks\nDTSTART;TZID=Europe/Bucharest:20270323T150000\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20270324T080000Z\nSUMMARY:Talks\nSTATUS:CANCELLED\nDTSTART;TZID=Europe/Bucharest:20270324T100000\nEND:VEVENT\nEND:VCALENDAR\n"
	got, f := starts(t, text, ical.Span{})
	if got != "2027-03-22T10:00 Europe/Bucharest; 2027-03-23T15:00 Europe/Bucharest" || len(f.Notes) != 1 || f.Notes[0].Code != "takein.cancelled" {
		t.Error(got, f.Notes)
	}
}

// A repetition that is moved is the one that it was, the first of a series too, on whichever clocks
// its id is told.
func TestARepetitionThatMovedKeepsItsUID(t *testing.T) {
	const series = "BEGIN:VEVENT\nUID:a\nSUMMARY:Talks\nDTSTART;TZID=Europe/Bucharest:20270322T100000\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n"
	uids := func(more string) (out []string) {
		_, f := starts(t, "BEGIN:VCALENDAR\n"+series+more+"END:VCALENDAR\n", ical.Span{})
		for _, e := range f.Events {
			out = append(out, e.UID)
		}
		slices.Sort(out)
		return out
	}
	was := uids("")
	for _, id := range []string{":20270322T080000Z", ";TZID=Europe/Bucharest:20270322T100000", ":20270323T080000Z", ";TZID=Europe/Berlin:20270324T090000"} {
		if now := uids("BEGIN:VEVENT\nUID:a\nRECURRENCE-ID" + id + "\nSUMMARY:Talks\nDTSTART;TZID=Europe/Bucharest:20270325T150000\nEND:VEVENT\n"); !slices.Equal(was, now) {
			t.Errorf("moved by %s, the UIDs are %q, and were %q", id, now, was)
		}
	}
}

// A rule without an end costs no time, however often it stands in a file.
func TestRulesCostNoTime(t *testing.T) {
	text := "BEGIN:VCALENDAR\n" + strings.Repeat("BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20270322T100000Z\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31\nEND:VEVENT\n", 3000) + "END:VCALENDAR\n"
	begun := time.Now()
	if _, f := starts(t, text, ical.Span{}); len(f.Events) != 3000 || time.Since(begun) > 10*time.Second {
		t.Error(len(f.Events), time.Since(begun))
	}
}
