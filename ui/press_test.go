package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// Escape on a row of the running order lets go of the row; only the next leaves.
func TestEscapeLetsGoOfARowFirst(t *testing.T) {
	w, u, _ := plan(t)
	row(u, "1000", "1030", "Talks", "", "", "", "", "", "", "", "", "")
	w.toast.Clear()
	w.views.Order.Rows.Table.GoTo(0, 3)
	u.Canvas.Focus(w.views.Order.Rows.Table)
	if u.Key(fyne.KeyEscape); !w.stand.Inside() || len(w.chosen) > 0 {
		t.Fatalf("it led to %+v, with %v chosen", w.stand, w.chosen)
	}
	if u.Key(fyne.KeyEscape); w.stand.Inside() {
		t.Error("the second does not leave")
	}
}

// Rows that are cut out are said to be cut, by the toast and by undo.
func TestRowsThatAreCutAreSaidToBe(t *testing.T) {
	w, u, now := plan(t)
	row(u, "1000", "1030", "Talks", "", "", "", "", "", "", "", "", "")
	row(u, "1030", "1100", "Signing", "", "", "", "", "", "", "", "", "")
	rows := w.views.Order.Rows.Table
	u.Canvas.Focus(rows)
	rows.Pick(0, 1)
	u.Shortcut(fyne.KeyX, fyne.KeyModifierControl)
	if len(now().Items) != 0 || !strings.Contains(w.toast.Text(), "Cut 2 items") {
		t.Errorf("said %q, %d items are left", w.toast.Text(), len(now().Items))
	}
	if l, _ := w.desk.CanUndo(); w.words.Label(l) != "Cut 2 items" {
		t.Errorf("undo would be %q", w.words.Label(l))
	}
}

// A press on the title of the visit opens its details.
func TestTheTitleOpensTheVisit(t *testing.T) {
	w, u, now := plan(t)
	u.ClickPlace("visit", 0)
	if len(w.chosen) != 1 || w.chosen[0] != (model.Ref{Event: now().Event.ID}) || !w.inspecting() {
		t.Errorf("chosen %v, inspecting %v", w.chosen, w.inspecting())
	}
}

// What is typed right after a jump goes where a text is expected, and runs no command.
func TestLettersAfterAJumpAreText(t *testing.T) {
	for _, sidebar := range []bool{false, true} {
		w, u := before(t, "en")
		if w.memory.Sidebar = sidebar; sidebar {
			w.root.Refresh()
		}
		was := w.stand
		w.table.Run("new-visit")
		u.Type("mwdy")
		if got := fieldOf(u, "Heading").Text(); got != "mwdy" || w.stand != was {
			t.Errorf("the heading says %q, at %+v", got, w.stand)
		}
		u.Key(fyne.KeyReturn)
		if u.Type("mwdy"); !w.stand.Inside() || w.stand.View != "order" {
			t.Errorf("in the first row it led to %+v", w.stand)
		}
	}
	w, u, now := plan(t)
	row(u, "1000", "1030", "Zebra", "", "", "", "", "", "", "", "", "")
	w.find()
	u.Type("zebra")
	if w.search.Field.Text() != "zebra" || w.stand.View != "order" {
		t.Errorf("the search holds %q in %s", w.search.Field.Text(), w.stand.View)
	}
	u.Key(fyne.KeyReturn)
	if u.Type("m"); w.stand.View != "order" || len(now().Items) != 1 {
		t.Errorf("after the jump m led to %s", w.stand.View)
	}
}
