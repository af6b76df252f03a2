package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/words"
)

// list reads a list of people whose head stands at a line, below 0 for none.
func (p *Proposal) list(lines []source.Line, cols []string, at int, o Options) {
	if cols == nil {
		cols, at = likelyHead(lines)
	}
	titles(lines[at+1:], cols)
	besideSecrets(cols)
	otherScript(lines[at+1:], cols)
	if at >= 0 {
		otherOffice(lines[at], cols)
	}
	cols = p.peopleColumns(lines, cols, at, o)
	p.officesIn(cols)
	head := ""
	if at >= 0 {
		head = textOf(lines[at])
		p.secrets(lines[at], cols)
	}
	table := false // what the list is called stands above its first row
	for i, l := range lines {
		only, _, single := alone(l)
		switch table = table || at < 0 && !single && only != ""; {
		case only == "" || i == at || head != "" && i > at && textOf(l) == head: // it stands again on the next page
			continue
		case i < at, !table && at < 0 && single && len(cols) > 1:
			p.above(only)
			continue
		case single && (sumRE(only) || len(p.People) > 0 && !strings.Contains(only, " ")):
			p.Aside = append(p.Aside, only)
			continue
		}
		if one, ok := p.person(l, cols); ok {
			one.N, one.Source = len(p.People)+1, told(l, cols)
			p.People = append(p.People, one)
		}
	}
	p.pairs()
	p.Lang = p.tongueOfList()
	p.filed()
	p.asksOfPeople()
}

// secrets says which columns are not read, by their names.
func (p *Proposal) secrets(head source.Line, cols []string) {
	var out []string
	for i, col := range cols {
		if col == colSecret && i < len(head.Cells) {
			out = append(out, oneLine(head.Cells[i].Text))
		}
	}
	if len(out) > 0 {
		p.ask("secret-columns", strings.Join(out, ", "))
	}
}

// told is a line as it stood, without what nobody is to read on.
func told(l source.Line, cols []string) string {
	shown := l
	shown.Cells = slices.Clone(l.Cells)
	for i := range shown.Cells {
		if i < len(cols) && cols[i] == colSecret {
			shown.Cells[i].Text = ""
		}
	}
	return oneLine(textOf(shown))
}

// above is a line above the head: the title, and what the list is called.
func (p *Proposal) above(text string) {
	if p.Title == "" {
		p.Title = text
		return
	}
	first, _, _ := strings.Cut(text, " / ")
	if m := versionRE.FindString(text); m != "" && p.Version == "" {
		p.Version = strings.Trim(m, "()– ")
	} else if !strings.Contains(p.Title, ",") {
		p.Title += ", " + goingOn(first)
	}
}

// goingOn is a line as it stands behind another: "all participants", but "H.E. Mr Volodymyr Zelenskyy".
func goingOn(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[n:]); !unicode.IsLower(next) {
		return s
	}
	return string(unicode.ToLower(first)) + s[n:]
}

func sumRE(s string) bool {
	key := words.Fold(s)
	for _, lead := range []string{"total", "summe", "suma", "razem", "усього"} {
		if strings.HasPrefix(key, words.Fold(lead)) {
			return true
		}
	}
	return false
}

