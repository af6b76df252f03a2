package proposal

import (
	"slices"
	"strings"
	"unicode"

	"chancery/words"
)

// officeOf reads the cell of an office, with the organisation or the state behind the last comma;
// what else stands behind one is of the office: Director, Bilateral Relations.
func (d *Person) officeOf(text string) {
	if text == "" {
		return
	}
	before, after, cut := strings.Cut(text, ", ")
	if cut && said().offices[words.Fold(before)] { // MFA, DG
		d.Org, d.Office = more(d.Org, before), after
		return
	}
	d.Office = text
	if i := strings.LastIndex(text, ", "); i > 0 && d.Org == "" && isOrg(text[i+2:]) {
		d.Office, d.Org = text[:i], text[i+2:]
	}
}

// isOrg says that a text is an organisation, or a state.
func isOrg(text string) bool {
	key := words.Fold(text)
	if code, _ := stateOf(text); code != "" || said().offices[key] {
		return true
	}
	for name := range said().orgs {
		if strings.Contains(" "+key+" ", " "+name+" ") {
			return true
		}
	}
	return false
}

// styled puts the form of address that has its own column before that of the name. A military rank
// is one; any other order of rank stays what it is.
func (d *Person) styled(address string) {
	if d.Rank != "" && isForm(d.Rank) {
		address, d.Rank = strings.TrimSpace(address+" "+d.Rank), ""
	}
	if address != "" && !strings.Contains(words.Fold(address), words.Fold(d.Address)) {
		address += " " + d.Address
	}
	if address != "" {
		d.Address = address
	}
}

// with reads the cell of whoever comes along.
func (d *Person) with(text string) {
	if text == "" || said().nobody[words.Fold(text)] {
		return
	}
	if d.With == "" {
		d.With = text
	}
}

// givenName says that what stands behind a comma goes on with the name before it, where the office
// has a column of its own.
func givenName(name, behind string) bool {
	list := strings.Fields(behind)
	if len(strings.Fields(name)) != 1 || len(list) == 0 || len(list) > 2 || said().degrees[words.Fold(behind)] {
		return false
	}
	return !slices.ContainsFunc(list, func(s string) bool { return !unicode.IsUpper([]rune(s)[0]) || officeWord(s) || isOrg(s) })
}

// behindIt puts the family name that stands first in the place where names are read: behind. A name
// in capitals says for itself which it is, and that of a people who say it first is read so.
func behindIt(fields []string) []string {
	if len(fields) < 2 || slices.ContainsFunc(fields, allCapitals) && slices.ContainsFunc(fields, func(s string) bool { return !allCapitals(s) }) {
		return fields
	}
	n := 1
	for n < len(fields)-1 && said().particles[words.Fold(fields[n-1])] {
		n++
	}
	return append(slices.Clone(fields[n:]), fields[:n]...)
}
