package paper

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// telephone is a number that people ring, in groups of figures.
var telephone = regexp.MustCompile(`(?:\+|\b00|\b0)\d{1,3}(?:[  .\-/]?\(?\d{2,4}\)?){2,5}`)

// bound is a blank at which no line is broken.
const bound = "\u00a0"

// Whole keeps in a text together what a typesetter keeps on one line: telephone numbers, an
// hour and what says of it how it is meant, a day and its month, a number and what it
// counts, initials and a form of address with the name, a room and its letter, a word of one
// letter with the next one, and a last word that is too short to stand alone.
func Whole(s string) string {
	if strings.ContainsAny(s, "0123456789") {
		s = telephone.ReplaceAllStringFunc(s, func(number string) string { return strings.ReplaceAll(number, " ", bound) })
	}
	if !strings.Contains(s, " ") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = wholeLine(lines[i])
	}
	return strings.Join(lines, "\n")
}

// joiner is no sign at all, and no line is broken at it.
const joiner = "\u2060"

// stretched is the dash of a stretch of hours or days: 15:30–15:45, 15.30 – 15.45 with hard blanks.
var stretched = regexp.MustCompile(`([0-9]\x{00a0}?[–—])(\x{00a0}?[0-9])`)

// Joined is a text whose stretches of hours and days no other program breaks: each of them would end a line with the
// dash. A page of ours never does.
func Joined(s string) string { return stretched.ReplaceAllString(s, "$1"+joiner+"$2") }

func wholeLine(s string) string {
	if !strings.Contains(s, " ") {
		return s
	}
	list := strings.Split(s, " ")
	last := len(list) - 1
	for last > 0 && list[last] == "" {
		last--
	}
	var out strings.Builder
	out.Grow(len(s) + 8)
	for i, word := range list {
		if out.WriteString(word); i == len(list)-1 {
			break
		}
		before, after := "", ""
		if i > 0 {
			before = list[i-1]
		}
		if i+2 < len(list) {
			after = list[i+2]
		}
		if word != "" && list[i+1] != "" && (together(before, word, list[i+1], after) || i+1 == last && i > 0 && tooShort(word, list[i+1])) {
			out.WriteString(bound)
		} else {
			out.WriteByte(' ')
		}
	}
	return out.String()
}

const (
	unitLong  = 10 // letters: of a month, or of what a number counts
	shortWord = 5  // of what stands before an hour: "about", "orele"
	lastWord  = 4  // of one that does not stand alone at the end
)

// together says that no line ends between two words, which stand between two others.
func together(before, word, next, after string) bool {
	if isOneOf(word, dash, "-", "/", dot) || isOneOf(next, dash, "-", "/", dot) {
		return false
	}
	bare := strings.TrimLeft(word, "(«„“\"")
	first, n := utf8.DecodeRuneInString(bare)
	alone := n == len(bare) && unicode.IsLetter(first)
	switch {
	case alone && (!unicode.IsUpper(first) || before == "" || endsSentence(before)): // a preposition, an article
		return true
	case initials(bare) || addresses()[strings.TrimRight(bare, ".")]:
		return true
	case strings.HasPrefix(next, "(UTC"):
		return true
	case figures(bare) && lettered(next): // 12 March, 45 min, 3 delegations
		return utf8.RuneCountInString(next) <= unitLong
	case clocked(bare) && lettered(next): // 16.30 Uhr, 9:30 p.m., 2026 р.
		return utf8.RuneCountInString(next) <= lastWord && !strings.HasSuffix(bare, ",")
	case clocked(next) && strings.ContainsAny(next, ":.") && !strings.ContainsAny(next, "-–"): // about 15:00
		return lettered(bare) && utf8.RuneCountInString(bare) <= shortWord
	}
	return labels(bare, next, after)
}

// labels says that a word is what a letter or a number behind it is of: Room E, Gate 3.
func labels(word, next, after string) bool {
	end := strings.TrimRight(next, ".,;:)»”\"")
	r, n := utf8.DecodeRuneInString(end)
	if !lettered(word) && word != "№" || endsSentence(word) {
		return false
	}
	if n == len(end) && unicode.IsUpper(r) {
		return true
	}
	return figures(end) && len(end) <= 3 && (after == "" || end != next || !lettered(after) || since[after])
}

// since are the words behind the number of something that say of when it is: Versiunea 1 din 3 martie.
var since = map[string]bool{"of": true, "din": true, "від": true, "issued": true}

// tooShort says that a last word is not left alone under what stands before it.
func tooShort(word, next string) bool {
	return utf8.RuneCountInString(strings.TrimRight(next, ".,;:)")) <= lastWord && !isOneOf(next, dash, "-", "/", dot) && !isOneOf(word, dash, "-", "/", dot)
}

func isOneOf(s string, list ...string) bool {
	for _, one := range list {
		if s == one {
			return true
		}
	}
	return false
}

func endsSentence(s string) bool {
	return s != "" && strings.ContainsRune(".!?:;,–—/", lastRune(s))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// lettered says that a word begins with a letter.
func lettered(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "(«„“\""))
	return unicode.IsLetter(r)
}

// figures says that a word is a number of one to three figures.
func figures(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != "" && len(s) <= 3
}

// clocked says that a word begins with figures and is an hour, a range of them or a year.
func clocked(s string) bool {
	s = strings.TrimLeft(s, "(±+~")
	return len(s) >= 4 && !strings.Contains(s, bound) && s[0] >= '0' && s[0] <= '9' && s[len(s)-1] != '%' && !strings.ContainsFunc(s, unicode.IsLetter)
}

// initials says that a word is made of letters each with its point: H.E., V., Й.В.
func initials(s string) bool {
	if !strings.HasSuffix(s, ".") {
		return false
	}
	point := true
	for _, r := range s {
		switch {
		case r == '.' && !point:
			point = true
		case point && unicode.IsUpper(r):
			point = false
		default:
			return false
		}
	}
	return true
}
