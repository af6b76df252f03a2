// Package vcard reads the cards of address books, from those of the last century on.
package vcard

import (
	"bytes"
	"io"
	"mime/quotedprintable"
	"strconv"
	"strings"
	"unicode/utf8"

	"chancery/exchange/charset"
	"chancery/exchange/source"
)

// line is one of a card: its name, what is said about it, and the parts of its value.
type line struct {
	name   string
	params map[string]string
	types  map[string]bool
	parts  []string
}

// mostCards is how many people a file may hold.
const mostCards = 20_000

// Read reads the cards of a file.
func Read(name string, b []byte) (*source.File, error) {
	f := &source.File{Name: name, Kind: source.Cards}
	text := string(b)
	if !utf8.Valid(b) {
		text = ""
		if !bytes.Contains(bytes.ToUpper(b), []byte("CHARSET=")) {
			read, was, others, err := charset.Read(b, "")
			if err == nil {
				text, f.Charset, f.Charsets = read, was, others
				f.Note("charset", was, strings.Join(others, ", "))
			}
		}
		if text == "" {
			text = string(b)
		}
	}
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\ufeff")), "\n")
	var card *source.Card
	last, group := "", false
	for i := 0; i < len(lines); {
		var raw string
		raw, i = whole(lines, i)
		l := parse(raw, &last)
		switch {
		case l.name == "BEGIN" && strings.EqualFold(l.parts[0], "VCARD"):
			card, last, group = &source.Card{}, "", false
		case l.name == "END" && card != nil:
			if !group && (card.Full+card.Last+card.First+card.Org) != "" {
				f.Cards = append(f.Cards, *card)
			}
			card = nil
		case card == nil:
		case l.name == "KIND":
			group = strings.EqualFold(l.parts[0], "group")
		default:
			take(card, &l)
		}
		if len(f.Cards) > mostCards {
			return nil, source.Refuse("too-many-entries", strconv.Itoa(mostCards))
		}
	}
	if len(f.Cards) == 0 {
		return nil, source.Refuse("no-entries")
	}
	return f, nil
}

// whole is a line with what was folded below it, or broken softly.
func whole(lines []string, i int) (string, int) {
	out := lines[i]
	soft := strings.Contains(strings.ToUpper(strings.SplitN(out, ":", 2)[0]), "QUOTED-PRINTABLE")
	for i++; i < len(lines); i++ {
		switch next := lines[i]; {
		case len(out) > 8<<20:
			return out, i
		case soft && strings.HasSuffix(out, "="):
			out = out[:len(out)-1] + next
		case next != "" && (next[0] == ' ' || next[0] == '\t'):
			out += next[1:]
		default:
			return out, i
		}
	}
	return out, i
}

// parse reads a line. The code page of a name counts for later lines that forget theirs.
func parse(raw string, last *string) line {
	head, value, _ := strings.Cut(raw, ":")
	if i := strings.Index(raw, `":`); strings.Count(head, `"`) == 1 && i > 0 {
		head, value = raw[:i+1], raw[i+2:]
	}
	l := line{params: map[string]string{}, types: map[string]bool{}}
	list := strings.Split(head, ";")
	l.name = strings.ToUpper(strings.TrimSpace(list[0]))
	if i := strings.LastIndexByte(l.name, '.'); i >= 0 {
		l.name = l.name[i+1:]
	}
	for _, p := range list[1:] {
		k, v, named := strings.Cut(p, "=")
		if k = strings.ToUpper(k); !named {
			l.types[k] = true
			continue
		}
		l.params[k] = strings.Trim(v, `"`)
		if k == "TYPE" {
			for t := range strings.SplitSeq(strings.ToUpper(strings.Trim(v, `"`)), ",") {
				l.types[t] = true
			}
		}
	}
	quoted := l.types["QUOTED-PRINTABLE"] || strings.EqualFold(l.params["ENCODING"], "QUOTED-PRINTABLE")
	if l.params["CHARSET"] != "" {
		*last = l.params["CHARSET"]
	}
	switch l.name {
	case "PHOTO":
		l.parts = []string{value}
		return l
	case "LOGO", "KEY", "SOUND":
		l.parts = []string{""}
		return l
	}
	for _, part := range split(value, quoted) {
		l.parts = append(l.parts, decoded(part, quoted, *last))
	}
	return l
}

// split parts a value at its semicolons before it is decoded: one that is written in
// figures belongs to the text.
func split(value string, quoted bool) []string {
	if quoted {
		return strings.Split(value, ";")
	}
	var out []string
	var one strings.Builder
	for i := 0; i < len(value); i++ {
		switch {
		case value[i] == '\\' && i+1 < len(value):
			one.WriteByte(value[i])
			i++
			one.WriteByte(value[i])
		case value[i] == ';':
			out = append(out, one.String())
			one.Reset()
		default:
			one.WriteByte(value[i])
		}
	}
	return append(out, one.String())
}

func decoded(s string, quoted bool, page string) string {
	if quoted {
		if b, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s))); err == nil {
			s = string(b)
		}
	}
	if page != "" && !utf8.ValidString(s) || page != "" && quoted {
		if text, err := charset.Decode([]byte(s), page); err == nil {
			s = text
		}
	}
	s = strings.NewReplacer(`\n`, "\n", `\N`, "\n", `\,`, ",", `\;`, ";", `\:`, ":", `\\`, `\`).Replace(s)
	return strings.TrimSpace(source.Clean(s))
}
