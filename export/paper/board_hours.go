package paper

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"chancery/model/arrange"
)

// hours sets days side by side, with hours running down.
func (s *setter) hours(b *Board, room box) {
	edges := b.edges(room.x+hourRule, room.w-hourRule)
	n := len(b.Days)
	wide := func(i int) float64 { return edges[i+1] - edges[i] - 1 }
	headed := s.headed(b, boardText*1.15, wide)
	for i := range b.Days {
		l := s.oneLine([]Run{{Text: headed(&b.Days[i]), Bold: true}}, boardText*1.15, wide(i))
		s.text((edges[i]+edges[i+1]-l.width)/2, room.y+1, boardText*1.15, l)
	}
	y := room.y + dayHead + s.bars(b, edges, room.y+dayHead, 0)
	grid := box{edges[0], y, room.w - hourRule, room.y + room.h - y}
	from, to := b.stretch()
	scale := grid.h / float64(to-from)
	for m := from; m <= to; m += 60 {
		at := grid.y + float64(m-from)*scale
		s.rule(grid.x-1.5, at, grid.w+1.5, .12, .80)
		if m < to {
			l := s.oneLine([]Run{{Text: fmt.Sprintf("%02d:00", m/60), Quiet: true}}, boardText*.9, hourRule)
			s.text(grid.x-2.6-l.width, at-1.3, boardText*.9, l)
		}
	}
	for i := range n {
		s.rule(edges[i], room.y, .12, room.h, .70)
		s.column(i, &b.Days[i], box{edges[i], grid.y, edges[i+1] - edges[i], grid.h}, from, scale)
	}
	s.rule(edges[n], room.y, .12, room.h, .70)
}

// edges are where the columns of the days begin, and where the last one ends: a
// day on which much happens at once is wider.
func (b *Board) edges(left, width float64) []float64 {
	shares, all := make([]float64, len(b.Days)), 0.0
	for i, d := range b.Days {
		if len(d.Blocks) == 0 {
			shares[i] = emptyDay
			all += emptyDay
			continue
		}
		placed, _ := arrange.Pack(d.after(lineLong), lineLong, 0)
		lanes := 1
		for _, p := range placed {
			lanes = max(lanes, p.Lanes)
		}
		shares[i] = min(1+.7*float64(lanes-1), 5.5)
		all += shares[i]
	}
	for i, d := range b.Days { // its date is read
		if least := leastDay / width; len(d.Blocks) == 0 && shares[i]/all < least && least*float64(len(b.Days)) < 1 {
			empty := float64(len(b.Days) - b.busy())
			shares[i] = least * (all - emptyDay*empty) / (1 - least*empty)
		}
	}
	all = 0
	for _, share := range shares {
		all += share
	}
	out := []float64{left}
	for _, share := range shares {
		left += width * share / all
		out = append(out, left)
	}
	return out
}

// busy is on how many days something happens.
func (b *Board) busy() (n int) {
	for _, d := range b.Days {
		if len(d.Blocks) > 0 {
			n++
		}
	}
	return n
}

const (
	leastDay = 19 // millimetres of a day on which nothing happens
	lineLong = 18 // minutes: about as long as a line of text is high
	emptyDay = .25
)

