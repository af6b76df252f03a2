package words

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold is the key under which a text is searched: lower case, without marks,
// letters of other scripts written in Latin ones. "Fetești" and "Fetesti",
// "Зеленський" and "Zelenskyy" fold alike. Folding twice changes nothing.
func Fold(s string) string {
	if plainASCII(s) {
		return collapse(strings.ToLower(s))
	}
	var b strings.Builder
	b.Grow(len(s) + 8)
	begin := true // of a word: some Cyrillic letters are written otherwise there
	for _, r := range norm.NFC.String(s) {
		r = unicode.ToLower(r)
		if t, ok := initial[r]; ok && begin {
			b.WriteString(t)
		} else if t, ok := letters[r]; ok {
			b.WriteString(t)
		} else {
			foldRune(&b, r)
		}
		begin = !unicode.IsLetter(r) && r != 'ʼ' && r != '’' && r != '\''
	}
	return collapse(b.String())
}

// foldRune drops the marks of a letter, and keeps anything else.
func foldRune(b *strings.Builder, r rune) {
	if r < 0x80 {
		b.WriteRune(r)
		return
	}
	for _, d := range norm.NFKD.String(string(r)) {
		if unicode.Is(unicode.Mn, d) {
			continue
		}
		d = unicode.ToLower(d)
		if t, ok := letters[d]; ok {
			b.WriteString(t)
		} else {
			b.WriteRune(d)
		}
	}
}

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// collapse makes every stretch of blanks one blank, and writes both romanised
// spellings of й and и endings the same way: Zelensky, Zelenskyi, Zelenskyy.
func collapse(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for {
		t := endings.Replace(s)
		if t == s {
			return s
		}
		s = t
	}
}

var endings = strings.NewReplacer("skyy", "sky", "skyi", "sky", "skiy", "sky", "skii", "sky")

// initial are Ukrainian letters at the beginning of a word, by the national
// transliteration of 2010.
var initial = map[rune]string{'є': "ye", 'ї': "yi", 'й': "y", 'ю': "yu", 'я': "ya"}

// letters are those that lose nothing but a mark in no normal form.
var letters = map[rune]string{
	'đ': "d", 'ð': "d", 'ø': "o", 'ł': "l", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ı': "i", 'þ': "th", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ə': "e",
	'’': "", 'ʼ': "", '‘': "", '`': "", '´': "", '–': "-", '—': "-", '‑': "-", '„': "\"", '”': "\"", '“': "\"", '«': "\"", '»': "\"",
	'а': "a", 'б': "b", 'в': "v", 'г': "h", 'ґ': "g", 'д': "d", 'е': "e", 'є': "ie", 'ж': "zh", 'з': "z", 'и': "y", 'і': "i", 'ї': "i", 'й': "i",
	'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch",
	'ш': "sh", 'щ': "shch", 'ь': "", 'ю': "iu", 'я': "ia", 'ъ': "", 'ы': "y", 'э': "e", 'ё': "e", 'ў': "u", 'ј': "j", 'љ': "lj", 'њ': "nj", 'ћ': "c", 'ђ': "d", 'џ': "dz",
	'α': "a", 'β': "v", 'γ': "g", 'δ': "d", 'ε': "e", 'ζ': "z", 'η': "i", 'θ': "th", 'ι': "i", 'κ': "k", 'λ': "l", 'μ': "m", 'ν': "n", 'ξ': "x",
	'ο': "o", 'π': "p", 'ρ': "r", 'σ': "s", 'ς': "s", 'τ': "t", 'υ': "y", 'φ': "f", 'χ': "ch", 'ψ': "ps", 'ω': "o",
}
