package typed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/model/civil"
)

// reading walks down the rows of a text.
type reading struct {
	*Taken
	day    civil.Date // of what comes next, "" while nothing has said it
	doubt  error      // about that day
	indent int        // of the line that was read last
	older  bool       // what comes next is an older letter, quoted below
	list   bool       // rows end with signs that part them
}

// read makes rows of the text, by what its columns are taken for.
func (t *Taken) read() {
	t.Rows = nil
	r := reading{Taken: t, list: t.ends()}
	for i, cells := range t.source {
		if t.headed && i == t.head-1 {
			continue
		}
		r.row(cells)
	}
	for i := range t.Rows {
		if r := &t.Rows[i]; !r.Out {
			for _, err := range t.guessed {
				r.guessed = append(r.guessed, Doubt{ColFrom, err, true})
			}
			break
		}
	}
	t.placesAlike()
	t.count()
	t.judge()
}

// row reads one row: the day of those below it, one that goes on with what stands above
// it, or an item.
func (r *reading) row(cells []string) {
	text := oneLine(strings.Join(cells, " "))
	if r.older = r.older || beginsOlder(text); r.older {
		r.leave(text, "typed.older")
		return
	}
	only, alone := alone(cells)
	if day, err := r.dayIn(only); alone && day != "" {
		r.turn(day, err)
		return
	}
	if alone && (len(r.Cols) == 1 || len(cells) == 1) {
		r.line(cells[0])
		return
	}
	row := Row{Cells: map[Column]string{}, Source: text}
	for i, cell := range cells {
		if i < len(r.Cols) && strings.TrimSpace(cell) != "" {
			r.put(&row, i, cell)
		}
	}
	if day := row.Cells[ColDay]; day != "" {
		d, err := r.dayIn(day)
		if d == "" {
			d, err = r.cells.inVisit(day)
		}
		if delete(row.Cells, ColDay); d != "" {
			r.turn(d, err)
		} else {
			r.doubt = err
		}
	}
	r.hourWithin(&row)
	r.said(&row)
	r.add(row)
}

// put puts a cell of the text into a row. What has no column of its own is kept among the
// remarks, with its name.
func (r *reading) put(row *Row, i int, cell string) {
	col := r.Cols[i]
	if col == ColNone {
		return
	}
	text := r.cells.clean(col, r.ended(cell))
	if label, access, ok := strings.Cut(text, ":"); ok && col == ColRemarks && r.isCalled(label, ColPress) { // press: pool
		col, text = ColPress, strings.TrimSpace(access)
	}
	if (col == ColHost || col == ColGuest) && r.by != nil {
		who, besides := r.by.People(r.Heads[i], cell)
		text = r.cells.clean(col, r.ended(who))
		if row.besides(besides); text == "" {
			return
		}
	}
	if col == ColActivity && r.by != nil {
		title, below := r.by.Title(r.ended(cell))
		text = r.cells.clean(col, title)
		row.besides(below)
	}
	if col == ColRemarks && r.headed && !r.isCalled(r.Heads[i], col) {
		text = r.Heads[i] + ": " + text
	}
	if was := row.Cells[col]; was != "" {
		text = was + "; " + text
	}
	row.Cells[col] = text
}

// hourWithin finds the day that stands before an hour in one cell.
func (r *reading) hourWithin(row *Row) {
	from := row.Cells[ColFrom]
	if from == "" || r.isTime(from) {
		return
	}
	if day, at, ok := r.dayAhead(from); ok {
		r.turn(r.dayIn(day))
		row.Cells[ColFrom] = at
	}
}

