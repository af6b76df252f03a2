package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// firstDays are the days on which items of the open visit begin, each once.
func firstDays(t *testing.T, w *Window, event int64) map[civil.Date]int {
	t.Helper()
	p, err := w.desk.Programme(event)
	if err != nil {
		t.Fatal(err)
	}
	out := map[civil.Date]int{}
	for _, it := range p.Items {
		out[it.Start.Date()]++
	}
	return out
}

// A visit that gets another first day in its form asks whether the programme goes
// along; whatever is answered, nothing is left behind unsaid.
func TestAVisitWithOtherDaysAsksForItsProgramme(t *testing.T) {
	for answer, days := range map[string]civil.Date{"Move the programme 1 day later": "2026-03-13", "Leave it where it is": "2026-03-12"} {
		w, u := sit(t, "en", look.Light)
		e := visit(t, w)
		was := firstDays(t, w, e.ID)
		w.choose([]model.Ref{{Event: e.ID}})
		in := uitest.Labelled[*part.Field](u, w.words.Say("sheet.first-day"))
		u.Canvas.Focus(in.Entry())
		in.Entry().SetText("13 march")
		u.Key(fyne.KeyReturn)
		if !u.Sees("The programme of this visit") {
			t.Fatalf("nobody asks: %q", u.Texts())
		}
		u.ClickText(answer)
		if now := visit(t, w); now.FirstDay != e.FirstDay.Add(1) || now.LastDay != e.LastDay.Add(1) {
			t.Errorf("%s: the visit is on %s–%s", answer, now.FirstDay, now.LastDay)
		}
		if got := firstDays(t, w, e.ID); got[days] != was[e.FirstDay] {
			t.Errorf("%s: items begin on %v", answer, got)
		}
	}
}

// What looks for something does so in a running order too, and types into no cell.
func TestTheSearchKeyOpensNoCell(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	was, err := w.desk.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	u.Type("/").Type("stefan").Key(fyne.KeyTab)
	now, err := w.desk.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	for i := range was.Items {
		if !now.Items[i].Title.Equal(was.Items[i].Title) {
			t.Errorf("%q became %q", was.Items[i].Title, now.Items[i].Title)
		}
	}
	if got := w.search.Field.Text(); got != "stefan" {
		t.Errorf("the search looks for %q", got)
	}
}
