package proposal

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

// adjectiveStems are the codes of states by how what is of them is called, without the ending that a language
// puts behind it.
var adjectiveStems = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for word, code := range said().adjectives {
		out[stem(word)] = code
	}
	for _, k := range words.World() {
		for _, lang := range words.Languages {
			if w := words.For(lang); k.Code != "" && w.Has("adjective."+k.Code) {
				out[stem(words.Fold(w.Say("adjective."+k.Code)))] = k.Code
			}
		}
	}
	return out
})

// stem is a word, folded, without its last vowels.
func stem(word string) string {
	short := strings.TrimRight(word, "aeiouy")
	if len(short) < 4 {
		return word
	}
	return short
}

// adjectivesIn are the states whose people or offices a text names by an adjective: the Estonian Minister. A
// name may look like one: it stands in capitals, and before no office.
func adjectivesIn(text string) (out []string) {
	for part := range strings.SplitSeq(text, ",") {
		if address, rest := addressed(part+" ", ""); address != "" {
			part = rest
			if !ofOffice(strings.Fields(part)) {
				continue
			}
		}
		fields := strings.Fields(part)
		for i, word := range fields {
			bare := strings.Trim(word, " .;:()")
			first, _ := utf8.DecodeRuneInString(bare)
			for one := range strings.FieldsFuncSeq(bare, func(r rune) bool { return r == '-' || r == '–' || r == '/' }) {
				code := ""
				switch {
				case unicode.IsLower(first), unicode.Is(unicode.Cyrillic, first) && ofOffice(fields[i+1:]):
					code = adjectiveOf(one)
				case ofOffice(fields[i+1:]):
					code = capitals()[one]
				}
				if code != "" {
					out = append(out, code)
				}
			}
		}
	}
	return out
}

// capitals are the adjectives that are written with a capital, as they stand: Roman is a name, Romanian none.
var capitals = sync.OnceValue(func() map[string]string {
	out, w := map[string]string{"US": "US"}, words.For("en")
	for _, k := range words.World() {
		if k.Code != "" && w.Has("adjective."+k.Code) {
			out[w.Say("adjective."+k.Code)] = k.Code
		}
	}
	return out
})

// adjectiveOf is the state that an adjective is of, whatever its ending.
func adjectiveOf(word string) string {
	key := words.Fold(word)
	if key == "us" {
		return ""
	}
	open := strings.TrimRight(key, "aeiouy")
	for _, s := range []string{key, open, strings.TrimRight(strings.TrimRight(open, "ghkmv"), "aeiouy")} {
		if code := adjectiveStems()[s]; code != "" {
			return code
		}
	}
	return ""
}

// ofOffice says that a word means an office, a house, or a side.
func ofOffice(fields []string) bool {
	for _, s := range fields {
		key := strings.Trim(words.Fold(s), " .,;:()")
		if said().somebody[key] || said().orgs[key] || said().both[key] || said().ofSide[key] {
			return true
		}
	}
	return false
}
