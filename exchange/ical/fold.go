package ical

import (
	"bytes"
	"unicode/utf8"
)

// widest is how many octets a line may have without its end.
const widest = 75

// folded breaks lines that are too wide, between letters and never within one.
// Lines come and go with CR LF.
func folded(text []byte) []byte {
	out := make([]byte, 0, len(text)+len(text)/32)
	for len(text) > 0 {
		line, rest, _ := bytes.Cut(text, []byte("\r\n"))
		out = append(fold(out, line), '\r', '\n')
		text = rest
	}
	return out
}

// fold appends one line; what is carried over begins with a blank, which
// counts.
func fold(out, line []byte) []byte {
	room := widest
	for len(line) > room {
		n := room
		for n > room-utf8.UTFMax && !utf8.RuneStart(line[n]) {
			n--
		}
		out = append(append(out, line[:n]...), "\r\n "...)
		line, room = line[n:], widest-1
	}
	return append(out, line...)
}