// person reads a row of a list.
func (p *Proposal) person(l source.Line, cols []string) (one Person, ok bool) {
	said := map[string]string{}
	for i, c := range l.Cells {
		bare, notes := braced(c.Text)
		text := oneLine(bare)
		if i >= len(cols) || text == "" {
			continue
		}
		if notes != "" && cols[i] != colSecret {
			said["remarks"] = more(said["remarks"], notes)
		}
		if name, other := strings.CutPrefix(cols[i], "?"); other {
			if !figureRE.MatchString(text) || i > 0 {
				said["remarks"] = more(said["remarks"], strings.TrimPrefix(name+": ", ": ")+text)
			}
			continue
		}
		switch {
		case cols[i] == "remarks":
			text = more(text, said["remarks"])
		case cols[i] == "office" && p.offices != nil:
			one.Offices = one.Offices.With(p.offices[i], text)
			text = firstOf(said["office"], text)
		case cols[i] != colSecret && said[cols[i]] != "": // a second column of the same: neither is lost
			said["remarks"] = more(said["remarks"], strings.TrimPrefix(p.Columns[i].Head+": ", ": ")+text)
			continue
		}
		said[cols[i]] = text
	}
	one = Person{Phone: said["phone"], Email: said["email"], Group: said["group"], Rank: said["rank"], Answer: said["answer"], Org: said["org"], Offices: one.Offices}
	if said["remarks"] != "" {
		one.Remarks = said["remarks"]
	}
	var unsure bool
	one.State, unsure = stateOf(said["state"])
	switch {
	case one.State == "" && said["state"] != "":
		one.Org = more(one.Org, said["state"])
	case unsure:
		p.ask("state-unsure", said["state"], one.State)
	}
	one.onSide(said["side"], p)
	one.officeOf(said["office"])
	name, lastFirst, other := unnamed(said["name"]), unnamed(said[colLastFirst]), unnamed(firstOf(said[colOther], said[colOtherLast]))
	switch one.Other = other; {
	case name == "" && lastFirst == "" && other != "" && said["last"] == "":
		one.named(other, said[colOtherLast] != "")
		one.Other = ""
	case name != "":
		one.named(name, false)
	case lastFirst != "":
		one.named(lastFirst, true)
		one.apart = true
	default:
		first, younger := model.Generation(unnamed(said["first"]))
		last, elder := model.Generation(unnamed(said["last"]))
		one.First, one.Last = uncapital(first, false), uncapital(last, true)
		one.Name, one.apart = strings.TrimSpace(one.First+" "+one.Last), true
		one.of(firstOf(younger, elder))
	}
	one.styled(said["address"])
	if at := slices.Index(cols, "rank"); at >= 0 {
		one.graded(firstOf(p.Columns[at].Head, said["rank"]))
	}
	one.with(said["with"])
	if one.State == "" {
		one.State = stateWithin(one.Office, one.Org)
	}
	one.ro()
	return one, one.Name != "" || one.Office != "" || one.Org != ""
}

// ro writes Romanian names as Romanian does.
func (d *Person) ro() {
	if d.State != "RO" && d.State != "MD" {
		return
	}
	for _, s := range []*string{&d.Name, &d.First, &d.Last, &d.Office, &d.Org} {
		*s = commas.Replace(*s)
	}
}

// missionRE finds what stands for a state abroad: a church of its people does not.
var missionRE = regexp.MustCompile(`(?i)embassy|ambasad|consul|mission|посольств|botschaft|amb[ae]ss|elçili`)

// cards makes people of the cards of an address book.
func (p *Proposal) cards(f *source.File) {
	var faxes []string
	for i := range f.Cards {
		c := &f.Cards[i]
		d := Person{N: i + 1, Address: c.Prefix, First: c.First, Last: c.Last, Other: c.Other, Office: c.Office, Org: c.Org,
			Phone: strings.Join(c.Phones, "; "), Email: strings.Join(c.Mails, "; "), Remarks: strings.Join(linesOf(c.Note), " / ")}
		d.Name = strings.TrimSpace(c.First + " " + c.Last)
		if d.Name == "" {
			d.named(c.Full, false)
		}
		if younger := model.GenerationOf(c.Suffix); younger != "" {
			d.of(younger)
		} else if c.Suffix != "" {
			d.Remarks = more(d.Remarks, c.Suffix)
		}
		d.State, _ = stateOf(c.State)
		if d.State == "" {
			d.State = stateWithin(d.Org, d.Office)
		}
		for _, phone := range c.Phones {
			if d.State == "" {
				d.State = called(phone)
				d.Dialled = d.State != ""
			}
		}
		faxes = append(faxes, c.Faxes...)
		p.pictured(c, &d)
		d.ro()
		d.Source = oneLine(strings.Join([]string{c.Full, c.Org, c.Office}, " "))
		p.People = append(p.People, d)
	}
	p.besideCards(f.Cards)
	for _, fax := range faxes {
		p.ask("fax", fax)
	}
	p.ask("letters-kept")
	p.pairs()
	p.asksOfPeople()
}

func linesOf(s string) (out []string) {
	for line := range strings.SplitSeq(s, "\n") {
		if line = oneLine(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// called is the state of a telephone number.
func called(phone string) string {
	var figures strings.Builder
	for _, r := range phone {
		if r >= '0' && r <= '9' {
			figures.WriteRune(r)
		}
	}
	s := figures.String()
	if !strings.HasPrefix(strings.TrimSpace(phone), "+") {
		if !strings.HasPrefix(s, "00") {
			return ""
		}
		s = s[2:]
	}
	for n := 3; n > 1; n-- {
		if len(s) > n && said().calling[s[:n]] != "" {
			return said().calling[s[:n]]
		}
	}
	return ""
}
