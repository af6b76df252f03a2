package proposal

import (
	"slices"

	"chancery/model"
)

// seatRow is a seat with its row of a list, below 0 where the list has none for it, and who is made for it.
type seatRow struct {
	seat model.Seat
	row  int
	made *model.SavePerson
}

// staying are those who keep a seat, as the list has them, and who is new.
type staying struct {
	old, fresh []seatRow
	moved      map[int]bool // rows that stand elsewhere than they did, as somebody took it
	touched    bool         // one of them is not as before
}

// staying puts on the seats of a delegation what a list says otherwise, where it is taken. A delegation has one head: who
// was is a member, where another is.
func (p *Proposal) staying(r *Reseated, gone []int64) *staying {
	out, head := &staying{moved: map[int]bool{}}, int64(0)
	for at := range r.old {
		one := seatRow{seat: r.old[at], row: slices.Index(r.at, at)}
		if slices.Contains(gone, one.seat.ID) {
			out.touched = true
			continue
		}
		if one.row >= 0 && !p.People[one.row].Out {
			for _, d := range r.details[one.row] {
				if d.seat == nil || !p.People[one.row].Takes(d) {
					continue
				}
				if d.seat(&one.seat); d.Field == "order" {
					out.moved[one.row] = true
				}
				if out.touched = true; d.Field == "role" && one.seat.Role == model.HeadOfDelegation {
					head = one.seat.ID
				}
			}
		}
		out.old = append(out.old, one)
	}
	for i := range out.old {
		one := &out.old[i]
		if head != 0 && one.seat.ID != head && one.seat.Role == model.HeadOfDelegation && one.row < 0 { // of those in the list it is said there
			one.seat.Role = member
		}
	}
	return out
}

// inOrder are all of them: those who were there as they stood, but for those who were moved; these and who is new stand
// behind whoever is before them in the list. Where the list has no order of its own who is new stands last.
func (s *staying) inOrder(ordered bool) (out []seatRow) {
	var placed []seatRow
	for _, one := range s.old {
		if s.moved[one.row] {
			placed = append(placed, one)
		} else {
			out = append(out, one)
		}
	}
	if ordered {
		placed = append(placed, s.fresh...)
	}
	slices.SortStableFunc(placed, func(a, b seatRow) int { return a.row - b.row })
	for _, one := range placed {
		before, at := none, len(out)
		for i := range out {
			switch row := out[i].row; {
			case row >= 0 && row < one.row && row > before:
				before, at = row, i+1
			case row > one.row && before < 0:
				at = min(at, i)
			}
		}
		out = slices.Insert(out, at, one)
	}
	if !ordered {
		out = append(out, s.fresh...)
	}
	return out
}
