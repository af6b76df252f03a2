package storage

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Canonical JSON is what encoding/json writes: keys in order, < > & and the line
// separators of JavaScript escaped. It is written here without reflection, since
// every row that is saved or proved passes through it.

// letters writes images; those of one table mostly have the same columns, whose order is
// remembered.
type letters struct{ names []string }

// text is what the log has of an image; not ok where the image holds what no text could give
// back: bytes that are no UTF-8, an infinity.
func (l *letters) text(m image) (text string, ok bool) {
	l.order(m)
	b := append(make([]byte, 0, 1024), '{')
	for i, name := range l.names {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendString(b, name), ':')
		if b, ok = appendPlain(b, m[name]); !ok {
			return "", false
		}
	}
	return string(append(b, '}')), true
}

func (l *letters) order(m image) {
	known := len(l.names) == len(m)
	for i := 0; known && i < len(l.names); i++ {
		_, known = m[l.names[i]]
	}
	if known {
		return
	}
	l.names = make([]string, 0, len(m))
	for name := range m {
		l.names = append(l.names, name)
	}
	slices.Sort(l.names)
}

// appendPlain writes a number, a string or nil.
func appendPlain(b []byte, v any) (out []byte, ok bool) {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...), true
	case int64:
		return strconv.AppendInt(b, v, 10), true
	case string:
		return appendString(b, v), utf8.ValidString(v)
	case float64:
		if math.IsInf(v, 0) || math.IsNaN(v) {
			return b, false
		}
		text, err := json.Marshal(v)
		return append(b, text...), err == nil
	}
	return b, false
}

// appendString leaves what is rare to encoding/json.
func appendString(b []byte, s string) []byte {
	if !utf8.ValidString(s) {
		return appendRare(b, s)
	}
	begun, from := len(b), 0
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(append(b, s[from:i]...), '\\', c)
			from = i + 1
		case c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x7f || c == 0xe2 || c > 0xf4:
			return appendRare(b[:begun], s)
		}
	}
	return append(append(b, s[from:]...), '"')
}

func appendRare(b []byte, s string) []byte {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always has a text
	}
	return append(b, text...)
}
