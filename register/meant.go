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
	key, err := strconv.ParseInt(b.inWords.OfficeOf(text), 10, 64)
	if err != nil {
		return nil
	}
	return &key
}
