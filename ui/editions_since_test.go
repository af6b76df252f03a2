package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
)

// Once an edition was given out, the papers offer to show what changed since, and a sheet of
// it; before that neither is there.
func TestThePapersShowChangesSinceAnEdition(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	sheet, since := w.words.Say("sheet.paper."+export.ChangeSheet), w.words.Say("sheet.since")
	if u.Key(fyne.KeyF10); u.Sees(sheet) || u.Sees(since) {
		t.Error("changes are offered before anything was given out")
	}
	givesOut(t, w)
	w.enter(visit(t, w).ID)
	u.Key(fyne.KeyF10)
	it := w.inside.Items[0]
	it.Title = model.Text{"en": "Unheard-of arrival"}
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	u.Wheel(0, 0)
	if !u.Sees(sheet) || !u.Sees(since) {
		t.Fatalf("no changes are offered: %q", u.Texts())
	}
	if !u.Sees(w.words.Say("sheet.since.none")) {
		t.Errorf("a paper is compared unasked: %q", u.Texts())
	}
}
