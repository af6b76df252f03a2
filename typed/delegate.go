package typed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// Delegate is one of a delegation as the list says that was sent.
type Delegate struct {
	Address   string // "H.E. Mr"
	Name      string
	Offices   []string // the office, perhaps in several languages
	Role      model.Role
	Status    model.SeatStatus
	Languages string // codes

	phone, email     string
	reached          []string   // these as they were sent
	remarks          string     // what else was sent about them
	also             []string   // the name as a list has it in other letters
	names, titles    model.Text // as they were typed in each language
	nameIn, officeIn model.Text // as a list has them in columns of their own
}

// Spelled takes a name and an office as they were typed in each language by itself.
func (d *Delegate) Spelled(name, office model.Text) { d.names, d.titles = name, office }

var (
	leadRE   = regexp.MustCompile(`^\s*(?:\(?\d{1,3}\s*[.)]|\d{1,3}\t|[-–—•*·▪])\s*`)
	figureRE = regexp.MustCompile(`^\(?\d{1,3}[.)]?$`)
	insideRE = regexp.MustCompile(`\s*[(\[]([^()\[\]]*)[)\]]\s*$`)
	behindRE = regexp.MustCompile(`\s+[-–—]\s+([^-–—]+)$`)
	asideRE  = regexp.MustCompile(`^[(\[][^()\[\]]*[)\]]$`)
	commaRE  = regexp.MustCompile(`\s*[,;]\s*([^,;]+)$`)
)

// ReadDelegate reads one line of a list: "2. H.E. Dr Maria Popa, State Secretary, MFA
// (accompanying)", or the cells of a row with tabs between them. It is false for the
// head of a table, and where nobody is named.
func ReadDelegate(line string) (Delegate, bool) {
	if strings.Contains(strings.TrimSpace(line), "\t") {
		return readRow(strings.Split(line, "\t"))
	}
	var d Delegate
	d.named(d.without(oneLine(leadRE.ReplaceAllString(line, ""))))
	d.tell()
	return d, d.Name != ""
}

// Twice are the names that several in a list bear: each stays one.
func Twice(list []Delegate) []string {
	var out []string
	seen := map[string]int{}
	for _, d := range list {
		key := words.Fold(d.Name)
		if seen[key]++; seen[key] == 2 {
			out = append(out, d.Name)
		}
	}
	return out
}

// WithOffice puts what was typed beside a name as the office, and what stands behind it
// as the role.
func (d *Delegate) WithOffice(text string) {
	if text = d.without(oneLine(text)); text != "" {
		d.Offices = append(d.Offices, d.offices(text)...)
	}
	d.tell()
}

// OfficeIn puts the office as a list has it in a language.
func (d *Delegate) OfficeIn(lang, text string) {
	d.officeIn = d.officeIn.With(lang, bare(oneLine(text)))
}

// without takes what stands in brackets, behind a dash or behind a comma at the end of a
// line off it, when it is a role, an answer or a language. Of what is behind a comma only
// an answer is, and what names the delegation: the last word of an office may well be a role.
func (d *Delegate) without(s string) string {
	for again := true; again; {
		again = false
		for _, re := range []*regexp.Regexp{insideRE, behindRE, commaRE} {
			m := re.FindStringSubmatch(s)
			if m != nil && (re == commaRE && (d.answers(m[1]) || d.leads(m[1])) || re != commaRE && d.says(m[1])) {
				s, again = strings.TrimSpace(strings.TrimSuffix(s, m[0])), true
			}
		}
	}
	return s
}

// says takes a role, an answer or languages, or several of them, and says whether the
// words are that and nothing else.
func (d *Delegate) says(text string) bool {
	if role, ok := lists().roles[words.Fold(text)]; ok {
		d.Role = model.Role(role)
		return true
	}
	if d.answers(text) {
		return true
	}
	if codes, ok := spoken(text); ok {
		d.Languages = codes
		return true
	}
	tried, list := *d, strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' })
	for _, one := range list {
		if len(list) < 2 || !tried.says(one) {
			return false
		}
	}
	if len(list) > 1 {
		*d = tried
	}
	return len(list) > 1
}

// leads takes a part in the delegation that is no office anywhere: head of delegation, member of
// the delegation. A single word may be the end of an office.
func (d *Delegate) leads(text string) bool {
	key := words.Fold(strings.TrimSpace(text))
	role := model.Role(lists().roles[key])
	if !strings.Contains(key, " ") || !slices.Contains([]model.Role{model.HeadOfDelegation, "member", "accompanying", "attached"}, role) {
		return false
	}
	d.Role = role
	return true
}

