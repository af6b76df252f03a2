package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

const weekly = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:weekly@there
SUMMARY:Coordination of the week
DTSTART:20270512T080000Z
DTEND:20270512T090000Z
RRULE:FREQ=WEEKLY;COUNT=6
END:VEVENT
BEGIN:VEVENT
UID:once@there
SUMMARY:Invitation to the academy
DTSTART:20270520T150000Z
DTEND:20270520T160000Z
END:VEVENT
END:VCALENDAR
`

// What is no programme, but a series or meetings weeks apart, begins no visit of two months: it goes to the standing
// agenda, or begins that.
func TestMeetingsWeeksApartAreNoVisit(t *testing.T) {
	for _, has := range []bool{true, false} {
		w, u := sit(t, "en", look.Light)
		w.win.Resize(fyne.NewSize(1600, 1400))
		if !has {
			for _, l := range slices.Clone(w.events) {
				if e := l.Event; e.Kind == model.Standing && !w.try(&model.DeleteEvent{ID: e.ID, Revision: w.reading.Last()}) {
					t.Fatal("the agenda stays")
				}
			}
		}
		w.choose(nil)
		n := len(w.events)
		w.taker.File(written(t, "a.ics", weekly))
		if !shows(u, "These entries are weeks apart") || !shows(u, "Import 7 lines") || shows(u, "No longer in their") {
			t.Fatalf("it is offered as %q", u.Texts())
		}
		u.ClickText("Import 7 lines")
		items := 0
		for _, l := range w.events {
			p, err := w.desk.Programme(l.Event.ID)
			if err != nil {
				t.Fatal(err)
			}
			for _, it := range p.Items {
				if strings.HasPrefix(it.Title.In("en"), "Coordination of the week") || it.Title.In("en") == "Invitation to the academy" {
					if items++; p.Event.Kind != model.Standing || p.Event.LastDay != "" {
						t.Errorf("%s is in %s, a %s until %s", it.Title.In("en"), p.Event.Title.In("en"), p.Event.Kind, p.Event.LastDay)
					}
				}
			}
		}
		if made := len(w.events) - n; items != 7 || made != map[bool]int{true: 0, false: 1}[has] {
			t.Errorf("%d items, %d events made: %q", items, made, u.Texts())
		}
	}
}
