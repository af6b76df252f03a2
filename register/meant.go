package register

import (
	"maps"
	"slices"
	"strconv"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// partyMeant is the state or organisation that a text is, or whose office it names; nil for neither.
func (b *Book) partyMeant(text string) *int64 {
	if tag := words.Fold(text); tag == "ec" || tag == "tv" { // few mean Ecuador and Tuvalu by it
		i := slices.IndexFunc(b.Lists.Parties, func(p model.Party) bool { return p.Kind != model.State && words.Fold(p.Tag()) == tag })
		if i < 0 {
			return nil
		}
		return &b.Lists.Parties[i].ID
	}
	if key, err := b.findParty(text); err == nil {
		return key
	}
	key, err := strconv.ParseInt(b.headings().OfficeOf(text), 10, 64)
	if err != nil {
		return nil
	}
	return &key
}

// headings are how texts speak of states and organisations.
func (b *Book) headings() *typed.Headings {
	if b.inWords == nil {
		var all []typed.Party
		// no state is meant by its code: the EC and the IT Minister are of neither
		uncoded := func(code string, names []string) []string {
			return slices.DeleteFunc(names, func(s string) bool { return s == code && s != "US" })
		}
		for i := range b.Lists.Parties {
			p := &b.Lists.Parties[i]
			names := []string{p.Tag()}
			for _, t := range []model.Text{p.Name, p.Formal, p.Genitive, p.Dative} {
				names = append(names, slices.Collect(maps.Values(t))...)
			}
			if k, ok := words.KnownOf(p); ok {
				names = append(names, k.Names()...)
			}
			all = append(all, typed.Party{Value: strconv.FormatInt(p.ID, 10), Names: uncoded(p.Code, names)})
		}
		for _, k := range b.strangers() {
			all = append(all, typed.Party{Value: strconv.FormatInt(k.ID, 10), Names: uncoded(k.Code, append(k.Names(), slices.Collect(maps.Values(k.Formal))...))})
		}
		b.inWords = typed.NewHeadings(nil, all)
	}
	return b.inWords
}

// othersIn are the parties beside our own that the title of a text names.
func (b *Book) othersIn(title string) (out []int64) {
	own := ""
	if h := b.home(); h != nil {
		own = strconv.FormatInt(*h, 10)
	}
	for _, one := range b.headings().OthersIn(title, own) {
		if key, err := strconv.ParseInt(one, 10, 64); err == nil {
			out = append(out, key)
		}
	}
	return out
}

// onlyVisit is the visit of a diary that has no other, and who comes or to whom we go; nil where there are several.
func (b *Book) onlyVisit() (event, with *int64) {
	if len(b.Events) != 1 || b.Programme == nil {
		return nil, nil
	}
	p, err := b.Programme(b.Events[0].Event.ID)
	if err != nil || p.Event.OtherID() == nil {
		return nil, nil
	}
	return &p.Event.ID, p.Event.OtherID()
}
