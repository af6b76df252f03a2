package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// inOrder sits in the running order of the visit, on the row of its welcome
// ceremony, which has steps.
func inOrder(t *testing.T) (*Window, *uitest.User, model.Item) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Order)
	i := slices.IndexFunc(w.inside.Items, func(it model.Item) bool { return len(it.Steps) > 0 })
	it := w.inside.Items[i]
	w.views.Order.Rows.Select(model.Ref{Event: it.EventID, Item: it.ID})
	u.Canvas.Focus(w.views.Order.Rows.Table)
	return w, u, it
}

func steps(t *testing.T, w *Window, id int64) model.Steps {
	t.Helper()
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	it, _ := p.Item(id)
	return it.Steps
}

// The steps of a ceremony are typed below it: each edit is one step back.
func TestStepsAreTypedInPlace(t *testing.T) {
	w, u, it := inOrder(t)
	rows := w.views.Order.Rows.Len()
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	if got := w.views.Order.Rows.Len(); got != rows+len(it.Steps)+1 {
		t.Fatalf("%d rows, %d before: the steps are not below", got, rows)
	}
	u.Key(fyne.KeyDown).Type("Greeting at the car").Key(fyne.KeyReturn) // over the first step's title
	if s := steps(t, w, it.ID); len(s) != len(it.Steps) || s[0].Title["en"] != "Greeting at the car" || s[0].Title["ro"] != it.Steps[0].Title["ro"] {
		t.Errorf("the steps are %+v", s)
	}
	w.table.Run("undo")
	if s := steps(t, w, it.ID); s[0].Title["en"] != it.Steps[0].Title["en"] {
		t.Error("it was not undone in one step")
	}
	last := w.views.Order.Rows.Table.Row()
	for last < w.views.Order.Rows.Len() && w.views.Order.Rows.Cell(last, 0) != "+" {
		last++
	}
	w.views.Order.Rows.Table.GoTo(last, 1)
	u.Type("+7").Key(fyne.KeyTab).Key(fyne.KeyTab).Type("March past").Key(fyne.KeyReturn)
	s := steps(t, w, it.ID)
	if len(s) != len(it.Steps)+1 || !slices.ContainsFunc(s, func(x model.Step) bool { return x.Minute == 7 && x.Title["en"] == "March past" }) {
		t.Errorf("the steps are %+v", s)
	}
	w.views.Order.Rows.Select(model.Ref{Event: it.EventID, Item: it.ID})
	for last = w.views.Order.Rows.Table.Row(); w.views.Order.Rows.Cell(last, 0) != "+"; last++ {
	}
	w.views.Order.Rows.Table.GoTo(last, 1)
	u.Type("13:51 Anthem").Key(fyne.KeyReturn)
	if s := steps(t, w, it.ID); len(s) != len(it.Steps)+2 || !slices.ContainsFunc(s, func(x model.Step) bool {
		return it.Start.AddMinutes(x.Minute).Clock() == "13:51" && x.Title["en"] == "Anthem"
	}) {
		t.Errorf("a whole step typed under From makes %+v: %q", s, u.Texts())
	}
	u.Shortcut(fyne.KeyLeft, fyne.KeyModifierAlt)
	if got := w.views.Order.Rows.Len(); got != rows {
		t.Errorf("%d rows when folded, %d before", got, rows)
	}
}

// A step refuses what it has not, and the item with its steps moves as one.
func TestStepsGoWithTheirItem(t *testing.T) {
	w, u, it := inOrder(t)
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	before := slices.IndexFunc(w.inside.Items, func(o model.Item) bool { return o.ID == it.ID })
	next := w.inside.Items[before+1].ID
	free := it
	free.Status, free.Anchored = model.Agreed, false // else it stays where it is
	if err := w.desk.Do(&model.SaveItem{Item: free}); err != nil {
		t.Fatal(err)
	}
	w.views.Order.Rows.Select(model.Ref{Event: it.EventID, Item: it.ID})
	u.Shortcut(fyne.KeyDown, fyne.KeyModifierAlt)
	if at := slices.IndexFunc(w.inside.Items, func(o model.Item) bool { return o.ID == it.ID }); at != before+1 || w.inside.Items[before].ID != next {
		t.Errorf("the ceremony stands at %d, it was at %d: %v", at, before, u.Texts())
	}
	if len(steps(t, w, it.ID)) != len(it.Steps) {
		t.Error("steps were lost")
	}
}

