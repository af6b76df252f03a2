package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// planDays opens a new visit of three days on its running order.
func planDays(t *testing.T) (*Window, *uitest.User, func() []string) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	e := model.NewEvent(model.WorkingVisit, "2026-06-03", "2026-06-05", "Europe/Bucharest")
	e.Title, e.Audience = model.Text{"en": "Working visit"}, model.ForDelegation
	save := &model.SaveEvent{Event: e}
	if !w.try(save) {
		t.Fatal("no visit")
	}
	w.enter(save.ID)
	return w, u, func() (out []string) {
		t.Helper()
		p, err := w.desk.Programme(save.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			out = append(out, it.Start.Local[5:]+" "+it.Title.In("en"))
		}
		return out
	}
}

func wants(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s:\n%s\nwant\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A running order shows each of its days, empty ones too, with a row to type in.
func TestEachDayHasARow(t *testing.T) {
	w, u, now := planDays(t)
	for _, day := range []string{"Wednesday, 3 June 2026", "Thursday, 4 June 2026", "Friday, 5 June 2026"} {
		if !u.Sees(day) {
			t.Errorf("does not see %s: %q", day, u.Texts())
		}
	}
	rows := w.views.Order.Rows
	rows.Table.GoTo(1, 1)
	row(u, "10:00", "11:00", "Talks")
	wants(t, "typed under the second day", now(), "06-04T10:00 Talks")
	rows.Table.GoTo(0, 1)
	row(u, "9:00", "", "Arrival")
	wants(t, "and under the first", now(), "06-03T09:00 Arrival", "06-04T10:00 Talks")
	rows.Table.GoTo(0, 1)
	u.Shortcut(fyne.KeyReturn, fyne.KeyModifierControl)
	row(u, "12:00", "", "Lunch")
	wants(t, "below the last row of a day", now(), "06-03T09:00 Arrival", "06-03T12:00 Lunch", "06-04T10:00 Talks")
	rows.Select(model.Ref{Event: w.stand.Event, Item: w.inside.Items[2].ID})
	u.Key(fyne.KeyInsert)
	row(u, "8:00", "", "Breakfast")
	wants(t, "above the first row of a day", now(), "06-03T09:00 Arrival", "06-03T12:00 Lunch", "06-04T08:00 Breakfast", "06-04T10:00 Talks")
}

// Rows that are typed may be read by whom the kind of the visit suggests; nobody reads
// more of a visit than of what is in it.
func TestRowsTakeTheAudienceOfTheVisit(t *testing.T) {
	w, u, _ := planDays(t)
	row(u, "9:00", "", "Arrival")
	if a := w.inside.Items[0].Audience; a != model.ForDelegation {
		t.Errorf("a row of a working visit is for %s", a)
	}
	_, u2, now := plan(t) // within, as nobody has said otherwise
	row(u2, "9:00", "", "Arrival")
	if a := now().Items[0].Audience; a != model.Internal {
		t.Errorf("a row of a visit that is internal is for %s", a)
	}
}

// The menu of rows sets audience, day, place and who is responsible for all that are
// chosen, each in one deed.
func TestTheMenuSetsAllChosen(t *testing.T) {
	w, u, now := planDays(t)
	for _, title := range []string{"One", "Two", "Three"} {
		row(u, "", "+15", title)
		u.Key(fyne.KeyDown, fyne.KeyHome)
	}
	choose := func(entry string) {
		w.views.Order.Rows.Table.Pick(0, 1)
		w.deeds.MenuItem(w.chosen[0], fyne.NewPos(200, 200))
		u.ClickText(entry)
	}
	items := func() []model.Item { return w.inside.Items }
	choose("Readers…")
	u.ClickText("Public")
	if items()[0].Audience != model.Public || items()[1].Audience != model.Public || items()[2].Audience == model.Public {
		t.Errorf("audience: %+v", items())
	}
	w.undo()
	if items()[0].Audience == model.Public || items()[1].Audience == model.Public {
		t.Error("one undo does not take both back")
	}
	choose("Responsible…")
	u.Canvas.Focus(fieldOf(u, "Responsible").Entry())
	u.Type("Protocol").Key(fyne.KeyReturn)
	if items()[1].Responsible.In("en") != "Protocol" || !items()[2].Responsible.Empty() {
		t.Errorf("responsible: %+v", items())
	}
	choose("Venue and room…")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, "Place"))
	u.Type("Cotroceni Palace, Salon").Key(fyne.KeyReturn, fyne.KeyReturn)
	if items()[0].RoomID == nil || items()[1].RoomID == nil || items()[2].VenueID != nil {
		t.Errorf("place: %+v", items())
	}
	choose("Another day…")
	u.Canvas.Focus(fieldOf(u, "Day").Entry())
	u.Type("5 June").Key(fyne.KeyReturn)
	got := now()
	wants(t, "another day", got, "06-03T"+got[0][6:11]+" Three", got[1], got[2])
	if !strings.HasPrefix(got[1], "06-05") || !strings.HasPrefix(got[2], "06-05") {
		t.Errorf("another day: %v", got)
	}
}

// Over New Year both years are told.
func TestDaysOverNewYearTellBothYears(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.GoTo("2025-12-31")
	w.setView(view.Week)
	if !u.Sees("29 December 2025 – 4 January 2026") {
		t.Errorf("%q", u.Texts())
	}
}

// Rows are typed one under the other: Tab along a row, Enter at its end goes to the first
// cell of an empty row, wherever the row that was typed stands now; no row that is there is
// typed over.
func TestRowsAreTypedOneUnderTheOther(t *testing.T) {
	_, u, items := planDays(t)
	for _, line := range [][]string{{"10", "11", "Talks", "Hall"}, {"8:30", "9", "Arrival", "Airport"}, {"9:40", "9:50", "Photo", "Stairs"}, {"12", "13", "Lunch"}} {
		for i, cell := range line {
			u.Type(cell)
			if i < len(line)-1 {
				u.Key(fyne.KeyTab)
			}
		}
		u.Key(fyne.KeyReturn)
	}
	wants(t, "typed one under the other", items(), "06-03T08:30 Arrival", "06-03T09:40 Photo", "06-03T10:00 Talks", "06-03T12:00 Lunch")
}
