package ical_test

import (
	"strings"
	"testing"

	"chancery/exchange/ical"
	"chancery/model"
	"chancery/model/civil"
)

// What has no hour is in no calendar, but for what fills its day.
func TestNoHourNoEvent(t *testing.T) {
	for name, with := range map[string]func(*model.Item){
		"to be confirmed":   func(it *model.Item) { it.StartMark = model.TimeTBC },
		"a part of the day": func(it *model.Item) { it.StartMark = model.PartOfDay },
		"after":             func(it *model.Item) { it.StartMark = model.After },
		"in words":          func(it *model.Item) { it.TimeWords = model.Text{"en": "on arrival"} },
		"withheld":          func(it *model.Item) { it.StartMark = model.Withheld },
	} {
		it := item(t, "2026-03-12T15:00", "2026-03-12T15:25", with)
		text, cal := written(t, "en", visit(it))
		if len(cal.Events()) != 1 || strings.Contains(text, "Talks") || !ical.Hourless(&it) {
			t.Errorf("%s: %s", name, text)
		}
	}
}

// A visit that was called off takes nobody's hours, and says so before each title.
func TestCalledOff(t *testing.T) {
	for status, says := range map[model.EventStatus]string{model.EventEnded: "CANCELLED: ", model.Postponed: "POSTPONED: "} {
		p := visit(item(t, "2026-03-12T15:00", "2026-03-12T15:25", nil))
		p.Event.Status = status
		text, cal := written(t, "en", p)
		for _, e := range cal.Events() {
			if value(e, "STATUS") != "CANCELLED" || value(e, "TRANSP") != "TRANSPARENT" || !strings.HasPrefix(value(e, "SUMMARY"), says) {
				t.Errorf("%s: %v", status, e.Props)
			}
		}
		if !strings.Contains(text, "METHOD:PUBLISH\r\n") {
			t.Error("the calendar has no method")
		}
	}
}

func TestWhoIsBusy(t *testing.T) {
	for want, with := range map[string]func(*model.Item){"OPAQUE": nil, "TRANSPARENT": func(it *model.Item) { it.AllDay = true }} {
		_, cal := written(t, "en", visit(item(t, "2026-03-12T00:00", "2026-03-13T00:00", with)))
		if got := value(one(t, cal), "TRANSP"); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// The two 03:30 of the night in which clocks go back are two instants.
func TestTheHourThatComesTwice(t *testing.T) {
	for off, want := range map[int]string{180: "20261025T003000Z", 120: "20261025T013000Z"} {
		m, err := civil.Resolve("2026-10-25T03:30", zone, off)
		if err != nil {
			t.Fatal(err)
		}
		_, cal := written(t, "en", visit(item(t, "2026-03-12T15:00", "2026-03-12T15:25", func(it *model.Item) {
			it.Start, it.End = m, m.AddMinutes(60)
		})))
		if got := value(one(t, cal), "DTSTART"); got != want {
			t.Errorf("%d: %s, want %s", off, got, want)
		}
	}
}
