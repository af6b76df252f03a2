package takein

import (
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// unsided are the guests of whom nothing says on which side they are, "" for none and where none is asked to an item.
func (k *card) unsided() string {
	if k.into != intoGuests {
		return ""
	}
	return k.of.Unsided(&k.cells)
}

// ofSide says whose a side is.
func (k *card) ofSide(side model.Side) string {
	e := &k.cells.Programme.Event
	if of := map[model.Side]*int64{model.HostSide: e.HostID, model.GuestSide: e.GuestID}[side]; of != nil {
		return k.partyName(*of)
	}
	return k.kit.Words.Say("side." + string(side))
}

// sideOptions are the two sides of a visit.
func (k *card) sideOptions() (out []part.Option) {
	for _, side := range model.Sides {
		out = append(out, part.Option{Value: string(side), Name: k.ofSide(side)})
	}
	return out
}

// sideWays answer whose those are of whom the list does not say it.
func (k *card) sideWays() (out []part.Way) {
	for _, side := range model.Sides {
		out = append(out, part.Way{Name: k.ofSide(side), Take: func() { k.areOf(side) }})
	}
	return out
}

// areOf puts those of whom nothing says it on a side.
func (k *card) areOf(side model.Side) {
	k.whose, k.of.Whose = side, side
	k.judge()
	k.renew()
}

// onSide is the side on which somebody will stand, "" where that is nothing to tell.
func (k *card) onSide(side model.Side) string {
	if k.cells.Programme.Event.GuestID == nil {
		return ""
	}
	return k.kit.Words.Say("takein.side", k.ofSide(side))
}

// sidesOffered are the sides on which a guest may stand instead.
func (k *card) sidesOffered(i int) (out []part.Suggestion) {
	for _, side := range model.Sides {
		if i < len(k.sides) && k.sides[i] != side && k.onSide(side) != "" {
			out = append(out, part.Suggestion{Label: k.onSide(side), Text: k.onSide(side)})
		}
	}
	return out
}

// turnSide puts a guest on a side, where that is what somebody chose.
func (k *card) turnSide(i int, text string) bool {
	for _, side := range model.Sides {
		if k.into == intoGuests && text != "" && text == k.onSide(side) {
			k.of.People[i].Side, k.of.People[i].Out = side, false
			return true
		}
	}
	return false
}

// asked is the change that asks those of the list to an item.
func (k *card) asked() (model.Change, error) {
	it, ok := k.cells.Programme.Item(k.which)
	if !ok {
		return nil, k.noItem()
	}
	return k.of.Guests(&k.cells, &it, k.guestsTo()), nil
}

// guestsTo is what guests are asked with.
func (k *card) guestsTo() proposal.Seated {
	return proposal.Seated{Offices: k.lists.Offices, Parties: k.lists.Parties, Langs: words.Languages, Gone: k.going()}
}

// leaving shows below a list of guests whom it names no longer, though an earlier one brought them to the item.
func (k *card) leaving() {
	it, ok := k.cells.Programme.Item(k.which)
	if !ok {
		return
	}
	k.left = k.of.GuestsGone(&k.cells, &it, k.guestsTo())
	for i := range k.left {
		k.lines = append(k.lines, line{at: none, change: i, out: !k.goes[k.left[i].Row]})
	}
}

// leaver is a cell of a guest whom the list names no longer.
func (k *card) leaver(one *proposal.Participant, key string) string {
	switch known := k.cells.Roll.Person(one.Person); key {
	case "name":
		return one.Called
	case "office":
		return k.kit.Words.Text(known.Office)
	}
	return ""
}

// attend are those of the list as whom they take part in the item already.
func (k *card) attend() []proposal.Standing {
	if k.which == 0 {
		k.which = k.of.GuestsOf(&k.cells)
	}
	it, ok := k.cells.Programme.Item(k.which)
	if !ok {
		return nil
	}
	return k.of.Standings(&k.cells, &it, k.guestsTo())
}

// thereFate is as whom somebody takes part already, surely or perhaps; "" for whom nothing says it.
func (k *card) thereFate(i int) string {
	if i >= len(k.stand) {
		return ""
	}
	switch st := &k.stand[i]; {
	case st.Sure && st.Same:
		return k.kit.Words.Say("takein.fate.there", st.As().Called)
	case st.Sure && st.Reply.Field != "":
		return k.kit.Words.Say("takein.fate.there", st.As().Called) + "; " + k.kit.Words.Say("takein.fate.changed", st.Reply.Said(k.kit.Words))
	case st.Sure:
		return k.kit.Words.Say("takein.fate.there-more", st.As().Called)
	case len(st.Likely) > 0:
		return k.kit.Words.Say("takein.fate.perhaps-there", st.Likely[0].Called)
	}
	return ""
}

// thereOffered are those of the item whom somebody of the list may be.
func (k *card) thereOffered(i int) (out []part.Suggestion) {
	if i < len(k.stand) {
		for _, one := range k.stand[i].Likely {
			said := k.kit.Words.Say("takein.fate.there", one.Called)
			out = append(out, part.Suggestion{Label: said, Text: said})
		}
	}
	return out
}

// turnThere says that somebody of the list takes part already, where that is what somebody chose.
func (k *card) turnThere(i int, text string) bool {
	if i >= len(k.stand) {
		return false
	}
	for _, one := range k.stand[i].Likely {
		if text != k.kit.Words.Say("takein.fate.there", one.Called) {
			continue
		}
		d := &k.of.People[i]
		if d.Out, d.As = false, one.Row; one.Person != 0 {
			d.Is, d.As = one.Person, 0
		}
		return true
	}
	return false
}

// perhaps are the guests who may take part already, few of them by name.
func (k *card) perhaps() string {
	var out []string
	for i := range k.stand {
		if d := &k.of.People[i]; !d.Out && len(k.stand[i].Likely) > 0 {
			out = append(out, d.Name)
		}
	}
	return strings.Join(out, ", ")
}

// noItem asks to which item guests are asked, or says that the visit has none.
func (k *card) noItem() error {
	if len(k.cells.Programme.Items) == 0 {
		return model.Refuse("takein.no-item")
	}
	return model.Refuse("takein.which-item")
}
