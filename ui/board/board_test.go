package board

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/words"
)

const zone = "Europe/Bucharest"

func at(t testing.TB, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func entry(t testing.TB, id int64, start, end string) model.Entry {
	return model.Entry{Ref: model.Ref{Event: 1, Item: id}, Kind: model.Talks, Title: model.Text{"en": "Official talks", "uk": "Офіційні переговори"},
		Start: at(t, "2026-03-12T"+start), End: at(t, "2026-03-12T"+end), StartMark: model.Exact, EndMark: model.Exact, Status: model.Agreed, Audience: model.Public}
}

// user drives a board as the desktop driver does.
type user struct {
	b       *Days
	changes []model.Move
	insist  bool
	refused int
	created [][2]int64
	opened  []model.Ref
	clock   time.Duration
}

func newUser(t *testing.T, list ...model.Entry) *user {
	t.Helper()
	test.NewTempApp(t)
	scene.Hold(0)
	u := &user{clock: time.Second}
	set := Setting{Words: words.For("en"), Now: at(t, "2026-03-12T11:40").Time, Tick: func() time.Duration { return u.clock }, Zone: zone, Second: "Europe/Brussels"}
	u.b = NewDays(set, Wishes{
		OnChange: func(m []model.Move, insist bool) { u.changes, u.insist = append(u.changes, m...), insist },
		OnRefuse: func(model.Ref) { u.refused++ },
		OnCreate: func(from, to int64) { u.created = append(u.created, [2]int64{from, to}) },
		OnOpen:   func(r model.Ref) { u.opened = append(u.opened, r) },
		OnDelete: func([]model.Ref) {},
	}, 0)
	w := test.NewTempWindow(t, u.b)
	w.Resize(fyne.NewSize(1200, 900))
	u.b.Fill(set, "2026-03-09", 7, list, nil)
	u.b.Reveal(at(t, "2026-03-12T13:00").At)
	return u
}

func (u *user) press(p fyne.Position) {
	u.b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
}

func (u *user) release(p fyne.Position) {
	u.b.MouseUp(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
}

// drag carries what lies at p by steps, and lets go unless esc is set.
func (u *user) drag(p fyne.Position, dx, dy float32, esc bool) {
	u.press(p)
	for i := 0; i < 10; i++ {
		u.b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: p}, Dragged: fyne.NewDelta(dx/10, dy/10)})
	}
	if esc {
		u.b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	}
	u.b.DragEnd()
}

func TestDragKeepsTheGrabPoint(t *testing.T) {
	u := newUser(t, entry(t, 7, "13:48", "14:48"))
	p, ok := u.b.where(model.Ref{Event: 1, Item: 7})
	if !ok {
		t.Fatal("not drawn")
	}
	u.drag(p, 0, 15*u.b.hour/60, false)
	want := model.Move{Item: 7, Start: at(t, "2026-03-12T14:05").At, End: at(t, "2026-03-12T15:05").At}
	if len(u.changes) != 1 || u.changes[0] != want {
		t.Fatalf("%+v, want %+v once", u.changes, want)
	}
}

// What is dropped is what was taken, even when the board is filled anew under the
// hand: somebody else may have changed it meanwhile.
func TestADropKnowsWhatWasTaken(t *testing.T) {
	taken := entry(t, 7, "14:00", "15:00")
	taken.Rev = 3
	u := newUser(t, taken)
	p, _ := u.b.where(taken.Ref)
	u.press(p)
	u.b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: p}, Dragged: fyne.NewDelta(0, u.b.hour)})
	later := entry(t, 7, "16:00", "17:00")
	later.Rev = 4
	u.b.Fill(u.b.set, "2026-03-09", 7, []model.Entry{later}, nil)
	u.b.DragEnd()
	if len(u.changes) != 1 || u.changes[0].Rev != 3 {
		t.Fatalf("%+v", u.changes)
	}
}

