package export

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
)

// Addressed gives each paper to those recipients whom it suits. Of a paper for delegations
// each gets its own, with what only it may read; all others get what every delegation may. An
// individual programme goes to whose it is, in a file of its own, and to nobody besides: a name that is
// nobody's of the visit, mistyped or not, gets none.
func Addressed(p *model.Programme, papers []Options, to []model.EditionHolder) []Wish {
	var out []Wish
	for _, opt := range papers {
		opt.Audience = cmp.Or(opt.Audience, model.Public)
		rest := Wish{Options: opt}
		d, _ := Find(opt.Document)
		each := d.Each && opt.For == ""
		if each {
			out = append(out, personal(p, opt, to)...)
		}
		for _, h := range to {
			switch {
			case each || !opt.suits(p, &h): // each of them got their own
			case h.Kind == model.HeldByDelegation && opt.Audience == model.ForDelegation && opt.Delegation == "":
				own := Wish{Options: opt, To: []model.EditionHolder{h}}
				own.Delegation = h.Who
				out = append(out, own)
			default:
				rest.To = append(rest.To, h)
			}
		}
		if len(rest.To) > 0 || len(out) == 0 || out[len(out)-1].Document != opt.Document {
			out = append(out, rest)
		}
	}
	return out
}

// personal gives each participant their own programme: who is named, and everybody of the
// delegations that are.
func personal(p *model.Programme, opt Options, to []model.EditionHolder) []Wish {
	var out []Wish
	all := People(*p, opt.Reader([]model.Programme{*p}))
	for _, a := range all {
		own := holderOf(p, a)
		if !slices.ContainsFunc(to, func(h model.EditionHolder) bool {
			switch {
			case !opt.suits(p, &h):
				return false
			case h.Kind == model.HeldByDelegation:
				return a.as.Delegation != 0 && p.Delegations[a.as.Delegation].UID == h.Who
			}
			return a.answersTo(&h) && only(all, a, &h)
		}) {
			continue
		}
		one := Wish{Options: opt, To: []model.EditionHolder{own}}
		one.For = a.Key
		out = append(out, one)
	}
	return out
}

// answersTo says that a recipient is an addressee: the person, or whoever is called so where none is
// known.
func (a Addressee) answersTo(h *model.EditionHolder) bool {
	switch {
	case h.Kind == model.HeldByPerson:
		return a.Key == "person "+h.Who
	case h.Kind != model.HeldByName || strings.HasPrefix(a.Key, "person "):
		return false
	}
	return sameNamed(a.Name, h.Name)
}

// only says that a recipient is nobody but one addressee: where both sides have a "Presidential
// Adviser", the word alone says not whose programme is meant.
func only(all []Addressee, a Addressee, h *model.EditionHolder) bool {
	return !slices.ContainsFunc(all, func(o Addressee) bool { return o.Key != a.Key && o.answersTo(h) })
}
