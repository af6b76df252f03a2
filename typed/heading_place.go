package typed

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// abroad is where a visit leads to: the state, by its name or by a city of it, with the city
// and the zone of the clocks there. One's own state is not abroad. A state leads a guest there only
// right behind his own, for talks with him on peace in Ukraine may be held anywhere.
func (h *Headings) abroad(text, own, guest string) (host string, city model.Text, zone string) {
	raw, tokens := headingWords(apart(text))
	shouted := strings.ToUpper(text) == text
	for i := range tokens {
		led := ledTo(tokens[:i])
		value, _ := h.partyAt(raw[i:], tokens[i:], shouted)
		if value == "" || guest != "" || !led {
			if t, ok := townIn(raw, tokens, i); ok {
				if of := h.StateOf(t); of != "" && of != own {
					return of, t.Name, t.Zone
				}
				return "", nil, ""
			}
			value = cmp.Or(value, h.inflected(raw[i]))
		}
		if !led || value == "" {
			continue
		}
		if value == own {
			return "", nil, ""
		}
		if guest == "" || value != guest && i > 1 && h.partyIn(raw[i-2], own) == guest {
			return value, nil, ""
		}
	}
	return "", nil, ""
}

// away is the first city abroad to which a heading leads. A state is none: a summit on peace in Ukraine may be
// held anywhere.
func (h *Headings) away(text, own string) Away {
	raw, tokens := headingWords(apart(text))
	for i := range tokens {
		t, ok := townIn(raw, tokens, i)
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

// parting stands for what parts a heading: a comma, a bracket.
const parting = "|"

// apart is a heading in which what parts it is a word.
func apart(text string) string {
	return strings.NewReplacer(",", " | ", ";", " | ", "(", " | ", ")", " | ").Replace(text)
}

// townIn is the city at a place among the words of a heading where something leads to it, or where it
// stands by itself between commas or before the days: "B9 summit, Riga, 9–10 June".
func townIn(raw, tokens []string, at int) (found words.Town, ok bool) {
	led := ledTo(tokens[:at])
	if !led && (at == 0 || tokens[at-1] != parting) {
		return found, false
	}
	found, n := townAt(raw[at:], tokens[at:])
	next := strings.Join(tokens[at+n:], " ")
	return found, n > 0 && (led || next == "" || strings.HasPrefix(next, parting) || unicode.IsDigit(rune(next[0])))
}

// townAt is the city that is named at the head of words, the longest: by its name, or by
// a form of it. It says how many words that are, 0 for none.
func townAt(raw, tokens []string) (found words.Town, n int) {
	for n := min(3, len(tokens)); n > 0; n-- {
		key := strings.Join(tokens[:n], " ")
		for _, t := range words.Towns() {
			if capital(raw[0]) && (slices.Contains(townNames(&t), key) || n == 1 && inForm(&t, raw[0])) {
				return t, n
			}
		}
	}
	return found, 0
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
