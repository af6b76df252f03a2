package model

// Substitute lets somebody come in the stead of another from a day and hour on, as
// NewSubstitute planned it: what begins before stays as it is. New is made in the same
// deed where nobody has a key yet. The rows are as they were seen: what names whoever
// leaves must be the same still. Over is the office that goes to the one who comes, where
// somebody said so.
type Substitute struct {
	Event   int64
	New     *SavePerson
	Over    Handover
	wish    Succession
	seen    []Seen // the rows that change, of each table in the order of places
	tenures []Seen // of whoever leaves
	beside  []Place
	names   [2]Text
}

// NewSubstitute plans the deed; whoever comes is s.By, or made.
func NewSubstitute(p *Programme, s Succession, made *SavePerson) *Substitute {
	c := &Substitute{Event: p.Event.ID, New: made, wish: s}
	l := p.leaver(s)
	for _, pl := range l.changing() {
		c.see(&pl, p)
	}
	if c.names[0] = p.Seats[s.Seat].Name; l.person != 0 {
		c.names[0] = p.People[l.person].Name
	}
	for i := range p.Tenures {
		if p.Tenures[i].PersonID == l.person {
			c.tenures = append(c.tenures, SeenOf(&p.Tenures[i]))
		}
	}
	return c
}

// see remembers a place as it is.
func (c *Substitute) see(pl *Place, p *Programme) {
	switch r := pl.record(); {
	case r != nil:
		c.seen = append(c.seen, SeenOf(r))
	case pl.How == SteadOwn:
		it, _ := p.Item(pl.Item)
		c.seen, c.beside = append(c.seen, SeenOf(&it)), append(c.beside, *pl)
	}
}

// record is the row that names whoever leaves, nil where none does.
func (pl *Place) record() Record {
	switch pl.How {
	case SteadSeat, SteadSteps:
		return &pl.seat
	case SteadGroup:
		return &pl.member
	case SteadRow, SteadThere:
		return &pl.row
	}
	return nil
}

func (c *Substitute) Label() Label { return Label{"substitute", []Text{c.names[0], c.names[1]}} }

func (c *Substitute) Apply(u Unit) error {
	wish := c.wish
	if err := c.who(u, &wish); err != nil {
		return err
	}
	p, err := named(u, c.Event)
	if err != nil {
		return err
	}
	l := p.leaver(wish)
	switch {
	case wish.From == 0:
		return wrong("From", "model.no-time")
	case l.person != 0 && l.person == wish.By:
		return wrong("By", "model.substitute-self", c.names[0].In())
	}
	places, err := c.unchanged(u, l.changing())
	if err != nil {
		return err
	}
	if err := l.replace(u, places); err != nil || c.Over.Office == 0 {
		return err
	}
	return c.handOver(u, &l)
}

// who makes the one who comes, where nobody knows them yet.
func (c *Substitute) who(u Unit, wish *Succession) error {
	var by Person
	if c.New != nil {
		made := *c.New
		if err := made.Apply(u); err != nil {
			return err
		}
		wish.By = made.ID
	}
	if wish.By == 0 {
		return wrong("By", "model.no-name")
	}
	err := u.Get(&by, wish.By)
	c.names[1] = by.Name
	return err
}

// unchanged are the places of which something becomes, if they are those that were seen.
func (c *Substitute) unchanged(u Unit, places []Place) ([]Place, error) {
	left := map[Seen]int{}
	for _, s := range c.seen {
		left[s]++
	}
	var out []Place
	for _, pl := range places {
		r := pl.record()
		if r == nil {
			continue
		}
		if left[SeenOf(r)] == 0 {
			return nil, u.Conflict(r)
		}
		left[SeenOf(r)]--
		out = append(out, pl)
	}
	for _, pl := range c.beside {
		var it Item
		if err := there(u, &it, pl.Item); err != nil {
			return nil, err
		}
		if left[SeenOf(&it)] == 0 {
			return nil, u.Conflict(&it)
		}
		left[SeenOf(&it)]--
		out = append(out, pl)
	}
	for _, n := range left {
		if n > 0 {
			return nil, Refuse("storage.gone")
		}
	}
	if len(out) == 0 {
		return nil, wrong("From", "model.substitute-nothing", c.names[0].In())
	}
	return out, nil
}

// named is what of a visit names somebody: its items, delegations, groups and their rows.
func named(u Unit, event int64) (*Programme, error) {
	p := &Programme{Who: map[int64][]Participation{}, Delegations: map[int64]Delegation{}, Seats: map[int64]Seat{}, Groups: map[int64]Group{}}
	if err := there(u, &p.Event, event); err != nil {
		return nil, err
	}
	var err error
	if p.Items, err = itemsOf(u, event); err != nil {
		return nil, err
	}
	for i := range p.Items {
		if p.Who[p.Items[i].ID], err = participationsOf(u, p.Items[i].ID); err != nil {
			return nil, err
		}
	}
	return p, sent(u, p)
}

// sent reads the delegations with their seats, and the groups with their members.
func sent(u Unit, p *Programme) error {
	var delegations []Delegation
	if err := u.Children(&p.Event, &delegations); err != nil {
		return err
	}
	for _, d := range delegations {
		p.Delegations[d.ID] = d
		var seats []Seat
		if err := u.Children(&d, &seats); err != nil {
			return err
		}
		for _, s := range seats {
			p.Seats[s.ID] = s
		}
	}
	var groups []Group
	if err := u.Children(&p.Event, &groups); err != nil {
		return err
	}
	for _, g := range groups {
		p.Groups[g.ID] = g
		var members []Member
		if err := u.Children(&g, &members); err != nil {
			return err
		}
		p.Members = append(p.Members, members...)
	}
	return nil
}
