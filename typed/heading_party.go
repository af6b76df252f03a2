package typed

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"chancery/words"
)

// calledParty is a party with its names as they are looked for.
type calledParty struct {
	value string
	short []string   // in capitals, as they are written
	whole [][]string // folded, word by word
}

func learned(p Party) calledParty {
	out := calledParty{value: p.Value}
	for _, name := range p.Names {
		if name == strings.ToUpper(name) && len([]rune(name)) < 6 {
			out.short = append(out.short, name)
		} else if key := strings.Fields(words.Fold(name)); len(key) > 0 {
			out.whole = append(out.whole, key)
		}
	}
	for _, pair := range nameForms() {
		if slices.ContainsFunc(out.whole, func(key []string) bool { return slices.Equal(key, pair.name) }) {
			out.whole = append(out.whole, pair.form)
		}
	}
	return out
}

// nameForm is how a name is called in a sentence where that is no ending alone: French, Țărilor de
// Jos, Нідерландів; word by word, folded.
type nameForm struct{ form, name []string }

var nameForms = sync.OnceValue(func() (out []nameForm) {
	for _, pair := range listed("name-forms") {
		if form, name, ok := strings.Cut(pair, "="); ok {
			out = append(out, nameForm{strings.Fields(words.Fold(form)), strings.Fields(words.Fold(name))})
		}
	}
	return out
})

// partyIn is the first party that stands in a text, is not one's own and not where the
// visit leads to, "" for none: by its name, or by a form of it.
func (h *Headings) partyIn(text, own string) string {
	if all := h.partiesIn(text, own); len(all) > 0 {
		return all[0]
	}
	return ""
}

// partiesIn are all of those, each as often as it stands there.
func (h *Headings) partiesIn(text, own string) (all []string) {
	raw, tokens := headingWords(text)
	shouted := strings.ToUpper(text) == text
	for i := range tokens {
		value, n := h.partyAt(raw[i:], tokens[i:], shouted)
		if value == "" {
			value, n = h.inflected(raw[i]), 1
		}
		if value != "" && value != own && !ledTo(tokens[:i]) {
			all = append(all, value)
		}
		if n > 1 {
			for j := i; j < i+n; j++ { // no part of a name is another's
				tokens[j], raw[j] = "", ""
			}
		}
	}
	return all
}

// headingWords are the words of a heading, as they are written and folded.
func headingWords(text string) (raw, tokens []string) {
	raw = strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;()–—„”“\"«»", r) })
	tokens = make([]string, len(raw))
	for i, s := range raw {
		for _, of := range []string{"’s", "'s"} { // the Holy See’s
			s = strings.TrimSuffix(s, of)
		}
		tokens[i] = words.Fold(strings.Trim(s, ".:"))
	}
	return raw, tokens
}

// partyAt is the party whose name stands at the head of tokens, the longest. Short names are
// written in capitals: "IN" is no India in a line of capitals.
func (h *Headings) partyAt(raw, tokens []string, shouted bool) (value string, most int) {
	for _, p := range h.parties {
		if !shouted && most == 0 && slices.Contains(p.short, raw[0]) {
			value, most = p.value, 1
		}
		for _, key := range p.whole {
			if n := len(key); n > most && n <= len(tokens) && slices.Equal(key, tokens[:n]) {
				value, most = p.value, n
			}
		}
	}
	return value, most
}

// inflected is the one party of which a word may be a form: Ucrainei, Польщі, Italian. A
// word that may be of two is of neither, unless it has more in common with one.
func (h *Headings) inflected(word string) string {
	if word == "" || !unicode.IsUpper([]rune(word)[0]) || !slices.ContainsFunc(listed("name-ends", "adjective-ends"), func(s string) bool { return strings.HasSuffix(strings.ToLower(word), s) }) {
		return ""
	}
	key, found, best := words.Fold(word), "", 0
	for _, p := range h.parties {
		for _, name := range p.whole {
			n := alike(key, name)
			switch {
			case n == 0 || n < best || n == best && found == p.value:
			case n == best:
				found = ""
			default:
				found, best = p.value, n
			}
		}
	}
	return found
}

// alike is how many letters a form has in common with a name of one word: all but its
// ending, 0 for less.
func alike(form string, called []string) int {
	if len(called) != 1 {
		return 0
	}
	n, name := 0, called[0]
	for n < len(form) && n < len(name) && form[n] == name[n] {
		n++
	}
	if n < max(4, len(name)-2) {
		return 0
	}
	return n
}

// ledTo says that what comes next is where something leads: to, in, до.
func ledTo(before []string) bool {
	n := len(before)
	for n > 0 && (before[n-1] == "the" || before[n-1] == "") {
		n--
	}
	return n > 0 && slices.ContainsFunc(listed("led-to"), func(s string) bool { return words.Fold(s) == before[n-1] })
}
