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
	kin := g.kinIn(lang)
	if !slices.ContainsFunc(kin.families, func(name string) bool { return strings.Contains(s, name) }) {
		return
	}
	for _, whole := range kin.whole {
		s = strings.ReplaceAll(s, whole, "\x00") // it has a row of its own, or is somebody else's
	}
	for _, name := range kin.families {
		for _, form := range append(slices.Clone(words.For(lang).List("typed.styled")), "") {
			was := strings.TrimSpace(form + " " + name)
			cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: was, Now: " \x00 "}})[lang]
			if cut != s {
				g.count(GuestRow{Lang: lang, Was: was, In: in})
				s = cut
			}
		}
	}
}

// kin are names in a language: the family names of the old guest's people that nobody else of the diary
// bears, and the whole names of everybody, the longest first.
type kin struct{ families, whole []string }

func (g *Guests) kinIn(lang string) kin {
	if known, ok := g.kin[lang]; ok {
		return known
	}
	var out kin
	old, others := map[int64]bool{}, map[string]bool{}
	people := g.ofOld()
	for _, p := range people {
		old[p.ID] = true
	}
	for _, p := range g.everybody() {
		if !old[p.ID] {
			others[family(&p, lang)] = true
		}
		if name := p.Name[lang]; strings.Contains(name, " ") {
			out.whole = append(out.whole, name)
		}
	}
	for _, p := range people {
		if name := family(&p, lang); name != "" && !others[name] && !slices.Contains(out.families, name) {
			out.families = append(out.families, name)
		}
	}
	slices.SortFunc(out.whole, func(a, b string) int { return len(b) - len(a) })
	g.kin[lang] = out
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
