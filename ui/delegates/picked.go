package delegates

import (
	"chancery/model"
)

// pick chooses a seat besides others, or no longer.
func (b *Board) pick(s *model.Seat) {
	if b.picked[s.ID] {
		delete(b.picked, s.ID)
	} else {
		b.picked[s.ID] = true
	}
	b.turned()
}

// pickTo chooses all seats of a column from the keyboard to a row.
func (b *Board) pickTo(to place) {
	if to.column != b.at.column || b.seat() == nil {
		b.stand(to)
		return
	}
	for r := min(b.at.row, to.row); r <= max(b.at.row, to.row); r++ {
		if s := b.seatAt(place{to.column, r}); s != nil {
			b.picked[s.ID] = true
		}
	}
	b.stand(to)
}

// pickAll chooses all of the delegation that the keyboard is in.
func (b *Board) pickAll() {
	if len(b.columns) == 0 {
		return
	}
	for _, s := range b.columns[b.at.column].seats {
		b.picked[s.ID] = true
	}
	b.turned()
}

// unpick chooses nobody.
func (b *Board) unpick() {
	clear(b.picked)
	b.turned()
}

// turned shows that others are chosen.
func (b *Board) turned() {
	b.assign.look()
	b.Refresh()
}

// chosen are the seats that are chosen, in the order of the board; those that are gone are
// forgotten.
func (b *Board) chosen() (out []model.Seat) {
	for c := range b.columns {
		for _, s := range b.columns[c].seats {
			if b.picked[s.ID] {
				out = append(out, s)
			}
		}
	}
	if len(out) != len(b.picked) {
		clear(b.picked)
		for _, s := range out {
			b.picked[s.ID] = true
		}
	}
	return out
}
