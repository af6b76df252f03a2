package model

import "slices"

// SaveHolder puts a person together with the offices that the person holds from now
// on: those that are listed, and no others. What was held before stays where it is
// written down. An office without a key is new; where one was put for another, it
// takes the place of that one. Tenures are all of the person's as they were seen.
type SaveHolder struct {
	Person  Person
	Offices []Office
	Held    bool // Offices are meant; else they stay as they are
	Tenures []Seen
	Terms   []Tenure // of offices that are taken when somebody leaves them
	ID      int64    // filled in
}

func (c *SaveHolder) Label() Label {
	if c.Person.ID == 0 {
		return Label{"new-person", []Text{c.Person.Name}}
	}
	return Label{"edit", []Text{c.Person.Name}}
}

func (c *SaveHolder) Apply(u Unit) error {
	p := c.Person
	if err := surnamed(u, &p); err != nil {
		return err
	}
	if err := u.Put(&p); err != nil {
		return err
	}
	c.ID = p.ID
	if !c.Held {
		return nil
	}
	all, err := tenuresOf(u, p.ID)
	if err != nil {
		return err
	}
	if err := same(u, all, c.Tenures); err != nil {
		return err
	}
	fresh, err := c.fresh(u, &p, all)
	if err != nil {
		return err
	}
	return c.hold(u, c.left(u, all), fresh)
}

// fresh are the keys of the offices that the person did not hold, made where they
// have none.
func (c *SaveHolder) fresh(u Unit, p *Person, all []Tenure) (out []int64, err error) {
	for _, o := range c.Offices {
		if o.ID == 0 {
			if o.PartyID == nil {
				o.PartyID = p.PartyID
			}
			if err := madeOnce(u, &o); err != nil {
				return nil, err
			}
		}
		if !slices.ContainsFunc(all, func(t Tenure) bool { return t.OfficeID == o.ID && t.Runs(u.Now()) }) {
			out = append(out, o.ID)
		}
	}
	return out, nil
}

// left are the tenures that are not to be.
func (c *SaveHolder) left(u Unit, all []Tenure) (out []Tenure) {
	for _, t := range all {
		if t.Runs(u.Now()) && !slices.ContainsFunc(c.Offices, func(o Office) bool { return o.ID == t.OfficeID }) {
			out = append(out, t)
		}
	}
	return out
}

// madeOnce makes an office, unless somebody else of the same deed was given it before.
func madeOnce(u Unit, o *Office) error {
	if o.PartyID != nil {
		all, err := u.Pointing(&Party{Row: Row{ID: *o.PartyID}})
		if err != nil {
			return err
		}
		for _, r := range all {
			if have, ok := r.(*Office); ok && have.Title.Equal(o.Title) {
				*o = *have
				return nil
			}
		}
	}
	return u.Put(o)
}

// hold takes away what is left and adds what is fresh: one put for another keeps its
// dates, unless it is taken when somebody leaves it: then the other is left at that hour.
func (c *SaveHolder) hold(u Unit, left []Tenure, fresh []int64) error {
	for i := range left {
		if err := passOn(u, &left[i]); err != nil {
			return err
		}
	}
	if len(left) == 1 && len(fresh) == 1 {
		term := c.term(fresh[0])
		if term.From == 0 {
			left[0].OfficeID = fresh[0]
			return u.Put(&left[0])
		}
		if t := &left[0]; t.From < term.From {
			if t.To == 0 || t.To > term.From {
				t.To, t.ToKnown = term.From, term.FromKnown
			}
			if err := u.Put(t); err != nil {
				return err
			}
			return u.Put(&term)
		}
	}
	for i := range left {
		if err := u.Delete(&left[i]); err != nil {
			return err
		}
	}
	for _, office := range fresh {
		term := c.term(office)
		if err := u.Put(&term); err != nil {
			return err
		}
	}
	return nil
}

// term is the time of the person in an office that is fresh.
func (c *SaveHolder) term(office int64) Tenure {
	out := Tenure{PersonID: c.ID, OfficeID: office}
	for _, t := range c.Terms {
		if t.OfficeID == office {
			out.From, out.FromKnown = t.From, t.FromKnown
		}
	}
	return out
}

// Runs says whether the office is held at an instant.
func (t *Tenure) Runs(at int64) bool { return t.holds(at) }
