package model

import "slices"

// LinkPlaces is a change after which venues and rooms may be in the registers, or be called otherwise, and by which
// items that say where they are in just these words are there: they are not a second name of the place once it has
// another.
type LinkPlaces struct {
	Change
	Worded []int64 // items that words alone place, or beside a venue
	Known  []Venue // a name that two venues bear means neither
	Linked int     // how many items are in a place now; filled in
}

func (c *LinkPlaces) Apply(u Unit) error {
	p := &placing{Unit: u}
	if err := c.Change.Apply(p); err != nil {
		return err
	}
	c.Linked = 0
	for _, id := range c.Worded {
		var it Item
		if err := u.Get(&it, id); err != nil {
			if Code(err) == "model.missing" {
				continue
			}
			return err
		}
		linked, err := c.link(u, &it, p.venues)
		if err != nil {
			return err
		}
		if linked {
			c.Linked++
		}
	}
	return nil
}

// placing is a unit that knows of which venues something was written.
type placing struct {
	Unit
	venues []int64
}

func (u *placing) Put(r Record) error {
	if err := u.Unit.Put(r); err != nil {
		return err
	}
	of := int64(0)
	switch r := r.(type) {
	case *Venue:
		of = r.ID
	case *Room:
		of = r.VenueID
	}
	if of != 0 && !slices.Contains(u.venues, of) {
		u.venues = append(u.venues, of)
	}
	return nil
}

// link puts an item into the first of some venues that its words name; it says whether they do.
func (c *LinkPlaces) link(u Unit, it *Item, venues []int64) (bool, error) {
	for _, id := range venues {
		var v Venue
		var rooms []Room
		if err := u.Get(&v, id); err != nil {
			return false, err
		}
		if err := u.Children(&v, &rooms); err != nil {
			return false, err
		}
		for _, room := range append([]Room{{}}, rooms...) {
			if !c.named(it, &v, &room) {
				continue
			}
			it.VenueID, it.Place = &v.ID, nil
			if room.ID != 0 {
				it.RoomID = &room.ID
			}
			return true, u.Put(it)
		}
	}
	return false, nil
}

// named says that all words of the place of an item name a venue, or a room of it: behind the name of the venue, or by
// itself where the item is in the venue already.
func (c *LinkPlaces) named(it *Item, v *Venue, room *Room) bool {
	var names []string
	switch {
	case it.Place.Empty():
		return false
	case it.Placed():
		if keyOf(it.VenueID) != v.ID || it.RoomID != nil || it.FromID != nil || it.ToID != nil {
			return false
		}
		for _, r := range room.Name {
			names = append(names, nameKey(r))
		}
	default:
		for _, name := range v.Name {
			if key := nameKey(name); c.borne(key, v.ID) {
				continue
			} else if room.ID == 0 {
				names = append(names, key)
			} else {
				for _, r := range room.Name {
					names = append(names, nameKey(name+", "+r))
				}
			}
		}
	}
	for _, said := range it.Place {
		if key := nameKey(said); key != "" && !slices.Contains(names, key) {
			return false
		}
	}
	return true
}

// borne says that another venue bears a name as well.
func (c *LinkPlaces) borne(key string, not int64) bool {
	return slices.ContainsFunc(c.Known, func(v Venue) bool {
		for _, name := range v.Name {
			if v.ID != not && nameKey(name) == key {
				return true
			}
		}
		return false
	})
}
