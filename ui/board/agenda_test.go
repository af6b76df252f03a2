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

// agendaOf is a list of n items a day over some days.
func agendaOf(t *testing.T, days, n int, w Wishes) (*Agenda, Setting, []model.Entry) {
	t.Helper()
	test.NewTempApp(t)
	scene.Hold(0)
	set := Setting{Words: words.For("en"), Now: at(t, "2026-03-12T11:40").Time, Tick: func() time.Duration { return time.Hour }, Zone: zone}
	var list []model.Entry
	for d := range days {
		for i := range n {
			e := entry(t, int64(d*n+i+1), "09:00", "10:00")
			e.Start = e.Start.AddMinutes(d*1440 + i*60)
			e.End = e.Start.AddMinutes(45)
			list = append(list, e)
		}
	}
	b := NewAgenda(set, w)
	win := test.NewTempWindow(t, b)
	win.Resize(fyne.NewSize(900, 600))
	return b, set, list
}

// Whatever is read before and after, what stands at the top stays there.
func TestAgendaHoldsItsPlace(t *testing.T) {
	b, set, list := agendaOf(t, 30, 5, Wishes{})
	b.Fill(set, "2026-03-20", list[20:100], nil)
	b.slide(130)
	held, off := b.holds()
	b.Fill(set, b.at, list, nil)
	if now, o := b.holds(); now != held || o != off {
		t.Errorf("it stood at %v %v, now at %v %v", held, off, now, o)
	}
	b.Fill(set, "2026-04-01", list, nil)
	if now, _ := b.holds(); now.day != "2026-04-01" || now.ref != (model.Ref{}) {
		t.Errorf("asked for 1 April it stands at %v", now)
	}
}

// Each item is listed once, under its day and in the order of time; a bar on
// each of its days.
func TestAgendaListsEverythingOnce(t *testing.T) {
	b, set, list := agendaOf(t, 6, 4, Wishes{})
	list = append(list, model.Entry{Ref: model.Ref{Event: 1}, Title: model.Text{"en": "Summit"}, AllDay: true, Start: at(t, "2026-03-13T00:00"), End: at(t, "2026-03-16T00:00")})
	b.Fill(set, "2026-03-12", list, nil)
	times, last := map[model.Ref]int{}, at(t, "2026-01-01T00:00").At
	day := civil.Date("")
	for _, r := range b.rows {
		if r.entry < 0 {
			if r.day <= day {
				t.Errorf("%s after %s", r.day, day)
			}
			day = r.day
			continue
		}
		e := &b.entries[r.entry]
		times[e.Ref]++
		if r.day != day {
			t.Errorf("%v under %s", e.Ref, day)
		}
		if e.Ref.IsItem() {
			if e.Start.At < last {
				t.Errorf("%v is out of order", e.Ref)
			}
			last = e.Start.At
		}
	}
	for _, e := range list[:24] {
		if times[e.Ref] != 1 {
			t.Errorf("%v is listed %d times", e.Ref, times[e.Ref])
		}
	}
	if n := times[model.Ref{Event: 1}]; n != 3 {
		t.Errorf("three days are listed %d times", n)
	}
}

// By keyboard and by wheel: the chosen entry stays in sight, and an end that
// comes near is asked on for.
func TestAgendaByHand(t *testing.T) {
	var chosen []model.Ref
	var opened model.Ref
	reached, top := 0, civil.Date("")
	b, set, list := agendaOf(t, 20, 5, Wishes{OnSelect: func(r []model.Ref) { chosen = r }, OnOpen: func(r model.Ref) { opened = r }})
	b.OnReach = func() { reached++ }
	b.OnTop = func(d civil.Date) { top = d }
	b.Fill(set, "2026-03-12", list, nil)
	for range 30 {
		b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	if len(chosen) != 1 || chosen[0] != list[29].Ref {
		t.Fatalf("thirty down chose %v", chosen)
	}
	if i := b.rowOfChosen(); b.rows[i].y < b.scroll || b.rows[i].y+agendaRow > b.scroll+b.size.Height {
		t.Error("what is chosen is out of sight")
	}
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if opened != list[29].Ref {
		t.Errorf("Enter opened %v", opened)
	}
	if top == "" || top != b.at {
		t.Errorf("it stands on %s and told %s", b.at, top)
	}
	for range 40 {
		b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -200)})
	}
	if reached == 0 || b.scroll != b.high-b.size.Height {
		t.Errorf("at the end it asked %d times", reached)
	}
}

func TestAgendaClick(t *testing.T) {
	var chosen []model.Ref
	var created int64
	b, set, list := agendaOf(t, 3, 2, Wishes{OnSelect: func(r []model.Ref) { chosen = r }, OnCreate: func(from, _ int64) { created = from }})
	b.Fill(set, "2026-03-12", list, nil)
	for _, h := range b.body.Hits() {
		if h.Kind == "entry" && h.ID == 1 {
			p := fyne.PointEvent{Position: h.Pos.AddXY(200, 10)}
			b.MouseDown(&desktop.MouseEvent{PointEvent: p, Button: desktop.MouseButtonPrimary})
			b.MouseUp(&desktop.MouseEvent{PointEvent: p, Button: desktop.MouseButtonPrimary})
		}
	}
	if len(chosen) != 1 || chosen[0] != list[1].Ref {
		t.Errorf("a click chose %v", chosen)
	}
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyInsert})
	if want := at(t, "2026-03-12T09:00").At; created != want {
		t.Errorf("an item was begun at %d, want %d", created, want)
	}
}
