package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// An embargo lifts by the clock: before its hour every paper says until when, from then on
// none says that it is embargoed.
func TestAnEmbargoLiftsByTheClock(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Marking = model.MarkEmbargo
	for _, a := range []model.Audience{model.PressOnly, model.Internal} {
		opt := options("public", a, "en") // made on 1 March 2026 at 10:00
		for hour, until := range map[string]string{"2026-03-01T10:01": "Embargoed until 1 March 2026, 10:01", "2026-03-01T10:00": "", "2026-02-28T09:00": ""} {
			visit.Event.Embargo = hour
			for _, format := range export.Formats {
				got := strings.ToLower(bare(t, format, rendered(t, format, visit, opt)))
				if until == "" && strings.Contains(got, "embargoed") || !strings.Contains(got, strings.ToLower(blank.ReplaceAllString(until, ""))) {
					t.Errorf("%s until %s as %s is wrong", a, hour, format)
				}
			}
		}
	}
}
