package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// What was read is shown as it stands, and not copied, unless something of it is left out.
func TestWhatWasReadIsNotCopied(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := model.NewEvent(model.WorkingVisit, "2026-03-13", "2026-03-13", "Europe/Bucharest") // amid the sample
	e.Title = model.Text{"en": "Working visit"}
	save := &model.SaveEvent{Event: e}
	if !w.try(save) {
		t.Fatal("no visit")
	}
	w.setView(view.Month)
	read := func() []model.Entry {
		all, err := w.reading.Calendar(w.pool.span, false)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	if whole := w.onShow(read(), w.pool.span); len(whole) != len(w.pool.list) || &whole[0] != &w.pool.list[0] {
		t.Error("what is on show is a copy")
	}
	for _, left := range []int64{save.ID, read()[0].Ref.Event} {
		uid := w.listed(left).Event.UID
		w.memory.Kept.Hidden[uid] = true
		w.read()
		n := 0
		for _, e := range read() {
			if e.Ref.Event != left {
				n++
			}
		}
		if len(w.pool.list) != n || n == 0 || n == len(read()) {
			t.Errorf("%d of %d entries are on show, %d of other visits", len(w.pool.list), len(read()), n)
		}
		for _, e := range w.pool.list {
			if e.Ref.Event == left {
				t.Fatalf("%v is on show", e.Title)
			}
		}
		delete(w.memory.Kept.Hidden, uid)
	}
}
