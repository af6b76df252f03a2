package board

import (
	"chancery/ui/look"
	"chancery/ui/scene"
)

const headLeft = 28 // of the name of a group of lanes

// outgrows says that the name of a group is longer than the names beside the lanes have room for: nothing
// stands in the row beside it, and it goes on there.
func (b *Lanes) outgrows(l *lane, y float32) bool {
	return l.head && y >= b.headTall() && scene.F11b.Width(l.name) > lanesSide-36
}

func (b *Lanes) paintLongHeads(s *scene.Scene) {
	b.seen(func(_ int, l *lane, y float32) {
		if b.outgrows(l, y) {
			s.In(headLeft, y, l.h, scene.F11b.Fit(l.name, b.size.Width-headLeft-12), scene.F11b, look.Now().Text2)
		}
	})
}
