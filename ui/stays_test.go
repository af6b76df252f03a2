package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

// A place that is used is not deleted: what it is called is said, and an item that is there, to which one press leads.
func TestAUsedPlaceSaysWhereItIsUsed(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Venues)
	rec := standOn(t, w, "cotroceni palace").(*model.Venue)
	u.Shortcut(fyne.KeyDelete, fyne.KeyModifierControl)
	said := w.toast.Text()
	if !strings.Contains(said, "“Cotroceni Palace” is used and stays: ") || !strings.Contains(said, "in the programme") {
		t.Fatalf("said: %q", said)
	}
	if err := w.desk.Get(rec, rec.ID); err != nil {
		t.Error(err)
	}
	u.ClickText(w.words.Say("ui.check.show"))
	if len(w.chosen) != 1 || !w.chosen[0].IsItem() {
		t.Errorf("leads to %v", w.chosen)
	}
}
