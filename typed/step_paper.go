package typed

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var plainDayRE = regexp.MustCompile(`^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})?$`)

// byMail is the word at the beginning of a text that says that it came by electronic mail, and what
// follows it: it is a letter, and the word stays with it. "" for none.
func byMail(text string) (word, rest string) {
	tokens := strings.Fields(text)
	for _, lang := range words.Languages {
		for _, name := range strings.Split(words.For(lang).Say("typed.step-mail"), "; ") {
			n := len(strings.Fields(name))
			if n <= len(tokens) && words.Fold(strings.Trim(strings.Join(tokens[:n], " "), ",:")) == words.Fold(name) && len(name) > len(word) {
				word, rest = strings.Trim(strings.Join(tokens[:n], " "), ",:"), strings.Join(tokens[n:], " ")
			}
		}
	}
	return word, rest
}

// usualHolds says that a text that names no kind is of the usual one: it begins with a number, or with
// the day of a paper. Words that nobody knows are of none, rather than of one that nobody said.
func usualHolds(text string, days Days) bool {
	if number, _ := paperNumber(text); number != "" {
		return true
	}
	var on model.InvitationStep
	_, err := dayBehind(&on, text, days)
	return err == nil && on.Day != ""
}

// dayAtEnd takes a day off the end of what is said of a step, with the word that leads to it: "by the
// President on 14 November". It has been, and not long ago where its year is not said: what is later,
// or of another year, is perhaps the day of something else.
func dayAtEnd(s *model.InvitationStep, piece string, days Days) string {
	if s.Day != "" {
		return piece
	}
	rest, d := withoutDay(piece, days, func(d civil.Date, named bool) bool { return d <= days.Today && (named || days.Today.Sub(d) <= season) })
	s.Day = d
	return rest
}

// DayOf parts what is said from the day at its end, "the talks of 12 January 2027"; named says that its year is said.
func DayOf(text string, days Days) (rest string, day civil.Date, named bool) {
	rest, day = withoutDay(text, days, func(_ civil.Date, is bool) bool { named = is; return true })
	return rest, day, named
}

// withoutDay takes a day that fits off the end of a text, with the word that leads to it.
func withoutDay(text string, days Days, fits func(d civil.Date, named bool) bool) (string, civil.Date) {
	tokens := strings.Fields(text)
	for i := max(1, len(tokens)-5); i < len(tokens); i++ {
		n := ledBy(strings.Join(tokens[i:], " "))
		if n == 0 && !dated(tokens[i:]) {
			continue
		}
		behind := strings.Join(tokens[i+n:], " ")
		d, err := days.Parse(behind)
		if err == nil && d.Valid() && strings.ContainsAny(behind, "0123456789") && fits(d, strings.Contains(behind, strconv.Itoa(d.Year()))) {
			return strings.Join(tokens[:i], " "), d
		}
	}
	return text, ""
}

// dated says that words are a date by themselves, with nothing that leads to it: 14 листопада, 14.11., 14 noiembrie 2026.
func dated(tokens []string) bool {
	if len(tokens) == 1 {
		return isoRE.MatchString(tokens[0]) || plainDayRE.MatchString(tokens[0])
	}
	if day, ok := ordinal(tokens[0]); !ok || day > 31 || len(tokens[1]) < 3 {
		return false
	}
	return monthOf(strings.Trim(tokens[1], stepMarks)) != 0
}
