package typed

import (
	"strings"
	"sync"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// sending is the vocabulary of such lists, folded, of all languages together.
type sending struct {
	roles, tongues map[string]string
	trades         map[string]model.Role // words for who somebody is here, that are an office as well
	spokes         map[string]bool       // for whoever speaks for others
	answers        map[string]model.SeatStatus
	heads          map[string]headed // the heading of a column, with the language it is in where only one has it
	address        []string          // the longer before those they begin with, as written
	// How lines of the letter about a list begin: greetings, closings, other lines, and
	// what calls somebody and stands before a name as well.
	greetings, closings, lines, calls map[string]bool
}

var lists = sync.OnceValue(func() *sending {
	x := &sending{roles: map[string]string{}, tongues: map[string]string{}, answers: map[string]model.SeatStatus{}, heads: map[string]headed{}, address: listed("delegate.address"),
		greetings: foldedSet("delegate.greeting"), closings: foldedSet("delegate.closing"), lines: foldedSet("delegate.line"), calls: foldedSet("delegate.call")}
	for _, kind := range headKinds {
		for _, l := range words.Languages {
			for _, s := range words.For(l).List("typed.delegate.head." + kind) {
				h, key := headed{kind: kind, lang: l}, words.Fold(strings.Trim(s, " .:*"))
				if was, there := x.heads[key]; there {
					if h = was; was.lang != l {
						h.lang = "" // as much the one as the other
					}
				}
				x.heads[key] = h
			}
		}
	}
	for _, st := range model.SeatStatuses[1:] {
		for _, s := range inEveryLanguage("seat.status." + string(st)) {
			x.answers[words.Fold(s)] = st
		}
		for _, s := range listed("delegate.answer." + string(st)) {
			x.answers[words.Fold(s)] = st
		}
	}
	for _, r := range model.Roles {
		for _, s := range inEveryLanguage("role." + string(r)) {
			x.roles[words.Fold(s)] = string(r)
		}
	}
	for _, r := range []model.Role{model.HeadOfDelegation, "member", "accompanying", "attached", model.OfPress, model.Interprets, model.SpouseOf, "security", "physician", "aide", "protocol-agent", "photographer", "liaison"} {
		for _, s := range listed("delegate.role." + string(r)) {
			x.roles[words.Fold(s)] = string(r)
		}
	}
	x.trade()
	for _, code := range words.TongueCodes() {
		x.tongues[code] = code
		for _, s := range inEveryLanguage("tongue." + code) {
			x.tongues[words.Fold(s)] = code
		}
	}
	for _, code := range []string{"en", "fr", "de", "ro", "uk", "ru"} {
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

// Spoken reads languages by their codes or names in any language, with blanks or commas
// between them, and gives their codes. What is no language is refused with
// register.language.
func Spoken(text string) (string, error) {
	var out []string
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;/+", r) }) {
		code, ok := lists().tongues[words.Fold(s)]
		switch {
		case ok:
			out = append(out, code)
		case !isOne("and", words.Fold(s)): // "Romanian, Ukrainian and English"
			return "", model.Refuse("register.language", s)
		}
	}
	return strings.Join(out, " "), nil
}

// SpokenOf reads the languages of a person, for a form.
func SpokenOf(text string) (string, error) {
	codes, err := Spoken(text)
	if err != nil {
		return text, &model.FieldError{Field: "Languages", Err: err}
	}
	return codes, nil
}

// TonguesIn are languages that are kept as codes by their names in every language.
func TonguesIn(codes string) string {
	var out []string
	for code := range strings.FieldsSeq(codes) {
		out = append(out, inEveryLanguage("tongue."+code)...)
	}
	return strings.Join(out, " ")
}

// RoleOf is the role in a delegation that a text names, and nothing else, in any language.
func RoleOf(text string) (model.Role, bool) {
	role, ok := lists().roles[words.Fold(text)]
	return model.Role(role), ok
}
