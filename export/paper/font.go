package paper

import (
	"sync"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansbolditalic"
	"codeberg.org/go-fonts/liberation/liberationsansitalic"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"codeberg.org/go-fonts/liberation/liberationserifbold"
	"codeberg.org/go-fonts/liberation/liberationserifbolditalic"
	"codeberg.org/go-fonts/liberation/liberationserifitalic"
	"codeberg.org/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Font is one typeface a page is set in.
type Font struct {
	Name string
	Data []byte // TrueType
	sfnt *sfnt.Font
	mu   sync.Mutex
	buf  sfnt.Buffer
	adv  map[rune]float64 // of size 1; below zero where it has no such letter
	once sync.Once
	low  [lowLetters]float64 // likewise of Latin and Cyrillic letters, of which most of a paper consists
}

// lowLetters is the first letter behind the Cyrillic ones.
const lowLetters = 0x530

func newFont(name string, data []byte) *Font {
	f, err := sfnt.Parse(data)
	if err != nil {
		panic(err) // the fonts are part of the program
	}
	return &Font{Name: name, Data: data, sfnt: f, adv: map[rune]float64{}}
}

var fonts = sync.OnceValue(func() map[string]*Font {
	list := []*Font{newFont("serif", liberationserifregular.TTF), newFont("serif-b", liberationserifbold.TTF), newFont("serif-i", liberationserifitalic.TTF),
		newFont("serif-bi", liberationserifbolditalic.TTF), newFont("sans", liberationsansregular.TTF), newFont("sans-b", liberationsansbold.TTF),
		newFont("sans-i", liberationsansitalic.TTF), newFont("sans-bi", liberationsansbolditalic.TTF), newFont("wide", dejavusans.TTF), newFont("wide-b", dejavusansbold.TTF)}
	out := map[string]*Font{}
	for _, f := range list {
		out[f.Name] = f
	}
	return out
})

const unitsPerEm = 2048

// advance is the width of a letter at size 1, and whether the font has it.
func (f *Font) advance(r rune) (float64, bool) {
	if r >= 0 && r < lowLetters { // asked for each letter of a paper several times: nobody waits for a lock
		f.once.Do(func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			for r := range f.low {
				f.low[r] = f.asked(rune(r))
			}
		})
		return f.low[r], f.low[r] >= 0
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	a, ok := f.adv[r]
	if !ok {
		a = f.asked(r)
		f.adv[r] = a
	}
	return a, a >= 0
}

// asked is what the font itself says of a letter.
func (f *Font) asked(r rune) float64 {
	a := -1.0
	if i, err := f.sfnt.GlyphIndex(&f.buf, r); err == nil && i != 0 {
		if w, err := f.sfnt.GlyphAdvance(&f.buf, i, fixed.I(unitsPerEm), font.HintingNone); err == nil {
			a = float64(w) / 64 / unitsPerEm
		}
	}
	return a
}

// face is the typeface of a paper.
type face struct{ sans bool }

// style is the face and the weight of a text.
type style struct{ sans, bold, italic bool }

// styles are the fonts of each, in the order in which they are asked for a letter.
var styles = sync.OnceValue(func() map[style][3]*Font {
	out, fonts := map[style][3]*Font{}, fonts()
	for _, sans := range []bool{false, true} {
		for _, bold := range []bool{false, true} {
			for _, italic := range []bool{false, true} {
				out[style{sans, bold, italic}] = [3]*Font{fonts[named(sans, bold, italic)], fonts[wide(bold)], fonts[wide(false)]}
			}
		}
	}
	return out
})

func wide(bold bool) string {
	if bold {
		return "wide-b"
	}
	return "wide"
}

func named(sans, bold, italic bool) string {
	name := "serif"
	if sans {
		name = "sans"
	}
	switch {
	case bold && italic:
		return name + "-bi"
	case bold:
		return name + "-b"
	case italic:
		return name + "-i"
	}
	return name
}

// styled are the fonts of a text.
func (f face) styled(r Run) [3]*Font { return styles()[style{f.sans, r.Bold, r.Italic}] }

// having is the font that has a letter, one of these or else one of the computer, and how
// wide it is there at size 1.
func having(fonts *[3]*Font, c rune) (*Font, float64, bool) {
	for _, f := range fonts {
		if a, ok := f.advance(c); ok {
			return f, a, true
		}
	}
	if own := computer.of(c); own != nil {
		if a, ok := own.advance(c); ok {
			return own, a, true
		}
	}
	return fonts[0], 0, false
}

// Wide is how wide a text is set in the typeface of a paper, at size 1.
func (l Look) Wide(s string, bold bool) (wide float64) {
	fonts := styles()[style{sans: l.Sans, bold: bold}]
	for _, c := range s {
		_, a, _ := having(&fonts, c)
		wide += a
	}
	return wide
}

// width is that of a text the font has, in millimetres.
func (f *Font) width(s string, size float64) float64 {
	w := 0.0
	for _, c := range s {
		if a, ok := f.advance(c); ok {
			w += a
		}
	}
	return w * size / perMM
}
