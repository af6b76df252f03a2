package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// remarksOf are the remarks of rows by their numbers: of those that a visit has, and of those of a draft.
func remarksOf(old, now []Row) (out [2]map[int]string) {
	for side, rows := range [][]Row{old, now} {
		out[side] = map[int]string{}
		for i := range rows {
			out[side][rows[i].N] = rows[i].Remarks
		}
	}
	return out
}

// likeNone takes back what unlike said: the draft was compared with another visit, or is for none.
func (p *Proposal) likeNone() {
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.remarks-other" })
}

// unlike says in which rows the remarks of a draft say something that those of the visit do not: ours say more
// than others know, so that they are not compared, and somebody who was replaced there would go unseen.
func (p *Proposal) unlike(remarks [2]map[int]string, old, now []Row, from []int) {
	if p.likeNone(); p.dated {
		return
	}
	var rows []string
	for j, i := range from {
		if i < 0 {
			continue
		}
		ours := same(remarks[0][old[i].N])
		for one := range strings.SplitSeq(remarks[1][now[j].N], "; ") {
			if one = strings.Trim(words.Fold(one), " .;"); one != "" && !strings.Contains(ours, one) {
				rows = append(rows, strconv.Itoa(now[j].N))
				break
			}
		}
	}
	if len(rows) > 0 {
		p.ask("remarks-other", strings.Join(rows, ", "))
	}
}
