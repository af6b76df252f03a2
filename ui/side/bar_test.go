package side

import (
	"fmt"
	"slices"
	"testing"

	"chancery/model"
)

// row is where a visit of a kind stands in the list.
func (h *house) row(kind model.EventKind) int64 {
	return int64(slices.IndexFunc(h.bar.events, func(l model.Listed) bool { return l.Event.Kind == kind }))
}

// The small month is turned by itself, leads to a day, and stays where it was when
// another bar takes its place.
func TestSmallMonth(t *testing.T) {
	h := sit(t)
	if !slices.Contains(h.u.Texts(), "March") || !h.bar.busy["2026-03-12"] {
		t.Fatalf("it shows %q", h.u.Texts())
	}
	h.ask(t, func() { h.u.ClickPlace("mini-next", 0).ClickPlace("mini-next", 0) })
	if !slices.Contains(h.u.Texts(), "May") || slices.Contains(h.u.Texts(), "March") || h.bar.busy["2026-03-12"] || !h.bar.busy["2026-05-13"] {
		t.Errorf("two months on it shows %q, busy on %v", h.u.Texts(), h.bar.busy)
	}
	h.ask(t, func() { h.u.ClickPlace("mini-day", 16) }, "turn 2026-05-13 0")
	if next := NewBar(h, h.filter, h.bar.tick, h.bar); next.month != h.bar.month {
		t.Errorf("the next bar begins with %s", next.month)
	}
}

// A tap on a visit shows its days, one soon after it opens the visit, and so does
// every tap while a visit is open.
func TestTapAVisit(t *testing.T) {
	h := sit(t)
	row := h.row(model.OfficialVisit)
	id := h.bar.events[row].Event.ID
	tap := func() { h.u.ClickPlace("event", row) }
	h.ask(t, tap, "turn 2026-03-12 1")
	h.tick += doubleTap
	h.ask(t, tap, "turn 2026-03-12 1")
	h.tick += doubleTap / 2
	h.ask(t, tap, fmt.Sprint("enter ", id))
	h.tick += doubleTap / 2
	h.ask(t, tap, "turn 2026-03-12 1")
	h.tick, h.shown.Event = h.tick+doubleTap, id
	h.ask(t, tap, fmt.Sprint("enter ", id))
}

// Two taps open a visit however long it takes to paint what the first one shows.
func TestTwoTapsEnterHoweverSlowItIsShown(t *testing.T) {
	h := sit(t)
	row := h.row(model.OfficialVisit)
	tap := func() { h.u.ClickPlace("event", row) }
	tap()
	h.tick += 3 * doubleTap
	h.painted()
	h.tick += doubleTap / 2
	h.ask(t, tap, fmt.Sprint("enter ", h.bar.events[row].Event.ID))
	h.painted()
	h.tick += doubleTap / 2
	h.ask(t, tap, "turn 2026-03-12 1")
}

// A visit out of sight is shown on its first day.
func TestTapAVisitElsewhere(t *testing.T) {
	h := sit(t)
	h.shown.First, h.shown.Day = "2026-07-06", "2026-07-08"
	row := h.row(model.OfficialVisit)
	h.ask(t, func() { h.u.ClickPlace("event", row) }, fmt.Sprint("turn ", h.bar.events[row].Event.FirstDay, " 1"))
}

// What is ticked is what boards ask the diary for.
func TestTicks(t *testing.T) {
	h := sit(t)
	if f := h.kept.Ticked(h.bar.events); len(f.Without) > 0 || f.Families != nil {
		t.Errorf("with all ticked it asks for %+v", f)
	}
	row := h.row(model.OfficialVisit)
	id := h.bar.events[row].Event.ID
	h.ask(t, func() { h.u.ClickPlace("show", row).ClickPlace("family", 1) }, "look", "look")
	f := h.kept.Ticked(h.bar.events)
	if len(f.Without) != 1 || !f.Without[id] || slices.Contains(f.Families, model.Families[1]) || len(f.Families) != len(model.Families)-1 {
		t.Errorf("it asks for %+v", f)
	}
	h.ask(t, func() { h.u.ClickPlace("show", row).ClickPlace("family", 1) }, "look", "look")
	if f := h.kept.Ticked(h.bar.events); len(f.Without) > 0 || f.Families != nil {
		t.Errorf("ticked again it asks for %+v", f)
	}
}
