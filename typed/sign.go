package typed

import (
	"strings"
	"unicode"

	"chancery/model"
)

// signs are the pictures that stand among letters: no paper has them, and no screen of
// the office is sure to.
var signs = &unicode.RangeTable{
	R16: []unicode.Range16{{0x200d, 0x200d, 1}, {0x20e3, 0x20e3, 1}, {0x231a, 0x231b, 1}, {0x23e9, 0x23f3, 1}, {0x25fd, 0x25fe, 1}, {0x2614, 0x2615, 1}, {0x2648, 0x2653, 1},
		{0x267f, 0x267f, 1}, {0x2693, 0x2693, 1}, {0x26a1, 0x26a1, 1}, {0x26aa, 0x26ab, 1}, {0x26bd, 0x26be, 1}, {0x26c4, 0x26c5, 1}, {0x26ce, 0x26ce, 1}, {0x26d4, 0x26d4, 1},
		{0x26ea, 0x26ea, 1}, {0x26f2, 0x26f3, 1}, {0x26f5, 0x26f5, 1}, {0x26fa, 0x26fa, 1}, {0x26fd, 0x26fd, 1}, {0x2705, 0x2705, 1}, {0x270a, 0x270b, 1}, {0x2728, 0x2728, 1},
		{0x274c, 0x274c, 1}, {0x274e, 0x274e, 1}, {0x2753, 0x2755, 1}, {0x2757, 0x2757, 1}, {0x2795, 0x2797, 1}, {0x27b0, 0x27b0, 1}, {0x27bf, 0x27bf, 1}, {0x2b1b, 0x2b1c, 1},
		{0x2b50, 0x2b50, 1}, {0x2b55, 0x2b55, 1}, {0xfe0f, 0xfe0f, 1}},
	R32: []unicode.Range32{{0x1f000, 0x1faff, 1}, {0xe0020, 0xe007f, 1}},
}

// sign is the first picture in a text, "" when there are only letters.
func sign(text string) string {
	i := strings.IndexFunc(text, func(r rune) bool { return unicode.Is(signs, r) })
	if i < 0 {
		return ""
	}
	rest := text[i:]
	if end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.Is(signs, r) }); end > 0 {
		return rest[:end]
	}
	return rest
}

// WithoutSigns is a text without pictures.
func WithoutSigns(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(signs, r) {
			return -1
		}
		return r
	}, text)
}

// Printable refuses a text with a picture in it, with typed.sign.
func Printable(text string) error {
	if s := sign(text); s != "" {
		return model.Refuse("typed.sign", s)
	}
	return nil
}
