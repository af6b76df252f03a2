package model

import (
	"cmp"

	"chancery/model/civil"
)

// Held is the office a person held at unix seconds at, and how: the latest begun when there
// are several, without a key when none is known.
func (p *Programme) Held(person, at int64) Held {
	best, _ := Printed(p.Tenures, person, at)
	if best == nil {
		return Held{}
	}
	return Held{*best, p.Offices[best.OfficeID]}
}

// Printed is the time in the office that papers print of a person, and how many they hold then.
func Printed(list []Tenure, person, at int64) (best *Tenure, held int) {
	for i := range list {
		t := &list[i]
		if t.PersonID != person || !t.holds(at) {
			continue
		}
		if held++; best == nil || t.From >= best.From {
			best = t
		}
	}
	return best, held
}

// AtVisit is an office as it was typed for the visit, on a seat of whoever holds it: in the
// languages in which it was.
func (p *Programme) AtVisit(person int64, h Held) Held {
	titled := p.titled
	if titled == nil {
		titled = p.titles()
	}
	for lang, s := range p.Seats[titled[person]].Title {
		if o := &h.Office; s != "" && s != o.Title[lang] {
			o.Title, o.Genitive, o.Dative = o.Title.With(lang, s), o.Genitive.With(lang, ""), o.Dative.With(lang, "")
			h.Tenure.Acting = false // which is typed as well
		}
	}
	return h
}

// titles are the seats on which an office was typed, by the person; of several the one that holds.
func (p *Programme) titles() map[int64]int64 {
	out := map[int64]int64{}
	for id, s := range p.Seats {
		if s.PersonID == nil || s.Title.Empty() {
			continue
		}
		was, ok := out[*s.PersonID]
		if old := p.Seats[was]; !ok || s.Until == 0 && old.Until != 0 || (s.Until == 0) == (old.Until == 0) && id < was {
			out[*s.PersonID] = id
		}
	}
	return out
}

// Coming is the office with which a person comes to the event, asked at unix seconds at: the
// one held then, else the first that is taken before the event ends.
func (p *Programme) Coming(person, at int64) Held {
	if h := p.Held(person, at); h.Tenure.PersonID != 0 {
		return h
	}
	first, until := int64(0), p.ends()
	for i := range p.Tenures {
		if t := &p.Tenures[i]; t.PersonID == person && t.From > at && t.From < until && (first == 0 || t.From < first) {
			first = t.From
		}
	}
	if first == 0 {
		return Held{}
	}
	return p.Held(person, first)
}

// ends is the unix second at which the last day of the event is over.
func (p *Programme) ends() int64 {
	return civil.SpanOf(cmp.Or(p.Event.LastDay, p.Event.FirstDay), 1, p.Event.Zone).To
}
