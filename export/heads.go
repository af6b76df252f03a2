package export

import (
	"slices"

	"chancery/model"
	"chancery/words"
)

// withHeads is a programme in which "HoD" and "HoD+2" stand for whoever leads the delegation of that
// side, with so many: on paper it is the President and two members, and the President has the item in
// a programme of their own. Where nobody is known to lead, or several do, it is said in words.
func withHeads(p model.Programme) model.Programme {
	var who map[int64][]model.Participation
	for i := range p.Items {
		it := &p.Items[i]
		for n, w := range p.Who[it.ID] {
			plus, ok := head(w)
			if !ok {
				continue
			}
			if who == nil {
				who = make(map[int64][]model.Participation, len(p.Who))
				for id, rows := range p.Who {
					who[id] = slices.Clone(rows)
				}
			}
			w.Name, w.Plus = headInWords(), max(plus, w.Plus)
			if s, ok := leader(&p, w.Side, it.Start.At); ok {
				w.Name, w.PersonID, w.SeatID = nil, s.PersonID, nil
				if s.PersonID == nil {
					w.SeatID = &s.ID
				}
			}
			who[it.ID][n] = w
		}
	}
	if who != nil {
		p.Who = who
		p.Resolve()
	}
	return p
}

// head says that a row is no more than a head of delegation that was typed, and with how many.
func head(w model.Participation) (plus int, ok bool) {
	if !w.Worded() {
		return 0, false
	}
	for _, s := range w.Name {
		if plus, ok = words.Head(s); ok {
			return plus, true
		}
	}
	return 0, false
}

// headInWords is a head of delegation in every language.
func headInWords() model.Text {
	out := model.Text{}
	for _, lang := range words.Languages {
		out[lang] = words.For(lang).Say("export.head")
	}
	return out
}

// leader is the seat of the one who leads the delegations of a side at unix seconds at; false where
// nobody does, or several do.
func leader(p *model.Programme, side model.Side, at int64) (out model.Seat, ok bool) {
	for _, s := range p.Seats {
		if s.Role != model.HeadOfDelegation || !s.Comes(at) || p.Delegations[s.DelegationID].Side != side {
			continue
		}
		if ok {
			return model.Seat{}, false
		}
		out, ok = s, true
	}
	return out, ok
}
