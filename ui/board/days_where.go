package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
)

// At is the instant that a place on the board stands for, for tests and menus.
func (b *Days) At(p fyne.Position) int64 {
	col, minute := b.spot(p)
	return b.cols[col].At(minute)
}

// Where is the middle of the first piece of an entry.
func (b *Days) Where(ref model.Ref) (fyne.Position, bool) {
	x, y, w, h, ok := b.boxOf(ref)
	return fyne.NewPos(x+w/2, y+h/2), ok
}

// WhereAt is the place of an instant at the left of its column.
func (b *Days) WhereAt(at int64) (fyne.Position, bool) {
	for i := range b.cols {
		if m := b.cols[i].Minute(at); m >= 0 && m < b.cols[i].Len {
			return fyne.NewPos(b.colX(i)+20, b.y(m)), true
		}
	}
	return fyne.Position{}, false
}
