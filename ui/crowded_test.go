package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// A room that is too small for those who come stands among the conflicts, and whoever makes it so is told at
// once: by fewer places, by another place, by one more who comes. Nothing but another room is offered.
func TestARoomThatIsTooSmallIsTold(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	talks := lookInto(t, w, "Official talks")
	it := talks()
	if it.RoomID == nil || w.clash.Count() != 0 {
		t.Fatalf("it begins with %v", w.clash.Said())
	}
	var room model.Room
	got(t, w, &room, *it.RoomID)
	p, come := programme(t, w), 0
	for _, a := range p.Assigning(nil) {
		if a.Item == it.ID {
			come = a.Takes
		}
	}
	told := func(what string, places int) {
		t.Helper()
		want := w.words.Say("finding.crowded", w.words.Text(room.Name), "", come, places)
		if w.clash.Said()[model.Ref{Event: it.EventID, Item: it.ID}] != want || !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%s: want %q, under it %v, said %q", what, want, w.clash.Said(), w.toast.Text())
		}
	}
	roomy := room.Capacity
	w.goBoard(register.Rooms, 0)
	holds := func(n int) {
		t.Helper()
		got(t, w, &room, room.ID)
		room.Capacity = n
		if !w.try(&model.Save{Record: &room, Name: room.Name}) {
			t.Fatal(w.toast.Text())
		}
	}
	holds(come - 1)
	told("fewer places", come-1)
	holds(come - 2)
	told("fewer still", come-2)
	w.clash.Open()
	if said := strings.Join(u.Above(), " "); !strings.Contains(said, w.words.Say("ui.clash.elsewhere")) || !strings.Contains(said, w.words.Say("finding.crowded", w.words.Text(room.Name), "", come, come-2)) || strings.Contains(said, "min needed") || strings.Contains(said, "min later") {
		t.Errorf("the list says %q", said)
	}
	u.Key("Escape")
	holds(come)
	if w.clash.Count() != 0 {
		t.Errorf("there is room, and still: %v", w.clash.Said())
	}
	w.goCalendar()
	one := hosts(t, w, it.ID)
	if !w.try(&model.Participate{Item: it.ID, Side: model.HostSide, Who: append(one, model.Participation{Side: model.HostSide, Name: model.Plain("Ion Popa")}), Was: model.AllSeen(one)}) {
		t.Fatal(w.toast.Text())
	}
	come++
	told("one more", come-1)
	holds(roomy)
}

// Longer ways bear on days that are not on show as well: the register says what they make clash, and the
// line below counts what is new on those that are.
func TestARegisterSaysWhatItMakesClash(t *testing.T) {
	for _, inside := range []bool{true, false} {
		w, u := sit(t, "en", look.Light)
		if w.enter(visit(t, w).ID); !inside {
			w.show(view.Stand{View: view.Week, Day: "2026-02-02"})
		}
		if w.clash.Count() != 0 {
			t.Fatalf("it begins with %v", w.clash.Said())
		}
		w.goBoard(register.Ways, 0)
		routes, err := w.reading.Routes()
		if err != nil {
			t.Fatal(err)
		}
		longer := &model.Several{Verb: model.Label{Verb: "edit"}}
		for i := range routes {
			routes[i].Minutes += 90
			longer.Changes = append(longer.Changes, &model.Save{Record: &routes[i]})
		}
		if !w.try(longer) || !strings.Contains(w.toast.Text(), "the way takes") {
			t.Errorf("inside %v, said %q", inside, w.toast.Text())
		}
		if n := w.clash.Count(); inside != (n > 0) || inside != u.Sees(w.words.Count("ui.clashes", max(1, n))) {
			t.Errorf("inside %v, %d clash, the line below says %q", inside, n, u.Texts())
		}
	}
}

func got(t *testing.T, w *Window, r model.Record, id int64) {
	t.Helper()
	if err := w.desk.Get(r, id); err != nil {
		t.Fatal(err)
	}
}
