package export

import (
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

// paired says with whom of husband or wife somebody comes.
func paired(list []guest) {
	for j := range list {
		if b := &list[j]; b.role == model.SpouseOf {
			if i := partnerOf(list, b); i >= 0 {
				list[i].with = append(list[i].with, b.listed)
			}
		}
	}
}

// partnerOf is whose husband or wife somebody of a delegation is: that of whom the office of the
// husband or wife tells, else of the head, where that is one person.
func partnerOf(list []guest, of *guest) int {
	named, head, heads := -1, -1, 0
	for i := range list {
		a := &list[i]
		if a.seat == 0 || a.delegation != of.delegation || a.role == model.SpouseOf {
			continue
		}
		if a.role == model.HeadOfDelegation {
			head, heads = i, heads+1
		}
		if tells(of.office, a.office) && named < 0 {
			named = i
		}
	}
	switch {
	case named >= 0:
		return named
	case heads == 1:
		return head
	}
	return -1
}

// tells says that an office names another in one of its languages: "Spouse of the President of
// Poland".
func tells(office, of model.Text) bool {
	for lang, s := range of {
		if s != "" && strings.Contains(words.Fold(office[lang]), words.Fold(s)) {
			return true
		}
	}
	return false
}
