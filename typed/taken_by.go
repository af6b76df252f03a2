package typed

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Reader reads what others write otherwise than it is typed here: whoever reads files reads what is pasted.
type Reader interface {
	Hours(text string, day civil.Date) (When, bool)  // a cell of hours
	Line(text string, day civil.Date) (Told, bool)   // a line with its hours at its head
	Within(text string, day civil.Date) []Told       // a line with hours among its words, or with words in their place
	Day(text string) (civil.Date, bool)              // a heading
	Column(head string) (col Column, known, ok bool) // known says that it has a home here
	Heads(row []string) ([]Column, []error)          // the head of a table: those it knows, ColNone for the others
	Clocks(text string) []error                      // on whose clocks all of it is told, where a line says so
	People(head, text string) (who, besides string)  // a cell of people
	Title(text string) (title, below string)         // a cell of what happens, and what is said below that in it
}

// When is when something is, as the cells of a running order say it.
type When struct {
	From, To string
	Besides  string // what stood there that is no hour
	WholeDay bool
	Day      civil.Date // where it stands before the hours
	Doubts   []error    // what was guessed
}

// Told is what a line says: when, and what.
type Told struct {
	When
	What         string
	Title, Where string // the same, with its place apart
}

// WholeDays lets an item last from the beginning of a day to the end of another.
func WholeDays(it *model.Item, first, last civil.Date, zone string) error {
	start, err := civil.Resolve(string(first)+"T00:00", zone, civil.NoOff)
	end, err2 := civil.Resolve(string(last.Add(1))+"T00:00", zone, civil.NoOff)
	if err != nil || err2 != nil {
		return model.Refuse("takein.no-such-hour", it.Title.In(words.Languages[0]), string(first))
	}
	it.AllDay, it.Start, it.End, it.StartMark, it.EndMark = true, start, end, model.Exact, model.Exact
	return nil
}

// isTime says that a cell is nothing but hours.
func (t *Taken) isTime(text string) bool {
	if t.cells.isTime(text) {
		return true
	}
	said, ok := t.hours(text, t.day)
	return ok && said.Besides == ""
}

// isMoment says that a cell is nothing but hours, or a day and hours.
func (t *Taken) isMoment(text string) bool {
	_, _, ok := t.dayAhead(text)
	return ok || t.isTime(text)
}

// dayAhead parts the day that stands before hours in one cell.
func (t *Taken) dayAhead(text string) (day, at string, ok bool) {
	for i, c := range text {
		if c != ' ' && c != ',' {
			continue
		}
		if at = strings.TrimLeft(text[i:], ", "); t.isDay(text[:i]) && t.isTime(at) {
			return text[:i], at, true
		}
	}
	return "", "", false
}

// learn finds out on whose clocks the text is told.
func (t *Taken) learn() {
	for _, row := range t.source {
		if t.by != nil {
			t.guessed = append(t.guessed, t.by.Clocks(strings.Join(row, " "))...)
		}
	}
}

// headsIn are the columns of a head as whoever reads files takes them, where they have no home as it is.
func (t *Taken) headsIn(row []string) {
	if t.by == nil {
		return
	}
	cols, doubts := t.by.Heads(row)
	t.guessed = append(t.guessed, doubts...)
	for i, col := range cols {
		switch {
		case col == ColFrom || col == ColTo, col == ColNone && (t.Cols[i] == ColFrom || t.Cols[i] == ColTo) && len(doubts) > 0,
			(col == ColHost || col == ColGuest) && t.Cols[i] == ColRemarks && !t.isCalled(row[i], ColRemarks):
			t.Cols[i] = col
		}
	}
}

func (t *Taken) hours(text string, day civil.Date) (When, bool) {
	if text = strings.TrimSpace(text); t.by == nil || text == "" || strings.Trim(text, " –—-") == "" || spokenRE.MatchString(text) {
		return When{}, false
	}
	return t.by.Hours(text, day)
}

// dayIn is the day that a heading means, "" where it is none.
func (t *Taken) dayIn(text string) (civil.Date, error) {
	day, err := t.cells.dayHeading(text)
	if day == "" && t.by != nil {
		day, _ = t.by.Day(text)
	}
	return day, err
}

// columnIn is the column of a head; what the running order has no column for is kept among the remarks.
func (t *Taken) columnIn(head string) (Column, bool) {
	col, ok := columnCalled(head)
	if !ok && t.by != nil {
		if other, known, read := t.by.Column(head); read && known {
			return other, true
		}
	}
	return col, ok
}

// said puts the hours of a row as the running order says them. What cannot be read stays as it stood, to be set right.
func (r *reading) said(row *Row) {
	said, ok := r.hours(row.Cells[ColFrom], r.here())
	if ok {
		r.tell(row, &said)
	}
	if end, read := r.hours(row.Cells[ColTo], r.here()); read && end.To == "" && end.From != "" && !r.cells.isTime(row.Cells[ColTo]) {
		row.Cells[ColTo] = end.From
		row.besides(end.Besides)
	}
}

// tell puts into a row when it is.
func (r *reading) tell(row *Row, said *When) {
	if row.Cells[ColFrom] = said.From; said.To != "" {
		row.Cells[ColTo] = said.To
	}
	row.whole = said.WholeDay
	if said.Day != "" {
		r.turn(said.Day, nil)
	}
	row.besides(said.Besides)
	for _, err := range said.Doubts {
		row.guessed = append(row.guessed, Doubt{ColFrom, err, true})
	}
}

func (r *Row) besides(text string) {
	if text != "" {
		r.add(ColRemarks, text)
	}
}

// within takes the rows that a line is which has no hour at its head.
func (r *reading) within(text string) bool {
	if r.by == nil || len(r.Rows) == 0 {
		return false
	}
	told := r.by.Within(text, r.here())
	for i := range told {
		row := Row{Cells: map[Column]string{}, Source: text, line: true}
		r.told(&row, &told[i])
		r.add(row)
	}
	return len(told) > 0
}

// told puts into a row what a line says.
func (r *reading) told(row *Row, told *Told) {
	if r.cells.apart(row, told.What); row.Cells[ColPlace] == "" && told.Where != "" {
		row.Cells[ColActivity], row.Cells[ColPlace] = told.Title, told.Where
	}
	r.tell(row, &told.When)
}

// here is the day of what comes next, as far as it is known.
func (r *reading) here() civil.Date {
	if r.day != "" {
		return r.day
	}
	return r.Taken.day
}
