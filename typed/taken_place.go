package typed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// partRE is what parts a title from a place.
var partRE = regexp.MustCompile(`,\s+|\s+[-–—|]\s+`)

// lastBrackets are what stands in brackets at the end of a line.
var lastBrackets = regexp.MustCompile(`\s*[(\[]([^()\[\]]*)[)\]]\.?$`)

// apart takes what a line says behind its hour for what it is: what happens, where, and
// which press is let in.
func (c *Cells) apart(row *Row, text string) {
	if m := lastBrackets.FindStringSubmatch(text); m != nil {
		if _, _, ok := pressAt(m[1], c.Words); ok {
			row.add(ColPress, m[1])
			text = strings.TrimSpace(strings.TrimSuffix(text, m[0]))
		}
	}
	cut, next := c.placeIn(text)
	title, place := strings.TrimRight(text[:cut], " ,"), strings.TrimSpace(text[next:])
	if place == "" {
		title, place = bracketPlace(title)
	}
	if row.Cells[ColActivity] = title; place != "" {
		row.Cells[ColPlace] = place
	}
}

// bracketPlace parts what happens from a place that stands in brackets behind it, whole: Talks (MFA, Union Hall).
func bracketPlace(text string) (title, place string) {
	m := lastBrackets.FindStringSubmatch(text)
	if m == nil || !soundsLikePlace(m[1]) || strings.TrimSuffix(text, m[0]) == "" {
		return text, ""
	}
	for part := range strings.SplitSeq(m[1], ",") { // what goes on as a sentence is none: from the palace
		part = strings.TrimSpace(part)
		word, _, _ := strings.Cut(part, " ")
		if first, _ := utf8.DecodeRuneInString(part); unicode.IsLower(first) && !soundsLikePlace(word) && !furtherPlace(part) {
			return text, ""
		}
	}
	return strings.TrimSuffix(text, m[0]), strings.TrimSpace(m[1])
}

// partsOf is where the parts of a line are parted: a bracket is whole.
func partsOf(text string) [][]int {
	return slices.DeleteFunc(partRE.FindAllStringIndex(text, -1), func(p []int) bool {
		return strings.Count(text[:p[0]], "(") > strings.Count(text[:p[0]], ")") && strings.Contains(text[p[1]:], ")")
	})
}

// hourUnsure takes "(tbc)" or "(approximately)" at the end of what is typed as a title as said of the hour, and
// gives the title; where the hour is none that may be marked so, all of it is the title.
func hourUnsure(it *model.Item, text string) string {
	m := lastBrackets.FindStringSubmatch(text)
	if m == nil || it.AllDay || it.StartMark != model.Exact || it.StartAlt != "" || !it.TimeWords.Empty() {
		return text
	}
	mark, rest := lexical().doubts[words.Fold(strings.TrimSpace(m[1]))], strings.TrimSuffix(text, m[0])
	if mark == "" || rest == "" {
		return text
	}
	it.StartMark = mark
	return rest
}

// unsureBehind takes "(tbc)" or "[approximately]" behind a title as said of the hour.
func (c *Cells) unsureBehind(row *Row) {
	title, from := row.Cells[ColActivity], row.Cells[ColFrom]
	m := lastBrackets.FindStringSubmatch(title)
	if m == nil || lexical().doubts[words.Fold(strings.TrimSpace(m[1]))] == "" {
		return
	}
	if rest := strings.TrimSuffix(title, m[0]); rest != "" && c.isTime(from+" ("+m[1]+")") {
		row.Cells[ColActivity], row.Cells[ColFrom] = rest, from+" ("+m[1]+")"
	}
}

// placeIn says where the place begins at the end of a line: one that the register knows,
// or parts that sound like one.
func (c *Cells) placeIn(text string) (cut, next int) {
	if cut, next, rest := c.knownPlace(text); rest != text {
		return cut, next
	}
	return lastPlace(text)
}

// knownPlace says where a place of the register begins at the end of a line, and what stands behind it that no
// register has; the rest is all of the line where there is none.
func (c *Cells) knownPlace(text string) (cut, next int, rest string) {
	for _, p := range partsOf(text) {
		if read := c.Places.read(text[p[1]:]); read.venue != nil && p[0] > 0 {
			return p[0], p[1], read.rest
		}
	}
	return len(text), len(text), text
}

// lastPlace says where the parts begin that sound like a place, at the end of a line.
func lastPlace(text string) (cut, next int) {
	parts := partsOf(text)
	cut, next = len(text), len(text)
	for i := len(parts) - 1; i >= 0; i-- {
		end := len(text)
		if i+1 < len(parts) {
			end = parts[i+1][0]
		}
		said := text[parts[i][1]:end]
		if parts[i][0] == 0 || !soundsLikePlace(said) && !furtherPlace(said) {
			break
		}
		if soundsLikePlace(said) && !InBrackets(text[:parts[i][0]]) { // half a bracket is no place
			cut, next = parts[i][0], parts[i][1]
		}
	}
	return cut, next
}

// furtherPlace says that a text may go on behind a place: one word with a small letter, as in "Victoria Palace,
// upstairs", that says nothing of the hour or the press.
func furtherPlace(s string) bool {
	s = strings.TrimRight(s, ". ")
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(first) || utf8.RuneCountInString(s) < leastPlace || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		return false
	}
	return !lexical().unsure[words.Fold(s)] && !slices.ContainsFunc(words.Languages, func(l string) bool { _, _, ok := pressAt(s, words.For(l)); return ok })
}

const leastPlace = 5 // letters

// soundsLikePlace says that a text has a word for a place in it: a hall, a palace.
func soundsLikePlace(s string) bool {
	for word := range strings.FieldsSeq(words.Fold(s)) {
		if lexical().placeWord[word] {
			return true
		}
	}
	return false
}
