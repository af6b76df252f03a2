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
	if slices.ContainsFunc(kin.families, func(name string) bool { return strings.Contains(s, name) }) {
		for _, whole := range kin.whole {
			s = strings.ReplaceAll(s, whole, "\x00") // it has a row of its own, or is somebody else's
		}
	}
	inflected := g.inflectedSurnames(kin, lang, s)
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
	for _, word := range inflected {
		if !slices.Contains(kin.families, word) {
			g.count(GuestRow{Lang: lang, Was: word, In: in})
		}
	}
}

// inflectedSurnames are the words of a text in Cyrillic letters that are one of these family names in any case,
// in whichever script the diary has it: Навроцького for Nawrocki. Behind a first name it is another's, or has a row
// of its own.
func (g *Guests) inflectedSurnames(k kin, lang, s string) (out []string) {
	all := strings.Fields(s)
	named := func(word string) bool { return word != "" && likeName(word) && !inflectedOffice(lang, word) }
	for i := range all {
		word := strings.Trim(all[i], marksBeside)
		if !named(word) || !cyrillic(word) || slices.Contains(out, word) || !slices.ContainsFunc(k.sounds, soundsIn(word)) {
			continue
		}
		if i > 1 && named(strings.TrimLeft(all[i-1], marksBeside)) { // the first word of a sentence is no name for its capital
			continue
		}
		out = append(out, word)
	}
	return out
}

// inflectedOffice says that a word stands in what offices are called, in any case.
func inflectedOffice(lang, word string) bool {
	for n, letters := 0, []rune(word); n <= endings && n < len(letters); n++ {
		if ofOffice(lang, string(letters[:len(letters)-n])) {
			return true
		}
	}
	return false
}

const marksBeside = ",.;:()!?«»„“”\""

// soundsIn says whether a word may be a family name in another case: but its end is another.
func soundsIn(word string) func(family string) bool {
	said := sounding.Replace(words.Fold(word))
	return func(family string) bool {
		same := 0
		for same < min(len(family), len(said)) && family[same] == said[same] {
			same++
		}
		return same >= max(endings, len(family)-2) && len(said)-same <= endings
	}
}

// kin are names in a language: the family names of the old guest's people that nobody else of the diary
// bears, as they stand and as they sound in any language, and the whole names of everybody, the longest first.
type kin struct{ families, sounds, whole []string }

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
			for l := range p.Name {
				name := family(&p, l)
				others[name], others[sounding.Replace(words.Fold(name))] = true, true
			}
		}
		for _, name := range namesIn(&p, lang) {
			if strings.Contains(name, " ") {
				out.whole = append(out.whole, name)
			}
		}
	}
	for _, p := range people {
		for l, whole := range p.Name {
			name := family(&p, l)
			if name == "" || others[name] {
				continue
			}
			if slices.Contains(namesIn(&p, lang), whole) && !slices.Contains(out.families, name) {
				out.families = append(out.families, name)
			}
			if sound := sounding.Replace(words.Fold(name)); !others[sound] && !slices.Contains(out.sounds, sound) {
				out.sounds = append(out.sounds, sound)
			}
		}
	}
	slices.Sort(out.families)
	slices.SortFunc(out.whole, func(a, b string) int { return len(b) - len(a) })
	g.kin[lang] = out
	return out
}

// namesIn are the names of somebody in texts of a language: that of the language or, where the diary has none,
// those of others that are written in its letters.
func namesIn(p *model.Person, lang string) (out []string) {
	if name := p.Name[lang]; name != "" {
		return []string{name}
	}
	for _, l := range words.Languages {
		if name := p.Name[l]; name != "" && words.For(lang).Spells(name) && !slices.Contains(out, name) {
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
