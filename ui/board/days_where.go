package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

// at is the instant that a place on the board stands for, for tests and menus.
func (b *Days) at(p fyne.Position) int64 {
	col, minute := b.spot(p)
	return b.cols[col].At(minute)
}

// where is the middle of the first piece of an entry.
func (b *Days) where(ref model.Ref) (fyne.Position, bool) {
	x, y, w, h, ok := b.boxOf(ref)
	return fyne.NewPos(x+w/2, y+h/2), ok
}

// whereAt is the place of an instant at the left of its column.
func (b *Days) whereAt(at int64) (fyne.Position, bool) {
	for i := range b.cols {
		if m := b.cols[i].Minute(at); m >= 0 && m < b.cols[i].Len {
			return fyne.NewPos(b.colX(i)+20, b.y(m)), true
		}
	}
	return fyne.Position{}, false
}

// Boxes are where all entries with hours are drawn, for tests.
func (b *Days) Boxes() []scene.Hit {
	var out []scene.Hit
	for i := range b.cols {
		for j := range b.cols[i].blocks {
			x, y, w, h := b.box(i, &b.cols[i].blocks[j])
			out = append(out, scene.Hit{Pos: fyne.NewPos(x, y), Size: fyne.NewSize(w, h), Kind: "entry", ID: int64(b.cols[i].blocks[j].Key)})
		}
	}
	return out
}

// Counted is how many entries there is no room for, and a number says so.
func (b *Days) Counted() int {
	n := 0
	for i := range b.cols {
		for _, m := range b.cols[i].more {
			n += len(m.Keys)
		}
	}
	return n
}

// corner presses what stands over the hours: the names of the rulers, and the
// width of the days.
func (b *Days) corner(h scene.Hit, e *desktop.MouseEvent) bool {
	switch {
	case h.Kind == "rulers" && b.OnRulers != nil:
		b.grip = nil
		b.OnRulers(e.AbsolutePosition)
	case h.Kind == "fit" && b.OnFit != nil:
		b.grip = nil
		b.OnFit()
	default:
		return false
	}
	return true
}
