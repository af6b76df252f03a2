package words

import (
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
	known, ok := StateOf(p.Code)
	if name := w.Text(p.Name); !ok || !w.Has("genitive."+p.Code) || name != known.Name[w.Lang()] {
		return w.Few("export.and-members-in", n, name)
	}
	return w.Few("export.and-members-of", n, w.Say("genitive."+p.Code))
}

// DelegationOf is a delegation as a sentence names it, from the party it is of: the
// delegation of Romania. One that has a name of its own is called by it.
func (w *Words) DelegationOf(p *model.Party) string {
	known, ok := StateOf(p.Code)
	if name := w.Text(p.Name); !ok || !w.Has("genitive."+p.Code) || name != known.Name[w.Lang()] {
		if !strings.ContainsFunc(name, unicode.IsLower) { // letters that stand for a name have one form
			return w.Say("export.short-delegation", name)
		}
		return w.Say("export.a-delegation", name)
	}
	return w.Say("export.the-delegation", w.Say("genitive."+p.Code))
}
