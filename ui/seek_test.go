package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// A text that a paper says is not translated leads, pressed, to where it is typed.
func TestWhatIsNotTranslatedLeadsToItsPlace(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	it := itemCalled(t, w, "Official talks")
	it.Title = model.Text{"ro": "Convorbiri neobișnuite"}
	if err := w.do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	if u.Key(fyne.KeyF10); w.stand.View != view.Papers {
		t.Fatalf("F10 leads to %s", w.stand.View)
	}
	w.views.Papers.Board.Choose("running-order")
	if !u.Sees("Convorbiri neobișnuite") {
		t.Fatalf("it is not said: %q", u.Texts())
	}
	u.ClickPlace("untranslated", 0)
	if w.stand.View == view.Papers || len(w.chosen) != 1 || w.chosen[0].Item != it.ID || !w.inspecting() {
		t.Errorf("it leads to %+v, %v", w.stand, w.chosen)
	}
}

// What stands in a register leads there, and the heading to the form of its visit.
func TestSeekFindsHeadingsAndRegisters(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := visit(t, w)
	p := programme(t, w)
	(host{w}).Seek([]model.Programme{p}, e.Title.In("en"))
	if w.stand.Event != e.ID || len(w.chosen) != 1 || w.chosen[0].IsItem() {
		t.Errorf("the heading leads to %+v, %v", w.stand, w.chosen)
	}
	for _, v := range p.Venues {
		(host{w}).Seek([]model.Programme{p}, v.Name.In("en"))
		if !w.register() {
			t.Errorf("%s leads to %+v", v.Name.In("en"), w.stand)
		}
		break
	}
}
