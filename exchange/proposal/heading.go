package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

// mostBeside is how many words stand beside the day in a heading.
const mostBeside = 6

// dayHeading is a day with its town behind it, or with what it is about: Wednesday, 9 December 2026 –
// Bucharest. Such a day says its weekday or its year; one below its town says its weekday, for letters are
// dated so as well.
func dayHeading(text string) (d date, beside string, ok bool) {
	if len(text) > longestWhen {
		return d, "", false
	}
	if d, beside, ok = behindCount(text); ok {
		return d, beside, ok
	}
	text = oneLine(text)
	for at, r := range text {
		if !strings.ContainsRune("–—-|/·•:;(,", r) {
			continue
		}
		before, after := strings.Trim(text[:at], " ,"), strings.Trim(text[at:], "–—-|/·•:;(), ")
		if d, ok := readDay(before); ok && (d.weekday >= 0 || d.year > 0) && besideDay(after) {
			return d, after, true
		}
		if d, ok := readDay(after); ok && d.weekday >= 0 && besideDay(before) {
			return d, before, true
		}
	}
	return d, "", false
}

// besideDay says that a text can stand beside the day in a heading: a few words, and no sentence.
func besideDay(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first) && len(strings.Fields(text)) <= mostBeside && !strings.ContainsAny(text, "0123456789") && !strings.HasSuffix(text, ".") &&
		!versionRE.MatchString(text) && !slices.Contains(said().versions, words.Fold(text))
}

var townsRE = regexp.MustCompile(`\s*(?:[,;/&+–—]|\s-\s|\s(?:and|și|şi|та|і|й|und|et|oraz|i)\s)\s*`)

// towns says that what stands beside a day is where it is spent: one town, or several of which one is known.
func towns(beside string) bool {
	known := false
	for _, s := range townsRE.Split(beside, -1) {
		first, _ := utf8.DecodeRuneInString(s)
		if s == "" || !unicode.IsUpper(first) {
			return false
		}
		known = known || words.Zone(s) != "" || isPlace(s)
	}
	return known
}

// headed turns the day at a heading that says more than a day. What it says besides is told, unless it is where
// the day is spent.
func (w *walk) headed(text string, letter bool) bool {
	d, beside, ok := dayHeading(text)
	if _, of := counted(oneLine(text)); !ok || letter && d.weekday < 0 && !w.begun && !of { // letters are dated at their head
		return false
	}
	if !w.turn(d, text) {
		w.Aside = append(w.Aside, oneLine(text))
		return true
	}
	if !towns(beside) && besideDay(beside) {
		w.Aside = append(w.Aside, beside)
	}
	return true
}