// answers takes how far it is agreed that somebody comes.
func (d *Delegate) answers(text string) bool {
	st, ok := lists().answers[words.Fold(text)]
	if ok {
		d.Status = st
	}
	return ok
}

// named reads a name and, behind a comma, a semicolon or a dash, the office.
func (d *Delegate) named(s string) {
	name, office, cut := s, "", false
	if at := strings.IndexAny(s, ",;"); at >= 0 {
		name, office, cut = s[:at], s[at+1:], true
	}
	if !cut {
		if m := behindRE.FindStringSubmatchIndex(s); m != nil {
			name, office = s[:m[0]], s[m[2]:m[3]]
		}
	}
	if role, rest, ok := strings.Cut(name, ": "); ok && d.says(role) { // "Interpreter: Ana Pop"
		name = rest
	}
	d.Address, d.Name = Addressed(d.without(strings.TrimSpace(name)))
	if office = strings.TrimSpace(office); office != "" {
		d.Offices = d.offices(office)
	}
}

// offices are those that a text names, in several languages, without the answer that
// stands behind each.
func (d *Delegate) offices(text string) []string {
	var out []string
	for _, s := range inLanguages(text) {
		first, rest, ok := strings.Cut(s, ",")
		for ok && d.leads(first) { // "head of delegation, Minister of Finance"
			s = strings.TrimSpace(rest)
			first, rest, ok = strings.Cut(s, ",")
		}
		if s = d.without(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// bare is an office as it is called, without the part in a delegation that was typed with it.
func bare(office string) string {
	var d Delegate
	if list := d.offices(office); len(list) > 0 {
		return strings.Join(list, " / ")
	}
	return office
}

// Addressed takes the form of address off a name, a military rank among them.
func Addressed(name string) (address, rest string) {
	rest = name
	for again := true; again; {
		again = false
		for _, a := range lists().address {
			left, ok := strings.CutPrefix(rest, a)
			if ok && (strings.HasPrefix(left, " ") || strings.HasSuffix(a, ".") && left != "") {
				rest, again = strings.TrimSpace(left), true
				break
			}
		}
	}
	return strings.TrimSpace(strings.TrimSuffix(name, rest)), rest
}

// inLanguages is a text as it was said in several languages: " / " stands between them.
func inLanguages(text string) []string {
	var out []string
	for s := range strings.SplitSeq(text, " / ") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// readRow reads the cells of a row: a number, the name, and in any order the office, the
// role and the language.
func readRow(cells []string) (Delegate, bool) {
	var d Delegate
	head := true
	var notes, trades []string
	for i, cell := range cells {
		cell = oneLine(cell)
		if cell == "" || i == 0 && figureRE.MatchString(cell) {
			head = head && cell == ""
			continue
		}
		head = head && headingOf(cell).kind != ""
		switch {
		case d.Name == "":
			d.named(d.without(leadRE.ReplaceAllString(cell, "")))
		case d.again(cell):
		case d.ofTrade(cell):
			trades = append(slices.DeleteFunc(trades, func(s string) bool { return cyrillic(s) == cyrillic(cell) && tongue(s) == tongue(cell) }), cell)
		case d.says(cell):
		case asideRE.MatchString(cell): // no office stands in brackets
			if said := strings.TrimSpace(cell[1 : len(cell)-1]); said != "" && !d.says(said) {
				notes = append(notes, said)
			}
		default:
			d.Offices = append(d.Offices, d.offices(cell)...)
		}
	}
	if len(d.Offices) == 0 {
		d.Offices = trades
	}
	d.remarks = strings.Join(notes, "\n")
	d.tell()
	return d, d.Name != "" && !head
}

// personal says that a name is one of a person, and no word for whoever it will be: it
// has two words at least, and the first and the last begin as names do, but for what
// tells the son from the father.
func personal(name string) bool {
	bare, which := model.Generation(name)
	list := strings.Fields(bare)
	if len(list) == 0 || len(list) < 2 && which == "" {
		return false
	}
	for _, s := range []string{list[0], list[len(list)-1]} {
		if r := []rune(s)[0]; !unicode.IsUpper(r) {
			return false
		}
	}
	_, role := lists().roles[words.Fold(name)]
	return !role
}