// line reads a line without tabs.
func (r *reading) line(text string) {
	indent := len(text) - len(strings.TrimLeft(text, " "))
	text = r.ended(oneLine(text))
	row := Row{Cells: map[Column]string{}, Source: text}
	head := inFull(unmarked(text))
	if m := forRE.FindStringSubmatch(head); m != nil {
		head = m[2] + " " + m[3]
		row.Cells[ColRemarks] = m[1]
	}
	if r.by != nil {
		if told, ok := r.by.Line(head, r.here()); ok {
			r.indent, row.line = indent, true
			r.told(&row, &told)
			r.add(row)
			return
		}
	}
	from, rest := r.cells.hourAtHead(head)
	if from == "" {
		if day, ok := Announced(text, r.isDay); ok {
			r.turn(r.cells.dayHeading(day))
			r.leave(text, "typed.day-said")
			r.indent = indent
			return
		}
	}
	if from == "" && indent > r.indent && len(r.Rows) > 0 && !r.Rows[len(r.Rows)-1].Out {
		r.goOn(text)
		return
	}
	r.indent = indent
	if from == "" && r.within(text) {
		return
	}
	if from == "" {
		if from, rest = r.cells.hourInside(text); from != "" {
			row.guessed = append(row.guessed, Doubt{ColFrom, model.Refuse("typed.hour-inside", text), true})
		}
	}
	if from == "" {
		r.leave(text, "typed.no-hour-line")
		return
	}
	row.Cells[ColFrom] = from
	r.cells.apart(&row, rest)
	row.line = true
	r.add(row)
}

// goOn puts a deeper line behind what it goes on from: the press that is let in, the
// rest of a broken title, or a remark.
func (r *reading) goOn(text string) {
	row := &r.Rows[len(r.Rows)-1]
	row.Source += "\n" + text
	inside := strings.Trim(text, "() ")
	if _, _, ok := pressAt(inside, r.cells.Words); ok {
		row.add(ColPress, inside)
		return
	}
	last := ColActivity
	if row.Cells[ColPlace] != "" {
		last = ColPlace
	}
	if row.Cells[ColRemarks] == "" && goesOn(row.Cells[last], text) {
		row.Cells[last] += " " + text
		return
	}
	row.add(ColRemarks, inside)
}

// add puts a text behind what a cell says.
func (r *Row) add(col Column, text string) {
	if was := r.Cells[col]; was != "" {
		text = was + "; " + text
	}
	r.Cells[col] = text
}

// turn is a day for the rows below.
func (r *reading) turn(day civil.Date, err error) { r.day, r.doubt = day, err }

// add puts a row in, on its day. One that says neither when nor what is left out.
func (r *reading) add(row Row) {
	switch {
	case row.Cells[ColActivity] == "" && row.Cells[ColFrom] == "":
		r.leave(row.Source, "typed.no-row")
		return
	case row.Cells[ColFrom] == "" && r.In() == 0:
		r.leave(row.Source, "typed.no-hour-line")
		return
	}
	r.cells.unsureBehind(&row)
	r.cells.brackets(&row)
	r.stand(row)
}

// stand puts a row under its day, with what is in doubt about that.
func (r *reading) stand(row Row) {
	if row.under = r.day; r.doubt != nil && !row.Out {
		row.guessed = append(row.guessed, Doubt{ColDay, r.doubt, true})
		r.doubt = nil
	}
	r.Rows = append(r.Rows, row)
}

// leave keeps what is no row where it can be seen, and taken in all the same.
func (r *reading) leave(text, why string) {
	row := Row{Cells: map[Column]string{ColActivity: text}, Source: text, Out: true, guessed: []Doubt{{ColActivity, model.Refuse(why), true}}}
	r.stand(row)
}

// alone is the one cell of a row that says anything.
func alone(cells []string) (string, bool) {
	out, n := "", 0
	for _, c := range cells {
		if c = oneLine(c); c != "" {
			out = c
			n++
		}
	}
	return out, n == 1
}

// goesOn says that a line goes on with the one above: that one is not at its end, or this
// one is not at a beginning.
func goesOn(above, line string) bool {
	last, _ := utf8.DecodeLastRuneInString(above)
	first, _ := utf8.DecodeRuneInString(line)
	return strings.ContainsRune(",:–—-/&(", last) || unicode.IsLower(first) || strings.ContainsRune(`"„“«`, first)
}

// unended is a line, or a cell, without the sign that parts it from the one below.
func unended(s string) string { return strings.TrimRight(s, "; \t\n") }

// unmarked is a line without the sign of a list, or of a change, before it.
func unmarked(s string) string {
	for _, mark := range []string{"* ", "• ", "- ", "– ", "— ", "· ", "▪ "} {
		if rest, ok := strings.CutPrefix(s, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// beginsOlder says that what follows is an older letter, or who has signed this one.
func beginsOlder(s string) bool {
	return strings.HasPrefix(s, "-----") || strings.HasPrefix(s, ">") || s == "--"
}
