package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// sitting says of each of a list which seat is theirs already, below 0 for none: that of whoever they surely are, and
// else, of two of one name and of words for whoever it will be, those who hold the office that the list says first, then
// all in the order of the list. Each seat is of one of them; whoever is left out of the list keeps what nobody else has.
func (p *Proposal) sitting(c *typed.Cells, s Seated, matches []Match, old []model.Seat) []int {
	out, taken := make([]int, len(p.People)), map[int]bool{}
	for i := range out {
		out[i] = none
	}
	var said []sitter
	for at := range old {
		said = append(said, sitterOf(c, &old[at]))
	}
	for _, left := range []bool{false, true} {
		for i := range p.People {
			if id := p.isOf(i, matches); id != 0 && p.People[i].Out == left {
				at := slices.IndexFunc(old, func(o model.Seat) bool { return o.PersonID != nil && *o.PersonID == id })
				if at >= 0 && !(left && taken[at]) {
					out[i], taken[at] = at, true
				}
			}
		}
		for _, byOffice := range []bool{true, false} {
			p.alike(s, matches, said, out, taken, left, byOffice)
		}
	}
	return out
}

// alike finds the seats of those who are called as whoever has one.
func (p *Proposal) alike(s Seated, matches []Match, said []sitter, out []int, taken map[int]bool, left, byOffice bool) {
	for i := range p.People {
		one := &p.People[i]
		d := one.delegate()
		key := nameKey(d.Name)
		if one.Out != left || out[i] >= 0 || one.Is != 0 || matches[i].Sure != 0 || d.Name == "" {
			continue
		}
		for at := range said {
			if taken[at] || !slices.Contains(said[at].names, key) || byOffice && !holds(d.Offices, said[at].offices) {
				continue
			}
			if of, state := partyOf(one.State, s.Parties), said[at].state; of != nil && state != nil && *of != *state && !one.Dialled {
				continue // somebody of that name, of another state
			}
			out[i], taken[at] = at, true
			break
		}
	}
}

// sitter is what whoever has a seat is called, as keys, with the offices and the state.
type sitter struct {
	names   []string
	offices []model.Text
	state   *int64
}

func sitterOf(c *typed.Cells, o *model.Seat) (out sitter) {
	texts := []model.Text{o.Name}
	out.offices = []model.Text{o.Title}
	if o.PersonID != nil {
		k := c.Roll.Person(*o.PersonID)
		texts, out.state = []model.Text{k.Person.Name, k.Person.Aliases}, k.Person.PartyID
		out.offices = append(out.offices, k.Office)
	}
	for _, t := range texts {
		for _, s := range t {
			for one := range strings.SplitSeq(s, ";") {
				out.names = append(out.names, nameKey(one))
			}
		}
	}
	return out
}

// holds says that one of the offices of a list is one of those that are known.
func holds(offices []string, known []model.Text) bool {
	return slices.ContainsFunc(offices, func(s string) bool {
		return slices.ContainsFunc(known, func(t model.Text) bool {
			for _, title := range t {
				if words.Fold(title) == words.Fold(s) {
					return true
				}
			}
			return false
		})
	})
}
