package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// declined finds the people of the old guest in texts where a language inflects their names, Кароля
// Навроцького for Karol Nawrocki: whoever comes in their place is worded by hand, and until then a gap
// stands there. A name that somebody bears as it stands is theirs.
func (g *Guests) declined() {
	var names []string
	for _, p := range g.ofOld() {
		names = append(names, strings.Split(p.Name.All(), "\n")...)
	}
	for _, t := range g.texts() {
		for lang, s := range t {
			if len(words.For(lang).List("typed.name-ends")) == 0 {
				continue
			}
			for _, name := range names {
				for _, said := range inCases(lang, s, name) {
					if !g.cells.names(said) && !slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Lang == lang && r.Was == said }) {
						g.leaves(lang, said)
					}
				}
			}
		}
	}
}

// ofOld are the people of the old guest: those who are known, and those who take part.
func (g *Guests) ofOld() (out []model.Person) {
	for _, k := range g.cells.Roll.Known() {
		if of := k.Person.PartyID; of != nil && *of == g.old.ID {
			out = append(out, k.Person)
		}
	}
	p := &g.cells.Programme
	for _, who := range p.Who {
		for _, w := range who {
			if id, ok := g.theirs(model.Participant{Participation: w}); ok && !slices.ContainsFunc(out, func(o model.Person) bool { return o.ID == id }) {
				out = append(out, g.person(id))
			}
		}
	}
	return out
}

// inCases are the words of a text that are a name in another case, as one writes it in either script.
func inCases(lang, s, name string) (out []string) {
	of, all := strings.Fields(name), strings.Fields(s)
	for i := 0; len(of) > 1 && i+len(of) <= len(all); i++ {
		run := slices.Clone(all[i : i+len(of)])
		run[len(run)-1] = strings.TrimRight(run[len(run)-1], ",.;:)!?»”\"")
		run[0] = strings.TrimLeft(run[0], "(«„“\"")
		if slices.ContainsFunc(run, func(word string) bool { return word == "" || !likeName(word) || ofOffice(lang, word) }) {
			continue
		}
		if said := strings.Join(run, " "); said != name && inCase(sounding.Replace(words.Fold(name)), sounding.Replace(words.Fold(said))) {
			out = append(out, said)
		}
	}
	return out
}

// sounding writes one sound in one way, however a language writes it: Nawrocki, Навроцький.
var sounding = strings.NewReplacer("w", "v", "ts", "c", "sz", "sh", "cz", "ch", "rz", "zh", "x", "ks", "y", "i", "j", "i")
