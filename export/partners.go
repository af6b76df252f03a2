package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// counted says that somebody has a number and is counted, as on the list of a delegation: of two who
// have a seat one after the other it is the one who comes in the end, where both are listed and these
// readers are told so.
func (c *composer) counted(g *guest) bool {
	s := c.p.Seats[g.seat]
	return c.opt.Item != "" || s.Status != model.Substituted || s.Until == 0
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

// partner is whose husband or wife somebody on a list is, -1 where that is not known, or they do not come: of whom
// nobody's office tells it is the head, unless whoever was sent right before them stays away.
func (c *composer) partner(list []guest, of *guest) int {
	if namedBy(list, of) < 0 && c.leftAlone(of) {
		return -1
	}
	return partnerOf(list, of)
}

// leftAlone says that whoever stands right before somebody in the sender's order does not come.
func (c *composer) leftAlone(of *guest) bool {
	own := c.full.Seats[of.seat]
	var before model.Seat
	for _, s := range c.full.Seats {
		if s.DelegationID == own.DelegationID && s.Pos < own.Pos && s.Pos >= before.Pos {
			before = s
		}
	}
	return before.Status == model.Declined || before.Status == model.NoShow
}

// partnerOf is whose husband or wife somebody of a delegation is: that of whom the office of the
// husband or wife tells, else of the head, where that is one person.
func partnerOf(list []guest, of *guest) int {
	if named := namedBy(list, of); named >= 0 {
		return named
	}
	head, heads := -1, 0
	for i := range list {
		if a := &list[i]; a.seat != 0 && a.delegation == of.delegation && a.role == model.HeadOfDelegation {
			head, heads = i, heads+1
		}
	}
	if heads != 1 {
		return -1
	}
	return head
}

// namedBy is whom the office of a husband or wife tells of, -1 for nobody.
func namedBy(list []guest, of *guest) int {
	named, most := -1, 0
	for i := range list {
		a := &list[i]
		if a.seat == 0 || a.delegation != of.delegation || a.role == model.SpouseOf {
			continue
		}
		for _, one := range eachOffice(a.office) {
			if n := tells(of.office, one); n > most {
				named, most = i, n
			}
		}
	}
	return named
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

// sameWord says that two words are one, whatever case or article they end in: ministrul, ministrului.
func sameWord(a, b string) bool {
	const least, ending = 5, 3
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return a == b || n >= least && len(x)-n <= ending && len(y)-n <= ending
}
