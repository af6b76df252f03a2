package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// Row is a row that somebody else wrote, as it was understood: what its cells would say,
// and what is in doubt about it.
type Row struct {
	Cells  map[Column]string
	Source string      // as it stood
	Of     *model.Item // that is filled in; nil for a new one
	Out    bool        // it is left out
	Doubts []Doubt

	guessed []Doubt     // while it was read; what is set right by hand is no guess any more
	under   civil.Date  // the day it stands under, "" where the text says none
	dated   bool        // its day was set by hand
	line    bool        // it was a line, without cells
	whole   bool        // it lasts all day, unless an hour is typed
	again   bool        // the programme has it on that day already
	item    *model.Item // what it would be
}

// Doubt is what is in doubt about a cell: a refusal, or what was guessed.
type Doubt struct {
	Col     Column
	Err     error
	Guessed bool // it can go in as it is
}

// Taken are rows taken out of a text, and of which column of the text each of their cells
// is.
type Taken struct {
	Rows  []Row
	Heads []string // what the columns of the text are called there; what they hold, without a head
	Cols  []Column // what each is taken for; ColNone is left out
	Asks  bool     // what the columns are was guessed
	Aside string   // the head of people of whom it does not say the side, where all else is named

	cells   *Cells
	by      Reader
	day     civil.Date
	source  [][]string
	guessed []error // of all of it
	head    int     // rows above the first that counts
	headed  bool
}

// Take reads rows of a programme out of a text, to stand from a day on. It is nil for a
// text that is no programme: then it is what some cells say. What it says otherwise than it is typed here is read by
// another.
func (c *Cells) Take(text string, day civil.Date, by Reader) *Taken {
	t := &Taken{cells: c, by: by, day: day, source: clipped(text)}
	t.source = slices.DeleteFunc(t.source, func(row []string) bool { return strings.TrimSpace(strings.Join(row, "")) == "" })
	for i := range t.source {
		t.source[i] = joined(t.source[i], t.isTime)
	}
	t.learn()
	t.columns()
	t.read()
	if !t.headed && !t.programme() {
		return nil
	}
	return t
}

// Fill are cells under cols that are put over the items of rows, in order; beyond the
// items they make new ones after the last.
func (c *Cells) Fill(text string, cols []Column, items []*model.Item, day civil.Date) *Taken {
	t := &Taken{cells: c, day: day}
	for i, cells := range clipped(text) {
		row := Row{Cells: map[Column]string{}, Source: strings.Join(cells, " · ")}
		for j, text := range cells {
			if j < len(cols) && cols[j] != ColNumber {
				row.Cells[cols[j]] = c.clean(cols[j], text)
			}
		}
		if i < len(items) {
			row.Of = items[i]
		} else {
			row.Cells[ColDay] = c.dayText(day)
		}
		t.Rows = append(t.Rows, row)
	}
	t.judge()
	return t
}

// programme says that the rows are those of a programme: half of them have an hour and a
// title, or several have, in a letter round about.
func (t *Taken) programme() bool {
	whole := 0
	for i := range t.Rows {
		if r := &t.Rows[i]; r.Cells[ColActivity] != "" && (r.whole || t.cells.isTime(r.Cells[ColFrom])) {
			whole++
		}
	}
	return whole > 2 || whole > 0 && 2*whole >= len(t.Rows)
}

// As takes a column of the text for another; what was set right by hand is read anew.
func (t *Taken) As(column int, as Column) {
	t.Cols[column] = as
	t.read()
}

// Put sets a cell of a row right.
func (t *Taken) Put(row int, col Column, text string) {
	r := &t.Rows[row]
	r.Cells[col] = t.cells.clean(col, text)
	r.guessed = slices.DeleteFunc(r.guessed, func(d Doubt) bool { return d.Col == col })
	if col == ColPlace {
		t.cells.brackets(r)
	}
	if col == ColDay {
		r.dated = true
	}
	if col == ColDay || col == ColFrom {
		t.count()
	}
	t.judge()
}

// Shown is what a cell of a row would say; what is in doubt stands as it was written.
func (t *Taken) Shown(row int, col Column) string {
	r := &t.Rows[row]
	_, side := sideOf(col)
	wrong := slices.ContainsFunc(r.Doubts, func(d Doubt) bool { return d.Col == col && !d.Guessed })
	if r.Out || r.item == nil || side || wrong || col == ColDay || r.Of == nil && (col == ColAudience || col == ColStatus) && r.Cells[col] == "" {
		return r.Cells[col]
	}
	return t.cells.Text(r.item, col)
}

// Leave leaves a row out, or takes it in again.
func (t *Taken) Leave(row int, out bool) {
	t.Rows[row].Out = out
	t.judge()
}

// Doubtful counts the rows about which something is in doubt, and among them those that
// cannot go in as they are.
func (t *Taken) Doubtful() (all, wrong int) {
	for i := range t.Rows {
		if t.Rows[i].Out {
			continue
		}
		if len(t.Rows[i].Doubts) > 0 {
			all++
		}
		if t.Rows[i].wrong() {
			wrong++
		}
	}
	return all, wrong
}

// In counts the rows that go in.
func (t *Taken) In() int {
	n := 0
	for i := range t.Rows {
		if !t.Rows[i].Out {
			n++
		}
	}
	return n
}

// Clear says that nothing is in doubt: nobody has to look first.
func (t *Taken) Clear() bool {
	all, _ := t.Doubtful()
	return all == 0 && !t.Asks && t.In() == len(t.Rows) && !t.Again()
}

func (r *Row) wrong() bool {
	return slices.ContainsFunc(r.Doubts, func(d Doubt) bool { return !d.Guessed })
}
