package main

import (
	"slices"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// asked is the change that asks those of a list to an item.
func (x *importCmd) asked(c *context, t *taken, cells *typed.Cells, r model.Registers) (model.Change, error) {
	uid, err := c.item(cells.Programme, x.Item)
	if err != nil {
		return nil, err
	}
	changes, err := x.chosen(t)
	if err != nil {
		return nil, err
	}
	if len(x.Take) > 0 {
		t.of.Only(t.Changes, changes)
	}
	s := proposal.Seated{Offices: r.Offices, Parties: r.Parties, Langs: words.Languages}
	if x.Drop {
		s.Gone = proposal.GuestsOff(changes)
	}
	at := slices.IndexFunc(cells.Programme.Items, func(it model.Item) bool { return it.UID == uid })
	return t.of.Guests(cells, &cells.Programme.Items[at], s), nil
}

// guests says what a list changes in an item, and which guests of it may take part already.
func (x *importCmd) guests(c *context, t *taken, cells *typed.Cells, r model.Registers) {
	uid, err := c.item(cells.Programme, x.Item)
	at := slices.IndexFunc(cells.Programme.Items, func(it model.Item) bool { return it.UID == uid })
	if err != nil || at < 0 {
		return // it is refused when they are asked
	}
	it, s := &cells.Programme.Items[at], proposal.Seated{Parties: r.Parties}
	t.Changes = t.of.OfItem(cells, it, s)
	for i, st := range t.of.Standings(cells, it, s) {
		if len(st.Likely) > 0 {
			t.Ask = append(t.Ask, t.People[i].Name+": "+c.words.Say("takein.fate.perhaps-there", st.Likely[0].Called))
		}
	}
}
