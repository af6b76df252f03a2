package paper

import (
	"cmp"
	"slices"

	"chancery/model/arrange"
)

// How a block is told in its box, each better than the one before.
const (
	byNothing = iota // not even a number has room
	byNumber
	byHour // and when it begins
	byName // its short name alone
	byWords
)

// toldBy is how a block is told in a box so wide and so high.
func (s *setter) toldBy(k *Block, wide, high float64) int {
	in := within(box{w: wide, h: high})
	text := k.Text
	if !s.says(k, text, in) {
		text = k.said(in.w, s)
	}
	width := func(text string) float64 {
		return s.breakLines([]Run{{Text: text, Bold: true}}, boardText, endless)[0].width
	}
	const longest = 88 // of the numbers that there are
	number, line := noteOf(longest), in.h < 2*lineHeight(boardText)
	switch {
	case s.says(k, text, in):
		return byWords
	case text == k.Short && line && width(text) <= in.w:
		return byName
	case width(number+"  "+k.begin()) <= in.w, !line && width(number) <= in.w && width(k.begin()) <= in.w:
		return byHour
	case width(number) <= in.w:
		return byNumber
	}
	return byNothing
}

// within is the room for words in a box.
func within(b box) box {
	return box{b.x + .9 + inset, b.y + .25, b.w - .9 - 1.4*inset, b.h - .3}
}

// laned is from where to where each block stands in its column: lanes are as wide as each other, but where a meeting of
// two would stand as a number for want of room, that gets what its short name needs from what can spare it: from other
// lanes, and from those that begin and end with it.
func (s *setter) laned(d *BoardDay, placed []arrange.Placed, wide, scale float64) [][2]float64 {
	told := func(i int, w float64) int {
		return s.toldBy(&d.Blocks[placed[i].Key], w-between, float64(placed[i].To-placed[i].From)*scale-.4)
	}
	short := func(i int) bool { return d.Blocks[placed[i].Key].Short != "" }
	groups, out := map[int][]int{}, make([][2]float64, len(placed))
	for i, p := range placed {
		groups[p.Block0] = append(groups[p.Block0], i)
	}
	for _, group := range groups {
		n := placed[group[0]].Lanes
		widths := fairer(slices.Repeat([]float64{wide / float64(n)}, n), group, func(i int) int {
			if placed[i].Span > 1 {
				return -1
			}
			return placed[i].Lane
		}, short, func(i int, of []float64) int { return told(i, total(of[placed[i].Lane:placed[i].Lane+placed[i].Span])) })
		for _, i := range group {
			p := placed[i]
			out[i] = [2]float64{total(widths[:p.Lane]), total(widths[:p.Lane+p.Span])}
		}
		for _, row := range abreast(placed, group) {
			var own []float64
			for _, i := range row {
				own = append(own, out[i][1]-out[i][0])
			}
			at := func(i int) int { return slices.Index(row, i) }
			own = fairer(own, row, at, short, func(i int, of []float64) int { return told(i, of[at(i)]) })
			left := out[row[0]][0]
			for n, i := range row {
				out[i] = [2]float64{left, left + own[n]}
				left += own[n]
			}
		}
	}
	return out
}

// abreast are the blocks of a group that begin and end together and stand side by side.
func abreast(placed []arrange.Placed, group []int) (out [][]int) {
	group = slices.Clone(group)
	slices.SortFunc(group, func(a, b int) int {
		p, q := placed[a], placed[b]
		return cmp.Or(cmp.Compare(p.From, q.From), cmp.Compare(p.To, q.To), cmp.Compare(p.Lane, q.Lane))
	})
	for n, i := range group {
		if n > 0 {
			p, q := placed[group[n-1]], placed[i]
			if p.From == q.From && p.To == q.To && p.Lane+p.Span == q.Lane {
				out[len(out)-1] = append(out[len(out)-1], i)
				continue
			}
		}
		out = append(out, []int{i})
	}
	return out
}

func total(widths []float64) (all float64) {
	for _, w := range widths {
		all += w
	}
	return all
}

// between is what is left free behind a block, in millimetres.
const between = .5

// fairer are the widths of lanes of which some have given to others. Nothing is told worse for it.
func fairer(widths []float64, group []int, laneOf func(int) int, short func(int) bool, told func(int, []float64) int) []float64 {
	const step, most = .25, 2.5 // millimetres; times as wide
	at := func(lane int, w float64) []float64 {
		of := slices.Clone(widths)
		of[lane] = w
		return of
	}
	lacks, spares, needs, spare := map[int]float64{}, map[int]float64{}, []int(nil), 0.0
	for lane, even := range widths {
		var alone, lack []int
		for _, i := range group {
			if laneOf(i) != lane {
				continue
			}
			if alone = append(alone, i); short(i) && told(i, widths) < byName {
				lack = append(lack, i)
			}
		}
		if len(lack) > 0 {
			for w := even; w < even*most; w += step {
				if !slices.ContainsFunc(lack, func(i int) bool { return told(i, at(lane, w)) < byName }) {
					lacks[lane], needs = w-even, append(needs, lane)
					break
				}
			}
			continue
		}
		for w := even - step; w > step && !slices.ContainsFunc(alone, func(i int) bool { return told(i, at(lane, w)) < told(i, widths) }); w -= step {
			spares[lane] = even - w
		}
		spare += spares[lane]
	}
	slices.SortStableFunc(needs, func(a, b int) int { return int(1000 * (lacks[a] - lacks[b])) })
	out, given := slices.Clone(widths), 0.0
	for _, lane := range needs {
		if given+lacks[lane] <= spare {
			out[lane] += lacks[lane]
			given += lacks[lane]
		}
	}
	if given == 0 {
		return widths
	}
	for lane, s := range spares {
		out[lane] -= s * given / spare
	}
	if slices.ContainsFunc(group, func(i int) bool { return told(i, out) < told(i, widths) }) { // of several lanes
		return widths
	}
	return out
}
