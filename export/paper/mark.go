package paper

import (
	"slices"
	"strconv"
	"strings"
)

// Fate is what became of a row since the older paper.
type Fate string

// The fates of rows.
const (
	IsNew     Fate = "new"
	IsGone    Fate = "gone"
	IsAltered Fate = "altered"
)

// Differing is a row that differs: what it is about, and what it is called.
type Differing struct {
	Fate   Fate
	Key    string
	Called string
	Cells  []Other // of one that is altered
	When   When
	row    *Row // nil for one that is gone
}

// Other is a cell that says another thing: what of it is no more, and what is new.
type Other struct {
	Column, Was, Now string
	Of               string // the language of the column, where each has one of its own
	old, now         Cell
}

// In is what of it is another in one language of several, "" in that of the paper: what is the same in all
// is said in that one.
func (o Other) In(lang string) Other {
	said := func(r Run) bool { return r.Lang == lang }
	if !slices.ContainsFunc(o.old, said) && !slices.ContainsFunc(o.now, said) {
		said = func(r Run) bool { return r.Lang == "" }
	}
	of := func(c Cell) Cell { return slices.DeleteFunc(slices.Clone(c), func(r Run) bool { return !said(r) }) }
	return other(Column{Title: o.Column, Lang: o.Of}, of(o.old), of(o.now))
}

// Say keeps at the row, in words, how it differs: what has no margin shows it so.
func (d *Differing) Say(s string) {
	if d.row != nil {
		d.row.said = strings.TrimPrefix(d.row.said+"; "+s, "; ")
	}
}

// Compare tells which rows differ from those of an older paper. Both are compared by what they
// mean: full is this paper with everything said in full, as the older one is; nil where nothing
// is said shorter. Where shown is asked for it
// marks them: a bar in the margin, what is new in bold, what is gone struck through in its
// place. Numbers are counted anew each time, and say nothing.
func (p *Paper) Compare(older, full *Paper, shown bool) []Differing {
	c := comparing{shown: shown, was: map[string]standing{}}
	if older != nil {
		c.read(older)
	}
	var out []Differing
	now := map[string]bool{}
	count := map[string]int{}
	for i := range p.Sections {
		sec := &p.Sections[i]
		for n := range sec.Table.Rows {
			r := &sec.Table.Rows[n]
			means := meaning(full, i, n, r)
			key := means.counted(&sec.Table, count)
			now[key] = true
			if fate, cells := c.row(sec, r, means, key); fate != "" {
				out = append(out, Differing{fate, r.Key, means.called(&sec.Table), cells, r.When, r})
			}
		}
	}
	for _, key := range c.order {
		if was := c.was[key]; !now[key] {
			out = append(out, Differing{Fate: IsGone, Key: was.row.Key, Called: was.row.called(&was.sec.Table), When: was.row.When})
		}
	}
	if shown {
		c.putBack(p, now)
	}
	return out
}

// meaning is a row with everything said in full.
func meaning(full *Paper, section, n int, r *Row) *Row {
	if full != nil && section < len(full.Sections) {
		if t := &full.Sections[section].Table; n < len(t.Rows) && t.Rows[n].Key == r.Key && len(t.Rows[n].Cells) == len(r.Cells) {
			return &t.Rows[n]
		}
	}
	return r
}

// standing is where a row of the older paper stands.
type standing struct {
	sec *Section
	at  int
	row *Row
}

type comparing struct {
	shown bool
	was   map[string]standing
	order []string
}

func (c *comparing) read(older *Paper) {
	count := map[string]int{}
	for i := range older.Sections {
		sec := &older.Sections[i]
		for n := range sec.Table.Rows {
			key := sec.Table.Rows[n].counted(&sec.Table, count)
			c.was[key] = standing{sec, n, &sec.Table.Rows[n]}
			c.order = append(c.order, key)
		}
	}
}

// counted is what a row is known by in its paper: what it is about, else what it is called,
// and which of several.
func (r *Row) counted(t *Table, count map[string]int) string {
	key := r.Key
	if key == "" {
		key = "\x00" + r.called(t)
	}
	count[key]++
	return key + "\x00" + strconv.Itoa(count[key])
}

// called is the first line of words of a row.
func (r *Row) called(t *Table) string {
	for i, c := range t.Columns {
		if c.Sort == Words && i < len(r.Cells) && len(r.Cells[i]) > 0 {
			for _, run := range r.Cells[i] {
				if run.Bold {
					s, _, _ := strings.Cut(strings.TrimLeft(run.Text, "\n"), "\n")
					return s
				}
			}
			s, _, _ := strings.Cut(strings.TrimLeft(r.Cells[i].String(), "\n"), "\n")
			return s
		}
	}
	return ""
}

