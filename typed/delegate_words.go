package typed

import (
	"strings"
	"sync"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// tongues are languages that a list says somebody speaks: each is called by its code and,
// in the lists of the catalogue, by its names.
var tongues = []string{"en", "fr", "de", "ro", "uk", "ru", "es", "it", "pl", "pt", "hu", "bg", "cs", "sk", "lt", "lv", "et", "el", "tr", "ar", "zh", "ja", "ko",
	"be", "bs", "da", "fa", "fi", "ga", "he", "hi", "hr", "hy", "is", "ka", "kk", "lb", "mk", "mt", "nl", "no", "sl", "sq", "sr", "sv", "vi", "az"}

// sending is the vocabulary of such lists, folded, of all languages together.
type sending struct {
	roles, tongues map[string]string
	answers        map[string]model.SeatStatus
	heads          map[string]bool
	address        []string // the longer before those they begin with, as written
	// How lines of the letter about a list begin: greetings, closings, other lines, and
	// what calls somebody and stands before a name as well.
	greetings, closings, lines, calls map[string]bool
}

var lists = sync.OnceValue(func() *sending {
	x := &sending{roles: map[string]string{}, tongues: map[string]string{}, answers: map[string]model.SeatStatus{}, heads: foldedSet("delegate.heads"), address: listed("delegate.address"),
		greetings: foldedSet("delegate.greeting"), closings: foldedSet("delegate.closing"), lines: foldedSet("delegate.line"), calls: foldedSet("delegate.call")}
	for _, st := range model.SeatStatuses[1:] {
		for _, s := range inEveryLanguage("seat.status." + string(st)) {
			x.answers[words.Fold(s)] = st
		}
	}
	for _, st := range []model.SeatStatus{model.Nominated, model.Asked, model.Accepted, model.Declined, model.OnVideo} {
		for _, s := range listed("delegate.answer." + string(st)) {
			x.answers[words.Fold(s)] = st
		}
	}
	for _, r := range model.Roles {
		for _, s := range inEveryLanguage("role." + string(r)) {
			x.roles[words.Fold(s)] = string(r)
		}
	}
	for _, r := range []model.Role{model.HeadOfDelegation, "member", "accompanying", "attached", model.OfPress, model.Interprets, model.SpouseOf, "security", "physician", "aide"} {
		for _, s := range listed("delegate.role." + string(r)) {
			x.roles[words.Fold(s)] = string(r)
		}
	}
	for _, code := range tongues {
		x.tongues[code] = code
	}
	for _, code := range tongues[:6] {
		for _, s := range listed("delegate.tongue." + code) {
			x.tongues[words.Fold(s)] = code
		}
	}
	return x
})

// spoken reads languages: "EN, FR", "English / French".
func spoken(text string) (string, bool) {
	var out []string
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;/+", r) }) {
		code, ok := lists().tongues[words.Fold(s)]
		if !ok {
			return "", false
		}
		out = append(out, code)
	}
	return strings.Join(out, " "), len(out) > 0
}

// Spoken reads languages by their codes or names, with blanks or commas between them, and
// gives their codes. What is no language is refused with typed.choice.
func Spoken(text string) (string, error) {
	var out []string
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;/+", r) }) {
		code, ok := lists().tongues[words.Fold(s)]
		if !ok {
			return "", model.Refuse("typed.choice", s)
		}
		out = append(out, code)
	}
	return strings.Join(out, " "), nil
}
