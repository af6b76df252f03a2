package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// A filter is kept under a name in the sidebar, with its board; it is applied,
// renamed, brought up to date and deleted there, and each of it undone.
func TestSavedViews(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	filterBy(w, model.Criteria{}.Toggle(model.ByKind, "talks"))
	w.table.Run("save-view")
	u.Key(fyne.KeyReturn)
	if w.win.Canvas().Overlays().Top() == nil || !u.Sees("Give the view a name.") {
		t.Fatalf("no name: %q", u.Texts())
	}
	u.Type("Talks only").ClickText("Whichever is on show").ClickText("Month").ClickText("Save")
	if len(w.filter.Views()) != 1 || w.filter.Views()[0].Board != "month" || !u.Sees("Talks only") {
		t.Fatalf("%+v: %q", w.filter.Views(), u.Texts())
	}
	w.filter.Clear()
	w.setView(Week)
	u.ClickPlace("saved", 0)
	if !w.memory.Criteria.Has(model.ByKind, "talks") || w.place.View != Month {
		t.Errorf("applied: %+v %s", w.memory.Criteria, w.place.View)
	}
	u.ClickPlace("saved", 0)
	if w.filter.On() {
		t.Error("a second tap does not end it")
	}
	w.table.Palette("ui.palette-hint")
	u.Type("talks only").Key(fyne.KeyReturn)
	if !w.memory.Criteria.Has(model.ByKind, "talks") {
		t.Error("the palette does not lead to a view")
	}
	w.filter.Clear()
	filterBy(w, model.Criteria{Text: "dinner"})
	at := u.Place("saved", 0)
	u.RightClick(at.X, at.Y).ClickText("Use the filter on show")
	if v := w.filter.Views()[0]; v.Criteria().Text != "dinner" || v.Criteria().Has(model.ByKind, "talks") || v.Name != "Talks only" {
		t.Errorf("brought up to date: %+v", v)
	}
	u.RightClick(at.X, at.Y).ClickText("Rename…")
	name := uitest.Labelled[*part.Field](u, w.words.Say("ui.view-name")).Entry()
	u.Canvas.Focus(name)
	name.SelectAll()
	u.Type("Dinners")
	u.Key(fyne.KeyReturn)
	if w.filter.Views()[0].Name != "Dinners" {
		t.Errorf("renamed: %+v", w.filter.Views())
	}
	u.RightClick(at.X, at.Y).ClickText("Delete the view")
	if len(w.filter.Views()) != 0 || u.Sees("VIEWS") {
		t.Errorf("deleted: %+v", w.filter.Views())
	}
	for i, want := range []string{"Dinners", "Talks only", "Talks only", ""} {
		w.undo()
		got := ""
		if len(w.filter.Views()) > 0 {
			got = w.filter.Views()[0].Name
		}
		if got != want {
			t.Errorf("undone %d times it is %q, not %q", i+1, got, want)
		}
	}
}
