package model

import (
	"strconv"

	"chancery/model/civil"
)

func itoa(n int) string { return strconv.Itoa(n) }

// SaveItem makes an item (ID 0) or edits it. Who, when not nil, replaces the
// participants of both sides in the order given.
type SaveItem struct {
	Item  Item
	Who   *[]Participation
	Begin *Event // its event, made in the same deed when the diary has none yet
	ID    int64  // filled in: the item's key
}

func (c *SaveItem) Label() Label {
	if c.Item.ID == 0 {
		return Label{"new-item", []Text{c.Item.Title}}
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
	if err := u.Put(&it); err != nil {
		return err
	}
	c.ID = it.ID
	if c.Who == nil {
		return nil
	}
	return seatWho(u, it.ID, *c.Who)
}

// seatWho makes the participants of an item exactly who, in that order.
func seatWho(u Unit, item int64, who []Participation) error {
	old, err := participationsOf(u, item)
	if err != nil {
		return err
	}
	keep := map[int64]bool{}
	for _, p := range who {
		keep[p.ID] = true
	}
	for i := range old {
		if !keep[old[i].ID] {
			if err := u.Delete(&old[i]); err != nil {
				return err
			}
		}
	}
	for i, p := range who {
		p.ItemID, p.Pos = item, int64(i+1)
		if err := u.Put(&p); err != nil {
			return err
		}
	}
	return nil
}

// DeleteItems removes items with their participants. What they contained stays
// and is contained by nothing.
type DeleteItems struct {
	IDs   []int64
	label Text
}

func (c *DeleteItems) Label() Label {
	return labelled("delete", "delete-items", len(c.IDs), c.label)
}

func (c *DeleteItems) Apply(u Unit) error {
	for _, id := range c.IDs {
		var it Item
		if err := u.Get(&it, id); err != nil {
			return err
		}
		c.label = it.Title
		if err := freeContents(u, &it); err != nil {
			return err
		}
		if err := deleteWith(u, &it); err != nil {
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
	Of    int64
	ID    int64 // filled in
	label Text
}

func (c *DuplicateItem) Label() Label { return Label{"duplicate", []Text{c.label}} }

func (c *DuplicateItem) Apply(u Unit) error {
	var it Item
	if err := u.Get(&it, c.Of); err != nil {
		return err
	}
	c.label = it.Title
	who, err := participationsOf(u, it.ID)
	if err != nil {
		return err
	}
	length := it.End.At - it.Start.At
	it.afresh()
	if err := it.moveTo(it.End.At, it.End.At+length); err != nil {
		return err
	}
	one := SaveItem{Item: it, Who: copied(who)}
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

// Swap exchanges an item with its neighbour in the running order: the later
// one takes the earlier start, the earlier one follows it with the same gap.
type Swap struct {
	Earlier, Later int64
	Force          bool
	label          Text
}

func (c *Swap) Label() Label { return Label{"move", []Text{c.label}} }

func (c *Swap) Apply(u Unit) error {
	var a, b Item
	if err := u.Get(&a, c.Earlier); err != nil {
		return err
	}
	if err := u.Get(&b, c.Later); err != nil {
		return err
	}
	c.label = b.Title
	for _, it := range []*Item{&a, &b} {
		if it.Fixed() && !c.Force {
			return fixed(it)
		}
	}
	start, gap := a.Start.At, b.Start.At-a.End.At
	la, lb := a.End.At-a.Start.At, b.End.At-b.Start.At
	together := gap < 0 || start == b.Start.At && la == lb
	if err := b.moveTo(start, start+lb); err != nil {
		return err
	}
	second := start + lb + gap
	if together {
		second = start // they overlapped: they keep overlapping
	}
	if err := a.moveTo(second, second+la); err != nil {
		return err
	}
	a.Pos, b.Pos = max(a.Pos, b.Pos)+1, min(a.Pos, b.Pos)
	if err := u.Put(&a); err != nil {
		return err
	}
	return u.Put(&b)
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
