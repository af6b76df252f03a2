package model

// remarksOf are the internal remarks on a record of a visit, and what is to be said to whoever takes part. They are of
// the occasion: of that guest, of that day.
func remarksOf(r Record) []*Text {
	switch r := r.(type) {
	case *Event:
		return []*Text{&r.Remarks}
	case *Item:
		return []*Text{&r.Remarks}
	case *Delegation:
		return []*Text{&r.Remarks}
	case *Seat:
		return []*Text{&r.Remarks}
	case *Participation:
		return []*Text{&r.Points}
	}
	return nil
}

// Unremarked are the texts of a record without its internal remarks.
func Unremarked(r Record) []Text {
	var kept []Text
	for _, t := range remarksOf(r) {
		kept, *t = append(kept, *t), nil
	}
	out := Texts(r)
	for i, t := range remarksOf(r) {
		*t = kept[i]
	}
	return out
}

// Remarks is how many internal remarks there are on a visit and what belongs to it.
func (p *Programme) Remarks() (n int) {
	count := func(r Record) {
		for _, t := range remarksOf(r) {
			if !t.Empty() {
				n++
			}
		}
	}
	count(&p.Event)
	for i := range p.Items {
		count(&p.Items[i])
		for _, who := range p.Who[p.Items[i].ID] {
			count(&who)
		}
	}
	for _, d := range p.Delegations {
		count(&d)
	}
	for _, s := range p.Seats {
		count(&s)
	}
	return n
}
