package paper

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/bidi"
)

// visual puts the pieces of a line, which are in the order in which they are
// read, into the order in which they stand on the page. Figures go with Latin
// letters: a day behind a name stays behind it.
func visual(pieces []piece, size float64) []piece {
	if !slices.ContainsFunc(pieces, func(p piece) bool {
		return strings.ContainsFunc(p.text, func(r rune) bool { return r >= firstToLeft && sideOf(r) == toLeft })
	}) {
		return pieces
	}
	var line []letter
	for i, p := range pieces {
		for _, r := range p.text {
			line = append(line, letter{r, i, sideOf(r)})
		}
	}
	base, out := sideOfLine(line), []letter(nil)
	settle(line, base)
	for from := 0; from < len(line); {
		to := from
		for to < len(line) && line[to].side == line[from].side {
			to++
		}
		part := line[from:to]
		if part[0].side == toLeft {
			part = turned(part)
		}
		if base == toLeft {
			out = append(slices.Clone(part), out...)
		} else {
			out = append(out, part...)
		}
		from = to
	}
	return regroup(out, pieces, size)
}

// firstToLeft is the first letter that is written to the left: the Hebrew ones begin there.
const firstToLeft = 0x590

// letter is a letter of a line, and of which of its pieces.
type letter struct {
	rune  rune
	piece int
	side  side
}

// side is to which side a letter is written.
type side int

const (
	toEither side = iota
	toRight
	toLeft
)

func sideOf(r rune) side {
	p, _ := bidi.LookupRune(r)
	switch p.Class() {
	case bidi.R, bidi.AL:
		return toLeft
	case bidi.L, bidi.EN, bidi.AN:
		return toRight
	}
	return toEither
}

// sideOfLine is to which side a line is written: to the right, as the papers are, where a letter of it is. A line of a
// name alone that begins at the right is read from there.
func sideOfLine(line []letter) side {
	at := slices.IndexFunc(line, func(l letter) bool { return l.side != toEither })
	if at < 0 || slices.ContainsFunc(line, func(l letter) bool { return l.side == toRight && unicode.IsLetter(l.rune) }) {
		return toRight
	}
	return line[at].side
}

// settle gives what is written to either side that of its neighbours where they
// agree, else that of the line.
func settle(line []letter, base side) {
	before := base
	for i := 0; i < len(line); i++ {
		if line[i].side != toEither {
			before = line[i].side
			continue
		}
		end := i
		for end < len(line) && line[end].side == toEither {
			end++
		}
		take := base
		if end < len(line) && line[end].side == before {
			take = before
		}
		for ; i < end; i++ {
			line[i].side = take
		}
		i--
	}
}

// turned is a stretch that is written to the left: marks stay with their
// letter, and brackets open to the other side.
func turned(part []letter) []letter {
	var out []letter
	for end := len(part); end > 0; {
		from := end - 1
		for from > 0 && unicode.IsMark(part[from].rune) {
			from--
		}
		for _, l := range part[from:end] {
			l.rune = []rune(bidi.ReverseString(string(l.rune)))[0]
			out = append(out, l)
		}
		end = from
	}
	return out
}

// regroup makes pieces of letters again.
func regroup(line []letter, pieces []piece, size float64) []piece {
	var out []piece
	last := -1
	for _, l := range line {
		if l.piece != last {
			p := pieces[l.piece]
			p.text = ""
			out, last = append(out, p), l.piece
		}
		out[len(out)-1].text += string(l.rune)
	}
	for i := range out {
		out[i].width = out[i].font.width(out[i].text, size)
	}
	return out
}

// joined gives Arabic letters the forms that they have beside their neighbours:
// those that a font has letters for, so that a page is still text.
func joined(s string) string {
	if !strings.ContainsFunc(s, arabic) {
		return s
	}
	var out []rune
	runes := []rune(s)
	for i := 0; i < len(runes); {
		end := i
		for end < len(runes) && arabic(runes[end]) {
			end++
		}
		if end == i {
			out = append(out, runes[i])
			i++
			continue
		}
		out = append(out, shaped(runes[i:end])...)
		i = end
	}
	return string(out)
}

func arabic(r rune) bool {
	return r >= 0x0620 && r <= 0x06FF && r != 0x06D4 || r >= 0x0750 && r <= 0x077F
}

// forms are the letters of the font by the picture they have.
var forms = sync.OnceValue(func() func([]rune) []rune {
	face, err := font.ParseTTF(bytes.NewReader(dejavusans.TTF))
	if err != nil {
		panic(err) // the fonts are part of the program
	}
	known := map[font.GID]rune{}
	for _, block := range [][2]rune{{0x0600, 0x06FF}, {0xFB50, 0xFDFF}, {0xFE70, 0xFEFC}} {
		for r := block[0]; r <= block[1]; r++ {
			if g, ok := face.NominalGlyph(r); ok {
				known[g] = r
			}
		}
	}
	var mu sync.Mutex
	shaper := &shaping.HarfbuzzShaper{}
	return func(word []rune) []rune {
		mu.Lock()
		defer mu.Unlock()
		line := shaper.Shape(shaping.Input{Text: word, RunEnd: len(word), Direction: di.DirectionRTL, Face: face, Size: fixed.I(16), Script: language.Arabic, Language: language.NewLanguage("ar")})
		var out []rune
		for i := len(line.Glyphs) - 1; i >= 0; i-- { // they come as they stand, from the left
			r, ok := known[line.Glyphs[i].GlyphID]
			if !ok {
				return word // as it was typed, rather than a letter less
			}
			out = append(out, r)
		}
		return out
	}
})

func shaped(word []rune) []rune { return forms()(word) }