func TestDragWithShiftIsByMinutes(t *testing.T) {
	u := newUser(t, entry(t, 7, "13:48", "14:48"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	scene.Hold(fyne.KeyModifierShift)
	u.drag(p, 0, 15*u.b.hour/60, false)
	if len(u.changes) != 1 || u.changes[0].Start != at(t, "2026-03-12T14:03").At {
		t.Fatalf("%+v", u.changes)
	}
}

func TestDragToAnotherDay(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	u.drag(p, u.b.colWidth(), 0, false)
	if len(u.changes) != 1 || u.changes[0].Start != at(t, "2026-03-13T14:00").At {
		t.Fatalf("%+v", u.changes)
	}
}

// What has no end is drawn as long as is usual, says no hour of an end, keeps none
// when it is carried elsewhere, and gets one where its end is pulled.
func TestWhatHasNoEndGetsNoneByBeingMoved(t *testing.T) {
	e := entry(t, 7, "14:00", "14:00")
	e.EndMark = model.Open
	u := newUser(t, e)
	p, _ := u.b.where(e.Ref)
	if got := u.b.times(&e); got != "14:00" {
		t.Errorf("it says %q", got)
	}
	u.drag(p, 0, u.b.hour/2, false)
	if want := (model.Move{Item: 7, Start: at(t, "2026-03-12T14:30").At, End: at(t, "2026-03-12T14:30").At}); len(u.changes) != 1 || u.changes[0] != want {
		t.Fatalf("carried: %+v, want %+v", u.changes, want)
	}
	g := &grip{do: resizingEnd, ref: e.Ref}
	g.take(&e)
	g.newEnd += 900
	if m := g.move(); m.End != at(t, "2026-03-12T15:15").At {
		t.Errorf("pulled to %d", m.End)
	}
}

// A board says each time as sure as it is.
func TestABoardSaysHowATimeIsMeant(t *testing.T) {
	for want, set := range map[string]func(*model.Entry){
		"~14:00 – 15:00": func(e *model.Entry) { e.StartMark = model.Approx }, "from 14:00 – 15:00": func(e *model.Entry) { e.StartMark = model.FromTime },
		"by 14:00": func(e *model.Entry) { e.StartMark, e.EndMark = model.ByTime, model.Open }, "in the afternoon": func(e *model.Entry) { e.StartMark, e.EndMark = model.PartOfDay, model.Open },
		"14:00 – by 15:00": func(e *model.Entry) { e.EndMark = model.ByTime }, "14:00/14:15 – 15:00": func(e *model.Entry) { e.StartAlt = "14:15" },
		"on arrival": func(e *model.Entry) { e.TimeWords, e.EndMark = model.Text{"en": "on arrival"}, model.Open },
	} {
		e := entry(t, 7, "14:00", "15:00")
		set(&e)
		if got := newUser(t, e).b.times(&e); got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
}

func TestEscapeGivesUp(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	u.drag(p, 0, 60, true)
	if len(u.changes) != 0 {
		t.Fatalf("%+v", u.changes)
	}
}

func TestFixedItemsMoveOnlyWithCtrl(t *testing.T) {
	e := entry(t, 7, "14:00", "15:00")
	e.Anchored = true
	u := newUser(t, e)
	p, _ := u.b.where(e.Ref)
	u.drag(p, 0, u.b.hour, false)
	if len(u.changes) != 0 || u.refused != 1 {
		t.Fatalf("%+v, refused %d times", u.changes, u.refused)
	}
	u.clock += time.Second
	scene.Hold(fyne.KeyModifierControl)
	u.b.choose()
	u.drag(p, 0, u.b.hour, false)
	if len(u.changes) != 1 || !u.insist {
		t.Fatalf("%+v, insisting %v", u.changes, u.insist)
	}
}

func TestResizeAtBothEnds(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	x, y, w, h, _ := u.b.boxOf(model.Ref{Event: 1, Item: 7})
	u.drag(fyne.NewPos(x+w/2, y+h-3), 0, u.b.hour/2, false)
	u.clock += time.Second
	u.drag(fyne.NewPos(x+w/2, y+3), 0, -u.b.hour/2, false)
	if len(u.changes) != 2 || u.changes[0].End != at(t, "2026-03-12T15:30").At || u.changes[0].Start != at(t, "2026-03-12T14:00").At ||
		u.changes[1].Start != at(t, "2026-03-12T13:30").At || u.changes[1].End != at(t, "2026-03-12T15:00").At {
		t.Fatalf("%+v", u.changes)
	}
}

func TestAClickOnlySelects(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	u.press(p)
	u.release(p)
	empty, _ := u.b.whereAt(at(t, "2026-03-11T10:00").At)
	u.clock += time.Second
	u.press(empty)
	u.release(empty)
	if len(u.changes)+len(u.created)+len(u.opened) != 0 {
		t.Fatalf("changed %v, created %v, opened %v", u.changes, u.created, u.opened)
	}
}

func TestDoubleClickOpensOrCreates(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	for range 2 {
		u.press(p)
		u.release(p)
	}
	if len(u.opened) != 1 {
		t.Fatalf("opened %v", u.opened)
	}
	u.clock += time.Second
	empty, _ := u.b.whereAt(at(t, "2026-03-11T13:00").At)
	for range 2 {
		u.press(empty.AddXY(0, 4))
		u.release(empty)
	}
	if len(u.created) != 1 || u.created[0] != [2]int64{at(t, "2026-03-11T13:00").At, at(t, "2026-03-11T14:00").At} {
		t.Fatalf("created %v", u.created)
	}
}

func TestDrawingOverHoursCreates(t *testing.T) {
	u := newUser(t)
	p, _ := u.b.whereAt(at(t, "2026-03-11T13:00").At)
	u.drag(p.AddXY(0, 1), 0, u.b.hour*1.5, false)
	if len(u.created) != 1 || u.created[0][1]-u.created[0][0] < 85*60 || u.created[0][0] != at(t, "2026-03-11T13:00").At {
		t.Fatalf("created %v", u.created)
	}
}

func TestKeysMove(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	u.b.Select(model.Ref{Event: 1, Item: 7})
	alt := func(k fyne.KeyName, mods fyne.KeyModifier) {
		u.b.TypedShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierAlt | mods})
	}
	alt(fyne.KeyDown, 0)
	alt(fyne.KeyRight, 0)
	alt(fyne.KeyDown, fyne.KeyModifierShift)
	if len(u.changes) != 3 || u.changes[0].Start != at(t, "2026-03-12T14:05").At || u.changes[1].Start != at(t, "2026-03-13T14:00").At ||
		u.changes[2].End != at(t, "2026-03-12T15:05").At || u.changes[2].Start != at(t, "2026-03-12T14:00").At {
		t.Fatalf("%+v", u.changes)
	}
}

// A day later is the same hour, also where the clocks changed between.
func TestADayLaterOverAChangeOfClocks(t *testing.T) {
	u := newUser(t)
	e := entry(t, 7, "14:00", "15:00")
	e.Start, e.End = at(t, "2026-03-28T14:00"), at(t, "2026-03-28T15:00")
	u.b.Fill(u.b.set, "2026-03-23", 7, []model.Entry{e}, nil)
	u.b.Select(e.Ref)
	u.b.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyRight, Modifier: fyne.KeyModifierAlt})
	want := model.Move{Item: 7, Start: at(t, "2026-03-29T14:00").At, End: at(t, "2026-03-29T15:00").At}
	if len(u.changes) != 1 || u.changes[0] != want {
		t.Fatalf("%+v, want %+v", u.changes, want)
	}
}

