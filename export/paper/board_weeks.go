package paper

import "slices"

const (
	weekHead  = 4.8  // room of the dates
	leastWeek = 11.0 // of a week on which nothing happens
)

// weeks sets a row of seven days for each week of a month.
func (s *setter) weeks(b *Board, room box) {
	edges := b.weekdays(room.x, room.w)
	headed := s.headed(b, boardText*1.1, func(n int) float64 { return edges[n%7+1] - edges[n%7] - 2 })
	y := room.y
	for w, row := range s.weekRows(b, edges, room.h) {
		s.rule(room.x, y, room.w, .12, .70)
		for i := range 7 {
			d := &b.Days[w*7+i]
			s.rule(edges[i], y, .12, row, .70)
			l := s.oneLine([]Run{{Text: headed(d), Bold: !d.Quiet, Quiet: d.Quiet}}, boardText*1.1, edges[i+1]-edges[i]-2)
			s.text(edges[i]+1.4, y+.6, boardText*1.1, l)
		}
		s.rule(edges[7], y, .12, row, .70)
		used := s.bars(b, edges, y+weekHead, w*7)
		for i := range 7 {
			s.dayList(w*7+i, &b.Days[w*7+i], box{edges[i] + 1, y + weekHead + used, edges[i+1] - edges[i] - 2, row - weekHead - .2 - used}, b.More)
		}
		y += row
	}
	s.rule(room.x, y, room.w, .12, .70)
}

// weekdays are where the columns of the days of a week begin, and where the last one ends: one
// on which nothing happens in the whole month gives room to the others.
func (b *Board) weekdays(left, width float64) []float64 {
	const busy, empty = 2.2, .8
	shares, all := make([]float64, 7), 0.0
	for i := range shares {
		shares[i] = empty
		for at := i; at < len(b.Days); at += 7 {
			if len(b.Days[at].Blocks) > 0 {
				shares[i] = busy
			}
		}
		all += shares[i]
	}
	out := []float64{left}
	for _, share := range shares {
		left += width * share / all
		out = append(out, left)
	}
	return out
}

// weekRows share the height among the weeks: each has what it must, and the rest
// goes to those on which much happens.
func (s *setter) weekRows(b *Board, edges []float64, height float64) []float64 {
	n := len(b.Days) / 7
	out, wants, all := make([]float64, n), make([]float64, n), 0.0
	for w := range n {
		_, used := b.placed(w*7, 7)
		most := 0
		for i := range 7 {
			most = max(most, len(slices.Concat(s.dayLines(&b.Days[w*7+i], edges[i+1]-edges[i]-2)...)))
		}
		wants[w] = float64(used)*s.pitch(b, edges, w*7) + float64(most)*(lineHeight(boardText)+.3) + 1
		all += wants[w]
	}
	rest := height - leastWeek*float64(n)
	even := max(0, rest-all) / float64(n)
	for w := range n {
		out[w] = leastWeek + even + (rest-even*float64(n))*wants[w]/all
	}
	return out
}

// dayLines are the lines of each item of a day of a month, in a column so wide.
func (s *setter) dayLines(d *BoardDay, width float64) (out [][]line) {
	for i := range d.Blocks {
		k := &d.Blocks[i]
		out = append(out, s.breakLines([]Run{{Text: k.begin() + " "}, {Text: k.Text, Bold: !d.Quiet, Quiet: d.Quiet}}, boardText, width-3))
	}
	return out
}

// dayWhole sets a day with all that its items are called, where there is room.
func (s *setter) dayWhole(d *BoardDay, b box) bool {
	h, y := lineHeight(boardText)+.3, b.y
	lines := s.dayLines(d, b.w)
	if float64(len(slices.Concat(lines...)))*h > b.h || widest(slices.Concat(lines...)) > b.w-2 {
		return false
	}
	for i, list := range lines {
		s.tint(box{b.x, y + .5, .9, h*float64(len(list)) - .9}, d.Blocks[i].Tint.towards(0))
		for _, l := range list {
			s.text(b.x+1.8, y, boardText, l)
			if d.Blocks[i].Struck {
				s.rule(b.x+1.8, y+boardText*.62/perMM, l.width, .2, .2)
			}
			y += h
		}
	}
	return true
}

// dayList is a day of a month: an item a line where not all of them have more. What has no
// room, or is cut, is listed.
func (s *setter) dayList(n int, d *BoardDay, b box, more string) {
	if s.dayWhole(d, b) {
		return
	}
	h := lineHeight(boardText) + .3
	fits := max(int(b.h/h), 1)
	show := len(d.Blocks)
	if show > fits {
		show = fits - 1
	}
	for i := range d.Blocks[:show] {
		k := &d.Blocks[i]
		y := b.y + float64(i)*h
		s.tint(box{b.x, y + .5, .9, h - .9}, k.Tint.towards(0))
		said := k.said(b.w-12, s)
		s.coded(k, said)
		runs := []Run{{Text: k.begin() + " "}, {Text: said, Bold: !d.Quiet, Quiet: d.Quiet}}
		l := s.oneLine(runs, boardText, b.w-2)
		if s.breakLines(runs, boardText, endless)[0].width > b.w-2 {
			s.rest = append(s.rest, untold{day: n, block: k})
		}
		s.text(b.x+1.8, y, boardText, l)
		if k.Struck {
			s.rule(b.x+1.8, y+boardText*.62/perMM, l.width, .2, .2)
		}
	}
	if show < len(d.Blocks) {
		s.text(b.x+1.8, b.y+float64(show)*h, boardText, s.oneLine([]Run{{Text: more, Quiet: true}}, boardText, b.w))
	}
	for i := show; i < len(d.Blocks); i++ {
		s.rest = append(s.rest, untold{day: n, block: &d.Blocks[i]})
	}
}
