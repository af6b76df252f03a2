package words

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// placeNames are what states, organisations and capitals are called in every language, and the adjectives that
// a language writes with a capital.
var placeNames = sync.OnceValue(func() []string {
	var out []string
	for _, k := range World() {
		for _, l := range Languages {
			out = append(out, k.Name[l], k.Formal[l], k.Capital[l])
			if key := "adjective." + k.Tag(); For(l).Has(key) {
				out = append(out, For(l).Say(key))
			}
		}
	}
	out = slices.DeleteFunc(out, func(s string) bool {
		first, _ := utf8.DecodeRuneInString(s)
		return !unicode.IsUpper(first)
	})
	slices.Sort(out)
	return slices.Compact(out)
})

// OpensWithAPlace says that words begin with what a state, an organisation or a capital is called, or with
// its adjective where that has a capital letter: Latvia, Latvian ministers. It keeps it in the middle of a
// sentence.
func OpensWithAPlace(said string) bool {
	return slices.ContainsFunc(placeNames(), func(name string) bool { return OpensWith(said, name) })
}

// OpensWith says that words begin with a name, and not with a longer word.
func OpensWith(said, name string) bool {
	rest, ok := strings.CutPrefix(said, name)
	next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest, "s")) // Latvians
	return ok && name != "" && (strings.TrimPrefix(rest, "s") == "" || !unicode.IsLetter(next))
}
