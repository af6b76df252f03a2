package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// A place that no register has is marked as words alone, and is the place of the register once the same is typed again.
func TestAPlaceInWordsIsMarkedAndTypedAgainIsThePlace(t *testing.T) {
	w, u, now := plan(t)
	row(u, "900", "930", "Arrival", "Marmoros Hall")
	u.Key(fyne.KeyEscape)
	order := w.views.Order.Rows
	parts, said := order.Words(0, 4)
	if !slices.Equal(parts, []string{"Marmoros Hall"}) || !strings.Contains(said, "linked to no place in the register: Marmoros Hall") {
		t.Fatalf("%q: %q", parts, said)
	}
	w.desk.Do(&model.Save{Record: &model.Venue{Name: model.Text{"en": "Marmoros Hall"}}}) // by somebody else, beside the window
	w.read()
	order.Table.GoTo(0, 4)
	u.Type("Marmoros Hall")
	u.Key(fyne.KeyTab)
	if it := now().Items[0]; it.VenueID == nil || !it.Place.Empty() {
		t.Errorf("typed again it is %v, %q", it.VenueID, it.Place)
	}
	if parts, _ := order.Words(0, 4); len(parts) > 0 {
		t.Errorf("still words: %q", parts)
	}
}

// Whoever adds a place to the register is told in how many rows it stands from now on; one undo takes it back.
func TestAPlaceIsLinkedWhereItsWordsStand(t *testing.T) {
	w, u, now := plan(t)
	row(u, "900", "930", "Arrival", "Marmoros Hall")
	u.Key(fyne.KeyReturn)
	row(u, "1000", "1030", "Talks", "Marmoros Hall")
	u.Key(fyne.KeyEscape)
	if !w.try(&model.SaveVenue{Venue: model.Venue{Name: model.Text{"en": "Marmoros Hall"}}}) || !strings.Contains(w.toast.Text(), "linked in 2 rows") {
		t.Fatalf("said: %q", w.toast.Text())
	}
	for _, it := range now().Items {
		if it.VenueID == nil || !it.Place.Empty() {
			t.Errorf("%s is at %q", it.Title, it.Place)
		}
	}
	w.undo()
	for _, it := range now().Items {
		if it.VenueID != nil || it.Place["en"] != "Marmoros Hall" {
			t.Errorf("undone, %s is at %q", it.Title, it.Place)
		}
	}
}
