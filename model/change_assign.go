package model

import "strconv"

// Assign lets some take part in items besides those who do, as Assigning planned it: at
// the end of their side, each side as it was seen.
type Assign struct {
	sides []Participate
	label Label
}

// NewAssign is the deed of a plan, for those whom names name.
func NewAssign(p *Programme, plan []Assigned, names Text) *Assign {
	c := &Assign{}
	var title Text
	n := 0
	for i := range plan {
		if !plan[i].Changes() {
			continue
		}
		n++
		it, _ := p.Item(plan[i].Item)
		title = it.Title
		c.sides = append(c.sides, plan[i].sides()...)
	}
	c.label = Label{"assign", []Text{title, names}}
	switch there := SumOf(plan).There; {
	case there > 0:
		c.label = Label{"assign-some", []Text{Plain(strconv.Itoa(n)), names, Plain(strconv.Itoa(there))}}
	case n != 1:
		c.label = Label{"assign-items", []Text{Plain(strconv.Itoa(n)), names}}
	}
	return c
}

func (c *Assign) Label() Label { return c.label }

func (c *Assign) Apply(u Unit) error {
	for i := range c.sides {
		if err := c.sides[i].Apply(u); err != nil {
			return err
		}
	}
	return nil
}
