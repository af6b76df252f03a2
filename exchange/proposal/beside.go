package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/typed"
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
// is one, and of a title and a rank the one that says more; any other order of rank stays what it is.
func (d *Person) styled(address string) {
	if d.Rank != "" && isForm(d.Rank) {
		switch rank := d.Rank; {
		case shortOf(d.Address, rank), shortOf(address, rank): // Lt. Gen., with Lieutenant General or General beside it
			d.Rank = ""
		case strings.HasPrefix(words.Fold(d.Office), words.Fold(rank)): // Ambassador of Estonia is no Ambassador H.E. Ms.
		case address == "" && plain[strings.Trim(words.Fold(d.Address), " .")]:
			d.Address, d.Rank = rank, ""
		case shortOf(rank, address) && len(strings.Fields(rank)) == len(strings.Fields(address)):
			d.Rank = ""
		case plain[strings.Trim(words.Fold(address), " .")], shortOf(rank, address):
			address, d.Rank = rank, ""
		default:
			address, d.Rank = strings.TrimSpace(address+" "+rank), ""
		}
	}
	if address != "" && !strings.Contains(words.Fold(address), words.Fold(d.Address)) {
		address += " " + d.Address
	}
	if address != "" {
		d.Address = address
	}
}

// graded takes a rank of words that is no form of address: the office of whom the list has no other, else a remark, unless
// the office says it or it is what somebody does in the delegation. Figures are an order.
func (d *Person) graded(head string) {
	_, does := typed.RoleOf(d.Rank)
	level := levelOf(d.Rank)
	switch {
	case does, !strings.ContainsFunc(d.Rank, unicode.IsLetter), romanRE.MatchString(d.Rank):
		return
	case d.Office == "":
		d.Office = d.Rank
	case strings.Contains(words.Fold(d.Office), words.Fold(d.Rank)), level != "" && level == levelOf(d.Office):
	default:
		d.Remarks = more(d.Remarks, head+": "+d.Rank)
	}
	d.Rank = ""
}

// romanRE are the figures of an order as Rome wrote them, and with a letter.
var romanRE = regexp.MustCompile(`^(?:[IVXL]+|\d+\s?\pL)\.?$`)

// plain are forms of address in whose place a rank stands: Captain Põder, not Captain Mr. Põder.
var plain = map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true}

// shortOf says that a form of address says a rank already, in full or shortened word by word.
func shortOf(address, rank string) bool {
	whole := strings.Fields(strings.ReplaceAll(words.Fold(rank), ".", " "))
	list := strings.Fields(strings.ReplaceAll(words.Fold(address), ".", " "))
	if len(whole) == 0 {
		return false
	}
	for at := 0; at+len(whole) <= len(list); at++ {
		fits := true
		for i, w := range whole {
			fits = fits && len(list[at+i]) > 1 && shortens(list[at+i], w)
		}
		if fits {
			return true
		}
	}
	return false
}

// shortens says that a word is another with letters left out behind the first: Lt, Lieutenant.
func shortens(short, word string) bool {
	if short[0] != word[0] {
		return false
	}
	rest := word
	for i := range len(short) {
		at := strings.IndexByte(rest, short[i])
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
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
	_, name = addressed(strings.TrimSpace(name), "")
	family := strings.Fields(name)
	for len(family) > 1 && said().particles[words.Fold(family[0])] { // von Rosen, Karl
		family = family[1:]
	}
	behind, _ = model.Generation(behind)
	if rest, which := model.Generation(strings.Join(family, " ")); which != "" {
		family = strings.Fields(rest)
	}
	list := strings.Fields(behind)
	if len(family) != 1 || len(list) == 0 || len(list) > 2 || said().degrees[words.Fold(behind)] {
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
