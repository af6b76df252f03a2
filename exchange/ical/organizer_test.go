package ical_test

import (
	"bytes"
	"strings"
	"testing"

	"chancery/exchange/ical"
	"chancery/model"
)

// A calendar of an office with an address names it in each entry, as calendars that are
// published must; one without an address names nobody.
func TestTheOrganizerIsTheOfficeWhereItHasAnAddress(t *testing.T) {
	p := visit(item(t, "2026-03-12T14:00", "2026-03-12T15:00", nil))
	for _, tt := range []struct{ mail, office, want string }{
		{"protocol@state.example", `State "Protocol", Office`, `ORGANIZER;CN="State 'Protocol', Office":mailto:protocol@state.example`},
		{"protocol@state.example", "", "ORGANIZER:mailto:protocol@state.example"},
		{"", "State Protocol", ""},
	} {
		var b bytes.Buffer
		if err := ical.Write(&b, []model.Programme{p}, ical.Options{Lang: "en", Stamp: stamp, Mail: tt.mail, Office: tt.office}); err != nil {
			t.Fatal(err)
		}
		got := strings.ReplaceAll(b.String(), "\r\n ", "")
		entries, named := strings.Count(got, "BEGIN:VEVENT"), strings.Count(got, "ORGANIZER")
		if tt.want == "" && named > 0 || tt.want != "" && (named != entries || !strings.Contains(got, tt.want)) {
			t.Errorf("%q, %q: %d of %d entries: %s", tt.mail, tt.office, named, entries, got)
		}
	}
}

// Whoever invites others takes part with them, once; of an entry that invites nobody it is the office that sends it.
func TestWhoeverInvitesTakesPart(t *testing.T) {
	const organizer, popescu = "ORGANIZER;CN=Laura Virtanen:mailto:laura@state.example", "ATTENDEE;CN=Ioana Popescu:mailto:ioana@state.example"
	for _, one := range []struct {
		lines []string
		who   string
	}{
		{[]string{organizer, popescu}, "Laura Virtanen; Ioana Popescu"},
		{[]string{popescu, "ATTENDEE;CN=Laura Virtanen:mailto:laura@state.example", organizer}, "Ioana Popescu; Laura Virtanen"},
		{[]string{organizer}, ""},
		{[]string{"ORGANIZER:mailto:laura@state.example", popescu}, "Ioana Popescu"},
	} {
		_, f := starts(t, entry(append([]string{"DTSTART:20270322T100000Z"}, one.lines...)...), ical.Span{})
		if len(f.Events) != 1 || strings.Join(f.Events[0].Who, "; ") != one.who {
			t.Errorf("%q: %+v", one.lines, f.Events)
		}
	}
}
