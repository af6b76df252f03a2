package page

import (
	"strconv"
	"strings"

	"chancery/exchange/source"
)

const (
	mostBelow = 1000 // rows that a cell may hold for: more are a mistake of a program
	mostAbove = 2000 // letters that are said again in each of them
)

// table is one that is being read.
type table struct {
	id    int
	lines []source.Line
	inner []within
	below map[int]held // cells that go on in the next row, by their columns
	row   *source.Line
	cols  int           // places of a row, where the table says it
	own   []source.Cell // cells that stand in the row itself
	out   bool
	cell  *cell
}

// within is a row of a table that stands in a row of another.
type within struct {
	row  int
	line source.Line
}

// held is a cell that goes on downwards.
type held struct {
	source.Cell
	rows int
}

// cell is one that is being read.
type cell struct {
	words
	span, rows int
	out        bool
}

func (r *reader) top() *table { return r.tables[len(r.tables)-1] }

func (r *reader) begin() {
	if len(r.tables) == 0 {
		r.flush()
	}
	r.count++
	r.tables = append(r.tables, &table{id: r.count, below: map[int]held{}})
}

// endTable puts the rows of a table among the lines. A table that holds but others is there
// for the layout; one within a row is a remark of that row.
func (r *reader) endTable() error {
	t := r.top()
	if err := t.endRow(r); err != nil {
		return err
	}
	r.tables = r.tables[:len(r.tables)-1]
	lines := t.lines
	if len(t.inner) > len(lines) {
		for _, in := range t.inner {
			lines = append(lines, in.line)
		}
	} else {
		for _, in := range t.inner {
			if in.row < len(lines) {
				c := lines[in.row].Cells
				c[len(c)-1].Text = strings.TrimSpace(c[len(c)-1].Text + "\n" + textOf(in.line))
			}
		}
	}
	for i := len(r.tables) - 1; i >= 0; i-- {
		if outer := r.tables[i]; outer.cell != nil {
			for _, l := range lines {
				outer.inner = append(outer.inner, within{len(outer.lines), l})
			}
			return nil
		}
	}
	r.flush()
	r.lines = append(r.lines, lines...)
	return nil
}

func textOf(l source.Line) string {
	var out []string
	for _, c := range l.Cells {
		if c.Text != "" {
			out = append(out, c.Text)
		}
	}
	return strings.Join(out, "; ")
}

func (t *table) beginRow(r *reader, out bool) {
	r.row++
	t.row, t.own, t.out = &source.Line{Row: r.row, Table: t.id}, nil, out
}

func (t *table) beginCell(r *reader, said map[string]string, out bool) error {
	if err := t.endCell(r); err != nil {
		return err
	}
	if t.row == nil {
		t.beginRow(r, false)
	}
	t.cell = &cell{span: number(said["colspan"], source.MostWidth), rows: number(said["rowspan"], mostBelow), out: out}
	return nil
}

func number(s string, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, most)
}

// endCell puts the cell that is open into its row, behind those that go on from above.
func (t *table) endCell(r *reader) error {
	c := t.cell
	if t.cell = nil; c == nil || c.out {
		return nil
	}
	if err := t.goOn(r, false); err != nil {
		return err
	}
	one := source.Cell{Text: c.said(), Span: c.span}
	t.own = placed(t.own, one)
	if c.rows > 1 {
		t.hold(one, c.rows-1)
	}
	return t.put(r, one)
}

// hold lets a cell go on in the rows below.
func (t *table) hold(c source.Cell, rows int) {
	if c.Above = true; len(c.Text) > mostAbove {
		c.Text = ""
	}
	t.below[len(t.row.Cells)] = held{c, rows}
}

// put puts a cell into the row, as many places wide as it is. A few letters of a page may
// claim millions.
func (t *table) put(r *reader, c source.Cell) error {
	if len(t.row.Cells)+c.Span > source.MostWidth {
		return nil
	}
	if r.cells += c.Span; r.cells > source.MostCells {
		return source.Refuse("too-many-cells", strconv.Itoa(source.MostCells))
	}
	t.row.Cells = placed(t.row.Cells, c)
	return nil
}

// placed puts a cell behind others, as many places wide as it is.
func placed(cells []source.Cell, c source.Cell) []source.Cell {
	cells = append(cells, c)
	for range min(c.Span, source.MostWidth-len(cells)+1) - 1 {
		cells = append(cells, source.Cell{})
	}
	return cells
}

// goOn puts in the cells that go on from above at this place; with all also those farther on,
// behind places that are empty.
func (t *table) goOn(r *reader, all bool) error {
	for len(t.below) > 0 {
		at := len(t.row.Cells)
		h, ok := t.below[at]
		switch {
		case ok:
			if h.rows--; h.rows > 0 {
				t.below[at] = h
			} else {
				delete(t.below, at)
			}
			if at+h.Span > source.MostWidth {
				return nil
			}
		case all && t.farther(at):
			h.Cell = source.Cell{Span: 1}
		default:
			return nil
		}
		if err := t.put(r, h.Cell); err != nil {
			return err
		}
	}
	return nil
}

func (t *table) farther(at int) bool {
	for col := range t.below {
		if col > at {
			return true
		}
	}
	return false
}

// endRow ends the row that is open; one in which nothing of its own stands is none.
func (t *table) endRow(r *reader) error {
	if err := t.endCell(r); err != nil {
		return err
	}
	if t.row == nil {
		return nil
	}
	if err := t.goOn(r, true); err != nil {
		return err
	}
	if len(t.row.Cells) > t.cols && len(t.own) == t.cols { // nothing goes on here: some programs count rows wrongly
		t.row.Cells = t.own
		clear(t.below)
	}
	if len(t.own) > 0 && !t.out {
		t.lines = append(t.lines, *t.row)
	}
	t.row = nil
	return nil
}
