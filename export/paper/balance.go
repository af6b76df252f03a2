package paper

import "math"

// A table is balanced by looking at so many of its rows at most, in steps of so many
// millimetres.
const (
	mostBalanced = 240
	widthStep    = 2.0
	steepness    = 4 // how much more the highest cell of a row counts than the others
)

// wordWidth is how wide a word is at the end of a line and within one; bare below zero ends
// the line.
type wordWidth struct{ bare, all float64 }

// endOfLine stands in a cell where its text begins a new line.
var endOfLine = wordWidth{bare: -1}

// linesIn is how many lines words take in a column so wide, its margins within.
func linesIn(list []wordWidth, wide float64) int {
	n, at, room := 1, 0.0, wide-2*cellPad
	for _, w := range list {
		switch {
		case w.bare < 0:
			n, at = n+1, 0
			continue
		case at > 0 && at+w.bare > room:
			n, at = n+1, 0
		}
		for at == 0 && w.bare > room {
			n, w.bare, w.all = n+1, w.bare-room, w.all-room
		}
		at += w.all
	}
	return n
}

// balance takes the widths that make a table lowest, as a typesetter would: room goes to
// the columns by which rows are high, and not to those that have enough. What nobody needs
// is shared by weight as before. Where that saves next to nothing the shares stay.
func (m *measured) balance(width float64, shared []float64) {
	if len(m.cells) == 0 || len(m.columns) < 4 {
		return
	}
	base := make([]float64, len(m.columns))
	rest := width
	for i, c := range m.columns {
		base[i] = m.least(i, width)
		if c.Weight == 0 {
			base[i] = shared[i]
		}
		rest -= base[i]
	}
	steps := int(rest / widthStep)
	if steps < 2 {
		return
	}
	before := m.rowLines(shared)
	best, low := shared, sum(before)
	high := before
	for range 3 {
		took := m.allot(base, m.costs(base, steps, high), steps)
		if high = m.rowLines(took); sum(high) < low*.97 {
			best, low = took, sum(high)
		}
	}
	if m.widths = best; &best[0] != &shared[0] {
		m.spread(width)
	}
}

// rowLines is how many lines each row has at some widths.
func (m *measured) rowLines(widths []float64) []float64 {
	out := make([]float64, len(m.cells))
	for r, cells := range m.cells {
		for i, words := range cells {
			out[r] = max(out[r], float64(linesIn(words, widths[i])))
		}
	}
	return out
}

// costs says for each column what it costs with none, one, two … more steps of width: what
// its cells add to rows that are so high.
func (m *measured) costs(base []float64, steps int, high []float64) [][]float64 {
	out := make([][]float64, len(m.columns))
	for i, c := range m.columns {
		out[i] = make([]float64, steps+1)
		for k := range out[i] {
			wide := base[i] + float64(k)*widthStep
			if k > 0 && (c.Weight == 0 || wide-widthStep > m.want[i]) {
				out[i][k] = out[i][k-1]
				continue
			}
			for r, cells := range m.cells {
				if len(cells[i]) > 0 {
					out[i][k] += math.Pow(float64(linesIn(cells[i], wide)), steepness) * math.Pow(high[r], 1-steepness)
				}
			}
		}
	}
	return out
}

// allot gives out steps of width so that all columns together cost the least, and no more
// steps than that takes.
func (m *measured) allot(base []float64, costs [][]float64, steps int) []float64 {
	n := len(base)
	least, took := make([][]float64, n+1), make([][]int, n+1)
	least[0] = make([]float64, steps+1)
	for i := range n {
		least[i+1], took[i+1] = make([]float64, steps+1), make([]int, steps+1)
		for have := range steps + 1 {
			least[i+1][have] = math.Inf(1)
			for k := range have + 1 {
				if c := least[i][have-k] + costs[i][k]; c < least[i+1][have]-1e-9 {
					least[i+1][have], took[i+1][have] = c, k
				}
			}
		}
	}
	out := make([]float64, n)
	for i, have := n, steps; i > 0; i-- {
		k := took[i][have]
		out[i-1], have = base[i-1]+float64(k)*widthStep, have-k
	}
	return out
}

// spread gives out by weight what is left.
func (m *measured) spread(width float64) {
	rest, weight := width-sum(m.widths), 0.0
	for _, c := range m.columns {
		weight += c.Weight
	}
	for i, c := range m.columns {
		m.widths[i] += rest * c.Weight / weight
	}
}

func sum(list []float64) (all float64) {
	for _, x := range list {
		all += x
	}
	return all
}
