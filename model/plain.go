package model

import (
	"strings"
	"unicode/utf8"
)

// plainJSON reads words as Value writes nearly all: no blanks between them, and
// nothing in them that JSON has to escape. A list of thousands is read in a third of
// the time; ok is false for everything else, which is not said to be wrong.
func plainJSON(s string) (t Text, ok bool) {
	t, rest := Text{}, s
	if rest, ok = strings.CutPrefix(rest, "{"); !ok || !utf8.ValidString(s) {
		return nil, false
	}
	if rest == "}" {
		return t, true
	}
	for {
		var lang, words string
		if lang, rest, ok = quoted(rest); !ok {
			return nil, false
		}
		if rest, ok = strings.CutPrefix(rest, ":"); !ok {
			return nil, false
		}
		if words, rest, ok = quoted(rest); !ok {
			return nil, false
		}
		if t[lang] = words; rest == "}" {
			return t, true
		}
		if rest, ok = strings.CutPrefix(rest, ","); !ok {
			return nil, false
		}
	}
}

// quoted cuts off the string that s begins with, where nothing in it is escaped.
func quoted(s string) (in, rest string, ok bool) {
	if s, ok = strings.CutPrefix(s, `"`); !ok {
		return "", "", false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"':
			return s[:i], s[i+1:], true
		case c == '\\' || c < ' ':
			return "", "", false
		}
	}
	return "", "", false
}
