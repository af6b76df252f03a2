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
	if was, now := g.known("genitive.", lang); !slices.ContainsFunc(g.old.names[lang], func(name string) bool { return was == words.For(lang).Articled(name) }) {
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

// formal is the long name of either in the genitive, as the program knows it: Republicii Polone, Чеської Республіки.
// A state that has no long name, or none that the program knows, has its short one there.
func (g *Guests) formal(lang string) form {
	w := words.For(lang)
	was, now := "", ""
	for _, one := range []struct {
		of  *model.Party
		to  *string
		key []string
	}{{&g.old.Party, &was, []string{"formal-genitive."}}, {&g.now.Party, &now, []string{"formal-genitive.", "genitive."}}} {
		state, ok := words.StateOf(one.of.Code)
		if called := one.of.Formal[lang]; !ok || called != "" && called != state.Formal[lang] || one.of.Name[lang] != state.Name[lang] {
			continue
		}
		for _, key := range one.key {
			if *one.to == "" && w.Has(key+one.of.Code) {
				*one.to = w.Say(key + one.of.Code)
			}
		}
	}
	return form{was: was, now: now}
}

// inflected are an adjective and another in the forms in which both stand, each by a rule of the language:
// українська, української; polonă, polone beside italiană, italiene. Without such a rule as they stand.
func inflected(lang, was, now string) []form {
	if was == "" {
		return nil
	}
	before, after := inflections(lang, was), inflections(lang, now)
	out := make([]form, len(before))
	for i := range before {
		out[i].was = before[i]
		if i < len(after) {
			out[i].now = after[i]
		}
	}
	return out
}

// inflections are the forms of an adjective, by the rule of the language that says most of its end: the ends that
// stand there in the place of its own, in one order in all rules.
func inflections(lang, word string) []string {
	stem, ends := word, []string{""}
	for _, rule := range words.For(lang).List("typed.adjective-forms") {
		all := strings.Split(rule, "|")
		if cut, ok := strings.CutSuffix(word, all[0]); ok && len(cut) < len(stem) {
			stem, ends = cut, all
		}
	}
	var out []string
	for _, end := range ends {
		out = append(out, stem+end)
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
