package sheet

import (
	"chancery/reading"
	"chancery/typed"
)

// foresee says what an item would clash with, were its hours or its place what
// is being typed.
func (o *Order) foresee(row, col int, text string) string {
	l, c := o.lines[row], o.cols[col]
	if _, people := sideOf[c]; people && l.step == 0 {
		return o.foreseeShared(text)
	}
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

// foreseeShared says of the name that is being typed that several bear it: left as it is it stays text.
func (o *Order) foreseeShared(text string) string {
	_, name := o.cells.Naming(text)
	list := o.cells.Shared(name)
	if len(list) == 0 {
		return ""
	}
	called, _ := typed.Called(name)
	return o.kit.Words.Count("sheet.several-called", len(list), called)
}

func same(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }
