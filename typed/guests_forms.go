package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// form is how a name stands in a case, or its adjective: that of the old guest, and that of the new
// one, "" where nobody knows it. Nothing is guessed: it is asked for as a word that stays.
type form struct {
	was, now string
	keep     func(*model.NewGuest) *model.Text // where it is kept for the next time; nil for what the program knows
}

// forms are those in which the old guest's name is known in a language: as the diary has them, and as
// the papers of the program say them.
func (g *Guests) forms(lang string) []form {
	var out []form
	add := func(f form) {
		at := slices.IndexFunc(out, func(o form) bool { return o.was == f.was })
		switch {
		case f.was == "" || slices.Contains(g.old.names[lang], f.was):
		case at < 0:
			out = append(out, f)
		case out[at].now == "": // one form may be both
			out[at].now = f.now
		}
	}
	add(form{g.old.Genitive[lang], g.now.Genitive[lang], func(n *model.NewGuest) *model.Text { return &n.Genitive }})
	add(form{g.old.Dative[lang], g.now.Dative[lang], func(n *model.NewGuest) *model.Text { return &n.Dative }})
	if was, now := g.known("genitive.", lang); !slices.ContainsFunc(g.old.names[lang], func(name string) bool { return was == articled(lang, name) }) {
		add(form{was: was, now: now})
	}
	was, now := g.known("adjective.", lang)
	for _, f := range inflected(lang, was, now) {
		add(f)
		add(form{was: opening(f.was), now: opening(f.now)})
	}
	return out
}

// known is a form of either name that the program knows, "" for one that it does not, or whose state
// the diary calls otherwise.
func (g *Guests) known(key, lang string) (was, now string) {
	w := words.For(lang)
	of := func(p *model.Party) string {
		state, ok := words.StateOf(p.Code)
		if !ok || !w.Has(key+p.Code) || p.Name[lang] != state.Name[lang] {
			return ""
		}
		return w.Say(key + p.Code)
	}
	return of(&g.old.Party), of(&g.now.Party)
}

// inflected are an adjective and another in the forms that both have by one rule of the language:
// українська, української; without such a rule as they stand.
func inflected(lang, was, now string) []form {
	ends := words.For(lang).List("typed.adjective-forms")
	if was == "" {
		return nil
	}
	if len(ends) == 0 || !strings.HasSuffix(was, ends[0]) {
		return []form{{was: was, now: now}}
	}
	var out []form
	stem, other := strings.TrimSuffix(was, ends[0]), ""
	if strings.HasSuffix(now, ends[0]) {
		other = strings.TrimSuffix(now, ends[0])
	}
	for _, end := range ends {
		f := form{was: stem + end}
		if other != "" {
			f.now = other + end
		}
		out = append(out, f)
	}
	if other == "" {
		out[0].now = now
	}
	return out
}

// learned takes along what was typed for a form that nobody knew of the new guest.
func (g *Guests) learned(to *model.NewGuest) {
	for _, r := range g.Rows {
		for _, f := range g.forms(r.Lang) {
			if r.Person == 0 && r.Was == f.was && f.now == "" && f.keep != nil && r.Now != "" {
				*f.keep(to) = f.keep(to).With(r.Lang, r.Now)
			}
		}
	}
}
