package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Items that are locked or fixed never go with their visit unsaid: the card names them before and leaves
// them on a tick; the toast tells of them after, and puts them back.
func TestWhatIsLockedMovesWithAWordOrNotAtAll(t *testing.T) {
	for _, leave := range []bool{false, true} {
		w, u := sit(t, "en", look.Light)
		e := visit(t, w)
		p := programme(t, w)
		it := p.Items[0]
		it.Status = model.Locked
		fixed := 0
		for i := range p.Items[1:] {
			if p.Items[1+i].Fixed() {
				fixed++
			}
		}
		if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
		w.deeds.MenuItem(model.Ref{Event: e.ID}, fyne.NewPos(200, 200))
		u.ClickText(w.words.Say("ui.menu.other-days"))
		if text := strings.Join(u.Texts(), " "); !strings.Contains(text, "move") || !strings.Contains(text, it.Title.In("en")) {
			t.Errorf("the card does not name what is locked: %q", text)
		}
		if leave {
			u.ClickText(w.words.Say("sheet.days-leave"))
		}
		in := uitest.Labelled[*part.Field](u, w.words.Say("sheet.first-day"))
		u.Canvas.Focus(in.Entry())
		in.Entry().SetText("13 march")
		u.Key(fyne.KeyReturn)
		var now model.Item
		day := func() int {
			if err := w.desk.Get(&now, it.ID); err != nil {
				t.Fatal(err)
			}
			return now.Start.Date().Sub(it.Start.Date())
		}
		said := w.words.Count(map[bool]string{false: "ui.moved.held", true: "ui.moved.left"}[leave], fixed+1)
		if !strings.Contains(w.toast.Text(), said) {
			t.Errorf("said %q, not %q", w.toast.Text(), said)
		}
		if want := map[bool]int{false: 1}[leave]; day() != want {
			t.Errorf("left %v: it moved by %d days", leave, day())
		}
		if leave {
			continue
		}
		u.ClickText(w.words.Count("ui.moved.held-back", fixed+1))
		if day() != 0 || visit(t, w).FirstDay != e.FirstDay.Add(1) {
			t.Errorf("put back it is %d days on, the visit begins on %s", day(), visit(t, w).FirstDay)
		}
	}
}
