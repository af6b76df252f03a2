package typed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// tongues finds the language of the old guest where it is said between which languages is
// interpreted, by name or by code, and proposes that of the new one: "" where nobody can tell.
func (g *Guests) tongues() {
	was, now := words.TongueOf(g.old.Code), words.TongueOf(g.now.Code)
	if was == "" || was == now {
		return
	}
	type said struct{ Lang, Was, Now string }
	found, in := map[said]int{}, map[said][]string{}
	add := func(r said, text string) {
		found[r]++
		in[r] = append(in[r], text)
	}
	for i := range g.cells.Programme.Items {
		for lang, s := range g.cells.Programme.Items[i].Interpret {
			for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
				if lists().tongues[words.Fold(word)] == was {
					add(said{lang, word, tongueLike(word, lang, now)}, s)
				} else if inflects(word, words.For(lang).Tongues(was)) {
					add(said{lang, word, ""}, s) // to be worded
				}
			}
		}
	}
	for r, n := range found {
		at := slices.IndexFunc(g.Rows, func(o GuestRow) bool { return o.Lang == r.Lang && o.Was == r.Was && o.Person == 0 })
		switch {
		case at < 0:
			row := GuestRow{Lang: r.Lang, Was: r.Was, Now: r.Now, Times: n}
			row.stands(in[r]...)
			g.Rows = append(g.Rows, row)
		case g.Rows[at].Times <= n && (r.Now != "" || !g.sameStem(r.Lang, now)): // elsewhere it is no language: a Polish delegation
			g.Rows[at].Now = r.Now
		case g.Rows[at].Now != r.Now && !g.sameStem(r.Lang, now): // both a language and a state: Austrian, and German
			g.Rows[at].Now = ""
		}
	}
}

// sameStem says that the new guest speaks a language that is called as their state is: Dutch.
func (g *Guests) sameStem(lang, tongue string) bool {
	_, adjective := g.known("adjective.", lang)
	return tongue != "" && words.Fold(words.For(lang).Tongues(tongue)) == words.Fold(adjective)
}

// inflects says that a word begins as a name does: шведською, from шведська.
func inflects(word, name string) bool {
	key, stem := words.Fold(word), []rune(words.Fold(name))
	return len(stem) > 5 && strings.HasPrefix(key, string(stem[:len(stem)-2]))
}

// tongueLike is a language as a word says another: by its code, or by name, small or not.
func tongueLike(word, lang, code string) string {
	switch name := words.For(lang).Tongues(code); {
	case code == "":
		return ""
	case len(word) == 2 && word == strings.ToUpper(word):
		return strings.ToUpper(code)
	case unicode.IsUpper([]rune(word)[0]):
		first := []rune(name)
		return string(unicode.ToUpper(first[0])) + string(first[1:])
	default:
		return strings.ToLower(name)
	}
}

// speaks says which language the delegation of the new guest has where that of the old one
// had its own.
func (g *Guests) speaks(to *model.NewGuest) {
	to.Tongue = [2]string{words.TongueOf(g.old.Code), words.TongueOf(g.now.Code)}
}

// pairRE are two words with a dash between them.
var pairRE = regexp.MustCompile(`(\pL+)\s*[-–—]\s*(\pL+)`)

// intoItself says that a text names one language twice, as what is interpreted and into what.
func intoItself(text string) bool {
	for _, m := range pairRE.FindAllStringSubmatch(text, -1) {
		if code := lists().tongues[words.Fold(m[1])]; code != "" && code == lists().tongues[words.Fold(m[2])] {
			return true
		}
	}
	return false
}
