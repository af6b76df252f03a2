package paper

import (
	"strings"
	"sync"
	"unicode"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/liberation/liberationserifbold"
	"codeberg.org/go-fonts/liberation/liberationserifbolditalic"
	"codeberg.org/go-fonts/liberation/liberationserifitalic"
	"codeberg.org/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"

	"chancery/model"
)

// Font is one typeface a page is set in.
type Font struct {
	Name string
	Data []byte // TrueType
	sfnt *sfnt.Font
	mu   sync.Mutex
	buf  sfnt.Buffer
	adv  map[rune]float64 // of size 1; below zero where it has no such letter
}

func newFont(name string, data []byte) *Font {
	f, err := sfnt.Parse(data)
	if err != nil {
		panic(err) // the fonts are part of the program
	}
	return &Font{Name: name, Data: data, sfnt: f, adv: map[rune]float64{}}
}

var fonts = sync.OnceValue(func() map[string]*Font {
	list := []*Font{newFont("serif", liberationserifregular.TTF), newFont("serif-b", liberationserifbold.TTF), newFont("serif-i", liberationserifitalic.TTF),
		newFont("serif-bi", liberationserifbolditalic.TTF), newFont("wide", dejavusans.TTF), newFont("wide-b", dejavusansbold.TTF)}
	out := map[string]*Font{}
	for _, f := range list {
		out[f.Name] = f
	}
	return out
})

const unitsPerEm = 2048

// advance is the width of a letter at size 1, and whether the font has it.
func (f *Font) advance(r rune) (float64, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if a, ok := f.adv[r]; ok {
		return a, a >= 0
	}
	a := -1.0
	if i, err := f.sfnt.GlyphIndex(&f.buf, r); err == nil && i != 0 {
		if w, err := f.sfnt.GlyphAdvance(&f.buf, i, fixed.I(unitsPerEm), font.HintingNone); err == nil {
			a = float64(w) / 64 / unitsPerEm
		}
	}
	f.adv[r] = a
	return a, a >= 0
}

// styled is the font of a style, and the one to fall back on.
func styled(r Run) (*Font, *Font) {
	name, wide := "serif", "wide"
	switch {
	case r.Bold && r.Italic:
		name = "serif-bi"
	case r.Bold:
		name = "serif-b"
	case r.Italic:
		name = "serif-i"
	}
	if r.Bold {
		wide = "wide-b"
	}
	return fonts()[name], fonts()[wide]
}

// fontOf is the font that has a letter.
func fontOf(r Run, c rune) (*Font, float64, bool) {
	first, second := styled(r)
	if a, ok := first.advance(c); ok {
		return first, a, true
	}
	if a, ok := second.advance(c); ok {
		return second, a, true
	}
	return first, 0, false
}

// clean makes a text fit to be set: composed letters, no controls, no marks of
// direction, nothing beyond the plane the fonts cover. "\n" stays.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r == 0x00AD, unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == 0xFEFF, r >= 0xFE00 && r <= 0xFE0F, r == 0x200D:
			return -1
		case r > 0xFFFF:
			return '□'
		}
		return r
	}, norm.NFC.String(s))
}

// check refuses a text with a letter that no font has: it would print blank.
func check(s, where string) error {
	for _, r := range s {
		if r == '\n' {
			continue
		}
		if _, _, ok := fontOf(Run{}, r); !ok {
			return model.Refuse("export.glyph", string(r), where)
		}
	}
	return nil
}
