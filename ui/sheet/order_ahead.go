package sheet

import (
	"chancery/reading"
	"chancery/typed"
)

// foresee says what an item would clash with, were its hours or its place what
// is being typed.
func (o *Order) foresee(row, col int, text string) string {
	l, c := o.lines[row], o.cols[col]
	if !l.isItem() || c != typed.ColFrom && c != typed.ColTo && c != typed.ColPlace {
		return ""
	}
	it := *l.item
	if o.cells.Set(&it, c, text) != nil || it.Start == l.item.Start && it.End == l.item.End && same(it.RoomID, l.item.RoomID) && same(it.VenueID, l.item.VenueID) &&
		same(it.FromID, l.item.FromID) && same(it.ToID, l.item.ToID) {
		return ""
	}
	return o.kit.Ahead([]reading.Foreseen{{Item: it}})
}

func same(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }
