package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
)

// boxOf is where an entry is drawn first.
func (b *Lanes) boxOf(ref model.Ref) (x, y, w, h float32, ok bool) {
	for i := range b.lanes {
		for _, r := range b.lanes[i].rows {
			if b.entries[r.Key].Ref == ref {
				x, y, w, h = b.box(&r, b.headTall()+b.lanes[i].y-b.down)
				return x, y, w, h, true
			}
		}
	}
	return 0, 0, 0, 0, false
}

// Where is the middle of an entry where it stands first, for tests.
func (b *Lanes) Where(ref model.Ref) (fyne.Position, bool) {
	x, y, w, h, ok := b.boxOf(ref)
	return fyne.NewPos(x+w/2, y+h/2), ok
}

// WhereLane is the middle of a lane with a name, for tests.
func (b *Lanes) WhereLane(name string) (fyne.Position, bool) {
	for i := range b.lanes {
		if l := &b.lanes[i]; l.name == name {
			return fyne.NewPos(lanesSide+60, b.headTall()+l.y-b.down+l.h/2), true
		}
	}
	return fyne.Position{}, false
}
