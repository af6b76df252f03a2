package export_test

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Local is not said alone where the visit is on other clocks than the office: each page tells whose hours they are, and
// from when they are others.
func TestTheFootSaysWhoseHoursTheyAre(t *testing.T) {
	for _, one := range []struct{ lang, zone, first, last, office, foot string }{
		{"en", "Europe/Rome", "2027-01-14", "2027-01-15", "Europe/Bucharest", "Rome time, UTC+1; subject to change"},
		{"ro", "Europe/Rome", "2027-01-14", "2027-01-15", "Europe/Bucharest", "Ora locală la Roma, UTC+1; pot interveni modificări"},
		{"uk", "Europe/Rome", "2027-01-14", "2027-01-15", "Europe/Bucharest", "Місцевий час: Рим, UTC+1; можливі зміни"},
		{"en", "Europe/Rome", "2027-03-27", "2027-03-29", "Europe/Bucharest", "Rome time, UTC+1; UTC+2 from 28 March 2027; subject to change"},
		{"en", "Europe/Rome", "2027-01-14", "2027-01-15", "Europe/Rome", "Times local; subject to change"},
		{"en", "Europe/Rome", "2027-01-14", "2027-01-15", "", "Times local; subject to change"},
	} {
		p := alone(t, lasting(t, one.first+"T10:00", one.first+"T11:00", one.zone), lasting(t, one.last+"T10:00", one.last+"T11:00", one.zone))
		p.Event.Zone, p.Event.FirstDay, p.Event.LastDay = one.zone, civil.Date(one.first), civil.Date(one.last)
		opt := options("running-order", model.Internal, one.lang)
		opt.Clocks = one.office
		if got := composed(t, p, opt).Foot; strings.ReplaceAll(got, "\u00a0", " ") != one.foot {
			t.Errorf("%s, %s for %s: at the foot stands %q", one.lang, one.zone, one.office, got)
		}
		opt.Document = "delegation-list"
		if got := composed(t, p, opt).Foot; strings.Contains(got, "UTC") {
			t.Errorf("%s: a list without hours says %q", one.lang, got)
		}
	}
}
