package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// A list that tells who comes, or that is of another state, is not put into the delegation under the cursor: it is shown
// first. Whose its guests are is asked where nothing says it, and their offices stay with them.
func TestAListOfGuestsCopiedOverADelegationIsShownFirst(t *testing.T) {
	const guests = "Name\tPosition\tAnswer\nMr Vasile Codru\tGovernor\tyes\nMs Maria Lungu\tMayor\tno\nMr Adam Zielak\tAmbassador of Poland to Romania\tyes\n"
	w, u := onSenders(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1900, 1200))
	before := sent(w, model.HostSide) + sent(w, model.GuestSide)
	u.Key(fyne.KeyRight)
	pasteOn(w, guests)
	for _, want := range []string{"guests of an item", "Whose guests", "does not say which side", "Import 3 lines"} {
		if !shows(u, want) {
			t.Errorf("%q is not shown: %q", want, u.Texts())
		}
	}
	if got := sent(w, model.HostSide) + sent(w, model.GuestSide); got != before {
		t.Errorf("before anybody says so it is %q, not %q", got, before)
	}
	chooses(u, "Whose guests", "Romania")
	if u.ClickText("Import 3 lines"); !shows(u, "Which item are these guests invited to?") { // not the first for standing there
		t.Errorf("they are asked to an item that nobody chose: %q", u.Texts())
	}
	chooses(u, "Item", programme(t, w).Items[3].Title.In("en"))
	u.ClickText("Import 3 lines")
	said := map[string]string{}
	p := programme(t, w)
	for _, list := range p.Who {
		for _, one := range list {
			if one.PersonID != nil {
				said[p.People[*one.PersonID].Name.In("en")] = string(one.Side) + " " + string(one.Mode)
			}
		}
	}
	for name, want := range map[string]string{"Vasile Codru": "host in-person", "Maria Lungu": "host absent", "Adam Zielak": "guest in-person"} {
		if said[name] != want {
			t.Errorf("%s is %q, not %q", name, said[name], want)
		}
	}
	lists, err := w.reading.Registers()
	if err != nil {
		t.Fatal(err)
	}
	held := false
	for _, o := range lists.Offices {
		held = held || o.Title.In("en") == "Governor"
	}
	if !held {
		t.Error("the office of a guest is lost")
	}
	pasteOn(w, "Ion Codru\tAdviser\tRomania\nAna Lungu\tDirector\tRomania\nDan Munte\tMinister of Culture of Romania\n")
	if got := sent(w, model.HostSide) + sent(w, model.GuestSide); got != before || !shows(u, "Delegation") || !shows(u, "Import 3 lines") {
		t.Errorf("a list of another state is put into the delegation: %q, %q", got, u.Texts())
	}
}

// Neither do such guests become items of the running order that has the keyboard.
func TestAListOfGuestsCopiedOverARunningOrderIsShownFirst(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1900, 1200))
	w.enter(visit(t, w).ID)
	w.App.Clipboard().SetContent("Nr.\tNumele\tFuncția\tConfirmare\n1\tVasile Codru\tscriitor\tda\n2\tMaria Lungu\tprimar\tnu\n")
	u.Canvas.Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{Clipboard: w.App.Clipboard()})
	for _, want := range []string{"guests of an item", "Import 2 lines"} {
		if !shows(u, want) {
			t.Errorf("%q is not shown: %q", want, u.Texts())
		}
	}
}
