package takein

import (
	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
)

// List takes in a list that was copied over a delegation where it is hardly of that: it tells who comes and who does
// not, as one of guests does, or most of it are of another state. False leaves it to whoever asked.
func (t *Taker) List(text string, delegation int64) bool {
	list := t.people(text)
	if list == nil || !list.OfGuests() && !t.ofOthers(list, delegation) {
		return false
	}
	t.open(list.File, []byte(text), exchange.Options{Charset: "utf-8"})
	return true
}

// Guests takes in a list of people that was copied on the row of an item, 0 for an empty one, as those who are asked to
// it: what has no hour and names people is no programme. False leaves it to whoever asked.
func (t *Taker) Guests(text string, item int64) bool {
	list := t.people(text)
	if list == nil {
		return false
	}
	t.openOn(item, list.File, []byte(text), exchange.Options{Charset: "utf-8"})
	return true
}

// people is what was copied where it is a list of people, else nil.
func (t *Taker) people(text string) *proposal.Proposal {
	f, err := exchange.Read(t.host.Words().Say("takein.clipboard"), []byte(text), exchange.Options{Charset: "utf-8"})
	if err != nil {
		return nil
	}
	if p := proposal.Of(f, proposal.Options{Today: t.host.Today()}); p.Kind == proposal.People {
		return p
	}
	return nil
}

// ofOthers says that most of a list are of another state than the delegation that it was copied over.
func (t *Taker) ofOthers(list *proposal.Proposal, delegation int64) bool {
	p, err := t.host.Reading().Programme(t.host.Here())
	if err != nil {
		return false
	}
	lists, err := t.host.Reading().Registers()
	if err != nil {
		return false
	}
	cells, err := t.host.Cells(p)
	party := p.Parties[p.Delegations[delegation].PartyID]
	return err == nil && party.Kind == model.State && list.OfOthers(&cells, party.Code, lists.Parties)
}
