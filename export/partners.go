package export

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// counted says that somebody has a number and is counted, as on the list of a delegation.
func (c *composer) counted(g *guest) bool {
	last := c.full.Seats[g.seat]
	for next := c.sitsOn(&last); next != 0; next = c.sitsOn(&last) { // whoever has another seat then is there
		last = c.full.Seats[next]
	}
	return c.opt.Item != "" || !c.passesOn(last.ID)
}

// ranked are people in the order of a list, husband or wife after whom they come with.
func (c *composer) ranked(list []guest) []guest {
	with := map[int64]rank{}     // whom a seat comes with
	seated := slices.Clone(list) // the order is one for all: who is told no part of others reads it too
	for i := range seated {
		if s, ok := c.full.Seats[seated[i].seat]; ok {
			seated[i].role = s.Role
		}
	}
	for i := range seated {
		if g := &seated[i]; g.role == model.SpouseOf {
			if of := c.partner(seated, g); of >= 0 {
				with[g.seat] = c.rank(&seated[of].listed)
			}
		}
	}
	place := func(g guest) rank {
		if of, ok := with[g.seat]; ok {
			return rank{of.delegation, of.pos + 1}
		}
		return c.rank(&g.listed)
	}
	slices.SortStableFunc(list, func(a, b guest) int { return place(a).compare(place(b)) })
	c.paired(list)
	return list
}

// paired says with whom of husband or wife somebody comes.
func (c *composer) paired(list []guest) {
	for j := range list {
		if b := &list[j]; b.role == model.SpouseOf {
			if i := c.partner(list, b); i >= 0 {
				list[i].with = append(list[i].with, b.listed)
			}
		}
	}
}

// partner is whose husband or wife somebody on a list is, -1 where that is not known, or they are not on it:
// who of the delegation it is does not hang on who is on the list.
func (c *composer) partner(list []guest, of *guest) int {
	all := c.sentWith(of.seat)
	for i, whose := range partnersOf(all) {
		if all[i].seat == of.seat {
			return slices.IndexFunc(list, func(g guest) bool { return g.seat == all[whose].seat })
		}
	}
	return -1
}

// sentWith are all of the delegation of a seat, in the sender's order: with what is said of them for the office alone
// too, since it tells an order and no more.
func (c *composer) sentWith(seat int64) []fellow {
	var out []fellow
	for _, s := range c.full.Seats {
		if s.DelegationID == c.full.Seats[seat].DelegationID {
			one := fellow{listed: c.ofSeat(s, c.hour()), pos: s.Pos, from: s.From, gone: c.gone(s.ID), said: []model.Text{s.Title, s.Remarks}}
			one.role, one.status = s.Role, s.Status
			one.family = familyOf(one.name, c.full.People[one.person].Family)
			one.said = append(one.said, one.office)
			out = append(out, one)
		}
	}
	slices.SortFunc(out, func(a, b fellow) int { return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(a.seat, b.seat)) })
	return out
}

// partnersOf is whose husband or wife each of a delegation is who is one: that of whom what is said of them tells, or
// who has their family name, else of whoever they stand behind. Of the only one of whom nothing tells it is the head
// who has none. Where it cannot be told it is of nobody.
func partnersOf(all []fellow) map[int]int {
	out, taken := map[int]int{}, map[int]bool{}
	var open []int
	put := func(i, whose int) bool {
		if whose >= 0 {
			out[i], taken[whose] = whose, true
		}
		return whose >= 0
	}
	for i := range all {
		if all[i].role == model.SpouseOf && !put(i, toldWhose(all, &all[i])) {
			open = append(open, i)
		}
	}
	open = slices.DeleteFunc(open, func(i int) bool {
		b, head := behind(all, i), soleHead(all, i)
		if b < 0 || taken[b] || denies(&all[i], &all[b]) || b != head && !taken[head] && isLast(all, i) && !all[b].gone {
			return false
		}
		return put(i, b)
	})
	if len(open) == 1 {
		if head := soleHead(all, open[0]); head >= 0 && !taken[head] && !denies(&all[open[0]], &all[head]) {
			put(open[0], head)
		}
	}
	return out
}

// soleHead is the head of a delegation when a husband or wife was put down, -1 where that is not one person.
func soleHead(all []fellow, of int) int {
	head := -1
	for i := range all {
		if all[i].role == model.HeadOfDelegation && !all[i].gone && !all[i].follows(&all[of]) {
			if head >= 0 {
				return -1
			}
			head = i
		}
	}
	return head
}

// behind is behind whom of those who are somebody by themselves a husband or wife stands, -1 for nobody.
func behind(all []fellow, of int) int {
	for i := of - 1; i >= 0; i-- {
		if r := all[i].role; (r == model.HeadOfDelegation || r.Counts()) && !all[i].follows(&all[of]) {
			return i
		}
	}
	return -1
}

