package xlsx

import (
	"strings"

	"chancery/export/paper"
)

// What a page holds of a sheet: letters beside each other at the size of the text. A sheet
// that is wider is printed smaller; below leastPrinted points nobody reads it, so that its
// columns are made narrower and its rows higher instead.
const (
	upright, lying = 88.0, 132.0
	printed        = 10.0
	leastPrinted   = 7.2
	leastWide      = 8.0  // letters
	mostWord       = 15.0 // letters of the longest word that is not broken
)

// room is how many letters stand beside each other on a page of the paper.
func (b *book) room() float64 {
	wide, by := upright, 1.0
	if b.paper.Size.Width > b.paper.Size.Height {
		wide = lying
	}
	if max(b.paper.Size.Width, b.paper.Size.Height) > 400 {
		by = 1.41
	}
	return wide * by
}

// measured is how many letters each column has room for: as many as its longest line needs,
// and where that is more than a page holds, its part of that.
func (b *book) measured() []float64 {
	n := len(b.flat.Columns)
	widths, want, least := make([]float64, n), make([]float64, n), make([]float64, n)
	all := 0.0
	for i, c := range b.flat.Columns {
		switch c.Sort {
		case paper.FlatDay:
			widths[i] = 15
		case paper.FlatTime:
			widths[i] = 9
		case paper.FlatNumber:
			widths[i] = 6
		default:
			want[i], least[i] = b.needs(i)
			widths[i] = max(min(10+11*c.Weight, 52, want[i]), least[i])
		}
		all += widths[i]
	}
	if room := b.room(); all < room {
		b.share(widths, want, room-all)
	} else if most := room * printed / leastPrinted; all > most {
		b.narrow(widths, least, all-most)
	}
	return widths
}

// needs is how long the longest line of a column is, and how wide it must be at least: for
// its longest word, and for those of its head.
func (b *book) needs(col int) (want, least float64) {
	of := func(s string) {
		for l := range strings.SplitSeq(s, "\n") {
			want = max(want, wide(l)+2)
			for w := range strings.FieldsSeq(l) {
				least = max(least, min(wide(w), mostWord)+1.5)
			}
			if l[:min(1, len(l))] == "+" { // a telephone number is one
				least = max(least, min(wide(l), 1.2*mostWord)+1.5)
			}
		}
	}
	for w := range strings.FieldsSeq(b.flat.Columns[col].Title) {
		of(w + "00") // a head is bold
	}
	for _, r := range b.flat.Rows {
		of(r[col].Text)
	}
	return max(want, leastWide), max(least, leastWide)
}

// share gives what is left of a page to the columns whose lines are longer than they are.
func (b *book) share(widths, want []float64, left float64) {
	for range widths {
		weight := 0.0
		for i, c := range b.flat.Columns {
			if widths[i] < want[i] {
				weight += c.Weight
			}
		}
		if weight == 0 || left < 1 {
			return
		}
		given := 0.0
		for i, c := range b.flat.Columns {
			if widths[i] < want[i] {
				more := min(left*c.Weight/weight, want[i]-widths[i])
				widths[i], given = widths[i]+more, given+more
			}
		}
		left -= given
	}
}

// narrow takes what is too much from the columns of words, from each by what it can spare.
func (b *book) narrow(widths, least []float64, over float64) {
	spare := 0.0
	for i, c := range b.flat.Columns {
		if c.Sort == paper.FlatText {
			spare += widths[i] - least[i]
		}
	}
	for i, c := range b.flat.Columns {
		if c.Sort == paper.FlatText && spare > 0 {
			widths[i] -= (widths[i] - least[i]) * min(over/spare, 1)
		}
	}
}

// height is how high a row must be, in points: not every program works it out.
func (b *book) height(row []paper.Value) float64 {
	const line, most = 12.9, 400
	lines := 1
	for i, v := range row {
		if v.Sort == paper.FlatText {
			lines = max(lines, linesIn(v.Text, b.widths[i]-1))
		}
	}
	return min(float64(lines)*line+3, most)
}

// headHeight is how high the head must be.
func (b *book) headHeight() float64 {
	var titles []paper.Value
	for _, c := range b.flat.Columns {
		titles = append(titles, paper.Value{Text: c.Title + "0"}) // it is bold
	}
	return b.height(titles)
}

// blank is how wide the one between two words is.
const blank = .5

// wide is how wide a text is, in the figures of the program's own type by which columns are
// measured: letters of the text are narrower, Cyrillic ones less so.
func wide(s string) (w float64) {
	for _, r := range s {
		switch {
		case r == ' ' || r == '\u00a0':
			w += blank
		case r >= 0x400 && r < 0x530, r >= 'A' && r <= 'Z':
			w += .98
		default:
			w += .84
		}
	}
	return w
}

// linesIn is how many lines a text takes in so many of these.
func linesIn(s string, room float64) (n int) {
	for l := range strings.SplitSeq(s, "\n") {
		n++
		at := 0.0
		for w := range strings.FieldsSeq(l) {
			long := wide(w)
			if at > 0 && at+blank+long > room {
				n, at = n+1, 0
			}
			for ; long > room; long -= room {
				n++
			}
			if at > 0 {
				at += blank
			}
			at += long
		}
	}
	return n
}