// Columns that are taken away stay away, and what is pasted goes into those
// that are shown.
func TestColumnsAreChosen(t *testing.T) {
	w, u, _ := inOrder(t)
	w.table.Run("columns")
	u.ClickText("Interpretation")
	if !w.memory.Grid.Hidden[typed.ColInterpret] {
		t.Fatal("the column is still shown")
	}
	u.Canvas.Focus(w.views.Order.Rows.Table)
	w.views.Order.Rows.Table.GoTo(0, 7) // press, now that interpretation is gone
	before := w.inside.Items[0].Interpret
	u.Type("Open").Key(fyne.KeyReturn)
	if it := w.inside.Items[0]; it.Press != model.PressOpen || !it.Interpret.Equal(before) {
		t.Errorf("press is %q, interpretation %v", it.Press, it.Interpret)
	}
	w.memory.Grid.Widths = nil
	w.views.Order.Rows.Table.OnWidth(3, 333)
	if w.memory.Grid.Widths[typed.ColActivity] != 333 {
		t.Errorf("widths %v", w.memory.Grid.Widths)
	}
	if _, size := w.views.Order.Rows.Table.CellAt(0, 3); size.Width != 333 {
		t.Errorf("the column is %v wide", size.Width)
	}
	w.table.Run("columns")
	u.ClickText(w.words.Say("sheet.columns-usual"))
	if len(w.memory.Grid.Hidden) != 0 || len(w.memory.Grid.Widths) != 0 {
		t.Errorf("the usual columns are %+v", w.memory.Grid)
	}
}

// A column in which something is typed that cannot be saved stays where it is, and so does what is
// typed; one in which nothing is wrong is saved, and goes.
func TestAColumnThatIsTypedInIsNotHidden(t *testing.T) {
	w, u, it := inOrder(t)
	rows, audience := w.views.Order.Rows, w.words.Say("sheet.col.audience")
	if !rows.Put(sheet.Unsaved{Left: part.Left{Where: audience, Text: "zzz"}, Spot: sheet.Spot{Item: it.ID}}) {
		t.Fatal("there is no audience to type")
	}
	u.Key(fyne.KeyReturn)
	hide := func() {
		w.table.Run("columns")
		u.ClickText(audience)
		u.Key(fyne.KeyEscape)
	}
	if hide(); w.memory.Grid.Hidden[typed.ColAudience] || len(rows.Unsaved()) != 1 || rows.Unsaved()[0].Text != "zzz" {
		t.Fatalf("hidden %v, typed %+v", w.memory.Grid.Hidden, rows.Unsaved())
	}
	rows.Put(sheet.Unsaved{Left: part.Left{Where: audience, Text: w.words.Say("audience.internal")}, Spot: sheet.Spot{Item: it.ID}})
	if hide(); !w.memory.Grid.Hidden[typed.ColAudience] || len(rows.Unsaved()) != 0 {
		t.Errorf("hidden %v, typed %+v", w.memory.Grid.Hidden, rows.Unsaved())
	}
	p := programme(t, w)
	if now, _ := p.Item(it.ID); now.Audience != model.Internal {
		t.Errorf("the audience is %s", now.Audience)
	}
}

// By venue, every row stands under its venue, and none can be moved.
func TestRowsByVenue(t *testing.T) {
	w, u, it := inOrder(t)
	w.table.Run("group-venue")
	seen := map[string]bool{}
	for r := range w.views.Order.Rows.Len() {
		if h := w.views.Order.Rows.Above(r).Heading; h != "" {
			if seen[h] {
				t.Errorf("%s stands twice", h)
			}
			seen[h] = true
		}
	}
	if len(seen) < 3 || !seen["Cotroceni Palace"] {
		t.Errorf("the groups are %v", seen)
	}
	u.Canvas.Focus(w.views.Order.Rows.Table)
	w.views.Order.Rows.Select(model.Ref{Event: it.EventID, Item: it.ID})
	revision, err := w.desk.Revision()
	if err != nil {
		t.Fatal(err)
	}
	u.Shortcut(fyne.KeyDown, fyne.KeyModifierAlt)
	if now, err := w.desk.Revision(); err != nil || now != revision {
		t.Error("a row was moved")
	}
	if !strings.Contains(strings.Join(u.Texts(), " "), "by venue") {
		t.Error("nobody says why")
	}
	w.table.Run("group-venue")
	if w.views.Order.Rows.Above(0).Heading != "" {
		t.Error("it still stands by venue")
	}
}
