package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Reseated is what a list says of a delegation that is there: of each of the list whether they have a seat, and what it
// says otherwise; and who has a seat and stands in it no longer.
type Reseated struct {
	Gone []model.Seat

	old     []model.Seat
	at      []int      // the seats of those of the list, by their order, below 0 for none
	details [][]Detail // of each of the list
	ordered bool       // the list has an order of its own, and not that of the alphabet alone
}

// Sits says that somebody of the list, by their order, has a seat.
func (r *Reseated) Sits(i int) bool { return r.at[i] >= 0 }

// Head is the number of who of the list heads the delegation as it stands, 0 for nobody.
func (r *Reseated) Head(p *Proposal) int {
	for i, at := range r.at {
		if at >= 0 && r.old[at].Role == model.HeadOfDelegation && !p.People[i].Out {
			return p.People[i].N
		}
	}
	return 0
}

// Details are what the list says of somebody otherwise than their seat and the register do.
func (r *Reseated) Details(i int) []Detail { return r.details[i] }

// member is whoever does nothing in a delegation but belong to it.
const member model.Role = "member"

// leastSorted is how many stand in the order of the alphabet by no chance.
const leastSorted = 4

// Reseat compares a list with a delegation.
func (p *Proposal) Reseat(c *typed.Cells, s Seated) *Reseated {
	matches := p.Matches(c, s.Parties)
	r := &Reseated{old: seatsOf(c, s.Of.ID), details: make([][]Detail, len(p.People))}
	r.at = p.sitting(c, s, matches, r.old)
	seating := typed.Seating{Roll: c.Roll, Offices: s.Offices, Party: s.Of.PartyID, Lang: c.Lang, Langs: s.Langs}
	moved := outOfOrder(r.at)
	r.ordered = len(moved) == 0 || !p.sorted()
	heads := r.headed(p, s)
	seen := map[int]bool{}
	for i, at := range r.at {
		if at < 0 || seen[at] {
			continue
		}
		seen[at] = true
		one, o := &p.People[i], &r.old[at]
		d := one.delegate()
		list := r.ofOffice(c, &seating, &d, o)
		list = append(list, r.ofRole(c, one, &d, o, s.Head, heads)...)
		list = append(list, ofStatus(c, one, &d, o)...)
		if moved[i] {
			list = append(list, Detail{Field: "order", Was: strconv.Itoa(at + 1), Now: strconv.Itoa(i + 1), seat: func(*model.Seat) {}, asked: !r.ordered})
		}
		if id := p.isOf(i, matches); id != 0 {
			k := c.Roll.Person(id)
			list = append(list, p.reaching(i, c, &k)...)
			list = append(list, heldToo(one, &d, &k, list)...)
		}
		list = append(list, p.ofRemarks(c, &seating, one, o)...)
		r.details[i] = list
	}
	for i := range p.People {
		if id := p.isOf(i, matches); id != 0 && r.at[i] < 0 {
			k := c.Roll.Person(id)
			r.details[i] = p.reaching(i, c, &k)
		}
	}
	if len(seen) > 0 { // a list that names none of them names others, who come besides
		for at := range r.old {
			if !seen[at] && r.old[at].Expected() {
				r.Gone = append(r.Gone, r.old[at])
			}
		}
	}
	return r
}

// sorted says that a list is in the order of its family names, as an office prints whom it knows.
func (p *Proposal) sorted() bool {
	var names []string
	for i := range p.People {
		names = append(names, words.Fold(p.People[i].Last))
	}
	return len(names) >= leastSorted && names[0] != "" && slices.IsSorted(names)
}

// headed says that the list has somebody else than they are here head the delegation.
func (r *Reseated) headed(p *Proposal, s Seated) bool {
	for i := range p.People {
		if one := &p.People[i]; one.N == s.Head && !one.Out {
			return r.at[i] >= 0 && r.old[r.at[i]].Role != model.HeadOfDelegation
		}
	}
	return false
}

// ofOffice is the office that the list says, where it is another than that with which somebody sits. In a language in
// which nobody has written theirs it may be the same.
func (r *Reseated) ofOffice(c *typed.Cells, seating *typed.Seating, d *typed.Delegate, o *model.Seat) []Detail {
	is, known := o.Title, model.Text(nil)
	if o.PersonID != nil {
		if known = c.Roll.Person(*o.PersonID).Office; is.Empty() {
			is = known
		}
	}
	said := seating.Words(d).Seats[0].Title
	other := otherwise(said, is, c.Lang)
	if len(d.Offices) == 0 || other == "" && holds(d.Offices, []model.Text{is}) {
		return nil
	}
	alike, comparable := false, is.Empty()
	for l, t := range said {
		alike = alike || t != "" && words.Fold(t) == words.Fold(known[l])
		comparable = comparable || is[l] != ""
	}
	alike = alike && otherwise(said, known, c.Lang) == ""
	was, now := c.Words.Text(is), c.Words.Text(said)
	if other != "" {
		was, now = is[other], said[other]
	}
	return []Detail{{Field: "office", Was: was, Now: now, asked: !comparable, seat: func(o *model.Seat) {
		if o.Title = said; alike {
			o.Title = nil
		}
	}}}
}

