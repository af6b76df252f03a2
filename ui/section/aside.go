package section

import (
	"maps"
	"slices"

	"chancery/register"
)

// lay keeps a register that is left while something typed in it is not saved, with the cell that is
// open and the row that is begun, until somebody comes back to it.
func (s *Section) lay(r *rows) {
	if s.aside == nil {
		s.aside = map[register.Kind]*rows{}
	}
	s.aside[r.list.Kind] = r
}

// take is the table of a register: the one that was left with something typed in it, else a new one.
func (s *Section) take(list *register.List) *rows {
	r := s.aside[list.Kind]
	if r == nil {
		return newRows(s, list)
	}
	delete(s.aside, list.Kind)
	r.event, r.with = 0, nil // all of it comes on show
	r.fill(list)
	return r
}

// all asks the register that is on show, and those that were left with something typed in them.
func (s *Section) all(of func(*rows) []Left) (out []Left) {
	out = of(s.rows)
	for _, k := range slices.Sorted(maps.Keys(s.aside)) {
		out = append(out, of(s.aside[k])...)
	}
	return out
}
