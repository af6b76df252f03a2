package paper

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model/civil"
)

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
	for i, d := range b.Days[:cols] {
		head, weight := d.Heading, .12 // where nothing happens there is room for the others
		for at := i; at < len(b.Days); at += cols {
			if len(b.Days[at].Blocks) > 0 {
				weight = 1
			}
		}
		if b.Weeks {
			head = d.Weekday
		}
		t.Columns = append(t.Columns, Column{Title: strings.TrimRight(head, ","), Least: 10, Weight: weight})
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
		line(Run{Text: strings.ReplaceAll(d.Date, " ", bound), Bold: !d.Quiet, Quiet: d.Quiet}) // on one line in every column
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
	Visit  bool // of which visit a row is
}

// Flat is a paper as one table, for spreadsheets: every row says its own day.
type Flat struct {
	unsure  bool // of some hour there is more to say than when it is
	clocks  bool // hours are on several
	ends    bool // some row says when it ends
	Columns []FlatColumn
	Rows    [][]Value
	Struck  []bool
	Said    []string // how each row differs from an older paper, in words
}

// Flat puts the tables of all sections under one head. Times become a day, a
// begin and an end; headings of sections that are no days become a column, of one alone too: what it says
// of its rows, that nothing is agreed yet or on which day it is, no reader may miss.
func (p *Paper) Flat() Flat {
	body := p.tables()
	var f Flat
	if len(body) == 0 {
		return f
	}
	f.clocks, f.ends = several(body), ends(body)
	f.unsure = f.unclear(body)
	parts := len(body) > 1 || body[0].Heading != ""
	for _, sec := range body {
		for _, r := range sec.Table.Rows {
			if r.When.Day != "" {
				parts = false // the day is a column of its own
			}
		}
	}
	if body[0].Names {
		parts = true
	}
	f.head(p, body[0].Table.Columns, parts)
	for i := range body {
		for _, r := range body[i].Table.Rows {
			f.row(body[i].Table.Columns, r, body[i].named(len(p.Titles)+1), parts)
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
			f.Columns = append(f.Columns, FlatColumn{Title: p.Heads.Day, Sort: FlatDay, Weight: .8}, FlatColumn{Title: p.Heads.From, Sort: FlatTime, Weight: .6})
			if f.ends {
				f.Columns = append(f.Columns, FlatColumn{Title: p.Heads.To, Sort: FlatTime, Weight: .6})
			}
			if f.clocks {
				f.Columns = append(f.Columns, FlatColumn{Title: p.Heads.Clock, Weight: 1})
			}
			if f.unsure {
				f.Columns = append(f.Columns, FlatColumn{Title: p.Heads.Sure, Weight: 1})
			}
		case Number:
			f.Columns = append(f.Columns, FlatColumn{Title: c.Title, Sort: FlatNumber, Weight: .4})
		default:
			f.Columns = append(f.Columns, FlatColumn{Title: c.Title, Weight: max(c.Weight, 1), Visit: c.Visit})
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
			out = append(out, r.times(text, f)...)
		case Number:
			out = append(out, Value{Sort: FlatNumber, Text: text})
		default:
			out = append(out, Value{Text: text})
		}
	}
	f.Rows, f.Struck, f.Said = append(f.Rows, out), append(f.Struck, r.Struck), append(f.Said, r.said)
}

// times are the day, the begin and the end of a row, and where a table has the column what
// else its words say of them: about, from, to be confirmed, on which clocks.
func (r *Row) times(text string, f *Flat) []Value {
	out := []Value{{Sort: FlatDay, Day: string(r.When.Day)}, {Sort: FlatTime, Minute: r.When.From}}
	if f.ends {
		out = append(out, Value{Sort: FlatTime, Minute: r.When.To})
	}
	if f.clocks {
		out = append(out, Value{Text: r.When.Clock})
	}
	if f.unsure {
		out = append(out, Value{Text: f.note(r.When, text)})
	}
	return out
}

var (
	hour    = regexp.MustCompile(`\d\d:\d\d`)
	written = regexp.MustCompile(`\d[:.]?\d\d`)     // in a manner of their own
	toEnd   = regexp.MustCompile(`,[ \n][^\d,–]+$`) // to the end of a stretch: ", until"
)

// note is what stands beside the hours of a row: not on which clocks they are, where a column says so.
func (f *Flat) note(w When, text string) string {
	s := w.beside(text)
	at := strings.LastIndex(s, "(")
	if !f.clocks || at < 0 || !strings.HasSuffix(s, ")") || strings.Contains(s, ") – (") {
		return s
	}
	for city := range strings.SplitSeq(s[at+1:len(s)-1], " / ") {
		if !strings.Contains(w.Clock, city) {
			return s
		}
	}
	return strings.TrimSpace(s[:at])
}

// InOther stands before an hour in a further language, where each is told in words of its own.
const InOther = "\n/ "

// beside is what words say besides the hours themselves, in each language; all of it where they name others.
func (w When) beside(text string) string {
	var out []string
	for s := range strings.SplitSeq(text, InOther) {
		if s = w.besideIn(s); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " / ")
}

// parted are two clocks of which nobody could tell which is that of which hour.
var parted = regexp.MustCompile(`\) – \(`)

func (w When) besideIn(text string) string {
	rest, others := text, hour
	for i, m := range []int{w.From, w.To} {
		if said := w.Said[i]; m >= 0 && said != "" {
			rest, others = without(rest, said, i == 1), written
		} else if m >= 0 {
			rest = without(rest, civil.Clock(m), i == 1)
		}
	}
	even := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if others.MatchString(rest) || parted.MatchString(even(rest)) {
		rest = text
	}
	return strings.Trim(even(rest), " –,;")
}

// without is a text without an hour and, of an end, without what leads to it: "until" says
// nothing where its hour stands in another column, whether it began a line or went on in one.
func without(text, hour string, end bool) string {
	at := strings.Index(text, hour)
	if at < 0 {
		return text
	}
	before := text[:at]
	if end {
		before = toEnd.ReplaceAllString(before, "")
	}
	return before + " " + text[at+len(hour):]
}

// listed is a board as a list of what it shows, by day.
func (b *Board) listed(h Heads) []Section {
	t := Table{Columns: []Column{{Title: h.Time, Sort: Times}, {Title: h.About, Weight: 1, Visit: true}, {Title: h.Item, Weight: 2}, {Title: h.Place, Weight: 1}}}
	for n := range b.Days {
		d := &b.Days[n]
		if d.Quiet {
			continue
		}
		for _, x := range b.Bars {
			if x.Text == x.Of && slices.ContainsFunc(d.Blocks, func(k Block) bool { return k.Of == x.Of }) { // each of these says it
				continue
			}
			if x.First == n || n == 0 && x.First < 0 && x.Last >= 0 {
				t.Rows = append(t.Rows, Row{When: When{Day: d.Day, From: -1, To: -1}, Cells: []Cell{nil, Text(x.Of), Text(x.Text), nil}})
			}
		}
		for _, k := range d.Blocks {
			t.Rows = append(t.Rows, Row{When: k.When, Struck: k.Struck, Cells: []Cell{Text(k.Times), Text(k.Of), Text(k.Text), Text(k.Beside)}})
		}
	}
	return []Section{{Table: t}}
}
