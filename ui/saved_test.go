package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
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
	u.Type("Talks only").ClickText("Whichever view is open").ClickText("Month").ClickText("Save")
	if len(w.filter.Saved()) != 1 || w.filter.Saved()[0].Board != "month" || !u.Sees("Talks only") {
		t.Fatalf("%+v: %q", w.filter.Saved(), u.Texts())
	}
	w.filter.Clear()
	w.setView(view.Week)
	u.ClickPlace("saved", 0)
	if !w.memory.Criteria.Has(model.ByKind, "talks") || w.stand.View != view.Month {
		t.Errorf("applied: %+v %s", w.memory.Criteria, w.stand.View)
	}
	u.ClickPlace("saved", 0)
	if w.filter.On() {
		t.Error("a second tap does not end it")
	}
	w.table.Palette()
	u.Type("talks only").Key(fyne.KeyReturn)
	if !w.memory.Criteria.Has(model.ByKind, "talks") {
		t.Error("the palette does not lead to a view")
	}
	w.filter.Clear()
	filterBy(w, model.Criteria{Text: "dinner"})
	at := u.Spot("saved", 0)
	u.RightClick(at.X, at.Y).ClickText("Use the current filter")
	if v := w.filter.Saved()[0]; v.Criteria().Text != "dinner" || v.Criteria().Has(model.ByKind, "talks") || v.Name != "Talks only" {
		t.Errorf("brought up to date: %+v", v)
	}
	u.RightClick(at.X, at.Y).ClickText("Rename…")
	name := uitest.Labelled[*part.Field](u, w.words.Say("ui.view-name")).Entry()
	u.Canvas.Focus(name)
	name.SelectAll()
	u.Type("Dinners")
	u.Key(fyne.KeyReturn)
	if w.filter.Saved()[0].Name != "Dinners" {
		t.Errorf("renamed: %+v", w.filter.Saved())
	}
	u.RightClick(at.X, at.Y).ClickText("Delete the view")
	if len(w.filter.Saved()) != 0 || u.Sees("VIEWS") {
		t.Errorf("deleted: %+v", w.filter.Saved())
	}
	for i, want := range []string{"Dinners", "Talks only", "Talks only", ""} {
		w.undo()
		got := ""
		if len(w.filter.Saved()) > 0 {
			got = w.filter.Saved()[0].Name
		}
		if got != want {
			t.Errorf("undone %d times it is %q, not %q", i+1, got, want)
		}
	}
}
