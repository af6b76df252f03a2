package side

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// What is found has the hour that the board shows, and where it was agreed on other
// clocks, theirs as well.
func TestFoundOnTheClocksOnShow(t *testing.T) {
	h := sit(t)
	start, err := civil.Resolve("2026-03-12T18:00", "Europe/Rome", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	hit := &model.Hit{Kind: "item", When: model.When{Start: start}}
	if got := h.search.when(hit); !strings.HasSuffix(got, "2026, 19:00 (18:00 Rome)") {
		t.Errorf("it says %q", got)
	}
	h.shown.Zone = "Europe/Rome"
	if got := h.search.when(hit); !strings.HasSuffix(got, "2026, 18:00") {
		t.Errorf("in Rome it says %q", got)
	}
	hit.StartMark = model.TimeTBC
	if got := h.search.when(hit); strings.Contains(got, "18:00") || !strings.HasSuffix(got, "TBC") {
		t.Errorf("of an hour to be confirmed it says %q", got)
	}
	hit.AllDay, hit.StartMark = true, ""
	if got := h.search.when(hit); !strings.HasSuffix(got, " 2026") {
		t.Errorf("of what lasts all day it says %q", got)
	}
}
