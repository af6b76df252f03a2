package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/typed"
	"chancery/words"
)

// who reads a cell of those who take part: what is plainly nobody is what it says, of the press, of interpretation, or of
// the item.
func (w *walk) who(r *Row, text string) {
	for one := range strings.SplitSeq(listed(text), ";") {
		one = strings.TrimSpace(one)
		access, rest, press := pressSaidIn(one)
		switch {
		case press && r.Press == "":
			r.admit(access, one, rest)
		case interpreting(one) && r.Interpretation == "":
			r.Interpretation = one
		case press, nobodyIn(one):
			r.Remarks = more(r.Remarks, one)
		default:
			who, remark := invited(one)
			r.Who, r.Remarks = more(r.Who, who), more(r.Remarks, remark)
		}
	}
}

// pressSaidIn is how the press comes, where a text says that and no more: Press: pool only.
func pressSaidIn(text string) (access, rest string, ok bool) {
	label, behind, cut := strings.Cut(text, ":")
	if col, known := columnOf(label); cut && known && col == typed.ColPress {
		return pressOf(behind)
	}
	access, rest, ok = pressOf(text)
	return access, rest, ok && rest == ""
}

// interpreterRE is an interpreter, who is not named.
var interpreterRE = regexp.MustCompile(`(?i)^(?:(?:with|and|two|2|\+|cu|și|doi|з|та|два)\s*)?(?:interpret(?:er|re|ers|ul|ii|i|ți|ții|ţi|ţii)|translators?|translator(?:i|ul|ii)|перекладач(?:і|ка|ем|ами)?|dolmetscher|interprètes?|tłumacze?)\.?$`)

func interpreting(text string) bool { return interpreterRE.MatchString(strings.TrimSpace(text)) }

// headcountRE is how many of whom come: 20 business leaders.
var headcountRE = regexp.MustCompile(`^\d{1,4}\s+\p{Ll}`)

// nobodyIn says that a text of a list of people plainly means nobody: that it is to be confirmed, how many come, who
// accompanies whoever stands elsewhere, things alone.
func nobodyIn(text string) bool {
	bare := strings.Trim(text, " .()[]")
	fields := strings.Fields(bare)
	if words.Unsure(bare) || status(bare) == "tbc" || interpreting(text) {
		return true
	}
	for _, phrase := range said().accompanied {
		if rest, ok := strings.CutPrefix(words.Fold(bare), phrase); ok && !slices.ContainsFunc(strings.Fields(rest), func(s string) bool { return !companion(s) }) {
			return true
		}
	}
	thing := func(s string) bool { key := words.Fold(s); return said().things[key] || joins(key) }
	return headcountRE.MatchString(bare) && !areSomebody(bare) || len(fields) > 1 && !slices.ContainsFunc(fields, func(s string) bool { return !thing(s) })
}

// companion says that a word is of who comes along without a name, in whatever case: soție, дружини, his wife.
func companion(word string) bool {
	if joins(word) {
		return true
	}
	for s := range said().companions {
		if declined(word, s) {
			return true
		}
	}
	return false
}

// labelled takes off a list the words before it that say of which side all behind them are: din partea Moldovei: …
func (b *belonging) labelled(text string) (list string, ours, theirs bool) {
	label, rest, cut := strings.Cut(text, ":")
	if rest = strings.TrimSpace(rest); !cut || rest == "" || slices.ContainsFunc(strings.Fields(label), func(s string) bool { return !tellsSide(s) }) {
		return text, false, false
	}
	col, is := side(label)
	if of := said().sideOf[words.Fold(label)]; of != "" {
		col, is = of, true
	}
	code := stateOfHead(label)
	if code == "" {
		fields := strings.Fields(label)
		for len(fields) > 1 && (joins(words.Fold(fields[0])) || len([]rune(fields[0])) <= 4) { // from Romania, din România
			fields = fields[1:]
		}
		code = stateNamed(strings.Join(fields, " "))
	}
	switch {
	case is && col == typed.ColHost, code != "" && code == b.host:
		return rest, true, false
	case is && col == typed.ColGuest, code != "" && code == b.guest:
		return rest, false, true
	}
	return text, false, false
}

// tellsSide says that a word is one of those that tell a side, and nobody on it.
func tellsSide(word string) bool {
	bare := strings.Trim(word, "()")
	key := words.Fold(bare)
	v := said()
	small := len([]rune(bare)) <= 4 && strings.IndexFunc(bare, func(r rune) bool { return !unicode.IsLower(r) }) < 0 // from, din, part
	col, _ := columnOf(bare)
	return small || v.sides[key] || v.ofSide[key] || v.sideOf[key] != "" || joins(key) || col == colWho || stateNamed(bare) != "" || adjectiveOf(bare) != "" ||
		slices.ContainsFunc(v.leads, func(s string) bool { return slices.Contains(strings.Fields(s), key) })
}
