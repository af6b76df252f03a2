package delegates

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// without leaves out of a list those who have a seat in the column already, or have one
// further up in the list, and gives them.
func (c *column) without(all typed.Seated, called func(*model.Seat) model.Text) (out typed.Seated, twice []model.Seat) {
	free := slices.Clone(c.seats) // of those who may be meant by words
	return parted(all, func(before []model.Seat, s *model.Seat) bool {
		if seats(c.seats, s) || seats(before, s) {
			return true
		}
		at := slices.IndexFunc(free, func(o model.Seat) bool {
			return reads(&o, s, called) && (bears(o.Title, s.Title) || o.Title.Empty() && s.Title.Empty())
		})
		if at < 0 { // whoever is known has an office elsewhere
			at = slices.IndexFunc(free, func(o model.Seat) bool {
				return reads(&o, s, called) && (s.Title.Empty() || o.Title.Empty() && o.PersonID != nil)
			})
		}
		if at < 0 {
			return false
		}
		free = slices.Delete(free, at, at+1) // of two of one name each is one
		return true
	})
}

// reads says that words which may mean several people are the name of whoever has a seat.
func reads(there, s *model.Seat, called func(*model.Seat) model.Text) bool {
	return s.PersonID == nil && there.Until == 0 && bears(called(there), s.Name)
}

// bears says that two texts are the same in a language, in whichever letters.
func bears(a, b model.Text) bool {
	for _, x := range a {
		for _, y := range b {
			if key := words.Fold(x); key != "" && key == words.Fold(y) {
				return true
			}
		}
	}
	return false
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
