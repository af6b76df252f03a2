package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// practicalFor is what is useful to know, for whoever gets the paper: a line that begins with
// badges, buses, the press or the delegations is not for one who is met at the door.
func (c *composer) practicalFor(s string, w *words.Words) string {
	if !c.doc.Each || !c.leadsOne() {
		return s
	}
	var out []string
	for _, l := range lines(s) {
		if !forOthers(l, w) {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

// leadsOne says that a paper is for the head of a state, of a government or of a delegation,
// or for husband or wife.
func (c *composer) leadsOne() bool {
	me := c.listedTo()
	if me.role == model.HeadOfDelegation || me.role == model.SpouseOf {
		return true
	}
	return me.person != 0 && principal(c.full.Held(me.person, c.hour()).Office.Category)
}

// principal says of a level that whoever has it is met, driven and named before others.
func principal(l model.Level) bool {
	return l == model.HeadOfState || l == model.HeadOfGovernment || l == model.OrganisationHead
}

// forOthers says that a line tells in its first words that it is for those who come with
// others.
func forOthers(line string, w *words.Words) bool {
	about, _, ok := strings.Cut(line, ":")
	if !ok {
		return false
	}
	for _, word := range strings.Fields(words.Fold(about)) {
		for _, stem := range w.List("export.for-others") {
			if strings.HasPrefix(word, words.Fold(stem)) {
				return true
			}
		}
	}
	return false
}
