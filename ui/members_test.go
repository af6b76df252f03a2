package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// What an office says of who belongs to the Bucharest Nine is what a new summit of the Nine gets, and the
// card shows it again; a line that names no state is not taken.
func TestASummitGetsTheMembersTheOfficeSays(t *testing.T) {
	w, u := before(t, "en")
	list := func() *part.Field {
		w.table.Run("settings")
		u.ClickText(w.words.Say("sheet.member-lists-open"))
		return uitest.Labelled[*part.Field](u, w.words.Say("sheet.member-lists"))
	}
	shut := func() {
		u.ClickText(w.words.Say("sheet.close"))
	}
	was := list().Text()
	at := strings.Index(was, "B9: ")
	if at < 0 {
		t.Fatalf("no Nine: %q", was)
	}
	old, _, _ := strings.Cut(was[at:], "\n")
	fill := func(now string) {
		f := uitest.Labelled[*part.Field](u, w.words.Say("sheet.member-lists"))
		f.Entry().SetText(strings.Replace(was, old, now, 1))
		u.Canvas.Focus(f.Entry())
		shut()
	}
	fill("B9: Atlantis")
	if n := len(w.sheets()); n != 2 || !strings.Contains(strings.Join(u.Above(), " "), "Atlantis") {
		t.Errorf("%d cards: %q", n, u.Above())
	}
	fill("B9: PL RO LT")
	u.Key(fyne.KeyEscape)
	if got := list().Text(); !strings.Contains(got, "B9: PL RO LT\n") {
		t.Errorf("the card says %q", got)
	}
	shut()
	u.Key(fyne.KeyEscape)
	w.table.Run("new-visit")
	u.Type("Summit of the Bucharest Nine, 5 June 2026")
	chooses(u, "Delegations of the members of", "b9")
	adds(w, u)
	if got := delegated(w); got != "LT PL RO" {
		t.Errorf("the summit has the delegations %q", got)
	}
}

// The states that the heading of a summit lists are said before anything is made, and have their delegations then.
func TestASummitGetsTheStatesOfItsHeading(t *testing.T) {
	for title, want := range map[string]string{"Summitul București cu Polonia, Grecia și Bulgaria, 14 decembrie 2026": "BG GR PL RO", "România - Polonia - Grecia - Bulgaria": "BG GR PL RO"} {
		w, u := before(t, "ro")
		w.table.Run("new-visit")
		u.Type(title)
		chooses(u, w.words.Say("sheet.own-state"), "românia")
		if said := strings.Join(u.Above(), " "); !strings.Contains(said, "Polonia, Grecia, Bulgaria") {
			t.Errorf("%q: the card says %q", title, said)
		}
		adds(w, u)
		if got := delegated(w); got != want {
			t.Errorf("%q has the delegations %q", title, got)
		}
	}
}
