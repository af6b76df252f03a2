package proposal

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

// andRE is a word between two of a list.
var andRE = regexp.MustCompile(`\s+(?:and|&|și|si|та|і|й|und|et)\s+(?:(?:by|de|par|von)\s+)?`)

// alsoRE is such a word behind a comma.
var alsoRE = regexp.MustCompile(`,` + andRE.String())

// besideRE is whatever stands between two of them but a comma.
var besideRE = regexp.MustCompile(andRE.String() + `|\s*/\s*`)

// persons are those whom a list names, each with the office beside the name. A list of which anything is nobody
// stays as it is.
func persons(list string) []string {
	if each := ofEach(list); each != nil {
		return each
	}
	apart := alsoRE.ReplaceAllString(list, ", ")
	if strings.Contains(list, ":") || !areSomebody(apart) { // what stands before a colon is of all behind it
		return []string{list}
	}
	var out []string
	var last one
	for part := range strings.SplitSeq(apart, ",") {
		for i, piece := range apiece(part) {
			next := oneOf(piece)
			joined, joins := last.with(next)
			if i > 0 || !joins {
				out = append(out, last.text)
				last = next
				continue
			}
			last = joined
		}
	}
	out = append(out, last.text)[1:]
	for i := range out {
		out[i] = bareOffice(out[i])
	}
	return out
}

// one is a piece of a list: a name, an office, both, or what goes on.
type one struct {
	text           string
	named, office  bool
	several, whole bool // nothing more is said of them
}

func oneOf(piece string) one {
	piece = strings.TrimSpace(piece)
	address, rest := styled(piece)
	head := headOffice(strings.Fields(rest))
	p := one{text: piece, office: head != ""}
	p.named = address != "" || !p.office && bareName(rest) || behindOffice(strings.Fields(rest)) != nil
	p.several = said().both[head] || strings.HasSuffix(head, "s") || strings.HasSuffix(head, "i") || strings.HasSuffix(head, "y")
	p.whole = p.several || strings.Contains(piece, "+")
	return p
}

// with is somebody with what stands behind a comma, false where that is somebody else.
func (p one) with(next one) (one, bool) {
	both := func(a, b string) bool { return len(statesIn(a)) > 0 && len(statesIn(b)) > 0 }
	article := bareOffice(next.text) != next.text
	switch {
	case p.text == "":
		return p, false
	case !next.named && !next.office: // + 1, Ministry of Culture
		p.text += ", " + next.text
		p.whole = p.whole || strings.Contains(next.text, "+")
		return p, true
	case p.whole || next.several:
	case p.office && !p.named && next.named && !next.office: // Chief of Protocol, Mr X
		return one{text: next.text + ", " + bareOffice(p.text), named: true, office: true, whole: true}, true
	case next.office && !next.named && !article && !both(p.text, next.text):
		p.text, p.office = p.text+", "+next.text, true
		return p, true
	}
	return p, false
}

// styled takes the form of address off somebody: an office that goes on with what it is of is none, Ambassador of Japan, посол Естонії.
func styled(text string) (address, rest string) {
	address, rest = addressed(text, "")
	fields, of := strings.Fields(address), strings.Fields(rest)
	if n := len(fields); n > 0 && len(of) > 0 && officeAddress(fields[n-1]) && (joins(words.Fold(of[0])) || stateNamed(of[0]) != "") {
		return strings.Join(fields[:n-1], " "), fields[n-1] + " " + rest
	}
	return address, rest
}

// apiece parts what stands between two commas where somebody else begins behind an "and": not an office of two fields.
func apiece(part string) []string {
	out, rest := []string(nil), part
	for from := 0; ; {
		m := besideRE.FindStringIndex(rest[from:])
		if m == nil {
			return append(out, rest)
		}
		left, right := rest[:from+m[0]], rest[from+m[1]:]
		address, _ := addressed(strings.TrimSpace(right), "")
		a, b := oneOf(left), oneOf(right)
		if isOne(left) && isOne(right) && (address != "" || a.named && b.named || !a.office && !b.office || bareOffice(right) != right || len(statesIn(left)) > 0 && len(statesIn(right)) > 0) {
			out, rest, from = append(out, left), right, 0
			continue
		}
		from += m[1]
	}
}

