package board

import (
	"chancery/model/arrange"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	thinTall  = 13 // of the words beside a block that is a line
	thinMarks = 70 // at the right edge of a block stand its marks
)

// paintThin says beside the words of its neighbours what a block is that is a line, of a few minutes: in a
// column as wide as a day alone there is room for that.
func (b *Days) paintThin(s *scene.Scene, i int) {
	col := &b.cols[i]
	for j := range col.blocks {
		pl := &col.blocks[j]
		x, y, w, h := b.box(i, pl)
		if h >= leastLine || y+h < b.headBottom() || y > b.size.Height {
			continue
		}
		e := &b.entries[pl.Key]
		words := b.set.Words.Text(e.Title) + "  " + b.start(e)
		wide, top := scene.F9b.Width(words)+12, y+h/2-thinTall/2.
		left := b.clear(i, pl, top)
		if left = max(left, x+w/3); left+wide > x+w-thinMarks {
			continue
		}
		p := look.Now()
		t := b.tone(e)
		s.Framed(left, top, wide, thinTall, 4, look.Mix(p.Bg, t.fill, .5), t.bar)
		b.put(s, e, left+6, top, thinTall, words, scene.F9b, p.Text)
		s.Hit(left, top, wide, thinTall, "entry", int64(pl.Key))
	}
}

// clear is where the words of the blocks end that lie about a line of a block.
func (b *Days) clear(i int, of *arrange.Placed, top float32) (right float32) {
	const longest = 2 * beforeTime
	for j := range b.cols[i].blocks {
		pl := &b.cols[i].blocks[j]
		x, y, w, h := b.box(i, pl)
		if pl == of || h < leastLine || y > top+thinTall || y+h < top {
			continue
		}
		e := &b.entries[pl.Key]
		title, when := b.set.Words.Text(e.Title), b.times(e)
		said := max(scene.F12b.Width(title)+longest+scene.F11.Width(when), scene.F11.Width(when+" · "+b.place(e)))
		right = max(right, min(x+9+said+12, x+w))
	}
	return right
}
