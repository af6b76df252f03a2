package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// countOf is in how many items somebody attends, and in how many rows of their own.
func countOf(t *testing.T, w *Window, name string) (items, rows int) {
	t.Helper()
	p := programme(t, w)
	for _, it := range p.Items {
		n := 0
		for _, side := range model.Sides {
			for _, who := range p.Side(&it, side) {
				if strings.Contains(who.Called.All(), name) {
					n++
				}
			}
		}
		if rows += n; n > 0 {
			items++
		}
	}
	return items, rows
}

// Ctrl+A, Shift and a press or an arrow choose rows of a running order.
func TestRowsOfARunningOrderAreChosenTogether(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	all := len(programme(t, w).Items)
	u.Shortcut(fyne.KeyA, ctrl)
	if len(w.chosen) != all {
		t.Fatalf("Ctrl+A chose %d of %d", len(w.chosen), all)
	}
	u.Key(fyne.KeyEscape, fyne.KeyHome)
	rows := w.views.Order.Rows
	rows.GoTo(1, 3)
	u.Hold(fyne.KeyModifierShift).Key(fyne.KeyDown, fyne.KeyDown).Hold(0)
	if len(w.chosen) != 3 {
		t.Errorf("Shift+Down twice chose %d", len(w.chosen))
	}
	rows.GoTo(0, 3)
	at, size := rows.CellAt(4, 3)
	on := fyne.CurrentApp().Driver().AbsolutePositionForObject(rows.Table).Add(at)
	u.Hold(fyne.KeyModifierShift).Click(on.X+size.Width/2, on.Y+size.Height/2).Hold(0)
	if len(w.chosen) != 5 {
		t.Errorf("Shift and a press chose %d", len(w.chosen))
	}
}

// While the details of the visit are on show, the row on which the keyboard stands is meant.
func TestTheOutlinedRowTakesAParticipant(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	w.views.Order.Rows.GoTo(1, 3)
	w.choose([]model.Ref{{Event: e.ID}})
	w.table.Run("assign")
	if !u.Sees("For the chosen item") {
		t.Errorf("the key opens %q and says %q", u.Texts(), w.toast.Text())
	}
}

// One participant is put into all chosen items by one deed: whoever is in one already is not
// there twice, and how many those are is said.
func TestOneParticipantForAllChosenItems(t *testing.T) {
	for _, tt := range []struct{ typed, name string }{{"bolojan", "Ilie Bolojan"}, {"Master of the horse", "Master of the horse"}} {
		w, u := sit(t, "en", look.Light)
		w.enter(visit(t, w).ID)
		all := len(programme(t, w).Items)
		_, had := countOf(t, w, tt.name)
		rev := programme(t, w).Revision
		u.Shortcut(fyne.KeyA, ctrl)
		w.table.Run("assign")
		u.Type(tt.typed)
		if tt.name == tt.typed {
			u.Key(fyne.KeyEnd)
			for range 40 {
				u.Key(fyne.KeyDown)
			}
		}
		u.Key(fyne.KeyReturn)
		if !u.Sees("New in") {
			t.Fatalf("%s: what comes is not said: %q", tt.name, u.Texts())
		}
		u.Key(fyne.KeyReturn)
		items, rows := countOf(t, w, tt.name)
		if now := programme(t, w).Revision; now != rev+1 || rows <= had {
			t.Fatalf("%s: %d deeds, %d rows, had %d: %q", tt.name, now-rev, rows, had, u.Texts())
		}
		if rows != items {
			t.Errorf("%s: %d rows in %d items of %d", tt.name, rows, items, all)
		}
		if had > 0 && !strings.Contains(w.toast.Text(), "already") {
			t.Errorf("%s: the toast says %q", tt.name, w.toast.Text())
		}
		if w.undo(); true {
			if _, now := countOf(t, w, tt.name); now != had {
				t.Errorf("%s: one undo leaves %d rows, had %d", tt.name, now, had)
			}
		}
	}
}

// The menu of a row offers it, with its key; items of several visits are refused with the reason.
func TestTheMenuOfARowAddsAParticipant(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	first := w.views.Order.Rows
	first.GoTo(1, 3)
	w.deeds.MenuItem(w.chosen[0], fyne.NewPos(200, 200))
	u.ClickText(w.words.Say("ui.menu.join"))
	if !u.Sees("For the chosen item") {
		t.Errorf("the menu opens %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	refs := append(slices.Clone(w.chosen), model.Ref{Event: w.chosen[0].Event + 1, Item: 1})
	w.deeds.Join(refs)
	if !strings.Contains(w.toast.Text(), "several visits") {
		t.Errorf("items of two visits: %q", w.toast.Text())
	}
}
