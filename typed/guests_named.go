package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// named finds the names that are typed on the side of the old guest and are nobody's in the registers: a
// gap stands in their place until somebody is named, as in that of a person.
func (g *Guests) named() {
	side := model.GuestSide
	if host := g.cells.Programme.Event.PartyOf(model.HostSide); host != nil && *host == g.old.ID {
		side = model.HostSide
	}
	for _, it := range g.cells.Programme.Items {
		for _, w := range g.cells.Programme.Who[it.ID] {
			if w.PersonID != nil || w.SeatID != nil || w.DelegationID != nil || w.GroupID != nil || w.Side != side {
				continue
			}
			for _, l := range words.Languages {
				if name := ofSomebody(l, w.Name[l]); name != "" && !g.Speaks(l, name) && !slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Lang == l && r.Was == name }) {
					g.leaves(l, name)
				}
			}
		}
	}
}

// leaves counts the texts in which a name stands.
func (g *Guests) leaves(lang, name string) {
	for _, t := range g.texts() {
		if gone := model.Renamed(t, []model.Renaming{{Lang: lang, Was: name, Now: nobody}}); !gone.Equal(t) {
			g.count(GuestRow{Lang: lang, Was: name, Now: nobody, In: []string{t[lang]}})
		}
	}
}

// ofSomebody is the name in what is typed of somebody, behind an office or a title, or before a comma and an
// office: two words or more that are written as names are, none of them a word of an office; "" for anything
// else. A part in the delegation may stand behind it all.
func ofSomebody(lang, s string) string {
	s = bare(s)
	if first, office, ok := strings.Cut(s, ","); ok && slices.ContainsFunc(strings.Fields(office), func(word string) bool { return ofOffice(lang, word) }) {
		s = first
	}
	all := strings.Fields(s)
	from := len(all)
	for from > 0 && likeName(all[from-1]) && !ofOffice(lang, all[from-1]) {
		from--
	}
	if len(all)-from < 2 {
		return ""
	}
	return strings.Join(all[from:], " ")
}

// likeName says that a word begins with a capital and is of letters, and of what joins the two parts of a name.
func likeName(word string) bool {
	first := []rune(word)[0]
	return unicode.IsUpper(first) && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("-’'ʼ", r) }) < 0
}

// ofOffice says that a word stands in what offices are called.
func ofOffice(lang, word string) bool {
	w, low := words.For(lang), words.Fold(word)
	for _, key := range []string{"state", "government", "diplomat", "foreign", "deputy", "official", "minister", "of-body"} {
		for _, name := range w.List("typed.level-" + key) {
			if slices.Contains(strings.Fields(words.Fold(name)), low) || key == "of-body" && strings.HasPrefix(low, words.Fold(name)) {
				return true
			}
		}
	}
	return false
}
