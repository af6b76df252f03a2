package model

import "slices"

// Participate replaces the participants of one side of an item, in order. Was are
// the rows of that side as they were seen: whom somebody else has added, changed
// or taken away since is neither lost nor there twice. The item itself and its
// other side are left alone, so they may have changed. A person made in the same
// deed is given in New under the index of Who, and a group in Groups.
type Participate struct {
	Item int64
	Side Side
	Who  []Participation
	Was  []Seen
	New  map[int]SavePerson

	Groups map[int]Group

	label Text
}

func (c *Participate) Label() Label { return Label{"participants", []Text{c.label}} }

func (c *Participate) Apply(u Unit) error {
	var it Item
	if err := there(u, &it, c.Item); err != nil {
		return err
	}
	c.label = it.Title
	all, err := participationsOf(u, c.Item)
	if err != nil {
		return err
	}
	old := slices.DeleteFunc(all, func(p Participation) bool { return p.Side != c.Side })
	if err := same(u, old, c.Was); err != nil {
		return err
	}
	all, err = grouped(u, it.EventID, c.Who, c.Groups)
	if err != nil {
		return err
	}
	var who []Participation
	for i, p := range all {
		p.Side = c.Side
		if made, ok := c.New[i]; ok {
			if err := made.Apply(u); err != nil {
				return err
			}
			p.PersonID, p.Name = &made.ID, nil
		}
		who = append(who, p)
	}
	return seatWho(u, c.Item, old, who)
}

// seatWho puts who in the place of old, in that order: within a side, so that one
// side can be set while somebody else sets the other.
func seatWho(u Unit, item int64, old, who []Participation) error {
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
	pos := map[Side]int64{}
	for _, p := range who {
		pos[p.Side]++
		p.ItemID, p.Pos = item, pos[p.Side]
		if err := u.Put(&p); err != nil {
			return err
		}
	}
	return nil
}

// grouped are participants with the groups in their place that are made with them; one that is there by now is taken.
func grouped(u Unit, event int64, who []Participation, made map[int]Group) ([]Participation, error) {
	who = slices.Clone(who)
	for i, g := range made {
		list, err := groupsOf(u, event)
		if err != nil {
			return nil, err
		}
		at := slices.IndexFunc(list, func(o Group) bool {
			return o.Kind == g.Kind && o.Level == g.Level && o.Side == g.Side && keyOf(o.DelegationID) == keyOf(g.DelegationID)
		})
		if at < 0 {
			g.EventID = event
			save := SaveGroup{Group: g}
			if err := save.Apply(u); err != nil {
				return nil, err
			}
			who[i].GroupID = &save.ID
		} else {
			who[i].GroupID = &list[at].ID
		}
		who[i].Name = nil
	}
	return who, nil
}
