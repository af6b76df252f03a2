package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// again finds those of a list who have a seat already though their names do not surely tell who they are: two
// of one name, and words for whoever it will be. Those who hold the office that the list says come first, then
// all in the order of the list; each seat is of one of them.
func (p *Proposal) again(c *typed.Cells, s Seated, matches []Match, old []model.Seat) map[int]bool {
	out, taken := map[int]bool{}, map[int]bool{}
	for i := range p.People {
		if id := p.isOf(i, matches); id != 0 && !p.People[i].Out {
			if at := slices.IndexFunc(old, func(o model.Seat) bool { return o.PersonID != nil && *o.PersonID == id }); at >= 0 {
				taken[at] = true
			}
		}
	}
	var said []sitter
	for at := range old {
		said = append(said, sitterOf(c, &old[at]))
	}
	for _, byOffice := range []bool{true, false} {
		for i := range p.People {
			one := &p.People[i]
			d := one.delegate()
			key := nameKey(d.Name)
			if one.Out || out[i] || one.Is != 0 || matches[i].Sure != 0 || d.Name == "" {
				continue
			}
			for at := range old {
				if taken[at] || !slices.Contains(said[at].names, key) || byOffice && !holds(d.Offices, said[at].offices) {
					continue
				}
				if of, state := partyOf(one.State, s.Parties), said[at].state; of != nil && state != nil && *of != *state && !one.Dialled {
					continue // somebody of that name, of another state
				}
				out[i], taken[at] = true, true
				break
			}
		}
	}
	return out
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
