package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// A card comes back filled in after a kill: what was chosen on it stands there with what was typed.
func TestACardComesBackWithWhatWasChosenOnIt(t *testing.T) {
	l := leaving(t, "en")
	l.table.Run("new-visit")
	l.u.Type("Visit of the Regent")
	chooses(l.u, "Guest", "ital")
	if len(l.typed()) != 1 {
		t.Fatalf("%+v", l.typed())
	}
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if heading := fieldOf(next.u, "Heading").Text(); heading != "Visit of the Regent" {
		t.Errorf("the heading says %q", heading)
	}
	if c, ok := uitest.Labelled[*scene.Pane](next.u, "Guest").Part.(*part.Choice); !ok || !strings.Contains(c.Name(), "Italy") {
		t.Errorf("the guest is %+v: %q", c, next.u.Above())
	}
	adds(next.Window, next.u)
	if g := next.inside.Guest; g == nil || g.Code != "IT" || next.inside.Event.Title.In("en") != "Visit of the Regent" {
		t.Errorf("%+v", next.inside.Event)
	}
}

// What was ticked on the card of an edition is ticked again after a kill.
func TestTicksOfAnEditionComeBack(t *testing.T) {
	l := leaving(t, "en")
	l.enter(visit(t, l.Window).ID)
	l.table.Run("issue")
	l.u.Key(fyne.KeyDown).Type(" ") // the running order is ticked no more
	l.typeIn("issue.others", "Ion Pop, +40 721 111 222")
	was := l.sheets()[0].Picked()
	if len(was) != 1 || len(l.typed()) != 1 {
		t.Fatalf("%+v, %+v", was, l.typed())
	}
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if open := next.sheets(); len(open) != 1 || !slices.Equal(open[0].Picked(), was) {
		t.Errorf("%d cards, not %+v: %q", len(open), was, next.u.Texts())
	}
}

// A card over another comes back over it, and what it makes goes where it was missed.
func TestACardComesBackOverTheOneItWasOpenedFrom(t *testing.T) {
	l := leaving(t, "en")
	l.guest("Hanseatic League")
	l.typeIn("sheet.party-short", "HL")
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if n := len(next.sheets()); n != 2 {
		t.Fatalf("%d cards: %q", n, next.u.Texts())
	}
	adds(next.Window, next.u)
	if c, ok := uitest.Labelled[*scene.Pane](next.u, "Guest").Part.(*part.Choice); !ok || c.Name() != "Hanseatic League" {
		t.Errorf("the guest is %+v", c)
	}
}

// Texts of several cards: the first is open, the others wait and are told of.
func TestDraftsOfSeveralCardsWaitForTheFirst(t *testing.T) {
	l := leaving(t, "en")
	l.table.Run("new-visit")
	l.u.Type("Visit of the Regent")
	first := l.typed()
	l.anew()
	l.table.Run("new-venue")
	l.u.Type("Orangery")
	l.drafts.waiting = first
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if n := len(next.sheets()); n != 1 || fieldOf(next.u, "Heading").Text() != "Visit of the Regent" {
		t.Fatalf("%d cards: %q", n, next.u.Texts())
	}
	if len(next.drafts.waiting) != 1 || next.toast.Text() != next.words.Count("ui.drafts.behind", 1, next.words.Say("ui.cmd.drafts")) {
		t.Errorf("%d wait, it says %q", len(next.drafts.waiting), next.toast.Text())
	}
	next.u.Key(fyne.KeyEscape)
	next.table.Run("drafts")
	next.u.ClickPlace("draft", 0)
	if !next.waits("Orangery") {
		t.Errorf("the other does not come: %q", next.u.Texts())
	}
}

// A cell that was typed in another language than the usual one comes back in that language.
func TestACellComesBackInItsLanguage(t *testing.T) {
	l := leaving(t, "en")
	l.cell(3, "x")
	l.u.Key(fyne.KeyEscape).Key(fyne.KeyF2).Shortcut(fyne.KeyPageDown, ctrl).Shortcut(fyne.KeyA, ctrl).Type("Sosirea delegației")
	was := l.typed()
	if len(was) != 1 || was[0].Lang != "ro" {
		t.Fatalf("%+v", was)
	}
	title := l.inside.Items[0].Title
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	p, err := next.desk.Programme(visit(t, next.Window).ID)
	if err != nil {
		t.Fatal(err)
	}
	it, _ := p.Item(was[0].Of.Item)
	if it.Title["ro"] != "Sosirea delegației" || it.Title["en"] != title["en"] {
		t.Errorf("%v of %v", it.Title, title)
	}
}

// What stands on a card that a cell leads to comes back over the cell.
func TestAPersonMissedInACellComesBack(t *testing.T) {
	l := leaving(t, "en")
	l.enter(visit(t, l.Window).ID)
	l.views.Order.Rows.Table.GoTo(0, 5)
	l.u.Type("Ion Popescu").Key(fyne.KeyDown, fyne.KeyReturn)
	l.typeIn("sheet.person-office", "Mayor")
	was := l.typed()
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if !next.waits("Mayor") || len(next.sheets()) != 1 {
		t.Fatalf("%+v, was %+v: %q", next.typed(), was, next.u.Texts())
	}
	adds(next.Window, next.u)
	p, err := next.desk.Programme(visit(t, next.Window).ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range p.Side(&p.Items[0], model.HostSide) {
		if who.Called.In("en") == "Ion Popescu" && who.Held.Office.Title.In("en") == "Mayor" {
			return
		}
	}
	t.Errorf("takes no part: %+v", p.Side(&p.Items[0], model.HostSide))
}
