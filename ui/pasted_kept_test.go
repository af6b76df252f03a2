package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

const letter = "Dear colleague,\n10:05 Arrival of the guests\n11:20 Plenary talks\n12:40 Departure"

// copies opens the card of a letter that was pasted into the sample visit.
func (l *leaver) copies() {
	l.t.Helper()
	l.enter(visit(l.t, l.Window).ID)
	l.views.Order.Rows.Paste(letter)
	if n := len(l.sheets()); n != 1 {
		l.t.Fatalf("%d cards: %q", n, l.u.Texts())
	}
}

// pastedRows is the table of that card, with the keyboard on it.
func (l *leaver) pastedRows() *part.Table {
	l.t.Helper()
	for _, f := range l.u.Focusables() {
		if t, ok := f.(*part.Table); ok && l.u.Canvas.Overlays().Top() != nil {
			l.u.Canvas.Focus(t)
			return t
		}
	}
	l.t.Fatalf("no rows: %q", l.u.Texts())
	return nil
}

// Rows that were pasted and are not in yet come back after a kill as they were set right, in the visit into
// which they were pasted, with the cell that was open; before that the card of the command that was run
// last opened, on another day, with the words of one cell in it.
func TestPastedRowsComeBackAsTheyWereSetRight(t *testing.T) {
	l := leaving(t, "en")
	l.table.Run("new-item") // is left again
	l.u.Key(fyne.KeyEscape)
	l.copies()
	if len(l.typed()) != 0 {
		t.Errorf("nobody set anything right, and it waits: %+v", l.typed())
	}
	rows := l.pastedRows()
	rows.GoTo(2, 4)
	l.u.Key(fyne.KeyF2).Shortcut(fyne.KeyA, ctrl).Type("Talks of the two sides").Key(fyne.KeyReturn)
	rows.GoTo(1, 0)
	l.u.Shortcut(fyne.KeyDelete, ctrl) // left out
	rows.GoTo(3, 4)
	l.u.Key(fyne.KeyF2).Shortcut(fyne.KeyA, ctrl).Type("Farewell")
	was := l.typed()
	if len(was) != 2 || !strings.HasSuffix(was[1].Where, "4 · "+l.words.Say("sheet.col.activity")) || was[1].Text != "Farewell" {
		t.Fatalf("%+v", was)
	}
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if n := len(next.sheets()); n != 1 || next.stand.Event != visit(t, next.Window).ID {
		t.Fatalf("%d cards in %+v: %q", n, next.stand, next.u.Texts())
	}
	for _, open := range next.sheets()[0].Typed() {
		if open.Text == "Farewell" {
			next.u.Canvas.Focus(open.In)
		}
	}
	next.u.Key(fyne.KeyReturn)
	if do := next.words.Count("sheet.taken.do", 2); !next.u.Sees(do) {
		t.Fatalf("no %q: %q", do, next.u.Above())
	}
	next.u.ClickText(next.words.Count("sheet.taken.do", 2))
	var made []string
	for i := range next.inside.Items {
		it := &next.inside.Items[i]
		if s := it.Title.In("en"); slices.Contains([]string{"Arrival of the guests", "Plenary talks", "Talks of the two sides", "Departure", "Farewell"}, s) {
			made = append(made, s)
		}
	}
	if strings.Join(made, ", ") != "Talks of the two sides, Farewell" {
		t.Errorf("in are %q: %q", made, next.u.Texts())
	}
}

// Who leaves the diary over rows that were set right and are not in is asked.
func TestPastedRowsAreAskedForOnTheWayOut(t *testing.T) {
	l := leaving(t, "en")
	l.copies()
	l.pastedRows().GoTo(2, 4)
	l.u.Key(fyne.KeyF2).Shortcut(fyne.KeyA, ctrl).Type("Talks of the two sides").Key(fyne.KeyReturn)
	if l.Close(); l.ended {
		t.Error("the program ended, and what was set right is gone")
	}
	if said := strings.Join(l.u.Above(), " "); !strings.Contains(said, "“Talks of the two sides” is not saved") {
		t.Errorf("nobody was asked: %q", said)
	}
}

// Cells that were pasted over the rows of items come back over the same items.
func TestPastedCellsComeBackOverTheirRows(t *testing.T) {
	l := leaving(t, "en")
	l.enter(visit(t, l.Window).ID)
	l.views.Order.Rows.Table.GoTo(0, 1)
	of := l.views.Order.Rows.At()
	fyne.CurrentApp().Clipboard().SetContent("25:99\t26:00\n25:98\t26:00")
	l.u.Shortcut(fyne.KeyV, ctrl)
	if n := len(l.sheets()); n != 1 {
		t.Fatalf("%d cards: %q", n, l.u.Texts())
	}
	rows := l.pastedRows()
	for at, text := range map[[2]int]string{{0, 2}: "09:10", {0, 3}: "09:25"} {
		rows.GoTo(at[0], at[1])
		l.u.Key(fyne.KeyF2).Shortcut(fyne.KeyA, ctrl).Type(text).Key(fyne.KeyReturn)
	}
	rows.GoTo(1, 0)
	l.u.Shortcut(fyne.KeyDelete, ctrl)
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	next.u.ClickText(next.words.Count("sheet.taken.fill", 1))
	if it, ok := next.inside.Item(of.Item); !ok || it.Start.Clock() != "09:10" {
		t.Errorf("%+v: %q", it.Start, next.u.Texts())
	}
}
