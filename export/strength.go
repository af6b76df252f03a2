package export

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// strength is how many a delegation is: its head and the members that its list has, then how
// many of each other kind. Where there is no list yet it is the number that was announced.
func (c *composer) strength(d *model.Delegation, w *words.Words) string {
	seats := slices.DeleteFunc(c.seats(d), func(s model.Seat) bool { return c.gone(s.ID) || c.passesOn(s.ID) })
	if len(seats) > 0 && !slices.ContainsFunc(seats, func(s model.Seat) bool { return s.Role != "" }) { // these readers are told names alone
		return ""
	}
	if len(seats) == 0 {
		if d.Plus == 0 {
			return ""
		}
		return w.Count("export.hod-plus", d.Plus)
	}
	n, as := map[string]int{}, map[string]string{}
	for _, s := range seats {
		if s.Role == model.HeadOfDelegation {
			if c.yields(&s) { // to a member who leads from then on: there are as many as before
				n["official"]++
			}
			continue
		}
		kind, who := categoryOf(s.Role), c.ofSeat(s, c.hour())
		said := roleOf(w, s.Role, &who) // of one it is said whether he or she, and of liaison officers that they are
		if s.Role == "attached" {
			said = category(w, kind, nil)
		}
		switch {
		case n[kind] == 0 || as[kind] == said:
			as[kind] = said
		default:
			as[kind] = category(w, kind, nil)
		}
		n[kind]++
	}
	var out []string
	if led := slices.ContainsFunc(seats, func(s model.Seat) bool { return s.Role == model.HeadOfDelegation }); led && n["official"] > 0 {
		out = append(out, w.Count("export.hod-plus", n["official"]))
	} else if led {
		out = append(out, w.Say("export.alone-delegation"))
	} else if n["official"] > 0 {
		out = append(out, ofKind(w, "official", n))
	}
	for _, kind := range []string{"spouse", "accompanying", "attached", "press"} {
		switch {
		case n[kind] > 0 && (kind == "spouse" || kind == "attached" && as[kind] != category(w, kind, nil)):
			out = append(out, lower(as[kind])+":"+hard+strconv.Itoa(n[kind]))
		case n[kind] > 0:
			out = append(out, ofKind(w, kind, n))
		}
	}
	if d.Plus > 0 && d.Plus != c.p.Counted(d.ID, c.hour()) { // the list is not what was announced
		out = append(out, w.Say("export.announced", strconv.Itoa(d.Plus)))
	}
	return strings.Join(out, " · ")
}

// ofKind is how many there are of a kind.
func ofKind(w *words.Words, kind string, n map[string]int) string {
	return w.Count("export.of-category."+kind, n[kind])
}

// unnamed says that it is not known yet who it is: what stands in the seat is an office.
func (l *listed) unnamed() bool { return l.office.Empty() && !model.Personal(l.name) }

// answers says that the answer of somebody is worth a word: nobody who is still to be named
// has given one, and the host's own need not accept.
func (c *composer) answers(l *listed) bool {
	switch l.status {
	case model.SeatUnsaid:
		return false
	case model.Accepted, model.Nominated:
		host := c.p.Host != nil && l.seat != 0 && c.p.Delegations[l.delegation].PartyID == c.p.Host.ID
		return !l.unnamed() && !(host && l.status == model.Accepted)
	}
	return true
}
