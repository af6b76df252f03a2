// Package charset finds out in which code page a text was written, and reads it.
package charset

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// page is a code page with the letters that texts in it have, and those of each language
// that is written in it.
type page struct {
	name      string
	of        *charmap.Charmap
	common    string
	languages []string
}

var pages = []page{
	{"windows-1250", charmap.Windows1250, "ăâîşţąćęłńóśźżáčďéěíňřšťúůýžöőüűäľĺŕôđß–„”’“‚…", []string{"ăâîşţ", "ąćęłńóśźż", "áčďéěíňřšťúůýž", "áéíóöőúüű", "áäčďéíĺľňóôŕšťúýž", "čćđšž"}},
	{"windows-1251", charmap.Windows1251, "абвгдежзийклмнопрстуфхцчшщъыьэюяґєіїё№–«»„“”’…", []string{"абвгдежзийклмнопрстуфхцчшщьюяґєії", "абвгдежзийклмнопрстуфхцчшщъыьэюяё"}},
	{"windows-1252", charmap.Windows1252, "éèêëàâçôûùïîœæäöüßñáíóúãõåø–’“”«»…", []string{"éèêëàâçôûùïîœæ", "äöüß", "áéíóúñü", "ãõáéíóúâêç", "åäö", "æøå"}},
	{"windows-1253", charmap.Windows1253, "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ–’«»", []string{"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"}},
	{"windows-1254", charmap.Windows1254, "çğıöşüâîû–’“”", []string{"çğıöşü"}},
	{"windows-1257", charmap.Windows1257, "ąčęėįšųūžāēģīķļņõäöüłóśź–„“”’", []string{"ąčęėįšųūž", "āčēģīķļņšūž", "õäöüšž"}},
	{"iso-8859-2", charmap.ISO8859_2, "ăâîşţąćęłńóśźżáčďéěíňřšťúůýžöőüűäľĺŕôđß", []string{"ąćęłńóśźż", "áčďéěíňřšťúůýž", "áéíóöőúüű"}},
	{"iso-8859-16", charmap.ISO8859_16, "ăâîșț„”", []string{"ăâîșț"}},
	{"koi8-u", charmap.KOI8U, "абвгдежзийклмнопрстуфхцчшщъыьэюяґєії", []string{"абвгдежзийклмнопрстуфхцчшщьюяґєії"}},
}

// most is how much of a text is looked at.
const most = 64 << 10

// Read is a text as UTF-8, the code page it was taken for, and which others it may be in;
// "" for one that is UTF-8 beyond doubt. as is the one that somebody chose.
func Read(b []byte, as string) (text, was string, others []string, err error) {
	if as != "" {
		text, err = Decode(b, as)
		return text, as, nil, err
	}
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return string(b[3:]), "", nil, nil
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return wide(b[2:], false), "utf-16", nil, nil
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return wide(b[2:], true), "utf-16", nil, nil
	}
	if big, ok := halved(b); ok {
		return wide(b, big), "utf-16", nil, nil
	}
	if utf8.Valid(b) {
		return string(b), "", nil, nil
	}
	ranked := rank(b[:min(len(b), most)])
	text, err = Decode(b, ranked[0])
	return text, ranked[0], ranked[1:3], err
}

// Decode reads a text in the code page of a name; what is no letter of it is marked.
func Decode(b []byte, name string) (string, error) {
	var e encoding.Encoding
	for _, p := range pages {
		if strings.EqualFold(p.name, name) {
			e = p.of
		}
	}
	switch key := strings.ToLower(name); {
	case key == "utf-8" || key == "utf8":
		return strings.ToValidUTF8(string(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))), "\ufffd"), nil
	case strings.HasPrefix(key, "utf-16"):
		if bytes.HasPrefix(b, []byte("\xfe\xff")) || bytes.HasPrefix(b, []byte("\xff\xfe")) {
			return wide(b[2:], b[0] == 0xfe), nil
		}
		big, _ := halved(b)
		return wide(b, big || key == "utf-16be"), nil
	case e == nil:
		var err error
		if e, err = htmlindex.Get(name); err != nil {
			return "", err
		}
	}
	out, err := e.NewDecoder().Bytes(b)
	return string(out), err
}

// Wide says that a text is written with two bytes to a letter.
func Wide(b []byte) bool {
	_, ok := halved(b)
	return ok || bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff"))
}

// halved says that every second byte is one of a handful: two bytes to a letter, without
// a mark at the beginning that says so. Cyrillic written so is valid UTF-8.
func halved(b []byte) (big, ok bool) {
	if len(b) < 8 || len(b)%2 != 0 {
		return false, false
	}
	b = b[:min(len(b), most)&^1]
	var low [2]int
	for i, c := range b {
		if c <= 4 {
			low[i%2]++
		}
	}
	n := len(b) / 2
	return low[0]*10 >= n*9, low[0]*10 >= n*9 && low[1]*10 < n*5 || low[1]*10 >= n*9 && low[0]*10 < n*5
}

func wide(b []byte, big bool) string {
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		if big {
			units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
		} else {
			units = append(units, uint16(b[i+1])<<8|uint16(b[i]))
		}
	}
	return string(utf16.Decode(units))
}

// rank are the code pages, the likeliest first.
func rank(b []byte) []string {
	type scored struct {
		name string
		n    int
	}
	var list []scored
	for _, p := range pages {
		text, _ := p.of.NewDecoder().Bytes(b)
		list = append(list, scored{p.name, p.score([]rune(string(text)))})
	}
	slices.SortStableFunc(list, func(a, b scored) int { return b.n - a.n })
	var out []string
	for _, s := range list {
		out = append(out, s.name)
	}
	return out
}

// score says how well a text reads in a code page.
func (p *page) score(text []rune) (n int) {
	odd, prev := map[rune]int{}, ' '
	all := 0
	for _, r := range text {
		if r > 127 {
			n += p.letter(r, prev)
			if unicode.IsLetter(r) {
				odd[unicode.ToLower(r)]++
				all++
			}
		}
		prev = r
	}
	best := 0
	for _, letters := range p.languages {
		in := 0
		for r, k := range odd {
			if strings.ContainsRune(letters, r) {
				in += k
			}
		}
		best = max(best, in)
	}
	if all > 0 && best*10 >= all*9 { // one language explains them
		n += best * 2
	}
	return n
}

func (p *page) letter(r, prev rune) (n int) {
	switch {
	case r == utf8.RuneError || unicode.IsControl(r):
		n -= 10
	case strings.ContainsRune(p.common, unicode.ToLower(r)):
		n += 3
	case unicode.IsLetter(r):
		n--
	default:
		n -= 4 // a sign inside a text
	}
	switch letter := unicode.IsLetter(prev); {
	case unicode.IsUpper(r) && unicode.IsLower(prev):
		n -= 4
	case letter && !unicode.IsLetter(r) && r != '’':
		n -= 2
	case letter && unicode.Is(unicode.Latin, prev) != unicode.Is(unicode.Latin, r):
		n -= 6 // two scripts in one word
	}
	return n
}
