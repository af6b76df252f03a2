package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
)

// What is typed into a cell while rows are chosen together is said of all of them, in one deed that is told and undone
// at once; they stay chosen. What each row says for itself is typed for one.
func TestWhatIsTypedIsSaidOfAllChosenRows(t *testing.T) {
	w, u, now := planFor(t)
	for _, line := range [][2]string{{"9", "Arrival"}, {"10", "Talks"}, {"11", "Lunch"}} {
		row(u, line[0], "", line[1], "", "", "", "", "", "", "", "", "")
	}
	u.Key(fyne.KeyEscape)
	order := w.views.Order.Rows
	press := func(at int, col typed.Column) {
		ref := model.Ref{Event: now().Event.ID, Item: now().Items[at].ID}
		r, c := order.Lies(ref, col)
		order.GoTo(r, c) // which brings it in sight
		pos, size := order.CellAt(r, c)
		pos = pos.Add(fyne.CurrentApp().Driver().AbsolutePositionForObject(order.Table))
		u.Click(pos.X+size.Width/2, pos.Y+size.Height/2)
	}
	choose := func(col typed.Column) {
		press(0, col)
		u.Hold(fyne.KeyModifierShift).Key(fyne.KeyDown, fyne.KeyDown).Hold(0)
		if got := order.Picked(); len(got) != 3 {
			t.Fatalf("chosen are %v", got)
		}
	}
	said := func(col typed.Column) (out []string) {
		for _, it := range now().Items {
			out = append(out, map[typed.Column]string{typed.ColAudience: string(it.Audience), typed.ColStatus: string(it.Status), typed.ColResponsible: it.Responsible.In(), typed.ColPlace: it.Place.In(), typed.ColActivity: it.Title.In()}[col])
		}
		return out
	}
	for _, tt := range []struct {
		col         typed.Column
		text, want  string
		toast, undo bool
	}{
		{typed.ColAudience, "public", "public", true, true}, {typed.ColStatus, "agreed", "agreed", true, true},
		{typed.ColResponsible, "Protocol II", "Protocol II", true, true}, {typed.ColPlace, "Meadow by the lake", "Meadow by the lake", true, true},
	} {
		choose(tt.col)
		was := said(tt.col)
		u.Type(tt.text).Key(fyne.KeyReturn)
		if got := said(tt.col); !slices.Equal(got, slices.Repeat([]string{tt.want}, 3)) {
			t.Errorf("%s: %q; %q", tt.col, got, w.toast.Text())
		}
		if got := order.Picked(); len(got) != 3 || len(w.chosen) != 3 {
			t.Errorf("%s: chosen are %v, %d", tt.col, got, len(w.chosen))
		}
		if !strings.Contains(w.toast.Text(), "3 rows") || !strings.Contains(strings.ToLower(w.toast.Text()), strings.ToLower(tt.text)) {
			t.Errorf("%s: %q is said", tt.col, w.toast.Text())
		}
		if w.undo(); !slices.Equal(said(tt.col), was) {
			t.Errorf("%s: one undo leaves %q", tt.col, said(tt.col))
		}
		u.Key(fyne.KeyEscape)
	}
	choose(typed.ColAudience) // where the last of them says so already
	u.Key(fyne.KeyEscape)
	press(2, typed.ColAudience)
	u.Type("public").Key(fyne.KeyReturn)
	choose(typed.ColAudience)
	u.Type("public").Key(fyne.KeyReturn)
	if got := said(typed.ColAudience); !slices.Equal(got, []string{"public", "public", "public"}) {
		t.Errorf("the last said so already: %q", got)
	}
	choose(typed.ColActivity)
	u.Type("Coffee").Key(fyne.KeyReturn)
	if got := said(typed.ColActivity); !slices.Equal(got, []string{"Arrival", "Talks", "Coffee"}) {
		t.Errorf("titles are %q", got)
	}
}
