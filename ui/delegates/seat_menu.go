package delegates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

// seatEntries are what can be done with a seat, and with those that are chosen with it.
func (b *Board) seatEntries(s *model.Seat) []scene.Entry {
	say, locked := b.kit.Words.Say, b.kit.ReadOnly
	list := []scene.Entry{{Label: say("delegates.open"), Key: "Enter", Do: func() { b.card.show(); b.card.focus() }},
		{Label: say("delegates.person"), Key: "Ctrl+Enter", Off: s.PersonID == nil, Do: func() { b.Person() }},
		b.assignEntry(),
		{Label: say("ui.cmd.substitute"), Key: "Ctrl+Shift+R", Off: locked, Do: func() { b.Succeed() }},
		{Label: say("role.head-of-delegation"), Key: "H", Ticked: s.Role == model.HeadOfDelegation, Off: locked, Do: b.lead}, {}}
	for _, st := range model.SeatStatuses {
		list = append(list, scene.Entry{Label: say("seat.status." + string(st)), Ticked: s.Status == st, Off: locked, Do: func() { b.answer(st) }})
	}
	list = append(append(list, scene.Entry{}), b.orderKeys()...)
	return append(list, scene.Entry{}, scene.Entry{Label: say("delegates.remove-seat"), Key: "Del", Danger: true, Off: locked, Do: b.remove})
}

// Succeed asks who comes in the stead of whoever has the seat under the keyboard; false
// where there is none.
func (b *Board) Succeed() bool {
	s := b.seat()
	if s != nil && !b.locked() {
		b.kit.Succeed(b.of.Event.ID, model.Succession{Seat: s.ID})
	}
	return s != nil
}

// Declines says that somebody is expected of the delegation under the keyboard.
func (b *Board) Declines() bool {
	return b.at.column < len(b.columns) && b.of.Decline(b.columns[b.at.column].is.ID) != nil
}

// Decline says of the whole delegation under the keyboard that it does not come.
func (b *Board) Decline() {
	if b.Declines() && !b.locked() {
		b.kit.Try(b.of.Decline(b.columns[b.at.column].is.ID))
	}
}

// Person opens the card of whoever has the seat under the keyboard; false where nobody is
// known.
func (b *Board) Person() bool {
	s := b.seat()
	if s == nil || s.PersonID == nil {
		return false
	}
	b.kit.Card(*s.PersonID)
	return true
}

// Look puts the keyboard on whom a row of an item stands for: a seat, a delegation, or
// the members of a group.
func (b *Board) Look(w model.Participation) {
	switch {
	case b.typing == nil:
	case w.SeatID != nil:
		if at, ok := b.find(*w.SeatID); ok {
			b.stand(at)
		}
	case w.DelegationID != nil && b.columnOf(*w.DelegationID) >= 0:
		b.stand(place{b.columnOf(*w.DelegationID), -1})
	case w.GroupID != nil:
		b.show(*w.GroupID)
		b.Refresh()
	}
}

// LookFor puts the keyboard on the seat of a person, that which they have now before one they had,
// or on the delegation of a state.
func (b *Board) LookFor(r model.Record) {
	id := r.Head().ID
	for _, now := range []bool{true, false} {
		for c := range b.columns {
			if _, party := r.(*model.Party); party && b.columns[c].party.ID == id {
				b.stand(place{c, -1})
				return
			}
			for i := range b.columns[c].seats {
				s := &b.columns[c].seats[i]
				if _, person := r.(*model.Person); person && key(s.PersonID) == id && (!now || s.Expected()) {
					b.stand(place{c, i})
					return
				}
			}
		}
	}
}

// opensPerson says that a shortcut is Ctrl+Enter.
func opensPerson(d *desktop.CustomShortcut) bool {
	return d.Modifier == fyne.KeyModifierControl && (d.KeyName == fyne.KeyReturn || d.KeyName == fyne.KeyEnter)
}
