package ui

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// bringing are deeds after which words under people may mean somebody.
var bringing = map[string]bool{"new-person": true, "seats": true, "new-seats": true, "new-delegations": true, "edit-rows": true, "add-rows": true, "import": true}

// brings says that after a deed somebody may be known who was not, or by another name.
func brings(c model.Change) bool {
	switch c := c.(type) {
	case *model.Participate:
		return len(c.New) > 0
	case *model.SaveDelegation:
		return c.Seats != nil
	case *model.SavePerson, *model.SaveHolder, *model.SaveCard:
		return true
	case *model.Several:
		return slices.ContainsFunc(c.Changes, brings)
	}
	return bringing[c.Label().Verb]
}

// fitting are the words of the visit that is open which mean somebody.
func (w *Window) fitting() (map[int64]int64, typed.Cells) {
	cells, err := w.cells(w.inside)
	if err != nil || !w.stand.Inside() {
		return nil, cells
	}
	return cells.Fitting(), cells
}

// offer is what the toast says of words that mean somebody since a deed was done, and the press
// that puts who is meant in their place. What was declined is not offered again.
func (w *Window) offer(before map[int64]int64) (said string, act part.Action) {
	now, cells := w.fitting()
	maps.DeleteFunc(now, func(row, person int64) bool { return before[row] == person })
	if len(now) == 0 {
		return "", act
	}
	people := slices.Compact(slices.Sorted(maps.Values(now)))
	first := people[0]
	if n := len(people); n > 1 {
		return w.words.Count("ui.fits-several", n), part.Action{Name: w.words.Say("ui.fits-several.look"), Do: w.lookAtFitting}
	}
	name := w.words.Text(cells.Roll.Person(first).Person.Name)
	return w.words.Count("ui.fits", len(now), name), part.Action{Name: w.words.Say("ui.fits.do", name), Do: func() { w.settleWords(first, before) }}
}

// lookAtFitting asks which of the words of the visit that mean somebody are to become who is meant.
func (w *Window) lookAtFitting() {
	if now, cells := w.fitting(); len(now) > 0 {
		sheet.OpenFitting(w.kit, w.win.Canvas(), &cells, now)
	}
}

// Fitting are the words of the visit that is open which mean somebody: the row of each, and who that is.
func (h host) Fitting(event int64) map[int64]int64 {
	if h.w.stand.Event != event {
		return nil
	}
	now, _ := h.w.fitting()
	return now
}

// SettleWords asks which of them are to become who is meant.
func (h host) SettleWords() { h.w.lookAtFitting() }

// settleWords puts somebody in the place of the words that mean them, as they stand now.
func (w *Window) settleWords(person int64, before map[int64]int64) {
	now, cells := w.fitting()
	maps.DeleteFunc(now, func(row, who int64) bool { return who != person || before[row] == who })
	if len(now) > 0 {
		w.try(cells.Settling(now))
	}
}
