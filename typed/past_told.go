package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// TellPast says a visit of before, which was typed once, in every language: people, towns and
// kinds of visits that are known are called there as that language calls them. A line of which
// anything else is a part stays as it was typed.
func TellPast(p *model.Past, known []model.Text) {
	parts := strings.Split(p.Title.In(), ",")
	told := make([]model.Text, len(parts))
	for i, part := range parts {
		if told[i] = knownAs(part, known); told[i] == nil {
			return
		}
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
