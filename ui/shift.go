package ui

import (
	"chancery/model"
	"chancery/ui/sheet"
)

func (w *Window) canShift() bool {
	if w.diary == nil {
		return false
	}
	return len(itemsOf(w.chosen)) > 0 || w.place.Inside() && len(w.inside.Items) > 0
}

// shiftFrom asks how much later everything is to be from what is given; within
// a visit, where nothing is, from what comes next.
func (w *Window) shiftFrom(refs []model.Ref) {
	items := itemsOf(refs)
	if len(items) == 0 {
		w.openShift(w.inside, []int64{w.next()})
		return
	}
	p, err := w.desk.Programme(items[0].Event)
	if err != nil {
		w.tell(err)
		return
	}
	var ids []int64
	for _, r := range items {
		if r.Event == items[0].Event {
			ids = append(ids, r.Item)
		}
	}
	w.openShift(p, ids)
}

func (w *Window) openShift(p model.Programme, ids []int64) {
	sheet.OpenShift(w.kit, w.win.Canvas(), p, ids)
}

// next is the first item of the visit that has not begun, or its first of all.
func (w *Window) next() int64 {
	for i := range w.inside.Items {
		if it := &w.inside.Items[i]; it.Live() && !it.AllDay && it.Start.At >= w.Now().Unix() {
			return it.ID
		}
	}
	return w.inside.Items[0].ID
}

// withChosen is what a menu on ref speaks of: all that is chosen when ref is
// among it, else ref alone.
func (w *Window) withChosen(ref model.Ref) []model.Ref {
	for _, r := range w.chosen {
		if r == ref {
			return w.chosen
		}
	}
	return []model.Ref{ref}
}

func itemsOf(refs []model.Ref) []model.Ref {
	var out []model.Ref
	for _, r := range refs {
		if r.IsItem() {
			out = append(out, r)
		}
	}
	return out
}
