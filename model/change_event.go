package model

import "chancery/model/civil"

// SaveEvent makes an event (ID 0), with the delegations of its host and its
// guest, or edits it.
type SaveEvent struct {
	Event Event
	ID    int64 // filled in
}

func (c *SaveEvent) Label() Label {
	if c.Event.ID == 0 {
		return Label{"new-event", []Text{c.Event.Title}}
	}
	return Label{"edit", []Text{c.Event.Title}}
}

func (c *SaveEvent) Apply(u Unit) error {
	e, fresh := c.Event, c.Event.ID == 0
	if err := u.Put(&e); err != nil {
		return err
	}
	if c.ID = e.ID; !fresh {
		return nil
	}
	return delegate(u, &e)
}

// MoveEvent moves an event, and all its items with it, by whole days. Fixed
// items refuse unless Force is set.
type MoveEvent struct {
	ID    int64
	Days  int
	Force bool
	label Text
}

func (c *MoveEvent) Label() Label { return Label{"move", []Text{c.label}} }

func (c *MoveEvent) Apply(u Unit) error {
	var e Event
	if err := u.Get(&e, c.ID); err != nil {
		return err
	}
	c.label = e.Title
	e.FirstDay = e.FirstDay.Add(c.Days)
	if e.LastDay != "" {
		e.LastDay = e.LastDay.Add(c.Days)
	}
	if err := u.Put(&e); err != nil {
		return err
	}
	items, err := u.Items(e.ID)
	if err != nil {
		return err
	}
	for i := range items {
		if items[i].Fixed() && !c.Force {
			return fixed(&items[i])
		}
		if err := items[i].shiftDays(c.Days); err != nil {
			return err
		}
		if err := u.Put(&items[i]); err != nil {
			return err
		}
	}
	return nil
}

// DeleteEvent removes an event with its items, delegations and all their people's parts.
type DeleteEvent struct {
	ID    int64
	label Text
}

func (c *DeleteEvent) Label() Label { return Label{"delete", []Text{c.label}} }

func (c *DeleteEvent) Apply(u Unit) error {
	var e Event
	if err := u.Get(&e, c.ID); err != nil {
		return err
	}
	c.label = e.Title
	items, err := u.Items(e.ID)
	if err != nil {
		return err
	}
	if err := deleteProgramme(u, items); err != nil {
		return err
	}
	if err := deleteDelegations(u, e.ID); err != nil {
		return err
	}
	return u.Delete(&e)
}

// deleteProgramme deletes what is contained before what contains it.
func deleteProgramme(u Unit, items []Item) error {
	for i := range items {
		if items[i].ContainerID != nil {
			if err := deleteItem(u, &items[i]); err != nil {
				return err
			}
		}
	}
	for i := range items {
		if items[i].ContainerID == nil {
			if err := deleteItem(u, &items[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// DuplicateEvent copies a visit with its delegations and whole programme to
// begin on First: "new from last visit". The copy is an idea; its items are to
// be confirmed.
type DuplicateEvent struct {
	Of    int64
	First civil.Date
	Title Text  // "" keeps the title
	ID    int64 // filled in
	label Text
}

func (c *DuplicateEvent) Label() Label { return Label{"duplicate", []Text{c.label}} }

func (c *DuplicateEvent) Apply(u Unit) error {
	var e Event
	if err := u.Get(&e, c.Of); err != nil {
		return err
	}
	c.label = e.Title
	old, days := e.ID, c.First.Sub(e.FirstDay)
	e.Row, e.Status, e.FirstDay = Row{}, Idea, c.First
	if e.LastDay != "" {
		e.LastDay = e.LastDay.Add(days)
	}
	if !c.Title.Empty() {
		e.Title = c.Title
	}
	if err := u.Put(&e); err != nil {
		return err
	}
	c.ID = e.ID
	cp := copier{u: u, delegations: map[int64]int64{}, seats: map[int64]int64{}, items: map[int64]int64{}}
	if err := cp.copyDelegations(old, e.ID); err != nil {
		return err
	}
	return cp.copyItems(old, e.ID, days)
}

// copier remembers which copy stands for which original.
type copier struct {
	u                         Unit
	delegations, seats, items map[int64]int64
}

func (c copier) copyDelegations(from, to int64) error {
	ds, err := c.u.Delegations(from)
	if err != nil {
		return err
	}
	for _, d := range ds {
		seats, err := c.u.Seats(d.ID)
		if err != nil {
			return err
		}
		was := d.ID
		d.Row, d.EventID = Row{}, to
		if err := c.u.Put(&d); err != nil {
			return err
		}
		c.delegations[was] = d.ID
		for _, s := range seats {
			was := s.ID
			s.Row, s.DelegationID = Row{}, d.ID
			if err := c.u.Put(&s); err != nil {
				return err
			}
			c.seats[was] = s.ID
		}
	}
	return nil
}

func (c copier) copyItems(from, to int64, days int) error {
	items, err := c.u.Items(from)
	if err != nil {
		return err
	}
	for pass := 0; pass < 2; pass++ { // what contains others first
		for _, it := range items {
			if (it.ContainerID != nil) != (pass == 1) {
				continue
			}
			if err := c.copyItem(it, to, days); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c copier) copyItem(it Item, event int64, days int) error {
	who, err := c.u.Participations(it.ID)
	if err != nil {
		return err
	}
	was, container := it.ID, it.ContainerID
	anchored := it.Anchored
	it.afresh()
	it.EventID, it.Anchored = event, anchored
	if container != nil {
		it.ContainerID = swapped(c.items, container)
	}
	if err := it.shiftDays(days); err != nil {
		return err
	}
	list := copied(who)
	for i := range *list {
		p := &(*list)[i]
		p.DelegationID = swapped(c.delegations, p.DelegationID)
		p.SeatID = swapped(c.seats, p.SeatID)
	}
	one := SaveItem{Item: it, Who: list}
	if err := one.Apply(c.u); err != nil {
		return err
	}
	c.items[was] = one.ID
	return nil
}

func swapped(m map[int64]int64, id *int64) *int64 {
	if id == nil {
		return nil
	}
	if to, ok := m[*id]; ok {
		return &to
	}
	return id
}
