package model

// Back is a row as it is and as it was at some time, nil where it is or was not there.
type Back struct{ Now, Then Record }

// BringBack makes rows again what they were: those of an item, with who took part and how
// the press could come, or of a visit with all its items. What was deleted since comes back
// under its own uid, what came since goes. Revision is that of the diary that was read.
type BringBack struct {
	Title    Text
	Rows     []Back
	Revision int64
	ID       map[int64]int64 // filled in: what keys items have that came back under new ones
}

func (c *BringBack) Label() Label { return Label{"bring-back", []Text{c.Title}} }

func (c *BringBack) Apply(u Unit) error {
	var then, gone []Record
	now := map[address]Row{}
	for _, b := range c.Rows {
		switch {
		case b.Then == nil && b.Now == nil:
		case b.Then == nil:
			gone = append(gone, b.Now)
		default:
			then = append(then, b.Then)
			if b.Now != nil {
				now[addressOf(b.Then)] = *b.Now.Head()
			}
		}
	}
	if err := c.drop(u, gone, false); err != nil {
		return err
	}
	c.ID = map[int64]int64{}
	keys := map[address]int64{}
	for _, r := range targetsFirst(then) {
		was := addressOf(r)
		head, there := now[was]
		made := clone(r)
		if !there {
			head = Row{UID: r.Head().UID}
			if err := c.away(u, r); err != nil {
				return err
			}
		}
		*made.Head() = head
		if err := c.lead(u, made, keys); err != nil {
			return err
		}
		if it, ok := made.(*Item); ok {
			if err := it.Settle(); err != nil {
				return err
			}
		}
		if err := u.Put(made); err != nil {
			return err
		}
		keys[was] = made.Head().ID
		if was.table == "items" {
			c.ID[was.id] = made.Head().ID
		}
	}
	return c.drop(u, gone, true)
}

// drop takes away what was not there then: items after all else, since that may lie in them.
func (c *BringBack) drop(u Unit, gone []Record, items bool) error {
	for _, r := range gone {
		it, ok := r.(*Item)
		switch {
		case ok != items:
		case ok:
			var now Item
			err := there(u, &now, it.ID)
			if err == nil {
				err = freeContents(u, &now)
			}
			if err == nil {
				err = deleteWith(u, &now, c.Revision)
			}
			if err != nil {
				return err
			}
		default:
			if err := u.Delete(clone(r)); err != nil {
				return err
			}
		}
	}
	return nil
}

// away refuses what somebody brought back meanwhile.
func (c *BringBack) away(u Unit, r Record) error {
	back := blankLike(r)
	switch err := u.ByUID(back, r.Head().UID); {
	case Code(err) == "model.missing":
		return nil
	case err != nil:
		return err
	}
	return u.Conflict(back)
}

// lead makes a row point where it pointed: at what came back under another key as well. Of
// what is no more it cannot tell; only what an item was part of is let go.
func (c *BringBack) lead(u Unit, r Record, keys map[address]int64) error {
	for _, ref := range References(r) {
		key := ref.Key(r)
		if key == 0 {
			continue
		}
		if to, ok := keys[address{ref.To, key}]; ok {
			ref.point(r, to)
			continue
		}
		to := blankOf(ref.To)
		if to == nil {
			continue
		}
		switch err := u.Get(to, key); {
		case err == nil:
		case Code(err) != "model.missing":
			return err
		case ref.Field == "ContainerID":
			ref.point(r, 0)
		default:
			return Refuse("bring.missing", c.Title.In())
		}
	}
	return nil
}
