package model

// SaveGroup makes a group (ID 0) or edits one, with those who belong to it besides, or do
// not though they would. Was are those rows as they were seen.
type SaveGroup struct {
	Group   Group
	Members []Member
	Was     []Seen
	ID      int64 // filled in
}

func (c *SaveGroup) Label() Label {
	if c.Group.ID == 0 {
		return Label{"new-groups", []Text{c.Group.Name}}
	}
	return Label{"group", []Text{c.Group.Name}}
}

func (c *SaveGroup) Apply(u Unit) error {
	g := c.Group
	if err := c.within(u, &g); err != nil {
		return err
	}
	if err := u.Put(&g); err != nil {
		return err
	}
	c.ID = g.ID
	old, err := membersOf(u, g.ID)
	if err != nil {
		return err
	}
	if err := same(u, old, c.Was); err != nil {
		return err
	}
	keep := map[int64]bool{}
	for _, m := range c.Members {
		keep[m.ID] = true
	}
	if err := dropMembers(u, &g, func(m *Member) bool { return !keep[m.ID] }); err != nil {
		return err
	}
	for i, m := range c.Members {
		m.GroupID, m.Pos = g.ID, int64(i+1)
		if err := u.Put(&m); err != nil {
			return err
		}
	}
	return nil
}

// within refuses a delegation of another visit, and puts a new group behind the others.
func (c *SaveGroup) within(u Unit, g *Group) error {
	if g.DelegationID != nil {
		var d Delegation
		if err := there(u, &d, *g.DelegationID); err != nil {
			return err
		}
		if d.EventID != g.EventID {
			return Refuse("model.missing", d.TableName())
		}
	}
	if g.ID != 0 || g.Pos != 0 {
		return nil
	}
	list, err := groupsOf(u, g.EventID)
	for i := range list {
		g.Pos = max(g.Pos, list[i].Pos)
	}
	g.Pos++
	return err
}

// RemoveGroup takes a group away, as it was at a revision of the diary. One that takes
// part in an item stays, and it is said where.
type RemoveGroup struct {
	ID       int64
	Revision int64
	Name     Text
}

func (c *RemoveGroup) Label() Label { return Label{"delete", []Text{c.Name}} }

func (c *RemoveGroup) Apply(u Unit) error {
	var g Group
	if err := there(u, &g, c.ID); err != nil {
		return err
	}
	if err := unless(u, g.EventID, g.Name, func(p *Participation) bool { return keyOf(p.GroupID) == g.ID }); err != nil {
		return err
	}
	return deleteWith(u, &g, c.Revision)
}
