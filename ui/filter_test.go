package ui

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// filterBy shows what criteria let through.
func filterBy(w *Window, c model.Criteria) {
	w.memory.Criteria = c
	w.read()
}

// What is ticked on the sheet is all that the board shows at once, a line says
// so, and one tap brings everything back.
func TestFilterByTicks(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.show(view.Stand{View: view.Lanes, Day: "2026-03-12", Event: e.ID})
	all, clashes := len(w.entries), len(w.clash.Said())
	w.table.Run("filter")
	if !u.Sees("Delegation") || !u.Sees("Ukraine") {
		t.Fatalf("the sheet offers %q", u.Texts())
	}
	u.ClickText("Official talks")
	if len(w.entries) != 1 || w.entries[0].Kind != model.Talks || !u.Sees("1 of 16 shown") {
		t.Fatalf("of %d there are %d: %q", all, len(w.entries), u.Texts())
	}
	if len(w.clash.Said()) != clashes {
		t.Error("conflicts were filtered")
	}
	u.ClickText("Close")
	if !u.Sees("Only: official talks") || !u.Sees("1 of 16 shown") {
		t.Fatalf("no line says so: %q", u.Texts())
	}
	if m := Recall(w.Config.Memory); !m.Criteria.Has(model.ByKind, "talks") {
		t.Error("it is not remembered")
	}
	u.ClickPlace("filter-clear", 0)
	if len(w.entries) != all || u.Sees("Only: official talks") || w.filter.Line.Visible() {
		t.Errorf("cleared, there are %d: %q", len(w.entries), u.Texts())
	}
}

// In the running order a filtered row keeps its number, and changes places with
// no row beyond one that nobody sees.
func TestFilterRunningOrder(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	numbers := func() (out []string) {
		for r := 0; r < w.views.Order.Rows.Len()-1; r++ {
			out = append(out, w.views.Order.Rows.Cell(r, 0))
		}
		return out
	}
	before := numbers()
	titles := map[string]string{}
	for r, n := range before {
		titles[w.views.Order.Rows.Cell(r, 3)] = n
	}
	filterBy(w, model.Criteria{}.Toggle(model.ByAudience, "public"))
	after := numbers()
	if len(after) == 0 || len(after) >= len(before) {
		t.Fatalf("of %d rows there are %d", len(before), len(after))
	}
	for r, n := range after {
		if titles[w.views.Order.Rows.Cell(r, 3)] != n {
			t.Errorf("row %q has number %s, not %s", w.views.Order.Rows.Cell(r, 3), n, titles[w.views.Order.Rows.Cell(r, 3)])
		}
	}
	apart := -1
	for r := 0; r+1 < len(after); r++ {
		if slices.Index(before, after[r])+1 != slices.Index(before, after[r+1]) {
			apart = r
		}
	}
	if apart < 0 {
		t.Fatal("no row is left out between two")
	}
	w.views.Order.Rows.Table.OnShift([]int{apart}, 1)
	if !u.Sees(w.words.Error(model.Refuse("ui.hidden-between"))) || !slices.Equal(numbers(), after) {
		t.Errorf("rows changed places: %v, %q", numbers(), u.Texts())
	}
	w.filter.Clear()
	if !slices.Equal(numbers(), before) {
		t.Errorf("cleared, there is %v", numbers())
	}
}

// Text is found without its marks, in all views, and a page printed meanwhile
// has no more than the board and says that it is an extract.
func TestFilterByTextAndPrint(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, v := range []view.Kind{view.Day, view.Week, view.Month, view.Year, view.List, view.Lanes} {
		w.show(view.Stand{View: v, Day: "2026-03-12"})
		filterBy(w, model.Criteria{})
		all := len(w.entries)
		filterBy(w, model.Criteria{Text: "signing"})
		items := 0
		for _, e := range w.entries {
			if e.Ref.IsItem() {
				items++
			}
		}
		if items == 0 || len(w.entries) >= all {
			t.Errorf("%s shows %d items and %d of %d entries", v, items, len(w.entries), all)
		}
	}
	w.setView(view.Week)
	if !u.Sees("Only: “signing”") {
		t.Errorf("%q", u.Texts())
	}
	of, err := w.shown()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range of {
		for _, it := range p.Items {
			if !strings.Contains(strings.ToLower(it.Title.In("en")), "signing") {
				t.Errorf("%q would be printed", it.Title.In("en"))
			}
		}
	}
	if !w.period().Filtered {
		t.Error("the page does not say so")
	}
	w.remember()
	if other := sampleDiary(t); other.Health().Path != w.memory.File {
		w.Open(other)
	}
	if w.memory.Criteria.On() {
		t.Error("another diary is filtered by the people of the last")
	}
}

// The year reads little of what it shows; the filter asks of all of it what it asks
// elsewhere.
func TestFilterOverAYear(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.setView(view.Year)
	w.table.Run("filter")
	for _, text := range u.Texts() {
		if strings.Contains(text, "item.status.") || strings.Contains(text, "audience.") {
			t.Errorf("a key is shown: %q", text)
		}
	}
	if !u.Sees("Agreed") || !u.Sees("Internal") {
		t.Errorf("there is no status and no audience to choose: %q", u.Texts())
	}
}

// Over days with nothing on them the filter says so, and a press leads to the nearest visit, where there
// is something to choose from.
func TestFilterOverEmptyDaysLeadsOn(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.show(view.Stand{View: view.Month, Day: "2027-03-12"})
	w.table.Run("filter")
	if !u.Sees("Nothing is planned on these days.") || !u.Sees("Nearest: ") {
		t.Fatalf("the sheet says %q", u.Texts())
	}
	u.ClickPlace("nearest", 0)
	if w.stand.Day.Year() != 2026 || !u.Sees("Kind") || u.Sees("Nothing is planned on these days.") {
		t.Errorf("it leads to %s: %q", w.stand.Day, u.Texts())
	}
}

// Papers and delegations are whole, whatever is let through elsewhere: no line says that they are
// not, and a view that is chosen there leads to where it is seen.
func TestPapersAreNotFiltered(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	filterBy(w, model.Criteria{Ticked: map[model.Criterion][]string{model.ByKind: {"talks"}}})
	if !w.filter.Line.Visible() {
		t.Fatalf("the running order does not say that it is filtered: %q", u.Texts())
	}
	for _, v := range []view.Kind{view.Papers, view.Delegations} {
		w.setView(v)
		if w.filter.Line.Visible() {
			t.Errorf("%s: a line says what is left out, and nothing is", v)
		}
	}
	v := model.Saved{Name: "Press", Filter: `{"ticked":{"press":["pool"]}}`}
	w.filter.Apply(&v)
	if w.stand.View != view.Order || !w.filter.Line.Visible() {
		t.Errorf("the view is shown on %s, its line %v", w.stand.View, w.filter.Line.Visible())
	}
}
