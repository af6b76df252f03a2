package typed

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is one word of a typed line, or one quoted text without its marks.
// It begins a place or a person when mark says so.
type token struct {
	text     string
	from, to int
	quoted   bool
	mark     Part
}

// companyRE is how many come along with a person: +6.
var companyRE = regexp.MustCompile(`^\+\d{1,3}$`)

// closing are the marks that end a quotation, by the one that begins it.
var closing = map[rune]string{'"': `"`, '“': `”`, '„': "”“\"", '«': `»`}

// tokensOf cuts a line at blanks, and keeps what is quoted whole.
func tokensOf(text string) []token {
	var out []token
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		t := token{from: i}
		t.mark, i = markAt(text, i)
		if inner, end, ok := quoted(text, i); ok {
			t.text, t.to, t.quoted = inner, end, true
		} else {
			t.to = i + strings.IndexFunc(text[i:]+" ", unicode.IsSpace)
			t.text = text[i:t.to]
		}
		i = t.to
		if t.text != "" || t.mark != 0 {
			out = append(out, t)
		}
	}
	return out
}

// markAt reads the @ of a place and the + of a person; +45 is how long.
func markAt(text string, i int) (Part, int) {
	next, _ := utf8.DecodeRuneInString(text[min(i+1, len(text)):])
	switch {
	case text[i] == '@':
		return PartPlace, i + 1
	case text[i] == '+' && (unicode.IsLetter(next) || closing[next] != ""):
		return PartPerson, i + 1
	}
	return 0, i
}

// quoted is the text between marks that begin at i; they have to be closed.
func quoted(text string, i int) (inner string, end int, ok bool) {
	r, n := utf8.DecodeRuneInString(text[i:])
	ends := closing[r]
	if ends == "" {
		return "", 0, false
	}
	length := strings.IndexAny(text[i+n:], ends)
	if length <= 0 || strings.TrimSpace(text[i+n:i+n+length]) == "" {
		return "", 0, false
	}
	end = i + n + length
	_, last := utf8.DecodeRuneInString(text[end:])
	return strings.TrimSpace(text[i+n : end]), end + last, true
}

// plain is a token without the comma or semicolon after it, in small letters.
func (t token) plain() string { return strings.ToLower(strings.TrimRight(t.text, ",;")) }
