package model

// Copied is an item as it was when it was copied, with who took part and how the press
// could come.
type Copied struct {
	Item     Item
	Who      []Participant
	Accesses []Access
}

// PasteItems puts copied items into an event, days later than they were. Cut
// items keep what was agreed about them; copies are new ones. Who sat in a
// delegation of another event takes part by name. An item that was cut and is
// back, by an undo, is refused: it may have changed, and would be there twice.
type PasteItems struct {
	Event int64
	Items []Copied
	Days  int
	Cut   bool
}

func (c *PasteItems) Label() Label {
	var title Text
	if len(c.Items) > 0 {
		title = c.Items[0].Item.Title
	}
	return labelled("new-item", "add-items", len(c.Items), title)
}

func (c *PasteItems) Apply(u Unit) error {
	if err := there(u, &Event{}, c.Event); err != nil {
		return err
	}
	for _, one := range c.Items {
		if err := c.away(u, one.Item.ID); err != nil {
			return err
		}
		it, who := one.Item, make([]Participation, 0, len(one.Who))
		for _, p := range one.Who {
			if it.EventID != c.Event {
				p.byName()
			}
			p.Row = Row{}
			who = append(who, p.Participation)
		}
		if c.Cut {
			it.Row = Row{}
		} else {
			it.afresh()
		}
		it.EventID, it.ContainerID = c.Event, nil
		if err := it.shiftDays(c.Days); err != nil {
			return err
		}
		further := anew(one.Accesses)
		save := SaveItem{Item: it, Who: &who, Accesses: &further}
		if err := save.Apply(u); err != nil {
			return err
		}
	}
	return nil
}

// away refuses what was cut and is there all the same.
func (c *PasteItems) away(u Unit, id int64) error {
	var back Item
	switch err := u.Get(&back, id); {
	case !c.Cut, Code(err) == "model.missing":
		return nil
	case err != nil:
		return err
	}
	return u.Conflict(&back)
}

// byName lets somebody take part without the delegation or group that belongs to
// another event.
func (p *Participant) byName() {
	if p.SeatID == nil && p.DelegationID == nil && p.GroupID == nil {
		return
	}
	p.SeatID, p.DelegationID, p.GroupID, p.PersonID = nil, nil, nil, nil
	p.Name = p.Called
}
