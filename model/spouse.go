package model

import "slices"

// spousesOf are husband or wife of whoever has a seat in a list: right behind them, or, of the head, the only one on it
// who does not stand behind the ambassador.
func spousesOf(list []Seat, of *Seat) (out []Seat) {
	isSole := of.Role == HeadOfDelegation && len(slices.DeleteFunc(slices.Clone(list), func(s Seat) bool { return !isSpouse(&s) })) == 1
	at := slices.IndexFunc(list, func(s Seat) bool { return s.ID == of.ID })
	for i, s := range list {
		if isSpouse(&s) && (isSole && (i == 0 || list[i-1].Role != "ambassador") || i == at+1) && s.Expected() {
			out = append(out, s)
		}
	}
	return out
}

// SpouseOf is the one seat of the husband or wife of a person of the programme.
func (p *Programme) SpouseOf(person int64) (Seat, bool) {
	var found []Seat
	all := p.assembly()
	for _, s := range all.held[person] {
		found = append(found, spousesOf(all.sent[s.DelegationID], &s)...)
	}
	if len(found) != 1 {
		return Seat{}, false
	}
	return found[0], true
}
