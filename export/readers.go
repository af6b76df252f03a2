package export

import (
	"cmp"
	"slices"

	"chancery/model"
	"chancery/words"
)

// Reader is one of those who take part, for whom a programme of their own is
// made.
type Reader struct {
	Key  string // the same from one day to the next
	Name model.Text
}

// People are all who take part in a programme, as its audience may see it:
// hosts first, then guests, in the order in which they first appear. Somebody
// who has a seat in a delegation is named once, as a person.
func People(p model.Programme) []Reader {
	var out []Reader
	add := func(r Reader) {
		if !slices.ContainsFunc(out, func(o Reader) bool { return o.Key == r.Key }) && !r.Name.Empty() {
			out = append(out, r)
		}
	}
	for _, side := range model.Sides {
		for i := range p.Items {
			for _, w := range p.Side(&p.Items[i], side) {
				add(readerOf(&p, w))
			}
		}
		for _, s := range seatsOf(&p, side) {
			if r := seated(&p, s); !r.programme(p).empty() {
				add(r)
			}
		}
	}
	return out
}

// readerOf is who a participation is about.
func readerOf(p *model.Programme, w model.Participant) Reader {
	switch {
	case w.PersonID != nil:
		return Reader{"person " + p.People[*w.PersonID].UID, w.Called}
	case w.SeatID != nil:
		return seated(p, p.Seats[*w.SeatID])
	case w.DelegationID != nil:
		return Reader{"delegation " + p.Delegations[*w.DelegationID].UID, w.Called}
	}
	return Reader{"name " + w.Name.In(words.Languages...), w.Name}
}

// seated is who has a seat: the person, where one is known.
func seated(p *model.Programme, s model.Seat) Reader {
	if s.PersonID != nil {
		if who, ok := p.People[*s.PersonID]; ok {
			return Reader{"person " + who.UID, who.Name}
		}
	}
	return Reader{"seat " + s.UID, s.Name}
}

// seatsOf are the seats of the delegations of a side, in their order.
func seatsOf(p *model.Programme, side model.Side) []model.Seat {
	var out []model.Seat
	for _, s := range p.Seats {
		if p.Delegations[s.DelegationID].Side == side {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b model.Seat) int {
		x, y := p.Delegations[a.DelegationID], p.Delegations[b.DelegationID]
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.ID, y.ID), cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// programme is what a reader takes part in: as a person, from a seat, or with
// the whole delegation.
func (r Reader) programme(p model.Programme) own {
	out := own{p}
	out.Items = nil
	for i := range p.Items {
		if _, ok := r.part(&p, &p.Items[i]); ok {
			out.Items = append(out.Items, p.Items[i])
		}
	}
	return out
}

// own is the programme of one reader.
type own struct{ model.Programme }

func (o own) empty() bool { return len(o.Items) == 0 }

// part is how a reader takes part in an item.
func (r Reader) part(p *model.Programme, it *model.Item) (model.Participant, bool) {
	for _, side := range model.Sides {
		for _, w := range p.Side(it, side) {
			if readerOf(p, w).Key == r.Key || w.DelegationID != nil && r.sits(p, *w.DelegationID) {
				return w, true
			}
		}
	}
	return model.Participant{}, false
}

// sits says that a reader has a seat in a delegation.
func (r Reader) sits(p *model.Programme, delegation int64) bool {
	for _, s := range p.Seats {
		if s.DelegationID == delegation && seated(p, s).Key == r.Key {
			return true
		}
	}
	return false
}
