package words

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quickToken is one word of a typed line, or one quoted text without its marks.
// It begins a place or a person when mark says so.
type quickToken struct {
	text     string
	from, to int
	quoted   bool
	mark     QuickPart
}

// companyRE is how many come along with a person: +6.
var companyRE = regexp.MustCompile(`^\+\d{1,3}$`)

// closing are the marks that end a quotation, by the one that begins it.
var closing = map[rune]string{'"': `"`, '“': `”`, '„': "”“\"", '«': `»`}

// quickTokens cuts a line at blanks, and keeps what is quoted whole.
func quickTokens(text string) []quickToken {
	var out []quickToken
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		t := quickToken{from: i}
		t.mark, i = quickMark(text, i)
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

// quickMark reads the @ of a place and the + of a person; +45 is how long.
func quickMark(text string, i int) (QuickPart, int) {
	next, _ := utf8.DecodeRuneInString(text[min(i+1, len(text)):])
	switch {
	case text[i] == '@':
		return QuickPlace, i + 1
	case text[i] == '+' && (unicode.IsLetter(next) || closing[next] != ""):
		return QuickPerson, i + 1
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
func (t quickToken) plain() string { return strings.ToLower(strings.TrimRight(t.text, ",;")) }
