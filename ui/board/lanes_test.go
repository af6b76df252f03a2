package board

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/words"
)

// lanesOf is a board of so many rooms with so many items each, in 24 hours.
func lanesOf(t testing.TB, rooms, each int, w Wishes) *Lanes {
	t.Helper()
	app := test.NewApp()
	t.Cleanup(app.Quit)
	scene.Hold(0)
	clock := time.Second
	set := Setting{Words: words.For("en"), Now: at(t, "2026-03-12T11:40").Time, Tick: func() time.Duration { clock += time.Second; return clock }, Zone: zone}
	var list []model.Entry
	for r := range rooms {
		for i := range each {
			e := entry(t, int64(r*each+i+1), "00:00", "01:00")
			e.VenueID, e.Venue = int64(r/20+1), model.Text{"en": "Venue " + strconv.Itoa(r/20+1)}
			e.RoomID, e.Room = int64(r+1), model.Text{"en": "Room " + strconv.Itoa(r+1)}
			e.Start = e.Start.AddMinutes(i * 1440 / each)
			e.End = e.Start.AddMinutes(50)
			list = append(list, e)
		}
	}
	b := NewLanes(set, w)
	win := test.NewWindow(b)
	t.Cleanup(win.Close)
	win.SetPadded(false)
	win.Resize(fyne.NewSize(1280, 800))
	b.Fill(set, ByRoom, "2026-03-12", 1, list, nil)
	return b
}

// Every item stands in the lane of its room, in the order of names, numbers
// counted as numbers; a folded group leaves only its head.
func TestLanesHoldEverything(t *testing.T) {
	b := lanesOf(t, 25, 6, Wishes{})
	n, last := 0, 0
	for _, l := range b.lanes {
		n += len(l.rows)
		for _, r := range l.rows {
			if b.entries[r.Key].RoomID != l.of.Room {
				t.Errorf("%v stands in %s", b.entries[r.Key].Ref, l.name)
			}
		}
		if !l.head {
			if int(l.of.Room) <= last {
				t.Errorf("%s after room %d", l.name, last)
			}
			last = int(l.of.Room)
		}
	}
	if n != 150 {
		t.Errorf("%d of 150 items stand in lanes", n)
	}
	before := len(b.lanes)
	b.fold(0)
	if len(b.lanes) != before-20 || !b.lanes[0].head {
		t.Errorf("folded, %d lanes of %d are left", len(b.lanes), before)
	}
}

// A drag keeps the grab point and the length, snaps by five minutes, names the
// room it is carried to, and Escape lets everything be.
func TestLanesDrag(t *testing.T) {
	var moved []model.Move
	var to int64
	b := lanesOf(t, 3, 6, Wishes{OnChange: func(m []model.Move, _ bool) { moved = m }})
	b.OnLane = func(_ model.Ref, _, lane Lane, m model.Move, _ bool) { to, moved = lane.Room, []model.Move{m} }
	ref := model.Ref{Event: 1, Item: 3}
	b.Reveal(b.entry(ref).Start.At)
	carry := func(dx, dy float32, esc bool) {
		p, ok := b.Where(ref)
		if !ok {
			t.Fatal("not drawn")
		}
		b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
		for range 10 {
			b.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(dx/10, dy/10)})
		}
		if esc {
			b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		}
		b.DragEnd()
	}
	start, end := b.entry(ref).Start.At, b.entry(ref).End.At
	carry(b.hour/4, 0, false)
	if len(moved) != 1 || moved[0].Start != start+900 || moved[0].End != end+900 || to != 0 {
		t.Fatalf("a quarter of an hour: %+v, room %d", moved, to)
	}
	moved = nil
	carry(0, laneLine+lanePad, false)
	if to != 2 || moved[0].Start != start {
		t.Errorf("one lane down: room %d, %+v", to, moved)
	}
	moved, to = nil, 0
	carry(b.hour, laneLine+lanePad, true)
	if moved != nil || to != 0 || b.held != -1 {
		t.Errorf("after Escape: %+v, room %d", moved, to)
	}
}