// ofRole is what somebody does in the delegation, where the list says another thing. Whoever was called by their office
// alone, and holds another now, is a member; so is who was its head, where it has another.
func (r *Reseated) ofRole(c *typed.Cells, one *Person, d *typed.Delegate, o *model.Seat, head int, headed bool) []Detail {
	said := d.Role
	if role, _ := one.roleSaid(); said == "" && role != model.HeadOfDelegation {
		said = role
	}
	switch {
	case head == one.N:
		said = model.HeadOfDelegation
	case said == model.HeadOfDelegation && head != 0, said == "" && headed && o.Role == model.HeadOfDelegation:
		said = member
	case said == "" && o.Role != "" && len(d.Offices) > 0:
		var was typed.Delegate
		if was.WithOffice(c.Words.Text(o.Title)); was.Role == o.Role && !holds(d.Offices, []model.Text{o.Title}) {
			said = member
		}
	}
	if said == "" || said == o.Role || said == member && o.Role == "" {
		return nil
	}
	return []Detail{{Field: "role", Was: named(c.Words, "role.", string(o.Role)), Now: named(c.Words, "role.", string(said)), seat: func(o *model.Seat) { o.Role = said }}}
}

// ofStatus is how far it is agreed that somebody comes, where the list says another thing. Who takes part by video comes,
// and what was seen on the day itself is nothing that a list can say.
func ofStatus(c *typed.Cells, one *Person, d *typed.Delegate, o *model.Seat) []Detail {
	said, told := seatOf(one.Answer)
	if said == "" {
		said = d.Status
	}
	waiting := said == "" && answerOf(one.Answer) == waits
	switch {
	case o.Status == model.NoShow || o.From != 0 || o.Until != 0,
		said == "" && !waiting, said == o.Status,
		said == model.Accepted && o.Status == model.OnVideo,
		waiting && (o.Status == model.Asked || o.Status == model.Nominated):
		return nil
	}
	now := named(c.Words, "seat.status.", string(said))
	if told != "" {
		now = told
	}
	return []Detail{{Field: "answer", Was: named(c.Words, "seat.status.", string(o.Status)), Now: now, seat: func(o *model.Seat) {
		if o.Status = said; told != "" && !strings.Contains(o.Remarks.All(), told) {
			o.Remarks = o.Remarks.With(c.Lang, more(o.Remarks[c.Lang], told))
		}
	}}}
}

// named is a role or an answer in words.
func named(w *words.Words, key, is string) string {
	if is == "" && key == "role." {
		return ""
	}
	return w.Say(key + is)
}

// Leads says that somebody who stands in the list no longer heads the delegation, and somebody of the list will.
func (r *Reseated) Leads(p *Proposal, o *model.Seat) bool {
	if o.Role != model.HeadOfDelegation {
		return false
	}
	for i := range r.details {
		one := &p.People[i]
		for _, d := range r.details[i] {
			if d.Field == "role" && one.Takes(d) && !one.Out {
				s := model.Seat{}
				if d.seat(&s); s.Role == model.HeadOfDelegation {
					return true
				}
			}
		}
	}
	return false
}

// OfSeats are what a list changes in a delegation: one for whoever is new, one for each thing that it says otherwise, and
// one for whoever it names no longer.
func (p *Proposal) OfSeats(c *typed.Cells, s Seated) (out []Change) {
	r := p.Reseat(c, s)
	for i := range p.People {
		d := &p.People[i]
		if d.Out {
			continue
		}
		if !r.Sits(i) {
			out = append(out, Change{What: isAdded, New: d.N})
			continue
		}
		for _, one := range r.details[i] {
			out = append(out, Change{What: isChanged, New: d.N, Fields: []string{one.Field}, Title: d.Name, Was: []string{firstOf(one.Was, nothing)}, Now: []string{one.Now}, Over: one.over()})
		}
	}
	for i := range r.Gone {
		out = append(out, Change{What: isRemoved, Title: c.Words.Text(Sitter(c, &r.Gone[i])), seat: r.Gone[i].ID})
	}
	return out
}

// mostTied is how many items are named of those in which somebody takes part.
const mostTied = 4

// Tied are the items in which whoever has a seat takes part: as long as they do, they stay.
func Tied(c *typed.Cells, seat int64) (in []string) {
	p := &c.Programme
	for i := range p.Items {
		for _, w := range p.Who[p.Items[i].ID] {
			if w.SeatID == nil || *w.SeatID != seat {
				continue
			}
			if len(in) == mostTied {
				return append(in, "…")
			}
			in = append(in, c.Words.Text(p.Items[i].Title))
			break
		}
	}
	return in
}

// GoneOf are the seats of those changes that take somebody away, and who stays for taking part in something.
func GoneOf(c *typed.Cells, changes []Change) (out []int64, stay []string) {
	for i := range changes {
		if changes[i].seat == 0 {
			continue
		}
		if in := Tied(c, changes[i].seat); len(in) > 0 {
			stay = append(stay, changes[i].Title+" – "+c.Words.Say("takein.fate.tied", strings.Join(in, "; ")))
		} else {
			out = append(out, changes[i].seat)
		}
	}
	return out, stay
}

// Sitter is the name of who has a seat.
func Sitter(c *typed.Cells, o *model.Seat) model.Text {
	if o.PersonID == nil {
		return o.Name
	}
	return c.Roll.Person(*o.PersonID).Person.Name
}
