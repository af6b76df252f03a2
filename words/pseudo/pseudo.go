// Package pseudo makes a language out of English, to find what is not translated
// and what has no room: every letter carries a mark, every text is longer by a third
// and stands in brackets. Only tests import it; no program speaks it.
package pseudo

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"

	"chancery/words"
)

// Lang is the code of the language; no real one has it.
const Lang = "xx"

const (
	plain  = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéêà"
	accent = "áƀçđéƒĝĥíĵķļḿñöƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÖƤɊŔŠŢÚṼŴẊÝŽếễấ"
	greek  = "αβκδεφγχιξκλμνοπθρστυβωξυζΑΒΚΔΕΦΓΧΙΞΚΛΜΝΟΠΘΡΣΤΥΒΩΞΥΖεεα"

	opens, closes, filler = "⟦", "⟧", "~"
)

var (
	marks  = pairs(plain, accent)
	greeks = pairs(plain, greek)
	own    = []rune(accent)
)

func pairs(from, to string) map[rune]rune {
	out, list := map[rune]rune{}, []rune(to)
	for i, r := range []rune(from) {
		out[r] = list[i]
	}
	return out
}

// Spoken says whether the program at hand speaks the language.
func Spoken() bool { return slices.Contains(words.Languages, Lang) }

// said is an English text in the language. An abbreviation is as long in it as in
// others, and what has no letters is nobody's language.
func said(text string) string {
	out, n := marked(text), 0
	for _, r := range out {
		if isOwn(r) {
			n++
		}
	}
	if n <= 3 {
		return out
	}
	return opens + out + strings.Repeat(filler, n*35/100) + closes
}

// marked puts marks on every letter but those of places for arguments.
func marked(text string) string {
	inside := false
	return strings.Map(func(r rune) rune {
		inside = r == '{' || inside && r != '}'
		if m, ok := marks[r]; ok && !inside {
			return m
		}
		return r
	}, text)
}

// Catalogue is a file of English words in the language.
func Catalogue(english []byte) ([]byte, error) {
	var file map[string]any
	if err := json.Unmarshal(english, &file); err != nil {
		return nil, err
	}
	for key, v := range file {
		switch room, _, _ := strings.Cut(key, "."); {
		case key == "date.locale": // a code
		case room == "country" || room == "zone": // names are about as long in every language
			file[key] = each(v, marked)
		default:
			file[key] = each(v, said)
		}
	}
	return json.Marshal(file)
}

// Page is a page of the English handbook in the language. What it asks to be filled in, the
// names of its headings and where its links lead stay.
func Page(english []byte) []byte {
	inside, before := false, ' '
	return []byte(strings.Map(func(r rune) rune {
		inside = r == '{' || r == '(' && before == ']' || inside && r != '}' && r != ')'
		before = r
		if m, ok := marks[r]; ok && !inside {
			return m
		}
		return r
	}, string(english)))
}

// each puts every text of a value through do.
func each(v any, do func(string) string) any {
	switch v := v.(type) {
	case string:
		return do(v)
	case []any:
		for i := range v {
			v[i] = each(v[i], do)
		}
	case map[string]any:
		for k := range v {
			v[k] = each(v[k], do)
		}
	}
	return v
}

// Data is a file of an illustrative diary with all its texts in Greek letters, so
// that what people typed can be told from what the program says.
func Data(sample []byte) ([]byte, error) {
	var file any
	if err := json.Unmarshal(sample, &file); err != nil {
		return nil, err
	}
	return json.Marshal(typed(file))
}

// typed looks for texts: what is said one after the other in English, in Romanian
// and, to be known by its letters, in Ukrainian.
func typed(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = typed(v[k])
		}
	case []any:
		for i := range v {
			if s, ok := v[i].(string); ok && i >= 2 && strings.ContainsFunc(s, cyrillic) {
				for n := i - 2; n <= i; n++ {
					v[n] = each(v[i-2], inGreek)
				}
				continue
			}
			v[i] = typed(v[i])
		}
	}
	return v
}

func cyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }

func inGreek(text string) string {
	return strings.Map(func(r rune) rune {
		if g, ok := greeks[r]; ok {
			return g
		}
		if unicode.Is(unicode.Latin, r) {
			return 'η' // a letter with a mark
		}
		return r
	}, text)
}
