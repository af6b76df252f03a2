package model

import "chancery/model/civil"

// ChangeClocks gives a visit the clocks of another zone. What stands on the clocks
// it had keeps what they show, or with Instants when it takes place; what is told on
// other clocks, such as where a flight lands, stays as it is.
type ChangeClocks struct {
	Event    Seen
	Zone     string
	Instants bool
	label    Text
}

func (c *ChangeClocks) Label() Label { return Label{"zone", []Text{c.label}} }

func (c *ChangeClocks) Apply(u Unit) error {
	var e Event
	if err := read(u, &e, c.Event); err != nil {
		return err
	}
	before, was := e, e.Zone
	c.label, e.Zone = e.Title, c.Zone
	e.onNewClocks(&before)
	if err := u.Put(&e); err != nil {
		return err
	}
	return eachItem(u, e.ID, func(it *Item) error { return it.changeClocks(was, c.Zone, c.Instants) })
}

// OnClocks counts what stands on the clocks of a zone.
func (p *Programme) OnClocks(zone string) (n int) {
	for i := range p.Items {
		if it := &p.Items[i]; it.Start.Zone == zone || it.End.Zone == zone {
			n++
		}
	}
	return n
}

// changeClocks tells both ends, as far as they stand on the clocks of one zone, on
// those of another. Days without hours stay days.
func (it *Item) changeClocks(from, to string, instants bool) error {
	starts, ends := it.Start, it.End
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		switch {
		case m.Zone != from:
		case instants && !it.AllDay:
			now, err := m.In(to)
			if err != nil {
				return err
			}
			*m = now
		default:
			m.Zone, m.Off = to, civil.NoOff
		}
	}
	if it.StartAlt = Carried(it.StartAlt, starts, it.Start); it.EndMark != Open {
		it.EndAlt = Carried(it.EndAlt, ends, it.End)
	}
	return it.Settle()
}
