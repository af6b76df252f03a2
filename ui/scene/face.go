// Package scene draws: shapes and text in immediate mode on pooled objects of
// the toolkit, with the places that can be pressed recorded while drawing, so
// that painting and hit testing cannot disagree. Chrome is drawn in Panes.
package scene

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// advances are the widths of one font's letters at size 1. Glyphs are not
// hinted, so one table serves every size and each letter is shaped once.
type advances struct {
	low   [0x600]float32 // width+1, 0 for unknown
	other map[rune]float32
}

var known = map[fyne.Resource]*advances{}

// Face is one style of text: a font at a size. Fitting and wrapping add up
// widths and never shape: an error of at most 1 % in kerning, always wide.
type Face struct {
	font   fyne.Resource
	size   float32
	height float32
	adv    *advances
}

func face(font fyne.Resource, size float32) *Face { return &Face{font: font, size: size} }

func (f *Face) advance(r rune) float32 {
	if f.adv == nil {
		if f.adv = known[f.font]; f.adv == nil {
			f.adv = &advances{other: map[rune]float32{}}
			known[f.font] = f.adv
		}
	}
	if r >= 0 && int(r) < len(f.adv.low) {
		a := f.adv.low[r]
		if a == 0 {
			a = f.measure(string(r), 64).Width/64 + 1
			f.adv.low[r] = a
		}
		return (a - 1) * f.size
	}
	a, ok := f.adv.other[r]
	if !ok {
		a = f.measure(string(r), 64).Width / 64
		f.adv.other[r] = a
	}
	return a * f.size
}

func (f *Face) measure(s string, size float32) fyne.Size {
	out, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, size, fyne.TextStyle{}, f.font)
	return out
}

// Height is the height of one line.
func (f *Face) Height() float32 {
	if f.height == 0 {
		f.height = f.measure("Ag", f.size).Height
	}
	return f.height
}

// Width is how wide s is drawn.
func (f *Face) Width(s string) (w float32) {
	for _, r := range s {
		w += f.advance(r)
	}
	return w
}

// Fit is s, or s cut with an ellipsis so that it is at most w wide.
func (f *Face) Fit(s string, w float32) string {
	ellipsis := f.advance('…')
	var x float32
	cut := 0
	for i, r := range s {
		if x+ellipsis <= w {
			cut = i
		}
		if x += f.advance(r); x > w {
			if cut == 0 {
				return ""
			}
			return strings.TrimRight(s[:cut], " ,.·—-–(") + "…"
		}
	}
	return s
}

// Wrap breaks s at blanks into at most n lines of width w; the last one is cut.
func (f *Face) Wrap(s string, w float32, n int) []string {
	var out []string
	for _, par := range strings.Split(s, "\n") {
		if out = f.wrapLine(out, par, w, n); len(out) >= n {
			break
		}
	}
	return out
}

// Lines is Wrap that cuts a word wider than the line: broken inside, its end would
// read as a word of its own.
func (f *Face) Lines(s string, w float32, n int) []string {
	fields := strings.Fields(s)
	if !slices.ContainsFunc(fields, func(word string) bool { return f.Width(word) > w }) {
		return f.Wrap(s, w, n)
	}
	var out []string
	for i, word := range fields {
		last := len(out) - 1
		switch {
		case last >= 0 && f.Width(out[last]+" "+word) <= w:
			out[last] += " " + word
		case len(out) < n:
			out = append(out, f.Fit(word, w))
		case strings.HasSuffix(out[last], "…"): // cut as it is
			return out
		default:
			out[last] = f.Fit(out[last]+" "+strings.Join(fields[i:], " "), w)
			return out
		}
	}
	return out
}

func (f *Face) wrapLine(out []string, s string, w float32, n int) []string {
	for len(out) < n-1 {
		at := f.breakAt(s, w)
		if at < 0 {
			return append(out, strings.TrimRight(s, " "))
		}
		out = append(out, strings.TrimRight(s[:at], " "))
		s = strings.TrimLeft(s[at:], " ")
	}
	return append(out, f.Fit(s, w))
}

// breakAt is where a line of width w ends, -1 when s fits. A word wider than
// the line is broken inside: behind the dash that joins its parts, where there is one.
func (f *Face) breakAt(s string, w float32) int {
	var x float32
	blank, joint := -1, -1
	for i, r := range s {
		if r == ' ' {
			blank = i
		}
		if x += f.advance(r); x > w && r != ' ' {
			if blank > 0 {
				return blank
			}
			if joint > 0 {
				return joint
			}
			return max(i, len(string([]rune(s)[:1])))
		}
		if i > 0 && strings.ContainsRune("-–—/", r) {
			joint = i + utf8.RuneLen(r)
		}
	}
	return -1
}

// Faces of the program: by size, b for bold, i for italic.
var (
	F9   = face(look.Regular, 9)
	F9b  = face(look.Bold, 9)
	F10  = face(look.Regular, 10)
	F10b = face(look.Bold, 10)
	F11  = face(look.Regular, 11)
	F11b = face(look.Bold, 11)
	F12  = face(look.Regular, 12)
	F12b = face(look.Bold, 12)
	F13  = face(look.Regular, 13)
	F13b = face(look.Bold, 13)
	F15b = face(look.Bold, 15)
	F16b = face(look.Bold, 16)
	F18b = face(look.Bold, 18)
	F20  = face(look.Regular, 20)
	F20b = face(look.Bold, 20)
	F26b = face(look.Bold, 26)
)
