package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// The keys of commands are heard while a cell is open: it is saved, and they go on. What cannot be
// saved says why, and nothing goes anywhere.
func TestKeysOfCommandsAreHeardInACell(t *testing.T) {
	for _, key := range []fyne.KeyName{fyne.KeyF3, fyne.KeyF4, fyne.KeyF5, fyne.KeyF6, fyne.KeyF9, fyne.KeyF10} {
		w, u, now := plan(t)
		row(u, "930", "")
		u.Type("Talks")
		u.Key(key)
		if p := now(); len(p.Items) != 1 || p.Items[0].Title.In("en") != "Talks" {
			t.Errorf("%s: the cell is not saved: %+v", key, p.Items)
		}
		if w.views.Order.Rows != nil && w.views.Order.Rows.Table.Editing() {
			t.Errorf("%s: the cell is open still", key)
		}
		switch {
		case key == fyne.KeyF10 && w.stand.View != view.Papers, key == fyne.KeyF6 && w.stand.View != view.Delegations, key == fyne.KeyF9 && w.memory.Sidebar == false && !u.Sees("Talks"):
			t.Errorf("%s led to %+v", key, w.stand)
		case key == fyne.KeyF4 && u.Canvas.Overlays().Top() == nil:
			t.Error("F4 opens no list of conflicts")
		}
	}
	w, u, now := plan(t)
	u.Type("25:99 o'clock")
	u.Key(fyne.KeyF10)
	if w.stand.View != view.Order || !w.views.Order.Rows.Table.Editing() || len(now().Items) != 0 {
		t.Errorf("what is no time was left for %+v", w.stand)
	}
}

// In a register as well, and in a field beside it.
func TestKeysOfCommandsAreHeardInARegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	was := w.memory.Sidebar
	w.table.Run("new-row")
	u.Type("Maia Sandu")
	u.Key(fyne.KeyF9)
	if _, ok := people(t, w)["Maia Sandu"]; !ok || w.memory.Sidebar == was && !w.sidebarAsked {
		t.Errorf("saved %v, sidebar %v, asked %v", ok, w.memory.Sidebar, w.sidebarAsked)
	}
}

// From any side of a visit a register leads back there, by Escape and by the key of the calendar.
func TestARegisterLeadsBackToTheVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	for _, v := range []view.Kind{view.Order, view.Day, view.Lanes, view.Delegations, view.Papers} {
		w.setView(v)
		was := w.stand
		for _, section := range []string{"section-people", "section-places", "section-follow-up"} {
			for _, back := range []string{"Escape", "Alt+2"} {
				w.table.Run(section)
				if !w.register() {
					t.Fatalf("%s leads to no register from %s", section, v)
				}
				u.Key(fyne.KeyDown)
				if back == "Escape" {
					u.Key(fyne.KeyEscape)
				} else {
					w.table.Run("calendar")
				}
				if w.register() || w.stand != was {
					t.Fatalf("from %s by %s, %s led to %+v, register %v", v, section, back, w.stand, w.register())
				}
			}
		}
	}
}
