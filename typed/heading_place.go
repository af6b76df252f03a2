package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// abroad is where a visit leads to: the state, by its name or by a city of it, with the city
// and the zone of the clocks there. One's own state is not abroad.
func (h *Headings) abroad(text, own string) (host string, city model.Text, zone string) {
	raw, tokens := headingWords(text)
	shouted := strings.ToUpper(text) == text
	for i := range tokens {
		if !ledTo(tokens[:i]) {
			continue
		}
		value, _ := h.partyAt(raw[i:], tokens[i:], shouted)
		if value == "" {
			if t, ok := townAt(raw[i:], tokens[i:]); ok {
				if of := h.StateOf(t); of != "" && of != own {
					return of, t.Name, t.Zone
				}
				return "", nil, ""
			}
			value = h.inflected(raw[i])
		}
		if value == own {
			return "", nil, ""
		}
		if value != "" {
			return value, nil, ""
		}
	}
	return "", nil, ""
}

// away is the first city abroad to which a heading leads. A state is none: a summit on peace in Ukraine may be
// held anywhere.
func (h *Headings) away(text, own string) Away {
	raw, tokens := headingWords(text)
	for i := range tokens {
		if !ledTo(tokens[:i]) {
			continue
		}
		t, ok := townAt(raw[i:], tokens[i:])
		if !ok {
			continue
		}
		if of := h.StateOf(t); own != "" && of != "" && of != own {
			return Away{Host: of, City: t.Name, Zone: t.Zone}
		}
		return Away{}
	}
	return Away{}
}

// townAt is the city that is named at the head of words, the longest: by its name, or by
// a form of it.
func townAt(raw, tokens []string) (found words.Town, ok bool) {
	for n := min(3, len(tokens)); n > 0; n-- {
		key := strings.Join(tokens[:n], " ")
		for _, t := range words.Towns() {
			if capital(raw[0]) && (slices.Contains(townNames(&t), key) || n == 1 && inForm(&t, raw[0])) {
				return t, true
			}
		}
	}
	return found, false
}

func capital(s string) bool { return s != "" && unicode.IsUpper([]rune(s)[0]) }

// townNames are what a city is called, folded, and how it is called behind a preposition
// where that is no ending alone: Київ, до Києва.
func townNames(t *words.Town) []string {
	var out []string
	for _, s := range t.Name {
		out = append(out, words.Fold(s))
	}
	for _, pair := range listed("city-forms") {
		if form, name, ok := strings.Cut(pair, "="); ok && slices.Contains(out, words.Fold(name)) {
			out = append(out, words.Fold(form))
		}
	}
	return out
}

func inForm(t *words.Town, word string) bool {
	for _, name := range t.Name {
		if formOf(strings.ToLower(word), strings.ToLower(name)) {
			return true
		}
	}
	return false
}

// formOf says that a word in Cyrillic letters is a name with another ending: Рим, Рима;
// Варшава, Варшави.
func formOf(word, name string) bool {
	if !cyrillic(word) || !cyrillic(name) || strings.Contains(name, " ") {
		return false
	}
	stem := strings.TrimRight(name, "аяеоіїий")
	rest, ok := strings.CutPrefix(word, stem)
	return ok && len([]rune(stem)) >= 3 && slices.Contains(listed("city-ends"), rest)
}

// StateOf is the value of the party whose city it is: of no capital, the one state whose capital keeps
// the same clocks.
func (h *Headings) StateOf(t words.Town) string {
	code := t.State
	if code == "" {
		for _, k := range words.World() {
			if k.Zone != t.Zone {
				continue
			}
			if code != "" {
				return ""
			}
			code = k.Code
		}
	}
	for _, p := range h.parties {
		if code != "" && slices.Contains(p.short, code) {
			return p.value
		}
	}
	return ""
}
