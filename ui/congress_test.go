package ui

import (
	"testing"

	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// congress sits in front of a programme of a thousand items in lanes.
func congress(t testing.TB) (*Window, *uitest.User, int64) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	c := &uitest.Congress{}
	if err := w.desk.Do(c); err != nil {
		t.Fatal(err)
	}
	w.enter(c.Event)
	w.setView(view.Lanes)
	return w, u, c.Event
}

// A thousand items in seventy-two rooms: each stands in the lane of its room, and
// what is on show is what the diary holds.
func TestACongressInLanes(t *testing.T) {
	w, _, event := congress(t)
	p, err := w.desk.Programme(event)
	if err != nil || len(p.Items) != uitest.CongressItems || len(p.Rooms) != uitest.CongressRooms {
		t.Fatalf("%d items in %d rooms: %v", len(p.Items), len(p.Rooms), err)
	}
	seen := map[int64]bool{}
	for _, e := range w.entries {
		if e.Ref.IsItem() {
			seen[e.Ref.Item] = true
			if _, ok := w.views.Lanes.Board.Where(e.Ref); !ok {
				t.Errorf("%v has no lane", e.Ref)
			}
		}
	}
	if len(seen) != uitest.CongressItems {
		t.Errorf("%d of %d items are on show", len(seen), uitest.CongressItems)
	}
	if n := len(w.views.Lanes.Board.Names()); n != uitest.CongressRooms {
		t.Errorf("%d lanes for %d rooms", n, uitest.CongressRooms)
	}
}

// What clashes in it is in the panel, and is none of those that only touch.
func TestACongressClashesWhereItOverlaps(t *testing.T) {
	w, _, event := congress(t)
	p, err := w.desk.Programme(event)
	if err != nil {
		t.Fatal(err)
	}
	want := 0
	for i := range p.Items {
		for j := range p.Items[:i] {
			a, b := &p.Items[i], &p.Items[j]
			if *a.RoomID == *b.RoomID && a.Span().Overlaps(b.Span()) {
				want++
			}
		}
	}
	got, err := w.clash.Conflicts()
	if err != nil || len(got) != want || want == 0 {
		t.Errorf("%d conflicts, %d pairs overlap in a room: %v", len(got), want, err)
	}
}

// On its busiest day every item is drawn, in sight or counted, and nothing that
// is drawn covers another.
func TestTheBusiestDayOfACongress(t *testing.T) {
	w, _, _ := congress(t)
	w.GoTo(uitest.CongressFirst)
	w.setView(view.Day)
	items, counted := 0, w.views.Columns.Board.Counted()
	for _, e := range w.entries {
		if e.Ref.IsItem() && e.Start.Date() == uitest.CongressFirst {
			items++
		}
	}
	boxes := w.views.Columns.Board.Boxes()
	if items < 200 || len(boxes)+counted != items {
		t.Errorf("%d drawn and %d counted of %d", len(boxes), counted, items)
	}
	for i, a := range boxes {
		for _, b := range boxes[:i] {
			if a.Pos.X < b.Pos.X+b.Size.Width-.1 && b.Pos.X < a.Pos.X+a.Size.Width-.1 && a.Pos.Y < b.Pos.Y+b.Size.Height-.1 && b.Pos.Y < a.Pos.Y+a.Size.Height-.1 {
				t.Fatalf("%+v covers %+v", a, b)
			}
		}
	}
}

// BenchmarkSwitchToCongress goes to its lanes and back to its day.
func BenchmarkSwitchToCongress(b *testing.B) {
	w, _, _ := congress(b)
	for b.Loop() {
		w.setView(view.Lanes)
		w.setView(view.Day)
	}
}
