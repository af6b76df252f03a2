package words

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
)

// Lent is a text in this language, and where another lends it, in words in which that is:
// "Small Salon (text in English)".
func (w *Words) Lent(t model.Text) string {
	const hard = "\u00a0"
	s := w.Text(t)
	if t.Has(w.lang) || InNone(s) {
		return s
	}
	for _, l := range Languages {
		if t[l] == s {
			return s + hard + "(" + strings.ReplaceAll(w.Say("export.in-language", w.Tongues(l)), " ", hard) + ")"
		}
	}
	return s
}

// Keeps says that a text that was typed in another language stands as it is among words of this one: a personal name
// in letters that this language writes.
func (w *Words) Keeps(t model.Text) bool { return w.Bare(t) && w.Spells(w.Text(t)) }

// Bare says that a text is a personal name, or several, and no more: with an office or a form of address of another
// language in front it is more than a name: Prim-ministrul Ilie Bolojan.
func (w *Words) Bare(t model.Text) bool {
	for _, name := range strings.Split(w.Text(t), ";") {
		if !model.Personal(model.Plain(name)) || !w.plainly(Fold(name)) {
			return false
		}
	}
	return model.Personal(t) || strings.Contains(w.Text(t), ";")
}

// plainly says that what a name begins with is no office of another language.
func (w *Words) plainly(key string) bool {
	ours := func(lang string) bool {
		return slices.ContainsFunc([]string{"typed.before-names", "typed.styled"}, func(list string) bool {
			return slices.ContainsFunc(For(lang).List(list), func(office string) bool { return strings.HasPrefix(key, Fold(office)+" ") })
		})
	}
	return ours(w.lang) || !slices.ContainsFunc(Languages, ours)
}

// Spells says that a text is written in the letters of this language, Latin or Cyrillic ones.
func (w *Words) Spells(s string) bool {
	for _, letters := range []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic} {
		if strings.ContainsFunc(w.Tongues(w.lang), func(r rune) bool { return unicode.Is(letters, r) }) {
			return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(letters, r) })
		}
	}
	return false
}
