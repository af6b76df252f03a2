package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// part is somebody whom a draft names in a row, on the side where it names them.
type part struct {
	side model.Side
	text string
	both string // the words for which they stand there, which mean several
}

// named are those whom a draft names in a row, as it does; where it keeps no sides apart, each once.
func (r *Row) named(apart bool) (out []part) {
	for side, list := range r.theirs {
		for one := range strings.SplitSeq(list, ";") {
			if one = strings.TrimSpace(one); one != "" && (apart || !slices.ContainsFunc(out, func(o part) bool { return signed(o.text) == signed(one) })) {
				out = append(out, part{model.Sides[side], one, r.both[one]})
			}
		}
	}
	return out
}

// oursStay takes the people of an item for those of a row of a draft, as far as they are whom it means: what an earlier draft
// brought and this one says again is no change, whatever was made of it here, and whom the others never knew they do not
// drop.
func (p *Proposal) oursStay(c *typed.Cells, was, is *Row) {
	it := &c.Programme.Items[was.N-1]
	other := func(a, b string) bool { return same(listOf(a)) != same(listOf(b)) }
	if !other(was.Host, is.Host) && !other(was.Guest, is.Guest) && !other(was.Who, is.Who) {
		return
	}
	host, guest, any := p.sidesOf(c, it, is)
	for _, of := range []struct {
		was, is *string
		now     string
	}{{&was.Host, &is.Host, host}, {&was.Guest, &is.Guest, guest}, {&was.Who, &is.Who, joined(host, guest)}} {
		if other(*of.was, *of.is) {
			if *of.is = of.now; !any {
				*of.is = *of.was
			}
		}
	}
}

// sidesOf are the sides of an item as a row of a draft makes them of those who stand there, and whether that is another than
// it was.
func (p *Proposal) sidesOf(c *typed.Cells, it *model.Item, r *Row) (host, guest string, any bool) {
	apart := !p.sideless && r.split.who == ""
	theirs, earlier := r.named(apart), p.earlier(it.ID)
	now := *c
	now.At = it.Start.At
	m := meaning{&now, apart}
	said := func(who *model.Participant) bool {
		return slices.ContainsFunc(theirs, func(t part) bool { return m.is(who, t) })
	}
	var kept, ours []model.Participant
	for _, side := range model.Sides {
		ours = append(ours, c.Programme.Side(it, side)...)
	}
	var before, gone []model.Participant // whom an earlier draft brought, and those of them whom this one does not name
	for i := range earlier {
		who := c.Programme.Participant(earlier[i], it.Start.At)
		if before = append(before, who); !said(&who) {
			gone = append(gone, who)
		}
	}
	goes := func(who *model.Participant) bool {
		if said(who) || staysAway(c, who) {
			return false
		}
		if len(before) == 0 { // no draft brought anybody: words give way to words, and who is known stays
			return p.Story == nil || who.Worded()
		}
		return slices.ContainsFunc(gone, func(g model.Participant) bool { return g.ID == who.ID || m.one(&g, who) })
	}
	for i := range ours {
		if !goes(&ours[i]) {
			kept = append(kept, ours[i])
		}
	}
	var come []part
	for _, t := range theirs {
		is := func(who model.Participant) bool { return m.is(&who, t) }
		if !slices.ContainsFunc(before, is) && !slices.ContainsFunc(ours, is) {
			come = append(come, t)
		}
	}
	if more := p.Story != nil && len(before) == 0 && len(come) == 0 && len(theirs) > 0; more || len(ours)-len(kept) >= manyGuests { // a programme names no guests, and drops none
		kept = ours
	}
	asTheirs := len(before) == 0 || !slices.ContainsFunc(kept, func(who model.Participant) bool { return !said(&who) })
	told := m.told(kept, theirs, come, asTheirs)
	return told[model.HostSide], told[model.GuestSide], len(kept) < len(ours) || len(come) > 0 || slices.ContainsFunc(kept, func(who model.Participant) bool { return m.brings(&who, theirs) != "" })
}

// meaning tells whom the words of a draft mean.
type meaning struct {
	c     *typed.Cells
	apart bool // the sides are told, and whoever stands on the other is another
}

