package export

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// suits says whether papers for an audience may be given to such a recipient: the press gets
// none that it may not read, and no delegation one of the office. People, and whoever is
// named, are the officer's own choice.
func suits(kind model.HolderKind, audience model.Audience) bool {
	switch kind {
	case model.HeldByPress:
		return model.PressOnly.MayRead(audience)
	case model.HeldByDelegation:
		return model.ForDelegation.MayRead(audience)
	}
	return true
}

// Addressed gives each paper to those recipients whom it suits. Of a paper for delegations
// each gets its own, with what only it may read; all others get what every delegation may. An
// individual programme goes to whose it is, in a file of its own.
func Addressed(p *model.Programme, papers []Options, to []model.EditionHolder) []Wish {
	var out []Wish
	for _, opt := range papers {
		opt.Audience = cmp.Or(opt.Audience, model.Public)
		rest := Wish{Options: opt}
		var each []Wish
		if d, _ := Find(opt.Document); d.Each && opt.For == "" {
			each = personal(p, opt, to)
			out = append(out, each...)
		}
		for _, h := range to {
			switch {
			case !suits(h.Kind, opt.Audience):
			case each != nil && (h.Kind == model.HeldByDelegation || h.Kind == model.HeldByPerson): // each of them got their own
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
	for _, a := range People(*p, opt.Reader([]model.Programme{*p})) {
		own := holderOf(p, a)
		if !slices.ContainsFunc(to, func(h model.EditionHolder) bool {
			return h.Kind == model.HeldByPerson && "person "+h.Who == a.Key || h.Kind == model.HeldByDelegation && suits(h.Kind, opt.Audience) && a.as.Delegation != 0 && p.Delegations[a.as.Delegation].UID == h.Who
		}) {
			continue
		}
		one := Wish{Options: opt, To: []model.EditionHolder{own}}
		one.For = a.Key
		out = append(out, one)
	}
	return out
}

// holderOf is an addressee as a recipient.
func holderOf(p *model.Programme, a Addressee) model.EditionHolder {
	for _, who := range p.People {
		if a.Key == "person "+who.UID {
			return model.EditionHolder{Kind: model.HeldByPerson, Who: who.UID, Name: who.Name, Phone: who.Phone}
		}
	}
	return model.EditionHolder{Kind: model.HeldByName, Name: a.Name}
}

// Recipient is somebody of the visit where one is called just so, else words alone.
func Recipient(p *model.Programme, name, phone string) model.EditionHolder {
	key := words.Fold(name)
	for _, who := range p.People {
		if slices.ContainsFunc(strings.Split(who.Name.All(), "\n"), func(s string) bool { return s != "" && words.Fold(s) == key }) {
			if phone == "" {
				phone = who.Phone
			}
			return model.EditionHolder{Kind: model.HeldByPerson, Who: who.UID, Name: who.Name, Phone: phone}
		}
	}
	if name == "" {
		return model.EditionHolder{Kind: model.HeldByName, Phone: phone}
	}
	return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name), Phone: phone}
}
