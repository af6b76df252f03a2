package xlsx

import (
	"slices"
	"strings"

	"chancery/export/paper"
)

// What a page holds of a sheet: points beside each other, within the margins that a workbook has. A sheet
// that is wider is printed smaller; below leastPrinted points nobody reads it, so that its
// columns are made narrower and its rows higher instead.
const (
	upright, lying = 488.0, 733.0
	printed        = 10.0
	leastPrinted   = 7.2
	readable       = 8.5  // at which a page of much text still reads well
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
	return wide * by / (b.figure() * .75)
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
			switch widths[i] = 15; {
			case strings.Contains(b.paper.Days, "dddd"): // miercuri 30 sept. 2026
				widths[i] = 21
			case strings.Contains(b.paper.Days, ","):
				widths[i] = 17
			case !strings.Contains(b.paper.Days, "ddd"): // in figures
				widths[i] = 12.5
			}
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
	b.even(widths, least)
	widths = b.looser(widths, want)
	for i, c := range b.flat.Columns {
		if head := b.set(c.Title, printed, true); head > widths[i]-2 && head < widths[i]+1 { // it would run into the next
			widths[i] = head + 2
		}
	}
	return widths
}

// needs is how long the longest line of a column is, and how wide it must be at least: for
// its longest word, and for those of its head.
func (b *book) needs(col int) (want, least float64) {
	of := func(s string) {
		for l := range strings.SplitSeq(s, "\n") {
			want = max(want, b.wide(l)+2)
			for w := range strings.FieldsSeq(l) {
				least = max(least, min(b.wide(w), mostWord)+1.5)
			}
			if l[:min(1, len(l))] == "+" { // a telephone number is one
				least = max(least, min(b.wide(l), 1.2*mostWord)+1.5)
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

// share gives what is left of a page to the columns whose lines are longer than they are, to each by how
// much it says: so rows are as low as they can be.
func (b *book) share(widths, want []float64, left float64) {
	mass := make([]float64, len(widths))
	for i := range widths {
		for _, r := range b.flat.Rows {
			mass[i] += b.wide(r[i].Text)
		}
	}
	for range widths {
		weight := 0.0
		lacks := make([]float64, len(widths))
		for i := range widths {
			if widths[i] < want[i] {
				lacks[i] = mass[i]
				weight += lacks[i]
			}
		}
		if weight == 0 || left < 1 {
			return
		}
		given := 0.0
		for i := range widths {
			if widths[i] < want[i] {
				more := min(left*lacks[i]/weight, want[i]-widths[i])
				widths[i], given = widths[i]+more, given+more
			}
		}
		left -= given
	}
}

// looser are widths at which a sheet of several pages takes far fewer: a little smaller, words that stood beside wide
// columns of hours, a few in a line, stand on half of the lines.
func (b *book) looser(widths, want []float64) []float64 {
	const far = .75
	wider := slices.Clone(widths)
	b.share(wider, want, b.room()*printed/readable-sum(widths))
	if high := b.printedHigh(widths); high > b.rowsHigh() && b.printedHigh(wider) < far*high {
		return wider
	}
	return widths
}

// printedHigh is how high all rows are on paper, where a sheet that is wider than its page is printed smaller.
func (b *book) printedHigh(widths []float64) (high float64) {
	for _, r := range b.flat.Rows {
		high += b.height(r, widths)
	}
	return high * min(1, b.room()/sum(widths))
}

// rowsHigh is how high the rows are that a page of the paper holds below its heading, in points.
func (b *book) rowsHigh() float64 {
	const lies, stands = 360.0, 600.0
	if b.paper.Size.Width > b.paper.Size.Height {
		return lies
	}
	return stands
}

func sum(widths []float64) (all float64) {
	for _, w := range widths {
		all += w
	}
	return all
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
func (b *book) height(row []paper.Value, widths []float64) float64 {
	const most = 400
	lines := 1
	for i, v := range row {
		if v.Sort == paper.FlatText {
			lines = max(lines, linesIn(v.Text, widths[i]-edge, b.wide))
		}
	}
	return min(float64(lines)*lineHigh+3, most)
}

// lineHigh is how high a line of the text is, in points, in the program that sets it highest; edge is what is left free beside it.
const lineHigh, edge = 12.2, .2

// headHeight is how high the head must be.
func (b *book) headHeight() float64 {
	const wider = 1 // bold words, as some programs set them
	lines := 1
	for i, c := range b.flat.Columns {
		lines = max(lines, linesIn(c.Title, b.widths[i]-edge-wider, func(s string) float64 { return b.set(s, printed, true) }))
	}
	return float64(lines)*lineHigh + 3
}

// wide is how wide a text is, in the figures by which columns are measured: in
// whole dots of a screen, while the text has 10 points. Programs set a
// little wider than the font says.
func (b *book) wide(s string) float64 { return b.set(s, printed, false) }

func (b *book) set(s string, size float64, bold bool) float64 {
	const dots, more = 96.0 / 72, 1.03
	return b.paper.Look.Wide(s, bold) * size * dots / b.figure() * more
}

// figure is how wide we take one for, in dots of a screen.
func (b *book) figure() float64 {
	if b.paper.Look.Sans {
		return 8
	}
	return 7
}

// whole is how wide the file's own figures are: at this size of its typeface all programs agree, because they
// are that wide without being rounded. At 11 points one takes them for 7 dots and another for 8, and makes each
// column wider by as much than its rows are high for.
func (b *book) whole() float64 { return b.figure() + 1 }

// measure is that size, in points.
const measure = 12

// linesIn is how many lines a text takes in so many of these.
func linesIn(s string, room float64, wide func(string) float64) (n int) {
	blank := wide(" ")
	for l := range strings.SplitSeq(s, "\n") {
		n++
		at := 0.0
		for w := range strings.FieldsFuncSeq(l, func(r rune) bool { return r == ' ' }) { // a hard blank parts nothing
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

// beyond is how wide a column behind the table is, over which is written what stands above the rows.
const beyond = 9.0

// across is over how many columns what stands above the rows is written: those of the
// table, and where they are narrow further ones as far as the page goes.
func (b *book) across() (n int, wide float64) {
	for _, w := range b.widths {
		n, wide = n+1, wide+w
	}
	for room := b.room(); wide+beyond <= room; wide += beyond {
		n++
	}
	return max(n, 1), wide
}
