package words

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// unsureWords are what stands in brackets behind what is not confirmed yet, of all languages, folded.
var unsureWords = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, l := range Languages {
		for _, s := range For(l).List("typed.unsure") {
			out[Fold(s)] = true
		}
	}
	return out
})

// Unsure says that a text stands for "to be confirmed": tbc, de confirmat, уточн.
func Unsure(s string) bool { return unsureWords()[Fold(strings.TrimSpace(s))] }

// unsureRE are brackets with what stands between them.
var unsureRE = regexp.MustCompile(`\s*[(\[]([^()\[\]]+)[)\]]`)

// InNone says that a text is in no language that it could be told apart by: it has no letters but those of a sign that is
// said in the words of the reader.
func InNone(s string) bool { return !strings.ContainsFunc(Unsigned(s), unicode.IsLetter) }

// Unsigned is a text without the signs in brackets that something of it is to be confirmed.
func Unsigned(s string) string {
	return unsureRE.ReplaceAllStringFunc(s, func(sign string) string {
		if Unsure(unsureRE.FindStringSubmatch(sign)[1]) {
			return ""
		}
		return sign
	})
}

// Unsure says in words, in this language and once, what a text says with a sign of the office: "(tbc)".
func (w *Words) Unsure(s string) string {
	if !strings.ContainsAny(s, "([") {
		return s
	}
	told := false
	return strings.TrimSpace(unsureRE.ReplaceAllStringFunc(s, func(sign string) string {
		m := unsureRE.FindStringSubmatch(sign)
		if !Unsure(m[1]) {
			return sign
		}
		if told {
			return ""
		}
		told = true
		return " (" + w.Say("export.to-be-confirmed") + ")"
	}))
}
