package paper

const (
	weekHead  = 4.8  // room of the dates
	leastWeek = 11.0 // of a week on which nothing happens
)

// weeks sets a row of seven days for each week of a month.
func (s *setter) weeks(b *Board, room box) {
	col := room.w / 7
	var edges []float64
	for i := range 8 {
		edges = append(edges, room.x+float64(i)*col)
	}
	y := room.y
	for w, row := range b.rows(room.h) {
		s.rule(room.x, y, room.w, .12, .70)
		for i := range 7 {
			d := &b.Days[w*7+i]
			s.rule(edges[i], y, .12, row, .70)
			l := s.oneLine([]Run{{Text: d.Heading, Bold: !d.Quiet, Quiet: d.Quiet}}, boardText*1.1, col-2)
			s.text(edges[i]+1.4, y+.6, boardText*1.1, l)
		}
		s.rule(edges[7], y, .12, row, .70)
		used := s.bars(b, edges, y+weekHead, w*7)
		for i := range 7 {
			s.dayList(w*7+i, &b.Days[w*7+i], box{edges[i] + 1, y + weekHead + used, col - 2, row - weekHead - .2 - used}, b.More)
		}
		y += row
	}
	s.rule(room.x, y, room.w, .12, .70)
}

// rows share the height among the weeks: each has what it must, and the rest
// goes to those on which much happens.
func (b *Board) rows(height float64) []float64 {
	n := len(b.Days) / 7
	out, wants, all := make([]float64, n), make([]float64, n), 0.0
	for w := range n {
		_, used := b.placed(w*7, 7)
		most := 0
		for _, d := range b.Days[w*7 : w*7+7] {
			most = max(most, len(d.Blocks))
		}
		wants[w] = float64(used)*barPitch + float64(most)*(lineHeight(boardText)+.3) + 1
		all += wants[w]
	}
	rest := height - leastWeek*float64(n)
	even := max(0, rest-all) / float64(n)
	for w := range n {
		out[w] = leastWeek + even + (rest-even*float64(n))*wants[w]/all
	}
	return out
}

// dayList is a day of a month: an item a line. What has no room, or is cut, is listed.
func (s *setter) dayList(n int, d *BoardDay, b box, more string) {
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
		runs := []Run{{Text: k.begin() + " "}, {Text: k.said(b.w-12, s), Bold: !d.Quiet, Quiet: d.Quiet}}
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
