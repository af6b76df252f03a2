package model

import (
	"strconv"

	"chancery/model/civil"
)

func itoa(n int) string { return strconv.Itoa(n) }

// SaveItem makes an item (ID 0) or edits it. Who, when not nil, replaces the
// participants of both sides in the order given; Was are those rows as they were
// seen, as Participate has them. Accesses and Had are likewise the further accesses of
// the press.
type SaveItem struct {
	Item Item
	Who  *[]Participation
	Was  []Seen

	Groups map[int]Group // made in the same deed, under the index of Who

	Accesses *[]Access
	Had      []Seen

	Begin *Event // its event, made in the same deed when the diary has none yet
	ID    int64  // filled in: the item's key
	led   int    // how many that lean on it moved along
}

func (c *SaveItem) Label() Label {
	switch {
	case c.Item.ID == 0:
		return Label{"new-item", []Text{c.Item.Title}}
	case c.led > 0:
		return Label{"edit-along", []Text{Plain(itoa(c.led)), c.Item.Title}}
	}
	return Label{"edit", []Text{c.Item.Title}}
}

func (c *SaveItem) Apply(u Unit) error {
	it := c.Item
	if c.Begin != nil {
		e := *c.Begin
		if err := u.Put(&e); err != nil {
			return err
		}
		it.EventID = e.ID
		c.Item.EventID = e.ID
	}
	if err := it.Settle(); err != nil {
		return err
	}
	if err := c.put(u, &it); err != nil {
		return err
	}
	c.ID = it.ID
	if c.Accesses != nil {
		if err := admit(u, it.ID, *c.Accesses, c.Had); err != nil {
			return err
		}
	}
	if c.Who == nil {
		return nil
	}
	var old []Participation
	if c.Item.ID != 0 { // nobody takes part yet in what is new
		var err error
		if old, err = participationsOf(u, it.ID); err != nil {
			return err
		}
	}
	if err := same(u, old, c.Was); err != nil {
		return err
	}
	who, err := grouped(u, it.EventID, *c.Who, c.Groups)
	if err != nil {
		return err
	}
	return seatWho(u, it.ID, old, who)
}

// put saves the item, and takes along what leans on it.
func (c *SaveItem) put(u Unit, it *Item) error {
	if it.ID == 0 { // nothing leans on it yet
		return u.Put(it)
	}
	var was Item
	if err := there(u, &was, it.ID); err != nil {
		return err
	}
	if err := u.Put(it); err != nil {
		return err
	}
	if c.Accesses == nil { // else they say their hours
		if err := alongside(u, &was, it); err != nil {
			return err
		}
	}
	var err error
	c.led, err = carry(u, &was, it, nil)
	return err
}

// DeleteItems removes items with their participants, as they were at a revision
// of the diary. What they contained stays and is contained by nothing.
type DeleteItems struct {
	IDs      []int64
	Revision int64
	Cut      bool // to be pasted elsewhere
	label    Text
}

func (c *DeleteItems) Label() Label {
	if c.Cut {
		return labelled("cut", "cut-items", len(c.IDs), c.label)
	}
	return labelled("delete", "delete-items", len(c.IDs), c.label)
}

func (c *DeleteItems) Apply(u Unit) error {
	for _, id := range c.IDs {
		var it Item
		if err := there(u, &it, id); err != nil {
			return err
		}
		c.label = it.Title
		if err := freeContents(u, &it); err != nil {
			return err
		}
		if err := deleteWith(u, &it, c.Revision); err != nil {
			return err
		}
	}
	return nil
}

func freeContents(u Unit, it *Item) error {
	all, err := itemsOf(u, it.EventID)
	if err != nil {
		return err
	}
	for i := range all {
		if c := all[i].ContainerID; c != nil && *c == it.ID {
			all[i].ContainerID = nil
			if err := u.Put(&all[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// DuplicateItem makes a floating copy that begins where the item ends.
type DuplicateItem struct {
	Of    Seen
	ID    int64 // filled in
	label Text
}

func (c *DuplicateItem) Label() Label { return Label{"duplicate", []Text{c.label}} }

func (c *DuplicateItem) Apply(u Unit) error {
	var it Item
	if err := read(u, &it, c.Of); err != nil {
		return err
	}
	c.label = it.Title
	who, err := participationsOf(u, it.ID)
	if err != nil {
		return err
	}
	further, err := accessesOf(u, it.ID)
	if err != nil {
		return err
	}
	length := it.End.At - it.Start.At
	it.afresh()
	was := it
	if err := it.moveTo(it.End.At, it.End.At+length); err != nil {
		return err
	}
	further = anew(further)
	for i := range further {
		followed(further[i].hours(), it.Start.Minute()-was.Start.Minute())
	}
	one := SaveItem{Item: it, Who: copied(who), Accesses: &further}
	if err := one.Apply(u); err != nil {
		return err
	}
	c.ID = one.ID
	return nil
}

// afresh makes the item a new one that nobody has agreed to yet.
func (it *Item) afresh() {
	it.Row = Row{}
	it.Anchored, it.ActualStart, it.ActualEnd = false, "", ""
	if it.Fixed() || it.Status == Agreed || it.Status == Proposed {
		it.Status = ToBeConf
	}
}

func copied(who []Participation) *[]Participation {
	out := make([]Participation, len(who))
	for i, p := range who {
		p.Row = Row{}
		out[i] = p
	}
	return &out
}

// shiftDays moves the item by whole civil days; its local hours stay.
func (it *Item) shiftDays(days int) error {
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		if m.Local == "" {
			continue
		}
		m.Local = string(m.Date().Add(days)) + m.Local[10:]
		m.Off = civil.NoOff
	}
	return it.Settle()
}
