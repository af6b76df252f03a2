package paper

import (
	"strings"
	"unicode/utf8"
)

// Points per millimetre.
const perMM = 72 / 25.4

// Placed is a stretch of text at a place: X and Y of its baseline, in
// millimetres from the top left, size in points.
type Placed struct {
	X, Y  float64
	Size  float64
	Text  string
	Font  *Font
	Shade float64  // 0 black to 1 white
	Width float64  // millimetres
	Tint  *Tint    // printed instead of the shade
	Of    *Element // what it is a part of; nil for what only frames the page
	Link  string   // where a press on it goes
}

// Picture is an image at a place of a page, in millimetres.
type Picture struct {
	X, Y, W, H float64
	Data       []byte   // PNG or JPEG
	Of         *Element // nil for what only frames the page
}

// Fill is a filled rectangle in millimetres; Shade 0 is black. A Tint, where
// there is one, is printed instead.
type Fill struct {
	X, Y, W, H, Shade float64
	Tint              *Tint
	Round             bool // the circle that is W wide
}

// Mark is a bookmark at a height of a page.
type Mark struct {
	Text  string
	Y     float64
	Level int // 1 below another
}

// Page is one page, ready to be printed or painted on the screen.
type Page struct {
	Width, Height float64
	Texts         []Placed
	Fills         []Fill
	Pictures      []Picture
	Marks         []Mark
}

// line is one line of a cell.
type line struct {
	words  []piece
	width  float64
	indent float64 // from the left edge of its cell
	begins bool    // an entry of its cell: what stands behind the end of a line that was typed
	again  bool    // says over the rest of a row that was cut which row it is
}

// piece is a stretch of one font within a line.
type piece struct {
	text  string
	font  *Font
	width float64
	quiet bool
	gone  bool
	lang  string
	link  string
}

// lineHeight is how high a line is, with the air of a paper that has room.
func lineHeight(size float64) float64 { return size * leading / perMM }

// breaker sets words on lines of a width.
type breaker struct {
	face
	size, width float64
	out         []line
	cur         line
}

// breakLines sets runs into lines of a width, in millimetres.
func (f face) breakLines(runs []Run, size, width float64) []line {
	b := &breaker{face: f, size: size, width: width}
	for _, r := range runs {
		for i, para := range splitLines(joined(clean(Whole(r.Text)))) {
			if i > 0 {
				b.end("")
				b.cur.begins = true
			}
			for _, w := range words(para) {
				b.word(r, w)
			}
		}
	}
	b.end("")
	return b.out
}

// end ends the line, without the blanks at its end and whatever is in drop.
func (b *breaker) end(drop string) {
	l := b.cur
	for n := len(l.words) - 1; n >= 0; n-- {
		w := &l.words[n]
		kept := strings.TrimRight(w.text, " "+bound+drop)
		if kept != "" {
			w.width, w.text = w.font.width(kept, b.size), kept
			break
		}
		l.words = l.words[:n]
	}
	for n := range l.words { // what was not to be broken is a blank like others now, and found as one
		l.words[n].text = strings.ReplaceAll(l.words[n].text, bound, " ")
	}
	l.words, l.width = visual(l.words, b.size), 0
	for _, w := range l.words {
		l.width += w.width
	}
	b.out, b.cur = append(b.out, l), line{}
}

// word puts a word on the line, or on the next; a word wider than the line is
// broken inside. A dot between two things goes where the line is broken there.
func (b *breaker) word(r Run, word string) {
	w := b.span(r, trimRight(word), b.size)
	if b.cur.width+w > b.width && b.cur.width > 0 {
		b.end(dot)
		if word = trimLeft(word); trimRight(word) == dot {
			return
		}
		w = b.span(r, trimRight(word), b.size)
	}
	for w > b.width {
		head, tail := b.cutAt(r, word, b.size, b.width)
		if tail == "" {
			break
		}
		b.add(r, head)
		b.end("")
		word = tail
		w = b.span(r, trimRight(word), b.size)
	}
	b.add(r, word)
}

func (b *breaker) add(r Run, word string) {
	ps, w := b.pieces(r, word, b.size)
	b.cur.words, b.cur.width = append(b.cur.words, ps...), b.cur.width+w
}

// pieces sets a word, changing the font where a letter asks for it.
func (f face) pieces(r Run, word string, size float64) ([]piece, float64) {
	var out []piece
	total, from, fonts := 0.0, 0, f.styled(r)
	for i := 0; i < len(word); {
		c, n := utf8.DecodeRuneInString(word[i:])
		i += n
		font, a, _ := having(&fonts, c)
		w := a * size / perMM
		total += w
		if len(out) == 0 || out[len(out)-1].font != font {
			from = i - n
			out = append(out, piece{font: font, quiet: r.Quiet, gone: r.Struck, lang: r.Lang, link: r.Link})
		}
		last := &out[len(out)-1]
		last.text = word[from:i]
		last.width += w
	}
	return out, total
}

// span is how wide a word is, in millimetres.
func (f face) span(r Run, word string, size float64) float64 {
	total, fonts := 0.0, f.styled(r)
	for _, c := range word {
		_, a, _ := having(&fonts, c)
		total += a
	}
	return total * size / perMM
}
