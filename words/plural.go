package words

import "github.com/go-playground/locales"

// Count is the text of a key in the plural form of n, which is {0}. A key that
// is missing is counted in English, and failing that shows itself.
func (w *Words) Count(key string, n int, args ...any) string {
	e, ok := w.said[key]
	switch {
	case !ok && w.lang != "en":
		return For("en").Count(key, n, args...)
	case !ok:
		return key
	}
	text := e.forms[w.form(n)]
	if text == "" {
		text = e.plain()
	}
	return fill(text, append([]any{n}, args...))
}

// form is the plural category of CLDR for n.
func (w *Words) form(n int) string {
	if n < 0 {
		n = -n
	}
	if w.lang == "ro" && n > 1 && n%100 == 1 {
		return "few" // 101 oaspeți: so CLDR 48, and the grammar; the library is older
	}
	switch w.rules.CardinalPluralRule(float64(n), 0) {
	case locales.PluralRuleOne:
		return "one"
	case locales.PluralRuleFew:
		return "few"
	case locales.PluralRuleMany:
		return "many"
	}
	return "other"
}
