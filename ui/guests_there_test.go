package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// guestsOf are those of an item by name.
func guestsOf(t *testing.T, w *Window, it *model.Item) (out []string) {
	p := programme(t, w)
	for _, side := range model.Sides {
		for _, who := range p.Side(it, side) {
			out = append(out, who.Called.In("en"))
		}
	}
	return out
}

// A list of guests of whom some take part already says so, and adds the others; of whoever may be one of those there a
// press in the cell offers the choice.
func TestGuestsWhoTakePartAlreadyAreShownAsSuch(t *testing.T) {
	w, u, it := inOrder(t)
	w.win.Resize(fyne.NewSize(1900, 1200))
	paste := func(list string) {
		fyne.CurrentApp().Clipboard().SetContent(list)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	}
	paste("No.\tName\tPosition\tAnswer\n1\tMr Vasile Codru\tGovernor of Romania\tyes\n2\tSenator Maria Lungu\tSenator\tyes\n")
	u.ClickText("Import 2 lines")
	paste("No.\tName\tPosition\tAnswer\n1\tGovernor Vasile Codru\tGovernor of Romania\tyes\n2\tMaria Lungu\tSenator\tyes\n3\tGeneral Ion Hada\tChief of Staff of Romania\tyes\n")
	if !shows(u, "takes part already: Vasile Codru") || !shows(u, "takes part already: Maria Lungu") || !shows(u, "Import 1 line") {
		t.Fatalf("%q", u.Texts())
	}
	before := len(guestsOf(t, w, &it))
	u.ClickText("Import 1 line")
	if got := guestsOf(t, w, &it); len(got) != before+1 || !slices.Contains(got, "Ion Hada") {
		t.Errorf("they are %q", got)
	}
	deed := &model.Participate{Item: it.ID, Side: model.GuestSide}
	p := programme(t, w)
	for _, one := range p.Side(&it, model.GuestSide) {
		deed.Who, deed.Was = append(deed.Who, one.Participation), append(deed.Was, model.SeenOf(&one.Participation))
	}
	deed.Who = append(deed.Who, model.Participation{ItemID: it.ID, Side: model.GuestSide, Name: model.Text{"en": "Mr Kazlauskas"}})
	if err := w.desk.Do(deed); err != nil {
		t.Fatal(err)
	}
	w.read()
	before = len(guestsOf(t, w, &it))
	paste("No.\tName\tPosition\tAnswer\n1\tJonas Kazlauskas\tAdviser of Lithuania\tyes\n2\tPetras Balys\tAdviser of Lithuania\tyes\n")
	if !shows(u, "May be in this item already") || !shows(u, "new, or is it Mr Kazlauskas") || !shows(u, "Import 2 lines") {
		t.Fatalf("%q", u.Texts())
	}
	at := u.Point("new, or is it Mr Kazlauskas")
	u.Click(at.X, at.Y)
	u.ClickText("takes part already: Mr Kazlauskas")
	if !shows(u, "Import 1 line") {
		t.Fatalf("the choice is not taken: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if got := guestsOf(t, w, &it); len(got) != before+1 || slices.Contains(got, "Jonas Kazlauskas") {
		t.Errorf("they are %q", got)
	}
}
