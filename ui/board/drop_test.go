package board

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/words"
)

// What is let go outside the board lies where it lay, and that is said: on every
// board, to whichever side it was carried.
func TestLetGoOutsideTheBoardItStays(t *testing.T) {
	for _, d := range [][2]float32{{-1000, 0}, {2000, 0}, {0, -900}, {0, 2000}} {
		u := newUser(t, entry(t, 7, "14:00", "15:00"))
		var said []Stay
		u.b.OnStay = func(_ model.Ref, why Stay) { said = append(said, why) }
		p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
		u.drag(p, d[0], d[1], false)
		if len(u.changes) != 0 || len(said) != 1 || said[0] != Outside {
			t.Errorf("carried by %v: moved %v, said %v", d, u.changes, said)
		}
	}
	said, moved := []Stay(nil), 0
	w := Wishes{OnChange: func([]model.Move, bool) { moved++ }, OnStay: func(_ model.Ref, why Stay) { said = append(said, why) }}
	l := lanesOf(t, 3, 6, w)
	l.OnLane = func(model.Ref, Lane, Lane, model.Move, bool) { moved++ }
	l.Reveal(l.entry(model.Ref{Event: 1, Item: 3}).Start.At)
	at, _ := l.Where(model.Ref{Event: 1, Item: 3})
	carry(l, at, fyne.NewDelta(90, 3000))
	m := monthOf(t, w, entry(t, 7, "14:00", "15:00"))
	carry(m, m.where(m.entries[0].Ref), fyne.NewDelta(0, 3000))
	if moved != 0 || len(said) != 2 {
		t.Errorf("on lanes and in the month: moved %d, said %v", moved, said)
	}
}

// held is a board as a pointer sees it.
type held interface {
	desktop.Mouseable
	fyne.Draggable
}

func carry(b held, from fyne.Position, by fyne.Delta) {
	e := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: from}, Button: desktop.MouseButtonPrimary}
	b.MouseDown(e)
	for range 10 {
		b.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(by.DX/10, by.DY/10)})
	}
	b.MouseUp(e)
	b.DragEnd()
}

func monthOf(t *testing.T, w Wishes, list ...model.Entry) *Month {
	t.Helper()
	test.NewTempApp(t)
	u := newUser(t)
	b := NewMonth(u.b.set, w)
	win := test.NewTempWindow(t, b)
	win.Resize(fyne.NewSize(1000, 800))
	b.Fill(u.b.set, "2026-03-12", list, nil)
	return b
}

func (b *Month) where(ref model.Ref) fyne.Position {
	for wk := range b.rows {
		for _, bar := range b.rows[wk].bars {
			if b.entries[bar.Key].Ref == ref {
				x, y := b.cell(wk, bar.First)
				return fyne.NewPos(x+30, y+monthDate+float32(bar.Slot)*b.row()+8)
			}
		}
	}
	return fyne.Position{}
}

// An item is not dropped on a day that its visit does not have, unless somebody
// insists; one that stands has no last day.
func TestOutsideTheDaysOfTheVisitItStays(t *testing.T) {
	for _, tt := range []struct {
		last   civil.Date
		insist bool
		moved  int
	}{{"2026-03-12", false, 0}, {"2026-03-12", true, 1}, {"2026-03-13", false, 1}, {"", false, 1}} {
		u := newUser(t, entry(t, 7, "14:00", "15:00"))
		u.b.set.Days = func(int64) (civil.Date, civil.Date) { return "2026-03-11", tt.last }
		var said []Stay
		u.b.OnStay = func(_ model.Ref, why Stay) { said = append(said, why) }
		p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
		if tt.insist {
			hold(t, fyne.KeyModifierControl)
		}
		u.b.choose()
		u.drag(p, u.b.colWidth(3), 0, false)
		if len(u.changes) != tt.moved || len(said) != 1-tt.moved || len(said) == 1 && said[0] != Astray {
			t.Errorf("until %q, insisting %v: moved %v, said %v", tt.last, tt.insist, u.changes, said)
		}
	}
}

// After Escape the release does nothing: nothing is told, nothing else is chosen,
// and the next press is no second one.
func TestAfterEscapeTheReleaseDoesNothing(t *testing.T) {
	e, other := entry(t, 7, "14:00", "15:00"), entry(t, 8, "16:00", "17:00")
	u := newUser(t, e, other)
	told := 0
	u.b.OnSelect = func([]model.Ref) { told++ }
	u.b.Select(other.Ref)
	p, _ := u.b.where(e.Ref)
	u.press(p)
	u.b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: p}, Dragged: fyne.NewDelta(0, 60)})
	u.b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	u.release(p)
	u.b.DragEnd()
	if told != 0 || len(u.changes) != 0 || len(u.b.Chosen()) != 1 || u.b.Chosen()[0] != other.Ref {
		t.Fatalf("told %d times, moved %v, chosen %v", told, u.changes, u.b.Chosen())
	}
	u.drag(p, 0, u.b.hour, false)
	if len(u.changes) != 1 || len(u.opened) != 0 {
		t.Errorf("the next drag: moved %v, opened %v", u.changes, u.opened)
	}
}

// A second press opens what the first one met, though the window moved the board in
// between.
func TestADoublePressOnABoardThatMoved(t *testing.T) {
	u := newUser(t, entry(t, 7, "14:00", "15:00"))
	p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
	u.press(p)
	u.release(p)
	u.b.Move(u.b.Position().AddXY(-200, 0))
	u.press(p.AddXY(200, 0))
	if len(u.opened) != 1 {
		t.Errorf("opened %v", u.opened)
	}
}

// What speaks against a drag is written whole: the key to hold stands at its end.
func TestWhatSpeaksAgainstADragIsWrittenWhole(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		u := newUser(t, entry(t, 7, "14:00", "15:00"))
		u.b.set.Words = words.For(lang)
		u.b.set.Days = func(int64) (civil.Date, civil.Date) { return "2026-03-11", "2026-03-12" }
		p, _ := u.b.where(model.Ref{Event: 1, Item: 7})
		u.press(p)
		for range 10 {
			u.b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: p}, Dragged: fyne.NewDelta(u.b.colWidth(3)/10, 0)})
		}
		why := u.b.reason(u.b.grip)
		l := scene.NewLayer()
		l.Begin()
		u.b.paintReason(&l.Scene, 600, 300, 100, 60, u.b.grip)
		if got := strings.Join(texts(l), " "); why == "" || got != why {
			t.Errorf("%s: %q is written %q", lang, why, got)
		}
		u.b.DragEnd()
	}
}
