package model

// Drop takes rows out of the registers, with what belongs to them: a person with the
// offices held, a venue with its rooms. What something else points at stays, and is
// refused. Revision is that of the diary when the rows were seen, with all that
// belongs to them.
type Drop struct {
	Rows     []Record
	Name     Text // of the one, where it is one
	Revision int64
}

func (c *Drop) Label() Label { return labelled("delete", "delete-rows", len(c.Rows), c.Name) }

func (c *Drop) Apply(u Unit) error {
	for _, r := range c.Rows {
		var own []Record
		if err := u.Children(r, &own); err != nil {
			return err
		}
		for _, one := range own {
			newer, err := u.Newer(one, c.Revision)
			if err == nil && newer {
				err = u.Conflict(one)
			}
			if err == nil {
				err = release(u, one)
			}
			if err == nil {
				err = u.Delete(one)
			}
			if err != nil {
				return err
			}
		}
		err := stepsDown(u, r)
		if err == nil {
			err = release(u, r)
		}
		if err != nil {
			return err
		}
		if err := u.Delete(clone(r)); err != nil {
			return err
		}
	}
	return nil
}
