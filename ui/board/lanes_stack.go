package board

// stack gives each lane its height and its place, and says where what lay at a
// height lies now. A lane with nothing in the hours in sight is low: it stands for
// nothing but its name. While something is carried every lane stays as it is.
func (b *Lanes) stack(down float32) float32 {
	if b.grip != nil || b.size.Width < 10 {
		return down
	}
	from, to := b.minuteAt(lanesSide), b.minuteAt(b.size.Width)
	at, y := down, float32(0)
	for i := range b.lanes {
		l := &b.lanes[i]
		was, tall := l.y, l.h
		l.y, l.h = y, l.tall(from, to)
		if was <= down && down < was+tall {
			at = y + min(down-was, l.h)
		}
		y += l.h
	}
	return at
}

// tall is how high a lane is while the hours from one minute to another are in sight.
func (l *lane) tall(from, to int) float32 {
	if l.head {
		return groupLine
	}
	for _, r := range l.rows {
		if r.From < to && r.To > from {
			return float32(l.lines)*laneLine + lanePad
		}
	}
	return laneLow
}

// scrollIn goes, once, to half an hour before the first thing there is. All of its day is
// shown at once where an hour keeps room enough, unless somebody chose its width.
func (b *Lanes) scrollIn() {
	if b.placed || b.size.Width < 10 {
		return
	}
	b.placed = true
	from, to := b.busyHours()
	if !b.zoomed {
		b.hour = usualWide
		if all := (b.size.Width - lanesSide) / float32(to-from) * 60; all >= roomyWide && all < usualWide {
			b.hour = all
		}
		b.pack()
	}
	b.setScroll(float32(from)/60*b.hour, 0)
	for i := range b.lanes { // the first thing there is, in whichever lane
		if l := &b.lanes[i]; !l.head && l.h > laneLow {
			if l.y+l.h > b.size.Height-b.headTall() {
				b.setScroll(b.left, l.y-groupLine)
			}
			return
		}
	}
}

// busyHours are the minutes of the first day with anything on it, with half an hour
// before and after; of a board with nothing, from nine in the morning.
func (b *Lanes) busyHours() (from, to int) {
	const around = 30
	from = b.minutes()
	for i := range b.lanes {
		for _, r := range b.lanes[i].rows {
			from = min(from, r.From)
		}
	}
	if from == b.minutes() {
		return 8*60 + 30 - around, b.minutes()
	}
	night := 0
	for i := range b.days {
		if night += b.days[i].Len; night > from {
			break
		}
	}
	for i := range b.lanes {
		for _, r := range b.lanes[i].rows {
			if r.From < night {
				to = max(to, r.To)
			}
		}
	}
	return from - around, to + around
}
