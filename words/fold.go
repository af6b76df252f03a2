package words

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FoldVersion is raised whenever Fold answers otherwise than it did: keys that
// were stored are then made anew.
const FoldVersion = 1

// Fold is the key under which a text is searched: lower case, without marks and
// apostrophes, letters of other scripts written in Latin ones, one blank
// between words. "Fetești" and "Fetesti", "Зеленський" and "Zelenskyy" fold
// alike. Folding twice changes nothing.
func Fold(s string) string {
	if !plainASCII(s) {
		s = norm.NFC.String(s) // й and ї are letters, not letters with marks
	}
	f := folder{out: make([]byte, 0, len(s)+8)}
	for _, r := range s {
		f.add(r)
	}
	f.endWord()
	if n := len(f.out); n > 0 && f.out[n-1] == ' ' {
		f.out = f.out[:n-1]
	}
	return string(f.out)
}

// folder writes a key letter by letter. The word in hand begins at word; last
// is the letter before, because some are written by the company they keep.
type folder struct {
	out  []byte
	word int
	last rune
	rare *parted // once a letter must be parted
}

// parted is a letter, and what it is made of.
type parted struct {
	src [utf8.UTFMax]byte
	buf []byte
}

func (p *parted) letter(r rune) []byte {
	n := utf8.EncodeRune(p.src[:], r)
	p.buf = norm.NFKD.Append(p.buf[:0], p.src[:n]...)
	return p.buf
}

func (f *folder) add(r rune) {
	if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' { // nearly all there is
		if r <= 'Z' && r >= 'A' {
			r += 'a' - 'A'
		}
		f.out, f.last = append(f.out, byte(r)), r
		return
	}
	r = unicode.ToLower(r)
	switch s, together := f.pair(r); {
	case together:
		f.out = append(f.out, s...)
	case r < utf8.RuneSelf || letters[r] != "":
		f.write(r)
	default:
		if f.rare == nil {
			f.rare = &parted{}
		}
		for _, d := range string(f.rare.letter(r)) {
			f.write(unicode.ToLower(d))
		}
	}
	f.last = r
}

// pair is how a letter is written after the one before it, or at the beginning
// of a word, where that differs.
func (f *folder) pair(r rune) (string, bool) {
	switch {
	case r < utf8.RuneSelf:
		return "", false
	case r == 'г' && f.last == 'з':
		return "gh", true // not to be taken for ж
	case (r == 'υ' || r == 'ύ') && f.last == 'ο':
		return "u", true
	case (r == 'υ' || r == 'ύ') && (f.last == 'α' || f.last == 'ε'):
		return "v", true
	case r == 'γ' && f.last == 'γ':
		f.out[len(f.out)-1] = 'n'
		return "g", true
	case len(f.out) == f.word:
		s, ok := initial[r]
		return s, ok
	}
	return "", false
}

// write puts down one letter that has no marks, or ends the word.
func (f *folder) write(r rune) {
	if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
		f.out = append(f.out, byte(r))
		return
	}
	switch s := letters[r]; {
	case s != "":
		f.out = append(f.out, s...)
	case r != ' ' && dropped(r):
	case unicode.IsSpace(r):
		f.endWord()
		if n := len(f.out); n > 0 && f.out[n-1] != ' ' {
			f.out = append(f.out, ' ')
		}
		f.word = len(f.out)
	case unicode.IsLetter(r) || unicode.IsNumber(r):
		f.out = utf8.AppendRune(f.out, r)
	default:
		f.endWord()
		f.out = utf8.AppendRune(f.out, level(r))
		f.word = len(f.out)
	}
}

// endWord writes the endings that are romanised in several ways in one:
// Andrii, Andriy; Zelenskyy, Zelenskyi, Zelenskiy, Zelensky, Zelenski.
func (f *folder) endWord() {
	w := f.out[f.word:]
	n := len(w)
	if n > 1 && w[n-1] == 'y' && (w[n-2] == 'y' || w[n-2] == 'i') {
		w[n-1] = 'i'
	}
	stem := n
	for stem > 0 && stem > n-2 && (w[stem-1] == 'i' || w[stem-1] == 'y') {
		stem--
	}
	if stem > 2 && stem < n && string(w[stem-2:stem]) == "sk" {
		f.out = append(f.out[:f.word+stem], 'i')
	}
}

// dropped says that r leaves no trace in a key: marks, apostrophes, soft signs,
// and what cannot be seen.
func dropped(r rune) bool {
	switch r {
	case ' ':
		return false
	case '\'', '’', 'ʼ', '‘', '`', '´', '′', 'ʹ', 'ʻ', 'ь', 'ъ':
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) || unicode.IsControl(r) && !unicode.IsSpace(r)
}

// level makes all dashes one, and all quotation marks.
func level(r rune) rune {
	switch {
	case unicode.Is(unicode.Pd, r):
		return '-'
	case r == '„' || r == '”' || r == '“' || r == '«' || r == '»':
		return '"'
	}
	return r
}

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