// told are those of each side as its cell calls them: who stands there, and who comes. Where no draft brought anybody,
// or this one names all, they are in its order, and behind them those whom it does not name.
func (m meaning) told(kept []model.Participant, theirs, come []part, asTheirs bool) map[model.Side]string {
	type one struct {
		at int
		part
	}
	var all []one
	for i := range kept {
		who, at := &kept[i], 0
		if asTheirs {
			if at = slices.IndexFunc(theirs, func(t part) bool { return m.is(who, t) }); at < 0 {
				at = len(theirs)
			}
		}
		all = append(all, one{at, part{who.Side, who.Called.In(m.c.Lang) + firstOf(m.brings(who, theirs), typed.Manner(&who.Participation, m.c.Words)), ""}})
	}
	for _, t := range come {
		at := 0
		if asTheirs {
			at = slices.Index(theirs, t)
		}
		all = append(all, one{at, t})
	}
	slices.SortStableFunc(all, func(a, b one) int { return a.at - b.at })
	out := map[model.Side]string{}
	for _, s := range all {
		out[s.side] = more(out[s.side], s.text)
	}
	return out
}

// brings is what a draft says of how many come with somebody, where that is another number than stands there; else "".
func (m meaning) brings(who *model.Participant, theirs []part) string {
	for _, t := range theirs {
		if n := plusRE.FindStringSubmatch(t.text); n != nil && number(n[1]) != who.Plus && m.is(who, t) && !m.several(who, t.text) {
			return " +" + n[1]
		}
	}
	return ""
}

// is says that somebody is whom a draft names, or one of those.
func (m meaning) is(who *model.Participant, t part) bool {
	if m.several(who, t.text) || m.several(who, t.both) || who.Worded() && amongSeveral(t.text, nil, who.Called.In(m.c.Lang)) {
		return true
	}
	if m.apart && who.Side != t.side {
		return false
	}
	key, names := signed(plusRE.ReplaceAllString(t.text, "")), namesOf(m.c, who)
	if isCalled(m.c, who, key) || slices.ContainsFunc(names, func(n string) bool { return n != "" && means(key, n) }) && !others(t.text, names, numberIn(t.text, who.Plus)) {
		return true
	}
	person, meant := m.person(who), m.c.Means(t.text, t.side)
	return person != 0 && person == meant
}

func numberIn(text string, plus int) int {
	if n := plusRE.FindStringSubmatch(text); n != nil {
		return number(n[1])
	}
	return plus
}

// one says that two rows are of one and the same.
func (m meaning) one(a, b *model.Participant) bool {
	if id := m.person(a); id != 0 || m.person(b) != 0 {
		return id == m.person(b)
	}
	return a.Worded() && b.Worded() && sameText(a.Called, b.Called)
}

// person is of the register who takes part by a row, 0 for nobody.
func (m meaning) person(who *model.Participant) int64 {
	switch {
	case who.PersonID != nil:
		return *who.PersonID
	case who.SeatID != nil && m.c.Programme.Seats[*who.SeatID].PersonID != nil:
		return *m.c.Programme.Seats[*who.SeatID].PersonID
	case who.Worded():
		return m.c.Means(who.Called.In(m.c.Lang), who.Side)
	}
	return 0
}

// several says that words of a draft mean several, of whom somebody is one: both Presidents and their spouses.
func (m meaning) several(who *model.Participant, text string) bool {
	if !ofBoth(text) {
		return false
	}
	if who.Worded() {
		called := who.Called.In(m.c.Lang)
		return signed(called) == signed(text) || amongSeveral(called, namesOf(m.c, who), text)
	}
	return amongSeveral("", namesOf(m.c, who), text)
}

// amongSeveral says that somebody of these words, or of whom the diary has the offices, is one of several whom words mean: of
// the spouses, and of the delegations, is whoever is known.
func amongSeveral(called string, offices []string, several string) bool {
	if !ofBoth(several) {
		return false
	}
	_, office := typed.CutPerson(called)
	offices = append(offices, called, office)
	for s := range strings.FieldsSeq(words.Fold(several)) {
		s = strings.Trim(s, ".,:;()")
		one := said().ofSeveral[s]
		switch {
		case !said().both[s] || said().counting[s]:
		case one == "" && (called == "" || words.Fold(called) == words.Fold(ofOne[s])):
			return true
		case one != "" && slices.ContainsFunc(offices, func(s string) bool { return s != "" && levelOf(s) == levelOf(one) }):
			return true
		}
	}
	return false
}
