package board

import (
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintTop is what floats: the scroll bar, the ghost, the card, the focus ring.
func (b *Days) paintTop(s *scene.Scene) {
	p := look.Now()
	if limit := b.maxScroll(); limit > 0 {
		room := b.size.Height - b.headBottom()
		h := max(30, room*room/(room+limit))
		y := b.headBottom() + (room-h)*b.scroll/limit
		s.RRect(b.size.Width-7, y+2, 5, h-4, 2.5, look.Alpha(p.Text3, 90))
		s.Hit(b.size.Width-scrollWidth-2, b.headBottom(), scrollWidth+2, room, "scroll", 0)
	}
	b.paintRing(s)
	if b.grip != nil && b.grip.do != pressing {
		b.paintGhost(s, b.grip)
		return
	}
	b.card.paint(s, b.size)
}

// paintRing shows where the keyboard is.
func (b *Days) paintRing(s *scene.Scene) {
	if !b.focused || len(b.order) != 1 {
		return
	}
	if x, y, w, h, ok := b.boxOf(b.order[0]); ok && y+h > b.headBottom() {
		s.Stroke(x-2, y-2, w+4, h+4, 7, 2, look.Now().Accent)
	}
}

// boxOf is where an entry is drawn, the first piece of it.
func (b *Days) boxOf(ref model.Ref) (x, y, w, h float32, ok bool) {
	for i := range b.cols {
		for j := range b.cols[i].blocks {
			pl := &b.cols[i].blocks[j]
			if b.entries[pl.Key].Ref == ref {
				x, y, w, h = b.box(i, pl)
				return x, y, w, h, true
			}
		}
	}
	return 0, 0, 0, 0, false
}

// boxes are where all entries are drawn.
func (b *Days) boxes() []box {
	var out []box
	for i := range b.cols {
		for j := range b.cols[i].blocks {
			x, y, w, h := b.box(i, &b.cols[i].blocks[j])
			out = append(out, box{x, y, w, h})
		}
	}
	return out
}
