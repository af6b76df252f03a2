package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

func sees(u *uitest.User, words ...string) bool {
	all := strings.Join(u.Texts(), " ")
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(all, w) })
}

// A line that needs somebody who is elsewhere says so before Enter, and is
// saved all the same.
func TestQuickAddForeseesAClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Day)
	u.Canvas.Unfocus()
	n := len(w.inside.Items)
	quickly(w, u, "13:31-13:40 Call +Volodymyr Zelenskyy")
	if !sees(u, "Volodymyr Zelenskyy", "Official welcome ceremony") || !sees(u, "also in ‘Official welcome ceremony’") {
		t.Fatalf("nothing is foreseen: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if len(w.inside.Items) != n+1 {
		t.Error("it was not saved")
	}
}

// A shift says what it would run into elsewhere, before it is done.
func TestAShiftForeseesAClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	p, err := w.desk.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	last := p.Items[len(p.Items)-1]
	at := slices.IndexFunc(p.Who[last.ID], func(o model.Participation) bool { return o.PersonID != nil })
	if at < 0 {
		t.Fatal("nobody known takes part in the last item")
	}
	other := model.NewItem(standing(t, w).Event.ID, model.ItemKinds[0], last.End.AddMinutes(5), last.End.AddMinutes(60))
	other.Title = model.Plain("Something else")
	who := p.Who[last.ID][at]
	who.Row, who.ItemID = model.Row{}, 0
	if err := w.desk.Do(&model.SaveItem{Item: other, Who: &[]model.Participation{who}}); err != nil {
		t.Fatal(err)
	}
	w.choose([]model.Ref{{Event: e.ID, Item: last.ID}})
	w.table.Run("shift")
	if !sees(u, "Something else") {
		t.Errorf("nothing is foreseen: %q", u.Texts())
	}
	u.Shortcut(fyne.KeyA, fyne.KeyModifierControl).Type("+3")
	if sees(u, "Something else") {
		t.Error("a shift of three minutes clashes with nothing")
	}
}

// The inspector says what an hour would clash with while it is typed.
func TestTheInspectorForeseesAClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Day)
	i := slices.IndexFunc(w.inside.Items, func(it model.Item) bool { return it.Title["en"] == "Official photo" })
	w.choose([]model.Ref{{Event: w.stand.Event, Item: w.inside.Items[i].ID}})
	from := uitest.Labelled[*part.Field](u, w.words.Say("sheet.col.from"))
	u.Canvas.Focus(from.Entry())
	u.Shortcut(fyne.KeyA, fyne.KeyModifierControl).Type("13:32")
	if !sees(u, "also in ‘Official welcome ceremony’") {
		t.Errorf("nothing is foreseen: %q", u.Texts())
	}
	if it, _ := w.inside.Item(w.inside.Items[i].ID); it.Start.Clock() != "13:43" {
		t.Error("it was saved before it was left")
	}
}

// On the night on which clocks go back the two hours can be pressed.
func TestTwoHoursCanBePressed(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	quickly(w, u, "25.10.2026 3:30 Call")
	if !sees(u, "03:30 EEST", "03:30 EET") {
		t.Fatalf("no hours are offered: %q", u.Texts())
	}
	u.ClickText("03:30 EET").ClickText("Add")
	p := standing(t, w)
	if len(p.Items) == 0 {
		t.Fatalf("nothing was made: %q", u.Texts())
	}
	it := p.Items[len(p.Items)-1]
	if it.Title["en"] != "Call" || it.Start.Local != "2026-10-25T03:30" || it.Start.Abbreviation() != "EET" {
		t.Errorf("made %+v", it.Start)
	}
	quickly(w, u, "29.3.2026 3:30 Walk")
	if !sees(u, "04:30 EEST") {
		t.Fatalf("no hour is offered for one that does not exist: %q", u.Texts())
	}
	u.ClickText("04:30 EEST").ClickText("Add")
	if it, ok := func() (model.Item, bool) { p := standing(t, w); return p.Item(w.chosen[0].Item) }(); !ok || it.Title["en"] != "Walk" || it.Start.Local != "2026-03-29T04:30" {
		t.Errorf("made %+v", it.Start)
	}
}

// A cell of the running order says it over the cell while it is typed.
func TestACellForeseesAClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Order)
	i := slices.IndexFunc(w.inside.Items, func(it model.Item) bool { return it.Title["en"] == "Official photo" })
	u.Canvas.Focus(w.views.Order.Rows.Table)
	w.views.Order.Rows.Table.GoTo(i, 1)
	u.Type("13:32")
	warned := func() bool { return sees(u, "also in ‘Official welcome ceremony’") }
	if !warned() {
		t.Fatalf("nothing is foreseen: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	if it := w.inside.Items[i]; it.Start.Clock() != "13:43" {
		t.Error("it was saved")
	}
}
