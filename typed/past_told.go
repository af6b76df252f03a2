package typed

import (
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// TellPast says a visit of before, which was typed once, in every language: people, towns and
// kinds of visits that are known are called there as that language calls them. A line of which
// anything else is a part stays as it was typed, and says whom it may name whom nobody found: nobody where one of the
// others is named, who are in the register and of another state.
func TellPast(p *model.Past, known []model.Text, others []model.Person) {
	parts := strings.Split(p.Title.In(), ",")
	told := make([]model.Text, len(parts))
	all := true
	for i, part := range parts {
		if told[i] = knownAs(part, known); told[i] == nil {
			all = false
			p.Stranger = alsoSaid(p.Stranger, part)
		}
	}
	if p.Who != 0 || p.Names(others) {
		p.Stranger = model.Stranger{}
	}
	if !all {
		return
	}
	out := model.Text{}
	for _, lang := range words.Languages {
		said := make([]string, len(told))
		for i := range told {
			said[i] = told[i][lang]
		}
		if all := strings.Join(said, ", "); !strings.Contains(", "+all+", ", ", , ") {
			out[lang] = all
		}
	}
	if len(out) > 0 {
		p.Title = out
	}
}

// knownAs is what is called so in any language, in each of them; nil where nothing is.
func knownAs(said string, known []model.Text) model.Text {
	key := words.Fold(said)
	if key == "" {
		return nil
	}
	for _, k := range model.EventKinds {
		name := model.Text{}
		for _, lang := range words.Languages {
			name[lang] = words.For(lang).Say("event.kind." + string(k))
		}
		known = append(known[:len(known):len(known)], name)
	}
	for _, t := range known {
		for _, s := range t {
			if words.Fold(s) == key {
				return t
			}
		}
	}
	return nil
}

// alsoSaid is what a line says beside the kind of the visit and its town: who came, where a name stands in it,
// "official visit of V. Zelenskyy". Lower-case words name nobody.
func alsoSaid(was model.Stranger, part string) model.Stranger {
	tokens := strings.Fields(strings.Trim(part, " .,:–-"))
	if !strings.ContainsFunc(strings.Join(tokens, " "), unicode.IsUpper) {
		return was
	}
	was.Said = strings.Trim(was.Said+", "+strings.Join(tokens, " "), ", ")
	for i := range tokens {
		if name := strings.Join(tokens[i:], " "); was.Name == "" && len(tokens)-i > 1 && !says(name, "past-ceremony") && wholeName(name) {
			was.Name = name
		}
	}
	return was
}
