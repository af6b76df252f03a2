package export

import (
	"slices"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// familyOf is a family name: as it is known, else the last word of a name.
func familyOf(name, known model.Text) model.Text {
	out := model.Text{}
	for lang, s := range name {
		if parts := strings.Fields(s); len(parts) > 1 {
			out[lang] = parts[len(parts)-1]
		}
	}
	for lang, s := range known {
		if s != "" {
			out[lang] = s
		}
	}
	return out
}

// akin says that two family names are one in a language, as husband and wife have it: Озолс and Озола, Novák and
// Nováková, Kowalski and Nowak-Kowalska.
func akin(a, b model.Text) bool {
	for lang, s := range a {
		for one := range strings.FieldsFuncSeq(s, inParts) {
			for other := range strings.FieldsFuncSeq(b[lang], inParts) {
				if x := stemOf(one); utf8.RuneCountInString(x) > 2 && x == stemOf(other) {
					return true
				}
			}
		}
	}
	return false
}

func inParts(r rune) bool { return r == '-' || r == ' ' || r == '‑' }

// familyEndings are those, folded, in which names of Slavic and Baltic languages differ between husband and wife.
var familyEndings = strings.Fields("uviene aviene iene skaya skaia skyi skyy skij skii sky ski ska ckyi cky cki cka zkyi zky zki zka ova eva ov ev oy oi aya aia yi yy ii ij as is ys us es s a e y i")

// stemOf is a family name without such an ending, and without a vowel that other forms of it drop: Pavel, Pavlová.
func stemOf(family string) string {
	out := words.Fold(family)
	at := slices.IndexFunc(familyEndings, func(end string) bool { return strings.HasSuffix(out, end) && len(out)-len(end) > 2 })
	if at >= 0 {
		out = strings.TrimSuffix(out, familyEndings[at])
	}
	return fleeting(out)
}

// fleeting is a short word without the vowel before its last letter that is dropped as it changes: posol, posla.
func fleeting(word string) string {
	if n := len(word); n > 3 && n < 7 && strings.ContainsRune("oe", rune(word[n-2])) && !strings.ContainsRune("aeiouy", rune(word[n-1])) {
		return word[:n-2] + word[n-1:]
	}
	return word
}

// fellow is one of a delegation, and what tells whose husband or wife they are.
type fellow struct {
	listed
	pos    int64
	from   int64        // unix seconds, since when they have the seat
	gone   bool         // they come to nothing
	said   []model.Text // of them: office, remark
	family model.Text
}

// follows says that one of a delegation took the place of another after a husband or wife had been put down: they are
// not theirs.
func (f *fellow) follows(spouse *fellow) bool { return f.from > spouse.from && f.seat > spouse.seat }
