package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// ofOne is what each of two has, by how both have it.
var ofOne = map[string]string{"spouses": "spouse", "delegations": "delegation", "sotiile": "soția", "delegatiile": "delegația", "дружини": "дружина", "делегації": "делегація"}

// withThemRE is what stands behind those who lead: and delegations (1+8), 1+2.
var withThemRE = regexp.MustCompile(`^(?:(?:and|și|si|та|і|й)\s+(\p{L}+))?\s*(?:\(?1\s?\+\s?(\d{1,3})\)?)?$`)

// severalHeads parts words that mean the heads of both: how many of them it says, "Both", whether an office stands there, and
// what stands behind it.
func severalHeads(text string) (counted bool, rest string, ok bool) {
	fields := strings.Fields(text)
	for i, s := range fields {
		key := words.Fold(s)
		switch {
		case said().counting[key]:
			counted = true
		case key == "the":
		case levelOf(said().ofSeveral[key]) == model.HeadOfState:
			return counted, strings.Join(fields[i+1:], " "), true
		default:
			return false, "", false
		}
	}
	return false, "", false
}

// learnHeads learns what the heads of state of either side are called, from the rows that say on which they are; of a side
// of which they say it of none, from who leads its delegation.
func (b *belonging) learnHeads(p *Proposal) {
	var found [2][]string
	add := func(side int, name string) {
		_, bare, _ := calledIn(name)
		if !slices.ContainsFunc(found[side], func(s string) bool { _, is, _ := calledIn(s); return kindred(bare, is) }) {
			found[side] = append(found[side], name)
		}
	}
	for i := range p.Rows {
		r := &p.Rows[i]
		host, guest := r.Host, r.Guest
		if r.split.who != "" {
			host, guest = r.split.host, r.split.guest
		}
		for side, list := range []string{host, guest, firstOf(r.split.who, r.Who)} {
			for one := range strings.SplitSeq(list, ";") {
				for _, person := range persons(strings.TrimSpace(one)) {
					name := headCalled(person)
					if name == "" {
						continue
					}
					if of := side; of < 2 {
						add(of, name)
					} else if ours, theirs := b.known(person); ours != theirs || !ours {
						if of = 0; theirs {
							of = 1
						}
						add(of, name)
					}
				}
			}
		}
	}
	for side := range found {
		if len(found[side]) == 1 {
			b.heads[side] = found[side][0]
		} else if len(found[side]) > 1 { // of another state, on their side
			b.heads[side] = ""
		}
	}
}

// headCalled is what a row calls the head of a state: President Karis, or the name before the office; "" for anybody else.
func headCalled(person string) string {
	if name, office := typed.CutPerson(person); levelOf(office) == model.HeadOfState {
		return name
	}
	if levelOf(person) != model.HeadOfState || ofBoth(person) || behindOffice(strings.Fields(person)) == nil {
		return ""
	}
	return person
}

// ledBy is whoever leads the delegation of a side as the head of a state, "" for nobody and for one of several.
func ledBy(c *typed.Cells, side model.Side) string {
	var found []string
	for _, s := range c.Programme.Seats {
		if s.Role == model.HeadOfDelegation && s.PersonID != nil && s.Until == 0 && c.Programme.Delegations[s.DelegationID].Side == side {
			office := s.Title
			if office.Empty() && c.Roll != nil {
				office = c.Roll.Person(*s.PersonID).Office
			}
			if typed.LevelOf(office) == model.HeadOfState {
				found = append(found, c.Programme.People[*s.PersonID].Name.In(c.Lang))
			}
		}
	}
	if len(found) != 1 {
		return ""
	}
	return found[0]
}

// headsApart puts the head of each side in the place of words that mean both, with what each has besides. Where they are not
// known, words that count them stand once: on both sides they would be four.
func (r *Row) headsApart(b *belonging, text string) bool {
	counted, rest, ok := severalHeads(text)
	if !ok {
		return false
	}
	m := withThemRE.FindStringSubmatch(strings.TrimSpace(rest))
	with := ""
	if m != nil {
		with = ofOne[words.Fold(m[1])]
	}
	if m == nil || m[1] != "" && with == "" || b.heads[0] == "" || b.heads[1] == "" {
		if counted {
			r.put(text, true, false)
		}
		return counted
	}
	if r.both == nil {
		r.both = map[string]string{}
	}
	for side, head := range b.heads {
		if m[2] != "" { // one and eight are all of them
			head, with = head+" +"+m[2], ""
		}
		for _, one := range []string{head, with} {
			if one != "" {
				r.put(one, side == 0, side == 1)
				r.both[one] = text
			}
		}
	}
	return true
}
