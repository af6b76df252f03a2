package model

import (
	"slices"
	"strings"
	"unicode"
)

// ReplaceFields are the keys of the fields of an item in which words are looked
// for, each once; "" means all.
func ReplaceFields() []string {
	keys := []string{""}
	for _, f := range Fields(&Item{}) {
		if f.In(InReplace) && !slices.Contains(keys, f.Key) {
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
		f.each(&it, func(t *Text) {
			if hit, ok := r.in(t); ok {
				hits = append(hits, hit)
			}
		})
	}
	return it, hits
}

// in replaces in one text, and gives it before and after.
func (r *Replacing) in(t *Text) (hit [2]string, ok bool) {
	lang := r.Lang
	if (*t)[lang] == "" && (*t)[""] != "" {
		lang = "" // words that belong to no language
	}
	was := (*t)[lang]
	now := r.Text(was)
	if now == was {
		return hit, false
	}
	*t = t.With(lang, now)
	return [2]string{was, now}, true
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
