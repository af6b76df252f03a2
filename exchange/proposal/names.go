package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

var (
	pairRE  = regexp.MustCompile(`(?i)^(mr|dl|m|herr|dr)\.?\s+(?:and|&|și|si|et|und)\s+(mrs|dna|doamna|mme|frau|ms)\.?\s+(.+)$`)
	withRE  = regexp.MustCompile(`(?i)^(\S+\s+\S+.*?)\s+(?:and|&|și|et|und|та|і)\s+((?:mrs|ms|mr|dna|doamna|d-na|dl|domnul|mme|madame|frau|herr|пані|пан)\.?\s+\S.*)$`)
	slashRE = regexp.MustCompile(`\s*(?:/|\bi\b|\band\b|\bși\b|\bet\b|\bund\b|\bта\b|\+)\s*(\S+)$`)
	retRE   = regexp.MustCompile(`^\((?:ret|rtr|r|i\.R|a\.D)\.?\)\s*`)
)

// named reads a name as lists write it, with all that stands about it; lastFirst says that the family
// name stands first.
func (d *Person) named(text string, lastFirst bool) {
	text = oneLine(text)
	if m := closing.FindStringSubmatch(text); m != nil { // (US Embassy)
		text = strings.TrimSpace(strings.TrimSuffix(text, m[0]))
		if first, _ := utf8.DecodeRuneInString(strings.TrimSpace(m[1])); unicode.IsLower(first) && !isOrg(m[1]) { // (the son)
			d.Remarks = more(d.Remarks, m[1])
		} else {
			d.Org = more(d.Org, m[1])
		}
	}
	if m := pairRE.FindStringSubmatch(text); m != nil {
		family := strings.Fields(m[3])
		d.With = m[2] + " " + family[len(family)-1]
		text = m[1] + " " + m[3]
	}
	if m := withRE.FindStringSubmatch(text); m != nil && d.With == "" { // Mr X Y and Mrs Y
		text, d.With = m[1], m[2]
	}
	if m := slashRE.FindStringSubmatch(text); m != nil && said().companions[words.Fold(m[1])] {
		d.With, text = m[1], strings.TrimSpace(strings.TrimSuffix(text, m[0]))
	}
	if name, behind, cut := strings.Cut(text, ","); cut {
		behind = strings.TrimSpace(behind)
		if lastFirst || d.Office != "" && givenName(name, behind) { // Bērziņš, Andris
			behind, younger := model.Generation(behind)
			name, elder := model.Generation(name) // Kuusk jr., Peeter
			d.Address, behind = addressed(behind, d.Office)
			if before, family := addressed(strings.TrimSpace(name), d.Office); before != "" {
				d.Address, name = strings.TrimSpace(before+" "+d.Address), family
			}
			d.First, d.Last = uncapital(behind, false), uncapital(strings.TrimSpace(name), true)
			d.Name = strings.TrimSpace(d.First + " " + d.Last)
			d.of(firstOf(younger, elder))
			return
		}
		if younger := model.GenerationOf(behind); younger != "" {
			defer d.of(younger)
		} else if said().degrees[words.Fold(behind)] {
			d.Remarks = more(d.Remarks, behind)
		} else if d.Office == "" {
			d.Office = behind
		} else {
			d.Remarks = more(d.Remarks, behind)
		}
		text = name
	}
	d.Address, text = addressed(text, d.Office)
	text, younger := model.Generation(d.inFront(text))
	if younger != "" {
		defer d.of(younger)
	}
	fields := strings.Fields(text)
	for len(fields) > 1 && said().degrees[words.Fold(fields[len(fields)-1])] {
		d.Remarks = more(d.Remarks, fields[len(fields)-1])
		fields = fields[:len(fields)-1]
	}
	if d.nobody(fields) {
		return
	}
	if lastFirst && !said().first[words.Fold(d.State)] {
		fields = behindIt(fields)
	}
	d.parts(fields)
}

// nobody says that what stands in the place of a name is an office: "Ambassador of Japan".
func (d *Person) nobody(fields []string) bool {
	if len(fields) == 0 {
		return true
	}
	office := strings.Join(fields, " ")
	named := namesState(office) && len(fields) > 2 || d.Address == "P.S." || d.Address == "I.P.S."
	if a := strings.Fields(d.Address); len(a) > 0 && officeAddress(a[len(a)-1]) && slices.Contains([]string{"of", "al", "a", "in", "din"}, words.Fold(fields[0])) { // Ambassador of Japan
		office = a[len(a)-1] + " " + office
		if d.Address = strings.Join(a[:len(a)-1], " "); d.Office == "" {
			d.Office = office
		}
		return true
	}
	if d.Office == "" && (named || officeWord(fields[0])) {
		if a := d.Address; officeAddress(a) {
			office, d.Address = a+" "+office, ""
		}
		d.Office = office
		if d.State == "" {
			d.State = stateWithin(office)
		}
		return true
	}
	return false
}

