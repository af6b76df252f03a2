package export

import (
	"cmp"
	"slices"

	"chancery/model"
	"chancery/words"
)

// Addressee is one of those who attend, for whom a programme of their own is made: a
// person, a seat that has a name, or the name of a person that was only typed. A
// delegation and a group are none, nor is what several may be called. Where it is made
// for delegations they read as theirs does; those of none read what every delegation may
// and, where somebody is known by name, what they take part in. A name that was only
// typed may stand for several people, and reads no more for standing somewhere.
type Addressee struct {
	Key  string // the same from one day to the next
	Name model.Text
	as   model.Reader
}

// People are all who take part in a programme, as far as a reader may know:
// hosts first, then guests, delegation by delegation, each in the order in which it was
// sent; then those of none, in the order in which they first appear. Of several
// delegations each is asked in its turn, and only for its own. Somebody who has
// a seat in a delegation is named once, as a person.
func People(p model.Programme, r model.Reader) []Addressee {
	if p = withHeads(p); r.Audience != model.ForDelegation {
		return addressees(p.For(r), &p, r)
	}
	readers := []model.Reader{r}
	if r.Delegation == 0 {
		readers = nil
		for _, d := range Delegations(&p) {
			readers = append(readers, model.Reader{Audience: r.Audience, Delegation: d.ID, Now: r.Now})
		}
		for _, id := range strangers(&p) {
			readers = append(readers, model.Reader{Audience: r.Audience, Person: id, Now: r.Now})
		}
		readers = append(readers, r)
	}
	var out []Addressee
	for _, one := range readers {
		for _, a := range addressees(p.For(one), &p, one) {
			if a.as == one {
				out = append(out, a)
			}
		}
	}
	inOrder(&p, out)
	return out
}

// inOrder puts addressees in the order of their delegations.
func inOrder(p *model.Programme, list []Addressee) {
	at := map[string]rank{}
	for _, a := range list {
		at[a.Key] = rankOf(p, a.self(p))
	}
	slices.SortStableFunc(list, func(a, b Addressee) int { return at[a.Key].compare(at[b.Key]) })
}

// Delegations are those of a programme, the hosts' first.
func Delegations(p *model.Programme) []model.Delegation {
	return append(p.DelegationsOf(model.HostSide), p.DelegationsOf(model.GuestSide)...)
}

// strangers are people who take part and belong to no delegation.
func strangers(p *model.Programme) []int64 {
	var out []int64
	for i := range p.Items {
		for _, w := range p.Who[p.Items[i].ID] {
			if w.PersonID == nil || slices.Contains(out, *w.PersonID) {
				continue
			}
			if _, ok := p.DelegationIn(w); !ok {
				out = append(out, *w.PersonID)
			}
		}
	}
	slices.Sort(out) // not in the order of what others may not know of
	return out
}

// addressees are those of whom a reader knows, from what it may see, and those who answer
// for something or may come to it.
func addressees(p model.Programme, full *model.Programme, r model.Reader) []Addressee {
	var out []Addressee
	add := func(a Addressee) {
		if !slices.ContainsFunc(out, func(o Addressee) bool { return o.Key == a.Key }) && !a.Name.Empty() {
			out = append(out, a)
		}
	}
	for _, side := range model.Sides {
		for i := range p.Items {
			it := &p.Items[i]
			for _, one := range p.Attending(it) {
				if one.Side == side {
					a := attendee(&p, one)
					a.as = asOne(&p, one.Self(), r)
					add(a)
				}
			}
			for _, w := range p.Side(it, side) {
				if named(w) {
					a, as := typedName(&p, w), w.Participation
					if s, _ := seatOf(&p, w); s != nil {
						as = model.Participation{SeatID: &s.ID}
					}
					a.as = asOne(&p, as, r)
					add(a)
				}
			}
		}
		for _, s := range seatsOf(&p, side) {
			a, known := seated(&p, s), func(o Addressee) bool { return o.Key == seated(&p, s).Key }
			a.as = asOne(&p, model.Participation{SeatID: &s.ID}, r)
			if sits := full.Seats[s.ID]; never(full, &sits) || r.Audience == model.ForDelegation && a.as != r || slices.ContainsFunc(out, known) {
				continue
			}
			if own := a.programme(p); len(own.Items)+len(own.open) > 0 {
				add(a)
			}
		}
	}
	inOrder(&p, out)
	return out
}

// named says that somebody takes part of whom no register knows more than a name.
func named(w model.Participant) bool { return model.Personal(w.Name) }

// attendee is who attends, whatever they come through.
func attendee(p *model.Programme, one model.Attendee) Addressee {
	if who, ok := p.People[one.Person]; ok {
		return Addressee{Key: "person " + who.UID, Name: who.Name}
	}
	return seated(p, p.Seats[one.Seat])
}

// asOne is as whom one of those a reader knows of reads: among delegations with
// their own, whatever the reader.
func asOne(p *model.Programme, w model.Participation, r model.Reader) model.Reader {
	if r.Audience != model.ForDelegation {
		return r
	}
	if d, ok := p.DelegationIn(w); ok {
		return model.Reader{Audience: r.Audience, Delegation: d.ID, Now: r.Now}
	}
	if w.PersonID != nil {
		return model.Reader{Audience: r.Audience, Person: *w.PersonID, Now: r.Now}
	}
	return model.Reader{Audience: r.Audience, Now: r.Now}
}

// seatOf is the seat of whoever has a name that was typed: in one programme one name is one
// person. Nil where nobody has it, and where several have it, since nobody knows who is meant.
func seatOf(p *model.Programme, w model.Participant) (out *model.Seat, several bool) {
	var key string
	for _, s := range p.Seats {
		has := seated(p, s)
		if !model.Personal(has.Name) || len(model.SameName(w.Name, has.Name)) == 0 {
			continue
		}
		if key != "" && has.Key != key {
			return nil, true
		}
		if key = has.Key; out == nil || s.ID < out.ID {
			out = &s
		}
	}
	return out, false
}

// typedName is somebody of whom only a name was typed: who has a seat under it, if anybody; nobody where
// several have one.
func typedName(p *model.Programme, w model.Participant) Addressee {
	switch s, several := seatOf(p, w); {
	case several:
		return Addressee{}
	case s != nil:
		return seated(p, *s)
	}
	return Addressee{Key: "name " + w.Name.In(words.Languages...), Name: w.Name}
}

// seated is who has a seat: the person, where one is known.
func seated(p *model.Programme, s model.Seat) Addressee {
	if s.PersonID != nil {
		if who, ok := p.People[*s.PersonID]; ok {
			return Addressee{Key: "person " + who.UID, Name: who.Name}
		}
	}
	return Addressee{Key: "seat " + s.UID, Name: s.Name}
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

// sits says that an addressee has a seat in a delegation.
func (a Addressee) sits(p *model.Programme, delegation int64) bool {
	for _, s := range p.Seats {
		if s.DelegationID == delegation && seated(p, s).Key == a.Key {
			return true
		}
	}
	return false
}