// isLast says that nobody of those who are somebody by themselves stands behind one: who was put at the end stands
// behind nobody on purpose.
func isLast(all []fellow, i int) bool {
	return !slices.ContainsFunc(all[i+1:], func(f fellow) bool { return f.role == model.HeadOfDelegation || f.role.Counts() })
}

// toldWhose is of whom what is said of a husband or wife tells, by office or by name, else who alone has their family
// name; -1 for nobody.
func toldWhose(all []fellow, of *fellow) int {
	best := func(measure func(f *fellow) int) int {
		at, most := -1, 0
		for i := range all {
			if all[i].role == model.SpouseOf || all[i].follows(of) {
				continue
			}
			if n := measure(&all[i]); n > most {
				at, most = i, n
			} else if n == most {
				at = -1
			}
		}
		return at
	}
	for _, measure := range []func(f *fellow) int{
		func(f *fellow) int { return mostOf(of.said, func(t model.Text) int { return namedBy(t, f.office) }) },
		func(f *fellow) int { return mostOf(of.said, func(t model.Text) int { return wordsOf(t, f) }) },
		func(f *fellow) int {
			if akin(of.family, f.family) && !denies(of, f) {
				return 1
			}
			return 0
		},
	} {
		if at := best(measure); at >= 0 {
			return at
		}
	}
	return -1
}

func mostOf(said []model.Text, measure func(model.Text) int) (most int) {
	for _, t := range said {
		most = max(most, measure(t))
	}
	return most
}

// denies says that what is said of a husband or wife tells of somebody, and in a language in which this one has an
// office it is not of them.
func denies(of, whom *fellow) bool {
	for _, t := range of.said {
		for lang := range t {
			if whom.office[lang] != "" && len(whoseWords(t[lang])) > 0 && mostOf(of.said, func(t model.Text) int { return wordsOf(t, whom) }) == 0 {
				return true
			}
		}
	}
	return false
}

// whoseWords are the words behind ‘spouse’ that tell of whom: of "Spouse of the Ambassador" the last. A First Lady is
// called so by herself.
func whoseWords(said string) []string {
	said, _, _ = strings.Cut(said, ",")
	fields := strings.Fields(words.Fold(said))
	if len(fields) == 0 || typed.RoleTold(model.Plain(fields[0])) != model.SpouseOf {
		return nil
	}
	var out []string
	for _, word := range fields[1:] {
		if utf8.RuneCountInString(word) > 3 {
			out = append(out, word)
		}
	}
	return out
}

// wordsOf is how many of the words that tell whose husband or wife somebody is are of the office or the name of another.
// The state is of them all.
func wordsOf(said model.Text, f *fellow) (most int) {
	for lang, s := range said {
		n := 0
		for _, word := range whoseWords(s) {
			is := func(other string) bool { return sameWord(word, other) }
			if !namesState(f.party[lang], word) && slices.ContainsFunc(strings.Fields(words.Fold(f.office[lang]+" "+f.name[lang])), is) {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

// namedBy is with how many words what is said of a husband or wife names an office.
func namedBy(said, office model.Text) (most int) {
	for _, one := range eachOffice(office) {
		most = max(most, tells(said, one))
	}
	return most
}

// eachOffice is an office whole and, of somebody who has several in one, each: "Deputy Prime Minister, Minister
// of Foreign Affairs".
func eachOffice(of model.Text) []model.Text {
	out := []model.Text{of}
	for lang, s := range of {
		for one := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '\n' }) {
			if one != s {
				out = append(out, model.Text{lang: one})
			}
		}
	}
	return out
}

// tells is with how many words an office names another in one of its languages, whole or without whose it
// is: "Spouse of the Minister of Foreign Affairs" names the "Minister of Foreign Affairs of Latvia". One
// word of several tells nothing: there may be other ministers.
func tells(office, of model.Text) (most int) {
	for lang, s := range of {
		said, named := strings.Fields(words.Fold(office[lang])), strings.Fields(words.Fold(s))
		for i := range said {
			n := 0
			for n < len(named) && i+n < len(said) && sameWord(said[i+n], named[n]) {
				n++
			}
			if whole := i+n == len(said) && n > 1; n > most && n > 0 && (whole || n == len(named)) {
				most = n
			}
		}
	}
	return most
}

// sameWord says that two words are one, whatever case or article they end in: ministrul, ministrului; посол, посла.
func sameWord(a, b string) bool {
	return a == b || beginAlike(a, b, 5, 3) || beginAlike(fleeting(a), fleeting(b), 4, 1)
}

// beginAlike says that two words begin alike, with so many letters at least, and end in no more than so many others.
func beginAlike(a, b string, least, ending int) bool {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return n >= least && len(x)-n <= ending && len(y)-n <= ending
}
