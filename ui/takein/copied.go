package takein

import (
	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
)

// List takes in a list that was copied over a delegation where it is hardly of that: it tells who comes and who does
// not, as one of guests does, or most of it are of another state. False leaves it to whoever asked.
func (t *Taker) List(text string, delegation int64) bool {
	name := t.host.Words().Say("takein.clipboard")
	f, err := exchange.Read(name, []byte(text), exchange.Options{Charset: "utf-8"})
	if err != nil {
		return false
	}
	list := proposal.Of(f, proposal.Options{Today: t.host.Today()})
	if list.Kind != proposal.People || !answered(list) && !t.ofOthers(list, delegation) {
		return false
	}
	t.open(name, []byte(text), exchange.Options{Charset: "utf-8"})
	return true
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
