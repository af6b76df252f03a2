package words

import (
	"strings"
	"unicode"

	"chancery/model"
)

// Lent is a text in this language, and where another lends it, in words in which that is:
// "Small Salon (text in English)".
func (w *Words) Lent(t model.Text) string {
	const hard = "\u00a0"
	s := w.Text(t)
	if s == "" || t.Has(w.lang) {
		return s
	}
	for _, l := range Languages {
		if t[l] == s {
			return s + hard + "(" + strings.ReplaceAll(w.Say("export.in-language", w.Tongues(l)), " ", hard) + ")"
		}
	}
	return s
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
