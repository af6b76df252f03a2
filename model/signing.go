package model

import (
	"cmp"
	"slices"
	"strings"
)

// Outside says of which sides of a text whoever signs is not among those who come. That is
// told and never refused: somebody may join for the signing alone.
type Outside struct{ Ours, Theirs bool }

// Outside is whoever signs a text and is in no list: not in the delegation of the side, nor
// named at the item at which it is signed. A side that has sent no list yet says nothing.
func (p *Programme) Outside(t *Instrument) (out Outside) {
	if t.Making == Adopts || t.State == signedText {
		return out
	}
	return Outside{Ours: p.outside(t, t.Ours, t.OurSigner), Theirs: p.outside(t, t.Theirs, t.TheirSigner)}
}

func (p *Programme) outside(t *Instrument, party *int64, signer Text) bool {
	if party == nil || signer.Empty() {
		return false
	}
	it, _ := p.Item(keyOf(t.ItemID))
	sent := false
	for _, s := range p.Seats {
		if p.Delegations[s.DelegationID].PartyID != *party {
			continue
		}
		sent = true
		comes := it.ID == 0 && !slices.Contains([]SeatStatus{Declined, NoShow, Substituted}, s.Status) || it.ID != 0 && s.Comes(it.Start.At)
		if comes && p.Is(signer, &s) {
			return false
		}
	}
	for _, w := range p.Who[it.ID] {
		if w.Mode != Absent && (called(signer, w.Name) || p.isPerson(signer, keyOf(w.PersonID))) {
			return false
		}
	}
	return sent
}

// Is says that somebody who is only words has a seat: by its name or office, or by those of the
// person in it.
func (p *Programme) Is(who Text, s *Seat) bool {
	return called(who, s.Name, s.Title) || p.isPerson(who, keyOf(s.PersonID))
}

// isPerson says that somebody is called by the name of a person, or by an office that they
// hold or held.
func (p *Programme) isPerson(signer Text, person int64) bool {
	who, ok := p.People[person]
	if !ok {
		return false
	}
	if called(signer, who.Name, who.Aliases) {
		return true
	}
	return slices.ContainsFunc(p.Tenures, func(t Tenure) bool { return t.PersonID == person && called(signer, p.Offices[t.OfficeID].Title) })
}

// called says that somebody is called so in any language, whole or as one of the parts between
// commas: "Maia Sandu, President of the Republic of Moldova".
func called(who Text, names ...Text) bool {
	for _, said := range who {
		for _, part := range append(strings.Split(said, ","), said) {
			for _, t := range names {
				for _, name := range t {
					if key := nameKey(part); key != "" && key == nameKey(name) {
						return true
					}
				}
			}
		}
	}
	return false
}

// OtherRank is a rank that was kept of whoever signs, where their office gives another on the day of signing: ""
// where they hold none then.
type OtherRank struct {
	Is           bool
	Kept, Office Level
}

// OtherRanks are those of the sides of a text. That is told, and powers are seen to by it.
type OtherRanks struct{ Ours, Theirs OtherRank }

// Of is that of a side.
func (o OtherRanks) Of(ours bool) OtherRank {
	if ours {
		return o.Ours
	}
	return o.Theirs
}

// Ranked gives whoever signs the rank that one of them has by what was kept. What was signed stays as it was kept.
func (t *Instrument) Ranked(rank func(signer Text, kept Level) (Level, OtherRank)) (out OtherRanks) {
	side := func(signer Text, kept *Level) OtherRank {
		if signer.Empty() || t.State == signedText && *kept != "" {
			return OtherRank{}
		}
		now, other := rank(signer, *kept)
		if *kept = now; t.Making != Signs { // no powers are needed
			return OtherRank{}
		}
		return other
	}
	out.Ours = side(t.OurSigner, &t.OurRank)
	out.Theirs = side(t.TheirSigner, &t.TheirRank)
	return out
}

// Signed are the texts of the visit in the order in which they are signed: by the hour of the
// item, then those between states before those between governments and those before ministries',
// the weightier kind first; what is adopted comes last.
func (p *Programme) Signed() []Instrument {
	var out []Instrument
	for _, t := range p.Instruments {
		if t.EventID != nil && *t.EventID == p.Event.ID {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(a, b Instrument) int { return inSigning(&a, &b, p.signedAt(&a), p.signedAt(&b)) })
	return out
}

// inSigning says which of two texts of a visit comes first, that are signed at those instants.
func inSigning(a, b *Instrument, at, and int64) int {
	adopted := func(t *Instrument) int {
		if t.Making == Adopts {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(adopted(a), adopted(b)), cmp.Compare(at, and),
		cmp.Compare(slices.Index(InstrumentLevels, a.Level), slices.Index(InstrumentLevels, b.Level)),
		cmp.Compare(slices.Index(InstrumentKinds, a.Kind), slices.Index(InstrumentKinds, b.Kind)), cmp.Compare(a.ID, b.ID))
}

// SortTexts puts texts of all visits in order: those of the last visit first, and those of one as
// they are signed there, so that a list on the screen has the order of the papers.
func SortTexts(list []ToSign) {
	begins, only := map[int64]int64{}, map[int64]int64{} // by visit: when its first text is signed, and where all are signed at once when
	for i := range list {
		t := &list[i]
		key := keyOf(t.EventID)
		if at, ok := begins[key]; !ok || t.From.Start.At < at {
			begins[key] = t.From.Start.At
		}
		if t.ItemID == nil {
			continue
		}
		if at, ok := only[key]; ok && at != t.From.Start.At {
			only[key] = 0
		} else if !ok {
			only[key] = t.From.Start.At
		}
	}
	at := func(t *ToSign) int64 {
		if t.ItemID == nil {
			return only[keyOf(t.EventID)]
		}
		return t.From.Start.At
	}
	slices.SortStableFunc(list, func(a, b ToSign) int {
		if x, y := keyOf(a.EventID), keyOf(b.EventID); x != y {
			return cmp.Or(cmp.Compare(begins[y], begins[x]), cmp.Compare(x, y))
		}
		return inSigning(&a.Instrument, &b.Instrument, at(&a), at(&b))
	})
}

func (p *Programme) signedAt(t *Instrument) int64 {
	it, _ := p.SignedAt(t)
	return it.Start.At
}

// SignedAt is the item at which a text is signed: the one that is named, else the only signing
// that a reader knows of.
func (p *Programme) SignedAt(t *Instrument) (Item, bool) {
	if it, ok := p.Item(keyOf(t.ItemID)); ok {
		return it, true
	}
	var only []Item
	for i := range p.Items {
		if p.Items[i].Kind == Signing && p.Items[i].Live() {
			only = append(only, p.Items[i])
		}
	}
	if len(only) != 1 {
		return Item{}, false
	}
	return only[0], true
}