// row compares one row with what it was, by what it means.
func (c *comparing) row(sec *Section, r, means *Row, key string) (Fate, []Other) {
	was, ok := c.was[key]
	if !ok {
		if c.shown {
			r.Marked = true
			r.Cells = each(r.Cells, func(run Run) Run { run.Bold = true; return run })
		}
		return IsNew, nil
	}
	differs := was.sec.Heading != sec.Heading && !was.sec.Names || was.row.Struck != r.Struck
	cells, others := slices.Clone(r.Cells), []Other(nil)
	for i, col := range sec.Table.Columns {
		if col.Sort == Number || i >= len(cells) {
			continue
		}
		old := was.cell(col.Title)
		now := means.Cells[i]
		if same(old, now) {
			continue
		}
		differs = true
		others = append(others, other(col, old, now))
		if col.Sort == Times {
			cells[i] = instead(old, now)
		} else {
			cells[i] = woven(old, now)
		}
	}
	for i, col := range was.sec.Table.Columns { // a column that is no more
		gone := !slices.ContainsFunc(sec.Table.Columns, func(o Column) bool { return o.Title == col.Title })
		if gone && col.Sort != Number && i < len(was.row.Cells) && len(was.row.Cells[i]) > 0 {
			differs, others = true, append(others, other(col, was.row.Cells[i], nil))
		}
	}
	if !differs {
		return "", nil
	}
	if c.shown {
		r.Marked, r.Cells = true, cells
	}
	return IsAltered, others
}

// other is what of a cell is no more, and what is new: of a list only the entries that differ.
func other(column Column, old, now Cell) Other {
	a, b := entries(old), entries(now)
	without := func(list, of []string) string {
		return strings.Join(slices.DeleteFunc(slices.Clone(list), func(s string) bool { return slices.Contains(of, s) }), "; ")
	}
	out := Other{Column: column.Title, Of: column.Lang, old: old, now: now, Was: without(a, b), Now: without(b, a)}
	if out.Was == out.Now { // the same entries in another order
		out.Was, out.Now = strings.Join(a, "; "), strings.Join(b, "; ")
	}
	return out
}

func entries(c Cell) (out []string) {
	for _, s := range strings.FieldsFunc(plain(c.Now()), func(r rune) bool { return r == '\n' || r == ';' }) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// cell is that of the column of such a title.
func (w standing) cell(title string) Cell {
	for i, col := range w.sec.Table.Columns {
		if col.Title == title && i < len(w.row.Cells) {
			return w.row.Cells[i]
		}
	}
	return nil
}

// putBack puts what is gone where it stood, struck through.
func (c *comparing) putBack(p *Paper, now map[string]bool) {
	for _, key := range c.order {
		was := c.was[key]
		if now[key] {
			continue
		}
		at := slices.IndexFunc(p.Sections, func(s Section) bool { return s.Heading == was.sec.Heading })
		if at < 0 {
			at = c.section(p, was.sec)
		}
		t := &p.Sections[at].Table
		row := Row{Key: was.row.Key, When: was.row.When, Marked: true, Struck: true, Cells: make([]Cell, len(t.Columns))}
		for i, col := range t.Columns {
			if col.Sort != Number {
				row.Cells[i] = was.cell(col.Title)
			}
		}
		to := c.after(t, was)
		t.Rows = slices.Insert(slices.Clone(t.Rows), to, row)
		if t.Faces != nil && was.sec.Table.Faces != nil {
			t.Faces = slices.Insert(slices.Clone(t.Faces), to, Face{Initials: was.sec.Table.Faces[was.at].Initials})
		}
	}
}

// after is behind the row that stood before it.
func (c *comparing) after(t *Table, was standing) int {
	for n := was.at - 1; n >= 0; n-- {
		before := &was.sec.Table.Rows[n]
		for i := len(t.Rows) - 1; i >= 0; i-- {
			if t.Rows[i].Key == before.Key && (before.Key != "" || t.Rows[i].called(t) == before.called(&was.sec.Table)) {
				return i + 1
			}
		}
	}
	return 0
}

// section is where a section stands of which nothing is left, before those that came after it.
func (c *comparing) section(p *Paper, gone *Section) int {
	at, past := len(p.Sections), false
	for _, key := range c.order {
		sec := c.was[key].sec
		if past = past || sec == gone; !past || sec == gone {
			continue
		}
		if n := slices.IndexFunc(p.Sections, func(s Section) bool { return s.Heading == sec.Heading }); n >= 0 {
			at = n
			break
		}
	}
	left := Section{Heading: gone.Heading, Again: gone.Again, Beside: gone.Beside, Names: gone.Names, Table: Table{Columns: gone.Table.Columns, Plain: gone.Table.Plain}}
	if gone.Table.Faces != nil {
		left.Table.Faces = []Face{}
	}
	p.Sections = slices.Insert(p.Sections, at, left)
	return at
}