// The minute under the pointer stays there when the board is zoomed.
func TestLanesZoomKeepsTheMinute(t *testing.T) {
	b := lanesOf(t, 3, 6, Wishes{})
	b.setScroll(800, 0)
	for _, dy := range []float32{1, 1, 1, -1, -1} {
		was := b.minuteAt(700)
		b.zoom(700, dy)
		if now := b.minuteAt(700); now < was-2 || now > was+2 {
			t.Errorf("minute %d became %d", was, now)
		}
	}
}

func BenchmarkBuildLanes500(b *testing.B) {
	w := lanesOf(b, 500, 20, Wishes{})
	down := float32(0)
	for b.Loop() {
		down += 40
		w.setScroll(w.left, down)
		w.build()
	}
	b.ReportMetric(float64(len(w.body.Hits())), "places")
}

func BenchmarkPackLanes500(b *testing.B) {
	w := lanesOf(b, 500, 20, Wishes{})
	for b.Loop() {
		w.pack()
	}
}

// A place that is typed is one, and has its lane behind the venues that are known.
func TestLanesOfTypedPlaces(t *testing.T) {
	b := lanesOf(t, 1, 1, Wishes{})
	at := func(id int64, place string) model.Entry {
		e := titled(entry(t, id, "11:00", "12:00"), "Meeting")
		e.VenueID, e.RoomID, e.Venue, e.Room, e.Place = 0, 0, nil, nil, model.Plain(place)
		return e
	}
	list := []model.Entry{at(21, "Hall 2"), at(22, "Hall 1"), at(23, "Hall 2"), at(24, "")}
	b.Fill(b.set, ByRoom, "2026-03-12", 1, append(list, b.entries...), nil)
	if got := b.Names(); len(got) < 4 || !slices.Equal(got[len(got)-3:], []string{"Hall 1", "Hall 2", "No place yet"}) {
		t.Errorf("%q", got)
	}
	if l := (Lane{Place: "Hall 2"}); !l.holds(&list[0]) || l.holds(&list[1]) || l.holds(&list[3]) {
		t.Error("an item does not stand where it is")
	}
}

// What goes from one place to another stands where it begins; every ruler is named, and
// none tells the same hours again; nothing is drawn through an hour.
func TestLanesOfAFlight(t *testing.T) {
	b := lanesOf(t, 1, 0, Wishes{})
	flight := titled(entry(t, 1, "11:30", "11:30"), "Flight")
	flight.StartMark, flight.EndMark = model.Approx, model.Open
	flight.FromID, flight.From, flight.ToID, flight.To = 4, model.Text{"en": "Otopeni Airport"}, 5, model.Text{"en": "Fiumicino"}
	set := b.set
	set.Zone, set.Second, set.Third = "Europe/Rome", "Europe/Brussels", "Europe/Kyiv"
	b.placed = false
	b.Fill(set, ByRoom, "2026-03-12", 1, []model.Entry{flight}, nil)
	if names := texts(b.side); !slices.Contains(names, "Otopeni Airport") || slices.Contains(names, "No place yet") {
		t.Errorf("lanes %q", names)
	}
	if l := (Lane{Venue: 4}); !l.holds(&flight) || (Lane{Venue: 5}).holds(&flight) || b.lanesOf(&flight)[0].of != l {
		t.Error("it does not stand where it begins")
	}
	rulers := texts(b.head)
	for name, want := range map[string]bool{"Rome CET": true, "Kyiv EET": true, "Brussels CET": false} {
		if slices.Contains(rulers, name) != want {
			t.Errorf("%s named: %v; rulers %q", name, !want, rulers)
		}
	}
	var foot float32
	for _, o := range test.WidgetRenderer(b.body).Objects() {
		if s, ok := o.(*canvas.Text); ok && s.Text != "Flight" && s.Visible() {
			foot = max(foot, s.Position().Y+scene.F11.Height()*.8) // where figures stand
		}
	}
	for _, o := range test.WidgetRenderer(b.body).Objects() {
		if r, ok := o.(*canvas.Rectangle); ok && r.Size() == fyne.NewSize(3, 2) && r.Position().Y < foot {
			t.Errorf("a dash at %v, figures stand at %v", r.Position().Y, foot)
		}
	}
}