// officeAddress says that a form of address is an office as well.
func officeAddress(a string) bool {
	switch words.Fold(a) {
	case "ambassador", "ambasador", "botschafter", words.Fold("посол"):
		return true
	}
	return false
}

func officeWord(s string) bool {
	switch words.Fold(s) {
	case "ambassador", "ambasadorul", "ministrul", "minister", "director", "president", "presedintele", "episcopul", "secretary", "consul", "head", "chief":
		return true
	}
	return false
}

// mostForms is how many forms of address one name may have: His Excellency Prof. Dr. h. c. …
const mostForms = 12

// addressed takes the form of address off a name.
func addressed(text, office string) (address, rest string) {
	rest = text
	honoured := false
	for again, left := true, mostForms; again && left > 0; left-- {
		again = false
		for _, a := range addressList() {
			n, ok := prefixLen(rest, a)
			if !ok {
				continue
			}
			said := strings.TrimSpace(rest[:n])
			rest = strings.TrimSpace(rest[n:])
			again = true
			if strings.EqualFold(said, "amb.") && honoured && strings.HasPrefix(words.Fold(office), "amb") { // the office says it
				break
			}
			address, honoured = strings.TrimSpace(address+" "+said), true
			if m := retRE.FindString(rest); m != "" {
				address, rest = address+" "+strings.TrimSpace(m), rest[len(m):]
			}
			break
		}
	}
	return address, rest
}

// addressList are the forms of address as they are written, the longer before those they
// begin with.
var addressList = func() func() []string {
	var list []string
	return func() []string {
		if list == nil {
			list = slices.Clone(said().addresses)
			slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
		}
		return list
	}
}()

// prefixLen is how much of a name a form of address, folded, takes.
func prefixLen(name, folded string) (int, bool) {
	for _, end := range wordEnds(name, 4) {
		if end == len(name) {
			break
		}
		if words.Fold(name[:end]) == folded {
			return end, true
		}
	}
	return 0, false
}

// parts tells the given name from the family name.
func (d *Person) parts(fields []string) {
	v := said()
	n := len(fields) - 1 // where the family name begins
	capitals := slices.IndexFunc(fields, allCapitals)
	switch all := !slices.ContainsFunc(fields, func(s string) bool { return !allCapitals(s) }); {
	case len(fields) == 1:
		n = 0
	case capitals > 0 && !all: // Jan VAN DYCK
		n = capitals
	case capitals == 0 && !all: // SARR Macky
		last := 0
		for last < len(fields) && allCapitals(fields[last]) {
			last++
		}
		fields = append(slices.Clone(fields[last:]), fields[:last]...)
		n = len(fields) - last
	case v.first[words.Fold(d.State)] && len(fields) <= 3:
		d.Last, d.First = uncapital(fields[0], true), uncapital(strings.Join(fields[1:], " "), false)
		d.Name = d.Last + " " + d.First
		d.Remarks = more(d.Remarks, "family name first")
		return
	case v.twoNames[words.Fold(d.State)] && len(fields) > 2:
		n = len(fields) - 2
	}
	for n > 1 && v.particles[words.Fold(fields[n-1])] {
		n--
	}
	d.First, d.Last = uncapital(strings.Join(fields[:n], " "), false), uncapital(strings.Join(fields[n:], " "), true)
	d.Name = strings.TrimSpace(d.First + " " + d.Last)
}

// allCapitals says that a word is written in capitals, and is more than an initial.
func allCapitals(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// uncapital undoes capitals: a particle becomes small.
func uncapital(s string, family bool) string {
	fields := strings.Fields(s)
	for i, w := range fields {
		if !allCapitals(w) || strings.Contains(w, ".") {
			continue
		}
		low := strings.ToLower(w)
		if family && len(fields) > 1 && i < len(fields)-1 && said().particles[words.Fold(low)] {
			fields[i] = low
			continue
		}
		fields[i] = titled(low)
	}
	return strings.Join(fields, " ")
}

// titled begins each part of a word with a capital.
func titled(s string) string {
	up := true
	return strings.Map(func(r rune) rune {
		if up && unicode.IsLetter(r) {
			up = false
			return unicode.ToUpper(r)
		}
		if r == '-' || r == '\'' || r == '’' {
			up = true
		}
		return r
	}, s)
}
