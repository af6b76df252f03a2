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
	return parted(all, func(before []model.Seat, s *model.Seat) bool { return seats(c.seats, s) || seats(before, s) })
}

// apart leaves out of a list those who have a seat in another delegation, and gives them:
// nobody is in two unasked.
func (b *Board) apart(column int, all typed.Seated) (out typed.Seated, away []model.Seat) {
	return parted(all, func(_ []model.Seat, s *model.Seat) bool {
		for i := range b.columns {
			if i != column && seats(b.columns[i].seats, s) {
				return true
			}
		}
		return false
	})
}

// seats says that the person of a seat has one of a list that is not left yet.
func seats(list []model.Seat, s *model.Seat) bool {
	return s.PersonID != nil && slices.ContainsFunc(list, func(o model.Seat) bool {
		return o.PersonID != nil && *o.PersonID == *s.PersonID && o.Until == 0
	})
}

// parted takes seats out of a list; whether one goes may depend on those that stay before it.
func parted(all typed.Seated, goes func(before []model.Seat, s *model.Seat) bool) (out typed.Seated, gone []model.Seat) {
	out = typed.Seated{New: map[int]model.SavePerson{}, Unsure: all.Unsure}
	for i, s := range all.Seats {
		if goes(out.Seats, &s) {
			gone = append(gone, s)
			continue
		}
		if made, ok := all.New[i]; ok {
			out.New[len(out.Seats)] = made
		}
		out.Seats = append(out.Seats, s)
	}
	return out, gone
}

// names are those on some seats.
func (b *Board) names(list []model.Seat) string {
	var out []string
	for _, s := range list {
		out = append(out, b.called(&s))
	}
	return strings.Join(out, "; ")
}
