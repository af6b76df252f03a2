package typed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// inSentence finds the old guest's name where one of the two has an article and the other has none, and
// gives the text without it: it is listed with the word before it, or with its article.
func (g *Guests) inSentence(lang, s, name string, in []string) string {
	other := g.other(lang, name)
	was, now := words.For(lang).Articled(name), words.For(lang).Articled(other)
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
			g.count(GuestRow{Lang: lang, Was: p[0], Now: p[1], In: in})
			s = cut
		}
	}
	return s
}

// withArticle is a word with the article before it, where another takes another: a Ukrainian, an Austrian.
func withArticle(r GuestRow) []model.Renaming {
	forms := words.For(r.Lang).List("typed.indefinite")
	if len(forms) < 2 {
		return nil
	}
	was, now := forms[sounds(r.Lang, r.Was)], forms[sounds(r.Lang, r.Now)]
	if was == now {
		return nil
	}
	was, now = was+" "+r.Was, now+" "+r.Now
	return []model.Renaming{{Lang: r.Lang, Was: was, Now: now}, {Lang: r.Lang, Was: opening(was), Now: opening(now)}}
}

// sounds is 1 of a word that begins with a vowel as it is spoken, else 0; letters that stand for words are
// spoken one by one.
func sounds(lang, word string) int {
	begins := func(list string) bool {
		return slices.ContainsFunc(words.For(lang).List(list), func(s string) bool { return strings.HasPrefix(word, s) })
	}
	switch spelled := len(word) > 1 && word == strings.ToUpper(word); {
	case begins("typed.sounds-consonant"):
		return 0
	case begins("typed.vowels"), spelled && begins("typed.spelled-vowels"):
		return 1
	}
	return 0
}

// opening is a text as it begins a sentence.
func opening(s string) string {
	if s == "" { // of a word that nobody knows
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
