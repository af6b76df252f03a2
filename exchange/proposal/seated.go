package proposal

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Seated is how a list fills a delegation.
type Seated struct {
	Of      model.Delegation
	Offices []model.Office
	Parties []model.Party
	Langs   []string
	Head    int        // the number of who heads it, 0 while nobody said
	Gone    []int64    // the seats of those who stand in the list no longer and are to go; of guests the rows of the item
	Name    model.Text // of one that is made for the list: it has no key, but a visit and a party
}

// Seats are the people of a list as those of a delegation. Whoever has a seat keeps it, with what the list says otherwise;
// who is new stands where the list has them, and who is gone goes where that was said. Unsure are the names that mean more
// than one.
func (p *Proposal) Seats(c *typed.Cells, s Seated) (change model.Change, unsure []string) {
	matches := p.Matches(c, s.Parties)
	seating := typed.Seating{Roll: c.Roll, Offices: s.Offices, Party: s.Of.PartyID, Lang: c.Lang, Langs: s.Langs}
	r := p.Reseat(c, s)
	headed := slices.ContainsFunc(r.old, func(o model.Seat) bool { return o.Role == model.HeadOfDelegation })
	save := &model.SaveDelegation{ID: s.Of.ID, Was: model.AllSeen(r.old), New: map[int]model.SavePerson{}, Name: c.Programme.NameOf(&s.Of), How: model.Adding}
	stay := p.staying(r, s.Gone)
	var besides []model.Change
	told := map[int64]bool{}
	for i := range p.People {
		one := &p.People[i]
		d := one.delegate()
		if one.Out || d.Name == "" {
			continue
		}
		id := p.isOf(i, matches)
		if id != 0 {
			k := c.Roll.Person(id)
			to := &brought{SavePerson: model.SavePerson{Person: k.Person}}
			if one.bring(to, c, slices.Concat(p.reaching(i, c, &k), r.heldToo(i)), s.Offices); to.any && !told[id] {
				told[id], besides = true, append(besides, to)
			}
		}
		if r.Sits(i) {
			continue
		}
		role, _ := one.roleSaid()
		if d.Role == "" && role != model.HeadOfDelegation { // one is the head of those whom somebody chose
			d.Role = role
		}
		if s.Head == one.N && !headed {
			d.Role = model.HeadOfDelegation
		}
		st, reply := seatOf(one.Answer)
		d.Status = cmp.Or(st, d.Status)
		remarks := more(one.besides(s.Head == one.N && !headed), reply)
		fresh := seatRow{row: i}
		switch {
		case id != 0:
			fresh.seat = seating.Known(&d, id)
		case one.Is < 0: // somebody else of that name, as was said
			made := one.reachable(seating.Person(&d), s.Parties)
			fresh.seat, fresh.made = seating.Open(&d), &made
		default:
			made := seating.Seat([]typed.Delegate{d})
			if matches[i].Same { // it stays words until somebody says who is who
				made = seating.Words(&d)
			}
			unsure = append(unsure, made.Unsure...)
			if new, ok := made.New[0]; ok {
				new = one.reachable(new, s.Parties)
				fresh.made = &new
			}
			fresh.seat = made.Seats[0]
		}
		for l, s := range inTongue(remarks, c.Lang) { // beside what was said of an office in a language that is not kept
			fresh.seat.Remarks = fresh.seat.Remarks.With(l, more(s, fresh.seat.Remarks[l]))
		}
		stay.fresh = append(stay.fresh, fresh)
	}
	if !stay.touched && len(stay.fresh) == 0 {
		return together(besides), unsure
	}
	all := []model.Seat{}
	for i, one := range stay.inOrder(r.ordered) {
		if all = append(all, one.seat); one.made != nil {
			save.New[i] = *one.made
		}
	}
	save.Seats = &all
	if s.Of.ID == 0 {
		save.Name = s.Name
		return together(append([]model.Change{&delegationBegun{model.Invite{Event: s.Of.EventID, Parties: []int64{s.Of.PartyID}, Name: s.Name}, *save}}, besides...)), unsure
	}
	return together(append([]model.Change{save}, besides...)), unsure
}

// delegationBegun makes a delegation and fills it.
type delegationBegun struct {
	invite model.Invite
	seats  model.SaveDelegation
}

func (b *delegationBegun) Label() model.Label { return b.invite.Label() }

func (b *delegationBegun) Apply(u model.Unit) error {
	of := model.Event{Row: model.Row{ID: b.invite.Event}}
	var before, after []model.Delegation
	if err := u.Children(&of, &before); err != nil {
		return err
	}
	if err := b.invite.Apply(u); err != nil {
		return err
	}
	if err := u.Children(&of, &after); err != nil {
		return err
	}
	for i := range after {
		if !slices.ContainsFunc(before, func(d model.Delegation) bool { return d.ID == after[i].ID }) {
			seats := b.seats
			seats.ID = after[i].ID
			return seats.Apply(u)
		}
	}
	return model.Refuse("takein.delegation-there") // somebody was quicker
}

// seatsOf are the seats of a delegation, in their order.
func seatsOf(c *typed.Cells, delegation int64) (out []model.Seat) {
	for _, s := range c.Programme.Seats {
		if s.DelegationID == delegation {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
	return out
}

// delegate is somebody of a list as one of a delegation.
func (d *Person) delegate() typed.Delegate {
	to := typed.Delegate{Address: d.Address, Name: firstOf(d.Name, d.Office)}
	within := func(office string) string { // a list of a delegation says of which house somebody is
		if office != "" && d.Org != "" && !strings.Contains(words.Fold(office), words.Fold(d.Org)) {
			return office + ", " + d.Org
		}
		return firstOf(office, d.Org)
	}
	if office := within(d.Office); office != "" && d.Name != "" {
		to.WithOffice(office)
	}
	for lang, office := range d.Offices {
		to.OfficeIn(lang, within(office))
	}
	return to
}

// reachable is somebody new of a list, with how they are reached, and the state that the list says they are of:
// a delegation may bring along an adviser of another.
func (d *Person) reachable(one model.SavePerson, parties []model.Party) model.SavePerson {
	if id := partyOf(d.State, parties); id != nil && !d.Dialled {
		one.Person.PartyID = id
	}
	if _, which := model.Generation(d.Name); (which != "" || d.apart && d.First != "") && d.Last != "" { // it is said, or the last word of such a name is no family
		for lang := range one.Person.Name {
			one.Person.Family = one.Person.Family.With(lang, d.Last)
		}
	}
	one.Person.Phone, one.Person.Email = d.reached()
	one.Photo = d.portrait()
	if d.Other != "" {
		one.Person.Aliases = inTongue(d.Other, "en")
	}
	return one
}
