package typed

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// surnames finds the people of the old guest where a text has their family name alone, behind a form of
// address or an office: Mrs Sandu, President Sandu. Whoever comes may be addressed otherwise, so it is
// listed with its form of address and stays until somebody words it.
func (g *Guests) surnames(lang, s string, in []string) {
	for _, p := range g.wholeNames(lang) {
		s = strings.ReplaceAll(s, p, "\x00") // the whole name has a row of its own, or is somebody else's
	}
	styled := words.For(lang).List("typed.styled")
	for _, name := range g.families(lang) {
		for _, form := range append(slices.Clone(styled), "") {
			was := strings.TrimSpace(form + " " + name)
			cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: was, Now: " \x00 "}})[lang]
			if cut != s {
				g.count(GuestRow{Lang: lang, Was: was, In: in})
				s = cut
			}
		}
	}
}

// families are the family names of the old guest's people in a language, as they are kept, else the word
// at the end of the name; none that somebody else of the visit bears too.
func (g *Guests) families(lang string) (out []string) {
	old := g.ofOld()
	for _, p := range old {
		name := family(&p, lang)
		others := func(o model.Person) bool {
			return family(&o, lang) == name && !slices.ContainsFunc(old, func(q model.Person) bool { return q.ID == o.ID })
		}
		if name != "" && !slices.Contains(out, name) && !slices.ContainsFunc(g.everybody(), others) {
			out = append(out, name)
		}
	}
	return out
}

// family is the family name of somebody as it stands behind a form of address, "" where it is a guess.
func family(p *model.Person, lang string) string {
	parts := strings.Fields(p.Name[lang])
	if len(parts) < 2 || p.NameOrder != "" && p.Family[lang] == "" {
		return ""
	}
	name := cmp.Or(p.Family[lang], parts[len(parts)-1])
	if letters := []rune(name); len(letters) < 3 || !unicode.IsLetter(letters[0]) {
		return ""
	}
	return name
}

// everybody are the people of the visit and of the register.
func (g *Guests) everybody() (out []model.Person) {
	for _, p := range g.cells.Programme.People {
		out = append(out, p)
	}
	for _, k := range g.cells.Roll.Known() {
		out = append(out, k.Person)
	}
	return out
}

// wholeNames are the whole names of everybody in a language, the longest first.
func (g *Guests) wholeNames(lang string) (out []string) {
	for _, p := range g.everybody() {
		if name := p.Name[lang]; strings.Contains(name, " ") {
			out = append(out, name)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}
