package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/ical"
	"chancery/exchange/proposal"
	"chancery/model"
)

// A visit of more days than any has is refused before its rows are made, and says of which days.
func TestACalendarOfYearsIsNoVisit(t *testing.T) {
	p := ofText(t, "y.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270101T090000Z\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20290101T090000Z\nSUMMARY:B\nEND:VEVENT\nEND:VCALENDAR\n", proposal.Options{Today: "2027-01-01"})
	c := inJune("en")
	c.Programme.Event = p.Visit(c, "Europe/Bucharest", nil, nil)
	_, err := p.Begin(c)
	if model.Code(err) != "takein.too-far" || !strings.Contains(c.Words.Error(err), "2029") {
		t.Errorf("%v: %s", err, c.Words.Error(err))
	}
	p.Rows[1].Out = true
	c.Programme.Event = p.Visit(c, "Europe/Bucharest", nil, nil)
	if change, err := p.Begin(c); err != nil || change == nil {
		t.Errorf("without the other year: %v", err)
	}
}

// Too many entries are counted before any is read.
func TestTooManyEntriesAreCountedFirst(t *testing.T) {
	b := []byte("BEGIN:VCALENDAR\r\n" + strings.Repeat("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270101T090000Z\r\nSUMMARY:A\r\nEND:VEVENT\r\n", 60_000) + "END:VCALENDAR\r\n")
	var err error
	if n := testing.AllocsPerRun(1, func() { _, err = ical.Read("y.ics", b, ical.Span{}) }); model.Code(err) != "takein.too-many-entries" || n > 100 {
		t.Errorf("%v, read in %v pieces", err, n)
	}
	if _, err := exchange.Read("y.ics", b, exchange.Options{}); model.Code(err) != "takein.too-many-entries" {
		t.Error(err)
	}
}
