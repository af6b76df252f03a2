package board

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model/arrange"
)

func (b *Days) left() float32 {
	if n := len(b.set.further()); n > 0 {
		return float32(1+n) * rulerWidth
	}
	return rulerWidth + 8
}

func (b *Days) headBottom() float32 { return headHeight + max(1, float32(b.rows))*bandRow + 6 }

// colX is where a column begins, the one after the last where that ends.
func (b *Days) colX(i int) float32 {
	if i < len(b.edges) {
		return b.edges[i]
	}
	return b.left()
}

func (b *Days) colWidth(i int) float32 { return max(1, b.colX(i+1)-b.colX(i)) }

// colAt is the column at a place, the nearest one outside of all.
func (b *Days) colAt(x float32) int {
	for i := len(b.cols) - 1; i > 0; i-- {
		if x >= b.colX(i) {
			return i
		}
	}
	return 0
}

// y is where a minute of a column lies, in the coordinates of the widget.
func (b *Days) y(minute int) float32 {
	return b.headBottom() + float32(minute)/60*b.hour - b.scroll
}

func (b *Days) longest() int {
	n := 24 * 60
	for i := range b.cols {
		n = max(n, b.cols[i].Len)
	}
	return n
}

func (b *Days) maxScroll() float32 {
	return max(0, float32(b.longest())/60*b.hour-(b.size.Height-b.headBottom()))
}

func (b *Days) setScroll(y float32) { b.scroll = max(0, min(y, b.maxScroll())) }

// spot is the column and the minute under a point.
func (b *Days) spot(p fyne.Position) (col, minute int) {
	col = b.colAt(p.X)
	minute = int((p.Y - b.headBottom() + b.scroll) / b.hour * 60)
	if len(b.cols) > 0 {
		minute = max(0, min(minute, b.cols[col].Len))
	}
	return col, minute
}

// scrollIn scrolls to the beginning of what is shown, once: 07:30 or the first item; and to the first item where
// that was asked for and it lies above, or none is in sight.
func (b *Days) scrollIn() {
	if b.placed && !b.seeks || len(b.cols) == 0 || b.size.Height < 10 {
		return
	}
	first := b.earliest()
	if !b.placed {
		b.placed = true
		b.setScroll(cmp.Or(b.opens, float32(min(first, 8*60)-30)/60) * b.hour)
	}
	if b.seeks && first < 24*60 && (b.y(first) < b.headBottom() || !b.anyInSight()) {
		b.setScroll(float32(first-30) / 60 * b.hour)
	}
	b.seeks = false
}

// earliest is the minute of its day at which the first item on show begins: the end of the day where there is none.
func (b *Days) earliest() int {
	n := 24 * 60
	for i := range b.cols {
		for _, p := range b.cols[i].blocks {
			n = min(n, p.From)
		}
	}
	return n
}

func (b *Days) anyInSight() bool {
	return slices.ContainsFunc(b.cols, func(c column) bool {
		return slices.ContainsFunc(c.blocks, func(p arrange.Placed) bool {
			return b.y(p.To) > b.headBottom() && b.y(p.From) < b.size.Height
		})
	})
}

// Seek shows the first item where it lies above what is in sight, or nothing is.
func (b *Days) Seek() {
	b.seeks = true
	b.Refresh()
}

// Begin makes the board begin at an hour when it is first shown; 0 lets it
// choose.
func (b *Days) Begin(hour float32) { b.opens = hour }

// Top is the hour that is highest in sight.
func (b *Days) Top() float32 {
	if !b.placed {
		return b.opens
	}
	return b.scroll / b.hour
}

// Reveal scrolls to an instant, leaving some room above it.
func (b *Days) Reveal(at int64) {
	b.placed, b.seeks = true, false
	for i := range b.cols {
		if m := b.cols[i].Minute(at); m >= 0 && m < b.cols[i].Len {
			y := b.y(m)
			if y < b.headBottom()+10 || y > b.size.Height-90 {
				b.setScroll(float32(m)/60*b.hour - (b.size.Height-b.headBottom())/4)
			}
			b.Refresh()
			return
		}
	}
}
