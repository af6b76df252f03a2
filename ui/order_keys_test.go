package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/words"
)

// Ctrl+PageDown in a cell takes what is typed and goes on in the next language of the same text, and says
// which; Enter then goes to where typing began in the row below.
func TestACellIsTypedInTheNextLanguage(t *testing.T) {
	w, u, now := plan(t)
	row(u, "930", "1030")
	u.Type("Talks")
	u.Shortcut(fyne.KeyPageDown, fyne.KeyModifierControl)
	next := w.kit.Langs[1]
	table := w.views.Order.Rows.Table
	if !table.Editing() || table.Tongue() != next || !u.Sees(words.For(next).Say("words.language")) {
		t.Fatalf("typing %v in %q: %q", table.Editing(), table.Tongue(), u.Texts())
	}
	u.Type("Convorbiri")
	u.Key(fyne.KeyReturn)
	p := now()
	if len(p.Items) != 1 || p.Items[0].Title["en"] != "Talks" || p.Items[0].Title[next] != "Convorbiri" {
		t.Fatalf("%+v", p.Items)
	}
	if table.Row() != 1 || table.Col() != 1 || table.Tongue() != "" {
		t.Errorf("Enter goes to row %d, column %d, in %q", table.Row(), table.Col(), table.Tongue())
	}
	u.Shortcut(fyne.KeyHome, fyne.KeyModifierControl)
	if table.Row() != 0 {
		t.Errorf("Ctrl+Home goes to row %d", table.Row())
	}
	u.Shortcut(fyne.KeyEnd, fyne.KeyModifierControl)
	if table.Row() != 1 {
		t.Errorf("Ctrl+End goes to row %d", table.Row())
	}
}

// In a cell that is open Ctrl+Home and Ctrl+End walk within its text.
func TestCtrlEndWalksWithinTheTextOfACell(t *testing.T) {
	w, u, now := plan(t)
	row(u, "930", "1030", "Talks")
	u.Key(fyne.KeyEscape)
	table := w.views.Order.Rows.Table
	table.GoTo(0, 3)
	u.Key(fyne.KeyF2)
	u.Shortcut(fyne.KeyHome, fyne.KeyModifierControl)
	u.Type("1")
	u.Shortcut(fyne.KeyEnd, fyne.KeyModifierControl)
	u.Type("2")
	if !table.Editing() || table.Row() != 0 {
		t.Errorf("typing %v in row %d", table.Editing(), table.Row())
	}
	u.Key(fyne.KeyReturn)
	if p := now(); len(p.Items) != 1 || p.Items[0].Title["en"] != "1Talks2" {
		t.Errorf("%+v", p.Items)
	}
}

// The menu of a visit moves it to other days with its programme; that of a row promises no key that does
// something else there.
func TestTheMenuOfAVisitMovesIt(t *testing.T) {
	w, u, now := plan(t)
	row(u, "930", "1030", "Talks")
	u.Key(fyne.KeyEscape)
	p := now()
	w.deeds.MenuItem(model.Ref{Event: p.Event.ID, Item: p.Items[0].ID}, fyne.NewPos(300, 200))
	if u.Sees("Open  Enter") || !u.Sees("Open") {
		t.Errorf("%q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.deeds.MenuItem(model.Ref{Event: p.Event.ID}, fyne.NewPos(300, 200))
	u.ClickText("Move to other days…")
	in := u.Point("First day") // on the card, which was painted last
	u.Click(in.X, in.Y+25).Shortcut(fyne.KeyA, fyne.KeyModifierControl).Type("2 April 2026")
	u.Key(fyne.KeyReturn)
	if p = now(); p.Event.FirstDay != "2026-04-02" || p.Event.LastDay != "2026-04-02" || p.Items[0].Start.Local != "2026-04-02T09:30" {
		t.Errorf("%+v, %s", p.Event, p.Items[0].Start.Local)
	}
}

// A command is found by what others call it.
func TestACommandIsFoundByOtherNames(t *testing.T) {
	w, u := before(t, "en")
	for _, c := range []struct{ typed, name string }{{"theme", "Light or dark"}, {"dark mode", "Light or dark"}, {"edition", "Issue an edition"},
		{"recall", "Who holds what"}, {"version", "What changed"}, {"outlook", "Follow a calendar"}, {"excel", "Import"}, {"merge", "Possible duplicates"}} {
		w.table.Palette()
		u.Type(c.typed)
		if !u.Sees(c.name) {
			t.Errorf("%q finds %q", c.typed, u.Above())
		}
		u.Key(fyne.KeyEscape)
	}
}

// The window tells of a letter first which key it is: a row that is typed along by Tab, each cell
// begun by a letter, goes on below where it began.
func TestEnterGoesBelowWhereTheRowBeganWhateverKeysWereTyped(t *testing.T) {
	w, u, now := plan(t)
	keyed := func(text string) {
		u.Key(fyne.KeyName(strings.ToUpper(text[:1])))
		u.Type(text)
	}
	for _, cell := range []string{"1030", "", "Talks", "Salon", "Hosts"} {
		if cell != "" {
			keyed(cell)
		}
		u.Key(fyne.KeyTab)
	}
	keyed("Guests")
	u.Key(fyne.KeyReturn)
	table := w.views.Order.Rows.Table
	if len(now().Items) != 1 || table.Row() != 1 || table.Col() != 1 {
		t.Errorf("%d items; Enter goes to row %d, column %d", len(now().Items), table.Row(), table.Col())
	}
}