// after is the blocks of a day, to be packed. One that is drawn longer than it lasts, so that
// a line of it can be read, lets what follows begin a little later: what only touches does
// not share the width.
func (d *BoardDay) after(least int) []arrange.Block {
	out := make([]arrange.Block, len(d.Blocks))
	for i, k := range d.Blocks {
		out[i] = arrange.Block{Key: i, From: k.From, To: k.To}
	}
	slices.SortStableFunc(out, func(a, b arrange.Block) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	for i := range out {
		drawn, real := out[i].From+least, &d.Blocks[out[i].Key]
		for n := i + 1; n < len(out) && out[n].From < drawn; n++ {
			next := &d.Blocks[out[n].Key]
			if next.From >= real.To && real.To > real.From && drawn-next.From <= least {
				out[n].From, out[n].To = drawn, max(out[n].To, drawn)
			}
		}
	}
	return out
}

// stretch is the hours that are shown: a working day, and what lies beyond it.
func (b *Board) stretch() (from, to int) {
	from, to = 9*60, 18*60
	for _, d := range b.Days {
		for _, k := range d.Blocks {
			from, to = min(from, k.From/60*60), max(to, (k.To+59)/60*60)
		}
	}
	return max(from, 0), min(to, 24*60)
}

// column sets the blocks of one day, beside each other where they meet.
func (s *setter) column(n int, d *BoardDay, c box, from int, scale float64) {
	least := int(math.Ceil(lineHeight(boardText) * .96 / scale))
	placed, _ := arrange.Pack(d.after(least), least, 0)
	lanes := s.laned(d, placed, c.w-1.6, scale)
	for i, p := range placed {
		left, right := lanes[i][0], lanes[i][1]
		s.block(n, &d.Blocks[p.Key], box{c.x + .8 + left, c.y + float64(p.From-from)*scale + .2,
			right - left - between, float64(p.To-p.From)*scale - .4})
	}
}

// block is one item in its box: what, when and where, as far as there is room.
func (s *setter) block(day int, k *Block, b box) {
	if k.Outline {
		s.tint(b, k.Tint.towards(.35))
		s.tint(box{b.x + .2, b.y + .2, b.w - .4, b.h - .4}, k.Tint.towards(.96))
	} else {
		s.tint(b, k.Tint.towards(.84))
	}
	s.tint(box{b.x, b.y, .9, b.h}, k.Tint.towards(0))
	in := within(b)
	text := k.Text
	if !s.says(k, text, in) { // over all its lines; else by its short name
		text = k.said(in.w, s)
	}
	s.coded(k, text)
	if shown := []Run{{Text: text, Bold: true}}; !s.says(k, text, in) && text == k.Short && in.h < 2*lineHeight(boardText) && s.breakLines(shown, boardText, endless)[0].width <= in.w {
		s.rest = append(s.rest, untold{day, 0, k}) // by its short name; its hour, for which there is no room, stands in the list
		s.text(in.x, in.y+max(0, (in.h-lineHeight(boardText))/2), boardText, s.breakLines(shown, boardText, endless)[0])
		return
	}
	if !s.says(k, text, in) {
		n := s.marks() + 1
		s.rest = append(s.rest, untold{day, n, k})
		s.numbered(n, k, in)
		return
	}
	if in.h < 2*lineHeight(boardText) {
		s.text(in.x, in.y+max(0, (in.h-lineHeight(boardText))/2), boardText, k.line(text, in.w, s))
	} else {
		y := s.paragraph([]Run{{Text: text, Bold: true}}, boardText, box{in.x, in.y, in.w, in.h - lineHeight(boardText)})
		y = s.paragraph([]Run{{Text: k.when(in.w, s)}}, boardText, box{in.x, y, in.w, in.y + in.h - y})
		if k.Beside != "" {
			s.paragraph([]Run{{Text: k.Beside, Quiet: true}}, boardText*.92, box{in.x, y, in.w, in.y + in.h - y})
		}
	}
	if k.Struck {
		s.rule(in.x, in.y+boardText*.62/perMM, in.w, .2, .2)
	}
}

// marks is how many items stand on the page by a mark alone.
func (s *setter) marks() (n int) {
	for _, u := range s.rest {
		n = max(n, u.number)
	}
	return n
}

// says whether a box has room for all that an item is called, and for when it begins: no hour
// is left out, nor what is said of it: "about".
func (s *setter) says(k *Block, text string, in box) bool {
	what := []Run{{Text: text, Bold: true}}
	plain := k.begin() != "" && k.begin()[0] >= '0' && k.begin()[0] <= '9'
	if in.h < 2*lineHeight(boardText) {
		what = append(what, Run{Text: "  " + k.begin(), Quiet: true})
		return s.breakLines(what, boardText, endless)[0].width <= in.w
	}
	lines := len(s.breakLines(what, boardText, in.w))
	return s.widest(what, boardText) <= in.w && float64(lines+1)*lineHeight(boardText) <= in.h+.4 &&
		(plain || s.breakLines([]Run{{Text: k.begin()}}, boardText, endless)[0].width <= in.w)
}

// numbered sets the number under which an item is listed, and its hour where there is room, beside it or
// below.
func (s *setter) numbered(n int, k *Block, in box) {
	runs, hour := []Run{{Text: noteOf(n), Bold: true}}, []Run{{Text: k.begin(), Quiet: true}}
	if with := append(runs[:1:1], Run{Text: "  " + k.begin(), Quiet: true}); s.breakLines(with, boardText, endless)[0].width <= in.w {
		runs = with
	} else if below := s.breakLines(hour, boardText, endless)[0]; in.h >= 2*lineHeight(boardText) && below.width <= in.w {
		s.text(in.x, in.y+lineHeight(boardText), boardText, below)
	}
	s.text(in.x, in.y, boardText, s.breakLines(runs, boardText, endless)[0])
}

// said is what a block is called in a line of a width.
func (k *Block) said(width float64, s *setter) string {
	if k.Short != "" && s.breakLines([]Run{{Text: k.Text, Bold: true}}, boardText, endless)[0].width > width {
		return k.Short
	}
	return k.Text
}

// line is what and when on one line; the end, then the start give way before a
// time would be cut.
func (k *Block) line(text string, width float64, s *setter) line {
	what := Run{Text: text, Bold: true}
	for _, when := range []string{k.Times, k.begin()} {
		if l := s.breakLines([]Run{what, {Text: "  " + when, Quiet: true}}, boardText, endless)[0]; l.width <= width {
			return l
		}
	}
	return s.oneLine([]Run{what}, boardText, width)
}

// when is the times in a line of a width, or the start alone.
func (k *Block) when(width float64, s *setter) string {
	if s.breakLines([]Run{{Text: k.Times}}, boardText, endless)[0].width <= width {
		return k.Times
	}
	return k.begin()
}

// begin is when it begins, as Times says it.
func (k *Block) begin() string {
	if k.Begins != "" {
		return k.Begins
	}
	start, _, _ := strings.Cut(k.Times, "–")
	return strings.TrimSpace(start)
}
