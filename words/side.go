package words

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
)

// A name of a state stands in a sentence in a form that languages do not derive: it is in
// the catalogue, or is not used.

// SideOf is how the side of a state is called in its columns: Romanian side. It is "" of
// whoever has no adjective.
func (w *Words) SideOf(p *model.Party) string {
	if p == nil || !w.Has("adjective."+p.Code) {
		return ""
	}
	return Capital(w.Say("export.side", w.Say("adjective."+p.Code)))
}

// MembersOf are so many members of a delegation, in running text, where it must be said of which: and two
// members of the delegation of Romania.
func (w *Words) MembersOf(n int, p *model.Party) string {
	if its := w.genitiveOf(p); its != "" {
		return w.Few("export.and-members-of", n, its)
	}
	return w.Few("export.and-members-in", n, w.Text(p.Name))
}

// DelegationOf is a delegation as a sentence names it, from the party it is of: the
// delegation of Romania. One that has a name of its own is called by it.
func (w *Words) DelegationOf(p *model.Party) string {
	name := w.Text(p.Name)
	switch its := w.genitiveOf(p); {
	case its != "":
		return w.Say("export.the-delegation", its)
	case !strings.ContainsFunc(name, unicode.IsLower): // letters that stand for a name have one form
		return w.Say("export.short-delegation", name)
	}
	return w.Say("export.a-delegation", name)
}

// genitiveOf is of whom a delegation is: as it was typed, else as the catalogue has the name that the party has,
// the short one or the official one; "" where nobody knows the form.
func (w *Words) genitiveOf(p *model.Party) string {
	known, ok := StateOf(p.Code)
	if !ok { // an organisation, also one that was entered as a state
		known, ok = KnownOf(&model.Party{Kind: model.Organisation, Short: p.Tag()})
	}
	switch name := w.Text(p.Name); {
	case p.Genitive[w.lang] != "":
		return p.Genitive[w.lang]
	case ok && name == known.Name[w.lang] && w.Has("genitive."+p.Tag()):
		return w.Say("genitive." + p.Tag())
	case ok && name == known.Formal[w.lang] && w.Has("formal-genitive."+p.Tag()):
		return w.Articled(w.Say("formal-genitive." + p.Tag()))
	}
	return ""
}

// Articled is a name as it stands inside a sentence: the Netherlands, the Republic of Moldova; Ukraine.
func (w *Words) Articled(name string) string {
	articles, with := w.List("typed.article"), w.List("typed.with-article")
	if len(articles) == 0 || name == "" || strings.HasPrefix(name, articles[0]+" ") {
		return name
	}
	parts := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
	if slices.ContainsFunc(parts, func(s string) bool { return slices.Contains(with, s) }) {
		return articles[0] + " " + name
	}
	return name
}
