package model

import "slices"

// Swap exchanges rows that stand together with those that stand right after them
// in the running order: what was later takes the earlier start, what was earlier
// follows it, and each gap stays where it is. Both are in the order of the
// programme.
type Swap struct {
	Earlier, Later []Seen
	Force          bool
	label          Text
}

func (c *Swap) Label() Label { return Label{"move", []Text{c.label}} }

func (c *Swap) Apply(u Unit) error {
	a, err := c.items(u, c.Earlier)
	if err != nil {
		return err
	}
	b, err := c.items(u, c.Later)
	if err != nil {
		return err
	}
	was := append(slices.Clone(a), b...)
	for i := range slices.Backward(a) { // the nearest first
		for j := range b {
			if err := a[i].changePlaces(&b[j]); err != nil {
				return err
			}
		}
	}
	if len(b) > 0 {
		c.label = b[0].Title
	}
	for i, it := range append(a, b...) {
		if err := u.Put(&it); err != nil {
			return err
		}
		if err := alongside(u, &was[i], &it); err != nil {
			return err
		}
	}
	return nil
}

func (c *Swap) items(u Unit, seen []Seen) ([]Item, error) {
	out := make([]Item, len(seen))
	for i, s := range seen {
		if err := read(u, &out[i], s); err != nil {
			return nil, err
		}
		if out[i].Fixed() && !c.Force {
			return nil, fixed(&out[i])
		}
	}
	return out, nil
}

// changePlaces exchanges the item with the next one.
func (it *Item) changePlaces(next *Item) error {
	start, gap := it.Start.At, next.Start.At-it.End.At
	mine, its := it.End.At-it.Start.At, next.End.At-next.Start.At
	together := gap < 0 || start == next.Start.At && mine == its
	if err := next.moveTo(start, start+its); err != nil {
		return err
	}
	second := start + its + gap
	if together {
		second = start // they overlapped: they keep overlapping
	}
	if err := it.moveTo(second, second+mine); err != nil {
		return err
	}
	it.Pos, next.Pos = max(it.Pos, next.Pos)+1, min(it.Pos, next.Pos)
	return nil
}
