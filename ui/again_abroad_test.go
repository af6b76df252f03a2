package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// A visit abroad that is planned again for another host lists the places that were typed for the
// earlier city: they are gone in the copy, unless somebody keeps them; a place at home stays.
func TestTypedPlacesOfTheEarlierCityAreAskedAbout(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Working visit to Rome")
	adds(w, u)
	if w.inside.Event.Zone != "Europe/Rome" {
		t.Fatalf("on the clocks of %s", w.inside.Event.Zone)
	}
	row(u, "10:00", "", "Talks", "Quirinal Palace", "", "", "", "", "", "", "", "")
	row(u, "12:00", "", "Lunch", "Villa Madama", "", "", "", "", "", "", "", "")
	row(u, "15:00", "", "Wreath-laying", "Villa Madama", "", "", "", "", "", "", "", "")
	old := w.inside.Event
	if len(w.inside.Items) != 3 {
		t.Fatalf("%d rows", len(w.inside.Items))
	}
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	chooses(u, "Host", "fran")
	if !u.Sees("2 places were entered for the earlier city") || !u.Sees("Quirinal Palace") || !u.Sees("Left empty in the copy") {
		t.Fatalf("they are not listed: %q", u.Texts())
	}
	called := ""
	for _, l := range u.Labels() {
		for _, head := range []string{"in", "was", "now"} { // wherever the keyboard is in it
			if strings.HasPrefix(l, w.words.Say("sheet.again."+head)+": ") {
				called = l
			}
		}
	}
	table := uitest.Labelled[*part.Table](u, called)
	kept := -1
	for r := range 9 {
		table.GoTo(r, 1)
		if strings.HasSuffix(table.AccessibilityLabel(), "Villa Madama") {
			kept = r
		}
	}
	if kept < 0 {
		t.Fatal("Villa Madama is in no row")
	}
	u.Canvas.Focus(table)
	table.GoTo(kept, 2)
	table.BeginEdit("")
	if !u.Sees("Keep ‘Villa Madama’") {
		t.Errorf("nothing offers to keep it: %q", u.Texts())
	}
	u.Type("Villa Madama")
	u.Key(fyne.KeyReturn)
	adds(w, u)
	made := old.ID
	for _, l := range w.events {
		made = max(made, l.Event.ID)
	}
	p, err := w.desk.Programme(made)
	if err != nil || made == old.ID || p.Host == nil || p.Host.Code != "FR" || len(p.Items) != 3 {
		t.Fatalf("made visit %d at %+v with %d items, %v: %q", made, p.Host, len(p.Items), err, u.Above())
	}
	for _, it := range p.Items {
		want := map[string]string{"Talks": "", "Lunch": "Villa Madama", "Wreath-laying": "Villa Madama"}[it.Title.In("en")]
		if it.Place.In("en") != want {
			t.Errorf("%s is at %q ", it.Title.In("en"), it.Place.In("en"))
		}
	}
}
