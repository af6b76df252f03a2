package xlsx

import (
	"slices"
	"strings"

	"chancery/export/paper"
)

// even gives the columns of words the widths at which the rows are lowest together: one whose words stand on many
// lines takes from one beside it that has room to spare.
func (b *book) even(widths, least []float64) {
	const most = 60 // moves
	cols, cells := b.wordsOf()
	if len(cols) < 2 {
		return
	}
	lines := make([][]int, len(cols))
	for n, c := range cols {
		lines[n] = linesAll(cells[n], widths[c]-edge)
	}
	for range most {
		best, from, to, by := highest(lines), -1, -1, 0.0
		for _, step := range []float64{16, 12, 8, 4, 2, 1} {
			for i, a := range cols {
				if widths[a]-step < least[a] {
					continue
				}
				less := linesAll(cells[i], widths[a]-step-edge)
				for j, c := range cols {
					if i == j {
						continue
					}
					try := slices.Clone(lines)
					try[i], try[j] = less, linesAll(cells[j], widths[c]+step-edge)
					if high := highest(try); high < best {
						best, from, to, by = high, i, j, step
					}
				}
			}
		}
		if from < 0 {
			return
		}
		widths[cols[from]] -= by
		widths[cols[to]] += by
		for _, n := range []int{from, to} {
			lines[n] = linesAll(cells[n], widths[cols[n]]-edge)
		}
	}
}

// wordsOf are the columns of words and how wide the words of their cells are, line by line, of as many rows as
// show how it is.
func (b *book) wordsOf() (cols []int, cells [][][][]float64) {
	const shown = 40 // rows
	every := 1 + len(b.flat.Rows)/shown
	for i, c := range b.flat.Columns {
		if c.Sort != paper.FlatText {
			continue
		}
		var of [][][]float64
		for n := 0; n < len(b.flat.Rows); n += every {
			var lines [][]float64
			for l := range strings.SplitSeq(b.flat.Rows[n][i].Text, "\n") {
				var line []float64
				for w := range strings.FieldsFuncSeq(l, func(r rune) bool { return r == ' ' }) {
					line = append(line, b.wide(w))
				}
				lines = append(lines, line)
			}
			of = append(of, lines)
		}
		cols, cells = append(cols, i), append(cells, of)
	}
	return cols, cells
}

// linesAll is on how many lines each of some cells stands in so much room, as linesIn has it.
func linesAll(cells [][][]float64, room float64) []int {
	const blank = .55 // letters
	out := make([]int, len(cells))
	for i, c := range cells {
		for _, l := range c {
			out[i]++
			at := 0.0
			for _, long := range l {
				if at > 0 && at+blank+long > room {
					out[i], at = out[i]+1, 0
				}
				for ; long > room; long -= room {
					out[i]++
				}
				if at > 0 {
					at += blank
				}
				at += long
			}
		}
	}
	return out
}

// highest is how many lines the rows take together, each as many as its longest cell.
func highest(lines [][]int) (all int) {
	for r := range lines[0] {
		most := 0
		for _, col := range lines {
			most = max(most, col[r])
		}
		all += most
	}
	return all
}
