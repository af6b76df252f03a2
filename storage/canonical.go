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
		return appendValid(b, v)
	case float64:
		if math.IsInf(v, 0) || math.IsNaN(v) {
			return b, false
		}
		text, err := json.Marshal(v)
		return append(b, text...), err == nil
	}
	return b, false
}

// How a byte stands in a text.
const (
	asItIs = iota
	escaped
	wide // of a letter of several bytes
	rare // left to encoding/json, with the text it stands in
)

var standing = func() (out [256]byte) {
	for c := range 256 {
		switch {
		case c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x7f || c == 0xe2 || c > 0xf4:
			out[c] = rare
		case c >= utf8.RuneSelf:
			out[c] = wide
		}
	}
	out['"'], out['\\'] = escaped, escaped
	return out
}()

// appendString leaves what is rare to encoding/json.
func appendString(b []byte, s string) []byte {
	b, _ = appendValid(b, s)
	return b
}

// appendValid says besides whether the text is one at all: bytes that are UTF-8.
func appendValid(b []byte, s string) (_ []byte, valid bool) {
	b = slices.Grow(b, 2*len(s)+2)
	out, n := b[:cap(b)], len(b)
	out[n] = '"'
	n++
	for i := range len(s) {
		c := s[i]
		if how := standing[c]; how != asItIs {
			switch {
			case how == escaped:
				out[n] = '\\'
				n++
			case how == rare || !valid && !utf8.ValidString(s[i:]):
				return appendRare(b, s), utf8.ValidString(s)
			default:
				valid = true // all that follows
			}
		}
		out[n] = c
		n++
	}
	out[n] = '"'
	return out[:n+1], true
}

func appendRare(b []byte, s string) []byte {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always has a text
	}
	return append(b, text...)
}
