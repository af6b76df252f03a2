package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// A row of the diary that is called a flight only now is told on the clocks of its cities, and the toast says
// so: in the running order and in the fields beside it.
func TestARowCalledAFlightIsToldWhereItLands(t *testing.T) {
	for name, call := range map[string]func(w *Window, typing func(label, text string)){
		"a cell": func(w *Window, typing func(label, text string)) {
			w.views.Order.Rows.GoTo(0, 3)
			typing("", "Flight Bucharest - Rome")
		},
		"a field": func(w *Window, typing func(label, text string)) {
			w.lookInto(model.Ref{Event: w.inside.Event.ID, Item: w.inside.Items[0].ID})
			typing("sheet.col.activity", "Flight Bucharest - Rome")
		},
	} {
		w, u, now := plan(t)
		row(u, "9", "10:15", "Talks on board")
		u.Key(fyne.KeyEscape)
		w.views.Order.Rows.GoTo(0, 3)
		w.toast.Clear()
		call(w, func(label, text string) {
			if label != "" {
				u.Canvas.Focus(fieldOf(u, w.words.Say(label)).Entry())
				u.Shortcut(fyne.KeyA, ctrl)
			}
			u.Type(text).Key(fyne.KeyTab)
		})
		p := now()
		if len(p.Items) != 1 || p.Items[0].Title.In("en") != "Flight Bucharest - Rome" {
			t.Fatalf("%s: %+v", name, p.Items)
		}
		if it := p.Items[0]; it.Start.Zone != "Europe/Bucharest" || it.End.Zone != "Europe/Rome" || it.Start.Clock() != "09:00" || it.End.Clock() != "10:15" {
			t.Errorf("%s: %s %s – %s %s", name, it.Start.Clock(), it.Start.Zone, it.End.Clock(), it.End.Zone)
		}
		if said := "Fri 20 Mar, 09:00 Bucharest – 10:15 Rome"; !strings.Contains(w.toast.Text(), said) {
			t.Errorf("%s: it says %q, not %q", name, w.toast.Text(), said)
		}
	}
}
