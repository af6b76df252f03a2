package delegates

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// without leaves out of a list those who have a seat in the column already, or have one
// further up in the list, and gives them.
func (c *column) without(all typed.Seated) (out typed.Seated, twice []model.Seat) {
	out = typed.Seated{New: map[int]model.SavePerson{}, Unsure: all.Unsure}
	for i, s := range all.Seats {
		has := func(o model.Seat) bool {
			return s.PersonID != nil && o.PersonID != nil && *o.PersonID == *s.PersonID
		}
		if slices.ContainsFunc(c.seats, has) || slices.ContainsFunc(out.Seats, has) {
			twice = append(twice, s)
			continue
		}
		if made, ok := all.New[i]; ok {
			out.New[len(out.Seats)] = made
		}
		out.Seats = append(out.Seats, s)
	}
	return out, twice
}

// names are those on some seats.
func (b *Board) names(list []model.Seat) string {
	var out []string
	for _, s := range list {
		out = append(out, b.called(&s))
	}
	return strings.Join(out, "; ")
}