// areSomebody says that each one of a list is plainly somebody, with what goes on with them: a count, a house.
func areSomebody(list string) bool {
	label, rest, cut := strings.Cut(list, ":")
	if cut && !onlySide(list) && !ofHead(strings.Fields(label)) && !ofOffice(strings.Fields(label)) {
		return false
	} else if cut {
		list = rest
	}
	for i, part := range strings.Split(list, ",") {
		fields := strings.Fields(part)
		first := ""
		if len(fields) > 0 {
			first = words.Fold(fields[0])
		}
		switch bare := strings.Trim(part, " .()"); {
		case isOne(part), i > 0 && (headsRE.MatchString(bare) || besidesRE.MatchString(bare) || byInvitation(bare) || status(bare) == "tbc"):
		case i > 0 && said().orgs[first] && inNames(fields):
		default:
			for piece := range strings.SplitSeq(andRE.ReplaceAllString(part, "\n"), "\n") {
				if !isOne(piece) && !besidesRE.MatchString(strings.Trim(piece, " .()")) {
					return false
				}
			}
		}
	}
	return true
}

// besidesRE is who comes besides, unnamed.
var besidesRE = regexp.MustCompile(`^\+\s*\d{1,3}$`)

// isOne says that a text is plainly somebody: a name, an office, or both, and no word that is of neither.
func isOne(text string) bool {
	text = strings.Trim(text, " .")
	if m := closing.FindStringSubmatch(text); m != nil {
		if !howThey(m[1]) && !areSomebody(m[1]) && !said().orgs[words.Fold(strings.Fields(m[1] + " -")[0])] {
			return false
		}
		text = strings.TrimSuffix(text, m[0])
	}
	address, rest := styled(text)
	fields := strings.Fields(rest)
	if len(fields) == 0 || !inNames(fields) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(fields[0])
	return address != "" && (unicode.IsUpper(first) || ofHead(fields)) || ofHead(fields) || bareName(rest)
}

// howThey says that a text tells how somebody comes.
func howThey(text string) bool {
	return status(text) == "tbc" || byInvitation(text) || headsRE.MatchString(text) || besidesRE.MatchString(text)
}

// inNames says that every word is one of a name, of an office or of a state, or counts.
func inNames(fields []string) bool {
	for _, s := range fields {
		bare := strings.Trim(s, ".,:;()\"«»„”“/&+–")
		key := words.Fold(bare)
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case key == "", unicode.IsUpper(first), strings.Trim(key, "0123456789+") == "":
		case said().things[key]:
			return false
		case said().somebody[key], said().both[key], said().ofSide[key], said().orgs[key], said().companions[key], said().headWords[key], said().particles[key], officeStem(key):
		case joins(key), inOffices(key), adjectiveOf(key) != "":
		default:
			return false
		}
	}
	return true
}

// joins says that a small word joins those of an office.
func joins(key string) bool {
	return said().whose[key] || said().toward[key] || said().about[key] && key != "with" && key != "cu" || said().joining[key] || said().counting[key]
}

// inOffices says that a word is of what offices are for, in any of its cases: affairs, afacerilor, справ.
func inOffices(key string) bool {
	for _, s := range said().officeStems {
		if strings.HasPrefix(key, s) {
			return true
		}
	}
	return false
}

// ofHead says that an office begins a text.
func ofHead(fields []string) bool { return headOffice(fields) != "" }

// headOffice is the office that begins a text: before it stands only what belongs to it, the Deputy Prime Minister.
func headOffice(fields []string) string {
	for _, s := range fields {
		bare := strings.Trim(s, ".,:;()")
		key := words.Fold(bare)
		switch {
		case said().somebody[key], said().both[key], said().companions[key], said().headWords[key], officeStem(key):
			return key
		case key == "the", said().counting[key], said().ofSide[key], said().orgs[key], strings.Trim(key, "0123456789+") == "":
		case inOffices(key), adjectiveOf(key) != "", capitals()[bare] != "", stateNamed(bare) != "":
		default:
			return ""
		}
	}
	return ""
}

// bareName says that a text without a form of address is a name by how it is written, and no thing that is.
func bareName(text string) bool {
	names := 0
	fields := strings.Fields(strings.Trim(text, " .,"))
	for i, s := range fields {
		bare := strings.Trim(s, ".,")
		key := words.Fold(bare)
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case said().things[key], said().orgs[key], said().offices[key], inOffices(key), said().ofSide[key], capitals()[bare] != "", stateNamed(bare) != "":
			return false
		case unicode.IsUpper(first) && !strings.ContainsAny(bare, "0123456789/"):
			names++
		case i > 0 && said().particles[key]:
		default:
			return false
		}
	}
	return names > 1 && len(fields) <= 5 && !isPlace(text)
}

// bareOffice is an office without the article that a sentence puts before it.
func bareOffice(text string) string {
	for _, article := range []string{"the ", "The "} {
		if rest, ok := strings.CutPrefix(text, article); ok && ofHead(strings.Fields(rest)) {
			return rest
		}
	}
	return text
}