// What is drawn never covers something else that is drawn.
func TestBlocksDoNotCoverEachOther(t *testing.T) {
	var list []model.Entry
	for i, s := range []string{"13:30", "13:43", "13:48", "14:20", "14:50", "15:00", "15:10", "15:10"} {
		e := entry(t, int64(i+1), s, "15:25")
		list = append(list, e)
	}
	u := newUser(t, list...)
	type box struct{ x, y, w, h float32 }
	var all []box
	for i := range u.b.cols {
		for j := range u.b.cols[i].blocks {
			x, y, w, h := u.b.box(i, &u.b.cols[i].blocks[j])
			all = append(all, box{x, y, w, h})
		}
	}
	for i, a := range all {
		for _, b := range all[i+1:] {
			if a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h {
				t.Errorf("%+v covers %+v", a, b)
			}
		}
	}
}

func TestLongDayIsDrawnRight(t *testing.T) {
	u := newUser(t)
	u.b.Fill(u.b.set, "2026-10-25", 1, nil, nil)
	if u.b.cols[0].Len != 25*60 {
		t.Fatalf("%d minutes", u.b.cols[0].Len)
	}
	first, _ := u.b.whereAt(u.b.cols[0].At(3 * 60))
	again, _ := u.b.whereAt(u.b.cols[0].At(4 * 60))
	if again.Y-first.Y != u.b.hour {
		t.Errorf("the hour that comes twice is %v high", again.Y-first.Y)
	}
}

func BenchmarkBuildWeek500(b *testing.B) {
	test.NewApp()
	var list []model.Entry
	for i := 0; i < 500; i++ {
		e := entry(b, int64(i+1), "08:00", "09:00")
		by := int64(i%7)*86400 - 3*86400 + int64(i*7%600)*60
		e.Start, _ = civil.MomentAt(e.Start.At+by, zone)
		e.End, _ = civil.MomentAt(e.End.At+by, zone)
		list = append(list, e)
	}
	now := at(b, "2026-03-12T11:40").Time
	set := Setting{Words: words.For("en"), Now: now, Tick: func() time.Duration { return 0 }, Zone: zone}
	d := NewDays(set, Wishes{}, 0)
	d.Resize(fyne.NewSize(1200, 900))
	test.WidgetRenderer(d).Layout(fyne.NewSize(1200, 900))
	d.Fill(set, "2026-03-09", 7, list, nil)
	for b.Loop() {
		d.build()
	}
}

// The minute under the pointer stays there when the board is zoomed.
func TestZoomKeepsTheMinute(t *testing.T) {
	u := newUser(t)
	p := fyne.NewPos(700, 430)
	for _, dy := range []float32{20, 20, -20, 20, -20, -20} {
		before := u.b.at(p)
		u.b.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}})
		scene.Hold(fyne.KeyModifierControl)
		u.b.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: p}, Scrolled: fyne.NewDelta(0, dy)})
		scene.Hold(0)
		at, ok := u.b.whereAt(before)
		if off := at.Y - p.Y; !ok || off > 2 || off < -2 {
			t.Errorf("zoomed by %v, the minute lies %v away", dy, off)
		}
	}
}
