package ui

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/command"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// namesAsked is what the toast has said when it offered to put somebody in the place of words, and what meant
// somebody before.
type namesAsked struct {
	said   string
	before map[int64]int64
}

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

// fitsBefore are the words that meant somebody before a deed. As long as the toast still makes an offer, those of
// before that one: who types a delegation name by name is offered all of it in the end, not the last alone.
func (w *Window) fitsBefore() map[int64]int64 {
	if w.asked.said != "" && w.toast.Text() == w.asked.said {
		return w.asked.before
	}
	now, _ := w.fitting()
	return now
}

// lookAtFitting asks which of the words of the visit that mean somebody are to become who is meant.
func (w *Window) lookAtFitting() {
	if now, cells := w.fitting(); len(now) > 0 {
		sheet.OpenFitting(w.kit, w.win.Canvas(), &cells, now)
	}
}

// ofNames leads from the palette to the names of the visit that mean somebody, as long as there are any.
func (w *Window) ofNames() []command.Offer {
	if now, _ := w.fitting(); len(now) == 0 || !w.writable() {
		return nil
	}
	name := w.words.Say("ui.fits.link")
	return []command.Offer{{Name: name, Group: w.words.Text(w.inside.Event.Title), Found: name + " " + w.words.Say("ui.fits.link.also"), Do: w.lookAtFitting}}
}

// NamesOf leads from the menu of an item to them, where one of them stands in it.
func (h host) NamesOf(ref model.Ref) []scene.Entry {
	now, cells := h.w.fitting()
	for _, who := range cells.Programme.Who[ref.Item] {
		if now[who.ID] != 0 && ref.Event == h.w.stand.Event {
			return []scene.Entry{{Label: h.w.words.Say("ui.fits.link"), Do: h.w.lookAtFitting}}
		}
	}
	return nil
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
