package model

import (
	"strings"
	"unicode"
)

// ReplaceFields are the keys of the fields of an item in which words are looked
// for; "" means all.
func ReplaceFields() []string {
	keys := []string{""}
	for _, f := range Fields(&Item{}) {
		if f.In(InReplace) {
			keys = append(keys, f.Key)
		}
	}
	return keys
}

// Replacing is what is looked for in the texts of items, and what stands there
// afterwards, in one language.
type Replacing struct {
	Field, Lang string
	Find, With  string
	Exact       bool // capital and small letters differ
}

// In replaces in a copy of an item, and gives each text before and after.
func (r *Replacing) In(it Item) (Item, [][2]string) {
	var hits [][2]string
	for _, f := range Fields(&it) {
		if !f.In(InReplace) || r.Field != "" && r.Field != f.Key {
			continue
		}
		t, lang := f.text(&it), r.Lang
		if (*t)[lang] == "" && (*t)[""] != "" {
			lang = "" // words that belong to no language
		}
		if was := (*t)[lang]; was != "" {
			if now := r.Text(was); now != was {
				*t = t.With(lang, now)
				hits = append(hits, [2]string{was, now})
			}
		}
	}
	return it, hits
}

// Text is a text with the words replaced.
func (r *Replacing) Text(s string) string {
	if r.Find == "" {
		return s
	}
	if r.Exact {
		return strings.ReplaceAll(s, r.Find, r.With)
	}
	find, text := small(r.Find), []rune(s)
	low := small(s)
	var out strings.Builder
	for i := 0; i < len(text); {
		if i+len(find) <= len(low) && string(low[i:i+len(find)]) == string(find) {
			out.WriteString(r.With)
			i += len(find)
			continue
		}
		out.WriteRune(text[i])
		i++
	}
	return out.String()
}

// small are the letters of s as small ones, each for one of s.
func small(s string) []rune {
	out := []rune(s)
	for i, c := range out {
		out[i] = unicode.ToLower(c)
	}
	return out
}
