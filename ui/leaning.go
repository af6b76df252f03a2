package ui

import (
	"strings"

	"chancery/model"
)

// leanings are the items of the visit that is open that follow on another, and on which.
func (w *Window) leanings() map[int64]model.Item {
	out := map[int64]model.Item{}
	for i := range w.inside.Items {
		it := &w.inside.Items[i]
		if it.StartMark != model.After { // nearly all
			continue
		}
		if on, ok := model.LeansOn(w.inside.Items, it.ID); ok {
			out[it.ID] = on
		}
	}
	return out
}

// turned says of items that followed on one that they follow on another now: something
// has come between, or is gone. Nobody would see it before the next delay.
func (w *Window) turned(before map[int64]model.Item) string {
	var out []string
	now := w.leanings()
	for i := range w.inside.Items {
		it := &w.inside.Items[i]
		was, leant := before[it.ID]
		on, leans := now[it.ID]
		if leant && leans && was.ID != on.ID {
			out = append(out, w.words.Say("ui.follows-now", w.words.Text(it.Title), w.words.Text(on.Title)))
		}
	}
	return strings.Join(out, " · ")
}
