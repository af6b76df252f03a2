package typed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// articled is a name as it stands inside a sentence of a language: the Netherlands, the Republic of
// Moldova; Ukraine.
func articled(lang, name string) string {
	w := words.For(lang)
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

// inSentence finds the old guest's name where one of the two has an article and the other has none, and
// gives the text without it: it is listed with the word before it, or with its article.
func (g *Guests) inSentence(lang, s, name string) string {
	other := g.other(lang, name)
	was, now := articled(lang, name), articled(lang, other)
	if other == "" || was == name && now == other {
		return s
	}
	pairs := [][2]string{{was, now}, {opening(was), opening(now)}}
	if was == name {
		pairs = nil
		for _, before := range words.For(lang).List("typed.before-article") {
			pairs = append(pairs, [2]string{before + " " + name, before + " " + now})
		}
	}
	for _, p := range pairs {
		if cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: p[0], Now: " \x00 "}})[lang]; cut != s {
			g.count(GuestRow{Lang: lang, Was: p[0], Now: p[1]})
			s = cut
		}
	}
	return s
}

// opening is a text as it begins a sentence.
func opening(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
