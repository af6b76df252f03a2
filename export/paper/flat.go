package paper

import "strings"

// Body is the sections of a paper for formats that set no calendar: a board
// becomes a table of its days.
func (p *Paper) Body() []Section {
	if p.Board == nil {
		return p.Sections
	}
	return []Section{p.Board.grid()}
}

// grid is a board as a table with a column a day of the week, or a day.
func (b *Board) grid() Section {
	cols := min(len(b.Days), 7)
	var t Table
	for _, d := range b.Days[:cols] {
		head := d.Heading
		if b.Weeks {
			head, _, _ = strings.Cut(head, " ")
		}
		t.Columns = append(t.Columns, Column{Title: strings.TrimRight(head, ","), Least: 10, Weight: 1})
	}
	for at := 0; at < len(b.Days); at += cols {
		r := Row{Cells: make([]Cell, cols)}
		for i := range b.Days[at:min(at+cols, len(b.Days))] {
			r.Cells[i] = b.dayCell(at + i)
		}
		t.Rows = append(t.Rows, r)
	}
	return Section{Table: t}
}

// dayCell is everything of a day.
func (b *Board) dayCell(n int) Cell {
	d := &b.Days[n]
	var c Cell
	line := func(r ...Run) {
		if len(c) > 0 {
			r[0].Text = "\n" + r[0].Text
		}
		c = append(c, r...)
	}
	if b.Weeks {
		line(Run{Text: d.Heading, Bold: !d.Quiet, Quiet: d.Quiet})
	}
	for _, x := range b.Bars {
		if x.First <= n && n <= x.Last {
			line(Run{Text: x.Text, Italic: true})
		}
	}
	for _, k := range d.Blocks {
		line(Run{Text: k.Times + "  ", Bold: true}, Run{Text: k.Text})
		if k.Beside != "" && !b.Weeks {
			line(Run{Text: k.Beside, Quiet: true})
		}
	}
	return c
}

// Value is one value of a flat table. Day and Minute count where the sort says
// so; Minute is below zero where Text says it instead.
type Value struct {
	Sort   FlatSort
	Text   string
	Day    string // 2006-01-02
	Minute int
}

// FlatSort is what a value of a flat table is.
type FlatSort int

// The sorts of values.
const (
	FlatText FlatSort = iota
	FlatNumber
	FlatDay
	FlatTime
)

// FlatColumn is a column of a flat table; Weight is how much room it wants.
type FlatColumn struct {
	Title  string
	Sort   FlatSort
	Weight float64
}

// Flat is a paper as one table, for spreadsheets: every row says its own day.
type Flat struct {
	Columns []FlatColumn
	Rows    [][]Value
	Struck  []bool
}

// Flat puts the tables of all sections under one head. Times become a day, a
// begin and an end; headings of sections that are no days become a column.
func (p *Paper) Flat() Flat {
	body := p.Sections
	if p.Board != nil {
		body = p.Board.listed(p.Heads)
	}
	var f Flat
	if len(body) == 0 {
		return f
	}
	parts := len(body) > 1
	for _, sec := range body {
		for _, r := range sec.Table.Rows {
			if r.When.Day != "" {
				parts = false // the day is a column of its own
			}
		}
	}
	f.head(p, body[0].Table.Columns, parts)
	for i := range body {
		for _, r := range body[i].Table.Rows {
			f.row(body[i].Table.Columns, r, body[i].Heading, parts)
		}
	}
	return f
}

func (f *Flat) head(p *Paper, cols []Column, parts bool) {
	if parts {
		f.Columns = append(f.Columns, FlatColumn{Title: p.Heads.Part, Weight: 1.2})
	}
	for _, c := range cols {
		switch c.Sort {
		case Times:
			f.Columns = append(f.Columns, FlatColumn{p.Heads.Day, FlatDay, .8}, FlatColumn{p.Heads.From, FlatTime, .6}, FlatColumn{p.Heads.To, FlatTime, .6})
		case Number:
			f.Columns = append(f.Columns, FlatColumn{c.Title, FlatNumber, .4})
		default:
			f.Columns = append(f.Columns, FlatColumn{c.Title, FlatText, max(c.Weight, 1)})
		}
	}
}

func (f *Flat) row(cols []Column, r Row, heading string, parts bool) {
	var out []Value
	if parts {
		out = append(out, Value{Text: heading})
	}
	for i, c := range cols {
		text := ""
		if i < len(r.Cells) {
			text = r.Cells[i].String()
		}
		switch c.Sort {
		case Times:
			out = append(out, r.times(text)...)
		case Number:
			out = append(out, Value{Sort: FlatNumber, Text: text})
		default:
			out = append(out, Value{Text: text})
		}
	}
	f.Rows, f.Struck = append(f.Rows, out), append(f.Struck, r.Struck)
}

// times are the day, the begin and the end of a row; what is no plain hour is
// said in words, where the begin would stand.
func (r *Row) times(text string) []Value {
	from := Value{Sort: FlatTime, Minute: r.When.From}
	if r.When.From < 0 {
		from.Text = strings.ReplaceAll(text, "\n", " ")
	}
	return []Value{{Sort: FlatDay, Day: string(r.When.Day)}, from, {Sort: FlatTime, Minute: r.When.To}}
}

// listed is a board as a list of what it shows, by day.
func (b *Board) listed(h Heads) []Section {
	t := Table{Columns: []Column{{Title: h.Time, Sort: Times}, {Title: h.Item, Weight: 2}, {Title: h.Place, Weight: 1}}}
	for n := range b.Days {
		d := &b.Days[n]
		if d.Quiet {
			continue
		}
		for _, x := range b.Bars {
			if x.First == n || n == 0 && x.First < 0 && x.Last >= 0 {
				t.Rows = append(t.Rows, Row{When: When{Day: d.Day, From: -1, To: -1}, Cells: []Cell{nil, Text(x.Text), nil}})
			}
		}
		for _, k := range d.Blocks {
			t.Rows = append(t.Rows, Row{When: k.When, Struck: k.Struck, Cells: []Cell{Text(k.Times), Text(k.Text), Text(k.Beside)}})
		}
	}
	return []Section{{Table: t}}
}
