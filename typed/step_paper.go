package typed

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
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
	tokens := strings.Fields(piece)
	for i := max(1, len(tokens)-5); i < len(tokens) && s.Day == ""; i++ {
		n := ledBy(strings.Join(tokens[i:], " "))
		if n == 0 && !dated(tokens[i:]) {
			continue
		}
		behind := tokens[i+n:]
		d, err := days.Parse(strings.Join(behind, " "))
		named := err == nil && strings.Contains(strings.Join(behind, " "), strconv.Itoa(d.Year()))
		if err == nil && d.Valid() && len(behind) > 0 && strings.ContainsAny(strings.Join(behind, ""), "0123456789") && d <= days.Today && (named || days.Today.Sub(d) <= season) {
			s.Day = d
			return strings.Join(tokens[:i], " ")
		}
	}
	return piece
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
