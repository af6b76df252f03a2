package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
)

// arrow walks from entry to entry; where there is none it walks the hours.
func (b *Days) arrow(k fyne.KeyName) {
	if len(b.order) == 0 && (b.slot.shown || b.none()) {
		b.walkSlot(k)
		return
	}
	next := b.neighbour(k)
	if next == nil {
		b.choose()
		b.slot.shown = true
		b.walkSlot(k)
		return
	}
	b.slot.shown = false
	b.choose(next.Ref)
	if b.OnSelect != nil {
		b.OnSelect(b.order)
	}
	b.Reveal(next.Start.At)
}

func (b *Days) none() bool {
	for i := range b.cols {
		if len(b.cols[i].blocks) > 0 {
			return false
		}
	}
	return true
}

// walkSlot moves the empty place by half hours and days.
func (b *Days) walkSlot(k fyne.KeyName) {
	if !b.slot.shown {
		b.slot = slot{minute: 9 * 60, shown: true}
	}
	switch k {
	case fyne.KeyUp:
		b.slot.minute = max(0, b.slot.minute-30)
	case fyne.KeyDown:
		b.slot.minute = min(23*60+30, b.slot.minute+30)
	case fyne.KeyLeft:
		b.slot.col = max(0, b.slot.col-1)
	case fyne.KeyRight:
		b.slot.col = min(b.count-1, b.slot.col+1)
	}
	b.Reveal(b.cols[min(b.slot.col, len(b.cols)-1)].At(b.slot.minute))
}

// neighbour is the next entry in the direction of the arrow: up and down by
// time, left and right to the nearest one on another day.
func (b *Days) neighbour(k fyne.KeyName) *model.Entry {
	list := b.walk()
	if len(list) == 0 {
		return nil
	}
	if len(b.order) == 0 {
		return list[0]
	}
	cur := b.entry(b.order[len(b.order)-1])
	if cur == nil {
		return list[0]
	}
	switch k {
	case fyne.KeyUp, fyne.KeyDown:
		return besides(list, cur, k == fyne.KeyDown)
	}
	return b.onAnotherDay(list, cur, k == fyne.KeyRight)
}

// walk lists what has hours, by time.
func (b *Days) walk() []*model.Entry {
	var out []*model.Entry
	seen := map[model.Ref]bool{}
	for i := range b.cols {
		for _, pl := range b.cols[i].blocks {
			if e := &b.entries[pl.Key]; !seen[e.Ref] {
				seen[e.Ref] = true
				out = append(out, e)
			}
		}
	}
	return out
}

func besides(list []*model.Entry, cur *model.Entry, next bool) *model.Entry {
	for i, e := range list {
		if e.Ref != cur.Ref {
			continue
		}
		switch {
		case next && i+1 < len(list):
			return list[i+1]
		case !next && i > 0:
			return list[i-1]
		}
		return e
	}
	return list[0]
}

func (b *Days) onAnotherDay(list []*model.Entry, cur *model.Entry, later bool) *model.Entry {
	day := b.local(cur.Start).Date()
	want := b.local(cur.Start).Minute()
	var best *model.Entry
	better := func(e *model.Entry) bool {
		if best == nil {
			return true
		}
		d, bd := b.local(e.Start).Date(), b.local(best.Start).Date()
		if d != bd {
			return later == (d < bd)
		}
		return dist(b.local(e.Start).Minute(), want) < dist(b.local(best.Start).Minute(), want)
	}
	for _, e := range list {
		d := b.local(e.Start).Date()
		if d != day && (d > day) == later && better(e) {
			best = e
		}
	}
	return best
}

func dist(a, b int) int { return max(a-b, b-a) }
