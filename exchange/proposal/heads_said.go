package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// OfDelegation says that a list calls itself that of a delegation, or is called so as a file where it is not headed as one
// of guests.
func (p *Proposal) OfDelegation() bool {
	titles := []string{p.Title}
	if !p.guests() {
		titles = append(titles, p.File)
	}
	for _, w := range []string{"delegat", "delegacj", "делегац"} {
		if slices.ContainsFunc(titles, func(s string) bool { return strings.Contains(words.Fold(s), words.Fold(w)) }) {
			return true
		}
	}
	return missionRE.MatchString(p.Title) // an embassy sends those who come
}

// guests says that a list is headed as one of guests.
func (p *Proposal) guests() bool {
	title := words.Fold(p.Title)
	return slices.ContainsFunc([]string{"guest", "invitee", "invitat", "oaspet", "гост", "запрошен", "gaste", "invites", "gosci", "zaproszon"}, func(s string) bool { return strings.Contains(title, words.Fold(s)) })
}

// OfGuests says that a list is that of the guests of something: it calls itself so, tells who comes, or on which side each
// stands; and it is that of no delegation.
func (p *Proposal) OfGuests() bool {
	told := slices.ContainsFunc(p.Columns, func(c Column) bool { return c.As == "answer" || c.As == "side" })
	return (p.guests() || told) && !p.OfDelegation()
}

// houseOf are the states in whose language a house calls itself that names none: by the letters of its word.
var houseOf = map[string][]string{"ministerul": {"RO", "MD"}, "guvernul": {"RO", "MD"}, "administratia prezidentiala": {"RO", "MD"}, "cancelaria": {"RO", "MD"}, "міністерство": {"UA"}, "офіс президента": {"UA"}, "кабінет міністрів": {"UA"}}

// HouseAmong is the state whose own house heads a list, among several: MINISTERUL AFACERILOR EXTERNE is that of Romania,
// where Romania is one of them and Moldova is not. "" where a state is named, or none can be told.
func (p *Proposal) HouseAmong(codes ...string) (of string) {
	if len(statesIn(p.Title)) > 0 {
		return ""
	}
	key := " " + words.Fold(p.Title)
	for word, states := range houseOf {
		if !strings.Contains(key, " "+words.Fold(word)) {
			continue
		}
		for _, code := range codes {
			if slices.Contains(states, code) && of != code {
				if of != "" {
					return ""
				}
				of = code
			}
		}
	}
	return of
}

// roleSaid is what somebody does in the delegation, as a remark or another column than that of
// the office says, and the remarks without it.
func (d *Person) roleSaid() (role model.Role, remarks string) {
	for one := range strings.SplitSeq(d.Remarks, ";") {
		one = strings.TrimSpace(one)
		_, behind, labelled := strings.Cut(one, ": ")
		r, ok := typed.RoleOf(one)
		if !ok && labelled {
			r, ok = typed.RoleOf(behind)
		}
		if ok && role == "" {
			role = r
			continue
		}
		remarks = more(remarks, one)
	}
	for _, text := range []string{d.Group, d.Rank} {
		if r, ok := typed.RoleOf(text); ok && role == "" {
			role = r
		}
	}
	return role, remarks
}

// HeadSaid is the number of who heads the delegation, where the list itself says it of one and
// of nobody else; else 0.
func (p *Proposal) HeadSaid() (n int) {
	for i := range p.People {
		d := &p.People[i]
		role, _ := d.roleSaid()
		for one := range strings.SplitSeq(d.Office, ", ") {
			if r, ok := typed.RoleOf(one); ok && r == model.HeadOfDelegation && len([]rune(one)) > len("head") {
				role = r
			}
		}
		if d.Out || role != model.HeadOfDelegation {
			continue
		}
		if n != 0 {
			return 0
		}
		n = d.N
	}
	return n
}

// HeadGuessed is the number of who most likely heads the delegation, where a list says it of nobody: whoever stands first in
// it with the highest office of all, where the visit is one of that level or is called after them; else 0.
func (p *Proposal) HeadGuessed(c *typed.Cells) int {
	at := slices.IndexFunc(p.People, func(d Person) bool { return !d.Out })
	if at < 0 || p.People[at].Name == "" || p.HeadSaid() != 0 {
		return 0
	}
	first := &p.People[at]
	level := slices.Index(model.Levels, levelOf(first.Office))
	if level < 0 || slices.ContainsFunc(p.People[at+1:], func(d Person) bool {
		of := slices.Index(model.Levels, levelOf(d.Office))
		return !d.Out && of >= 0 && of <= level
	}) {
		return 0
	}
	e := &c.Programme.Event
	if e.Level == model.Levels[level] || titleNames(e.Title, first) || titleNames(e.GuestName, first) {
		return first.N
	}
	return 0
}

// titleNames says that a visit is called after somebody, or after the office that they hold in whatever case: Vizita
// președintelui Lituaniei.
func titleNames(title model.Text, d *Person) bool {
	const stem = 7
	for _, s := range title {
		list := wordsOf(words.Fold(s))
		for i, word := range list {
			office := []rune(words.Fold(strings.Fields(d.Office + " -")[0]))
			named := d.Last != "" && word == words.Fold(d.Last)
			if named || levelOf(strings.Join(list[i:], " ")) == levelOf(d.Office) || len(office) >= stem && strings.HasPrefix(word, string(office[:stem])) {
				return true
			}
		}
	}
	return false
}
