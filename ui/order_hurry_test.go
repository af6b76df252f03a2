package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// Hours and what happens then, typed into the first cell of a new row, are the row; into that of an item
// they are no hour.
func TestAWholeRowIsTypedIntoItsFirstCell(t *testing.T) {
	_, u, now := plan(t)
	u.Type("11-11.30 welcome ceremony").Key(fyne.KeyReturn)
	p := now()
	if len(p.Items) != 1 || p.Items[0].Title.In("en") != "welcome ceremony" || p.Items[0].Start.Clock() != "11:00" || p.Items[0].End.Clock() != "11:30" {
		t.Fatalf("%+v: %q", p.Items, u.Texts())
	}
}

// Rows that are pasted while a cell is typed in are rows, not the text of the cell.
func TestRowsPastedIntoAnOpenCellAreRows(t *testing.T) {
	for _, rows := range []string{"12:00\t13:00\tOfficial talks\n13:30\t15:00\tOfficial lunch\n", "12:00 Official talks\n13:30 Official lunch"} {
		w, u, now := plan(t)
		u.Type("9")
		w.App.Clipboard().SetContent(rows)
		u.Canvas.Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{Clipboard: w.App.Clipboard()})
		if p := now(); len(p.Items) != 2 || p.Items[1].Title.In("en") != "Official lunch" {
			t.Errorf("%q: %d items: %q", rows, len(p.Items), u.Texts())
		}
	}
}

// The papers of a visit that nobody knows of yet begin with one that can be made: the office's own.
func TestTheFirstPaperCanBeMade(t *testing.T) {
	w, u, _ := plan(t)
	u.Type("11 Arrival").Key(fyne.KeyReturn)
	w.table.Run("papers")
	if u.Sees("would show it to others") || !u.Sees("Page 1 of 1") {
		t.Errorf("%q", u.Texts())
	}
}
