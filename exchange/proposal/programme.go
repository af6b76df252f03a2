package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// walk goes down the lines of a programme.
type walk struct {
	*Proposal
	o      Options
	sheet  string
	cols   columns
	table  int  // of the columns
	zeros  bool // its numbers keep their last zero: 14.5 is no 14.50
	roof   int  // lines of the table that stand above the one which names its columns
	day    civil.Date
	indent int
	older  bool // what comes next is an older letter, quoted below
	signed bool
	begun  bool // a row or a day has been read
	above  []string
	before int // how many rows there were when the last day was turned
}

// programme reads the lines of a programme.
func (p *Proposal) programme(sheet string, lines []source.Line, title string, o Options) {
	w := &walk{Proposal: p, o: o, sheet: sheet}
	p.about(lines, title, o)
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if l.Table == 0 {
			w.line(l)
			continue
		}
		if l.Table != w.table {
			w.begin(lines[i:])
		}
		w.row(l)
	}
	w.settle()
}

// begin finds the columns of a table that comes next.
func (w *walk) begin(lines []source.Line) {
	w.table = lines[0].Table
	n := 0
	for n < len(lines) && lines[n].Table == w.table {
		n++
	}
	w.roof, w.zeros = 0, slices.ContainsFunc(lines[:n], func(l source.Line) bool { return zeroRE.MatchString(textOf(l)) })
	for i, l := range lines[:min(n, headWithin)] {
		if c, ok := headOf(l); ok {
			w.cols, w.roof = c, i
			w.cols.as = slices.Clone(c.as)
			w.clocked()
			w.stated()
			w.mapped()
			if i := slices.Index(w.cols.as, colMixed); i >= 0 && !w.asks("mixed-column") {
				w.ask("mixed-column", w.cols.names[i])
			}
			if c.sides && !w.asks("sides") {
				w.ask("sides", nameAt(w.cols, typed.ColHost), nameAt(w.cols, typed.ColGuest))
			}
			return
		}
	}
	if len(w.cols.as) > 0 && w.begun && widest(lines[:n]) == len(w.cols.as) { // goes on as the table before
		return
	}
	w.cols = guessed(lines[:n])
	w.mapped()
	w.ask("columns-guessed", w.place(lines[0]))
}

func widest(lines []source.Line) (n int) {
	for _, l := range lines {
		n = max(n, len(l.Cells))
	}
	return n
}

func nameAt(c columns, col typed.Column) string {
	if i := slices.Index(c.as, col); i >= 0 {
		return c.names[i]
	}
	return ""
}

// place is where a line stands, for people.
func (w *walk) place(l source.Line) string {
	if w.sheet != "" {
		return w.sheet + ", " + strconv.Itoa(l.Row)
	}
	return strconv.Itoa(l.Row)
}

// alone is the only cell of a row that says anything.
func alone(l source.Line) (text string, at int, ok bool) {
	n := 0
	for i, c := range l.Cells {
		if s := oneLine(c.Text); s != "" && !(n > 0 && c.Above && s == text) {
			text, at = s, i
			n++
		}
	}
	return text, at, n == 1
}

// timed says that a cell of a line tells an hour.
func timed(l source.Line) bool {
	return slices.ContainsFunc(l.Cells, func(c source.Cell) bool { return isWhen(oneLine(c.Text)) })
}

// row reads a row of a table.
func (w *walk) row(l source.Line) {
	if _, is := headOf(l); is {
		return
	}
	only, at, single := alone(l)
	if only == "" {
		return
	}
	if w.roof--; w.roof >= 0 && !single && !timed(l) { // it groups the columns
		return
	}
	if single {
		d, ok := readDay(only)
		if !ok && l.Cells[at].Span > 1 { // over the head of a table, with whose hours they are behind it
			d, ok = dayLine(strings.TrimSpace(l.Cells[at].Text))
		}
		switch {
		case ok && !(at < len(w.cols.as) && w.cols.as[at] == typed.ColDay):
			if !w.turn(d, only) {
				w.Aside = append(w.Aside, only)
			}
			return
		case !ok && w.headed(only, false):
			return
		case !ok && l.Cells[at].Span > 1 && w.under(l.Cells[at].Text):
			return
		case !ok && (l.Cells[at].Span > 1 || len(w.Rows) == 0 || at < len(w.cols.as) && w.cols.as[at] != typed.ColActivity || len(l.Cells) == 1):
			w.free(only)
			return
		}
	}
	r := Row{At: w.place(l), Source: oneLine(textOf(l))}
	for i, c := range l.Cells {
		if i < len(w.cols.as) {
			w.cell(&r, i, w.figureHour(&c, w.cols.as[i]))
		}
	}
	w.add(r)
}

// cell puts a cell of the file into a row.
func (w *walk) cell(r *Row, i int, text string) {
	text = strings.TrimSpace(text)
	if text == "" || strings.Trim(text, " –—-") == "" {
		return
	}
	if col := w.cols.as[i]; col != typed.ColActivity && col != typed.ColRemarks && col != colMixed && col != colAway {
		var notes string
		if text, notes = braced(text); notes != "" {
			r.Remarks = more(r.Remarks, notes)
		}
	}
	switch col := w.cols.as[i]; col {
	case typed.ColNumber:
		r.Number = strings.TrimRight(oneLine(text), ".)")
	case typed.ColDay:
		if d, ok := readDay(text); ok {
			w.dayOf(r, d, text)
		} else if d, rest, ok := dayAtHead(text); ok {
			w.dayOf(r, d, text)
			w.hours(r, rest)
		} else if d, ok := w.serialDay(text); ok {
			w.dayOf(r, d, text)
		} else {
			r.Remarks = more(r.Remarks, w.cols.names[i]+": "+oneLine(text))
		}
	case typed.ColFrom:
		if d, rest, ok := dayAtHead(text); ok {
			w.dayOf(r, d, text)
			text = rest
		}
		w.hours(r, text)
	case typed.ColTo:
		w.until(r, text)
	case typed.ColActivity:
		title, below := titleOf(text)
		r.Title, r.Remarks = more(r.Title, title), more(r.Remarks, below)
	case typed.ColPlace:
		r.Place = more(r.Place, oneLine(text))
	case typed.ColHost:
		who, remark := invited(listed(text))
		r.Host, r.Remarks = more(r.Host, who), more(r.Remarks, remark)
	case typed.ColGuest:
		who, remark := invited(listed(text))
		r.Guest, r.Remarks = more(r.Guest, who), more(r.Remarks, remark)
	case colSure:
		w.sure(r, text)
	case colWho:
		w.who(r, text)
	case colMixed:
		who, rest := mixed(text)
		r.Who = more(r.Who, who)
		w.besidePress(r, rest)
	case typed.ColInterpret:
		r.Interpretation = listed(text)
	case typed.ColPress:
		w.press(r, text)
	case typed.ColResponsible:
		r.Responsible = listed(text)
	case typed.ColStatus:
		r.Status = status(text)
	case typed.ColRemarks:
		w.remark(r, i, text)
	}
}

// dayOf turns the day in a row, which keeps the words of one that is in no calendar.
func (w *walk) dayOf(r *Row, d date, text string) {
	if !w.turn(d, text) {
		r.Remarks = more(r.Remarks, oneLine(text))
	}
}

func (w *walk) remark(r *Row, i int, text string) {
	if ofReaders(w.cols.names[i], text) {
		return
	}
	text = listed(text)
	if name := w.cols.names[i]; name != "" {
		if col, ok := columnOf(name); !ok || col != typed.ColRemarks {
			r.Remarks = more(r.Remarks, name+": "+text)
			return
		}
	}
	w.besidePress(r, text)
}

// titleOf parts what happens from what is said below it in the same cell: a line that does
// not go on with the one above, such as the steps of a ceremony.
func titleOf(text string) (title, below string) {
	lines := strings.Split(text, "\n")
	n := 1
	for n < len(lines) && !isPoint(lines[n:]) && (oneLine(lines[n]) == "" || strings.HasPrefix(strings.TrimSpace(lines[n]), "(") || small(lines[n-1]) || goesOn(strings.TrimSpace(lines[n-1]), strings.TrimSpace(lines[n]))) {
		n++
	}
	return oneLine(strings.Join(lines[:n], " ")), listed(strings.Join(lines[n:], "\n"))
}

// small says that a line ends in a small word, after which it cannot be over.
func small(line string) bool {
	fields := strings.Fields(words.Fold(line))
	if len(fields) == 0 {
		return true
	}
	for _, list := range said().stop {
		if list[fields[len(fields)-1]] && len(fields[len(fields)-1]) <= 4 {
			return true
		}
	}
	return false
}

// more puts a text behind another.
func more(was, text string) string {
	if was == "" || text == "" {
		return was + text
	}
	return was + "; " + text
}

func status(text string) string {
	key := words.Fold(text)
	if words.Unsure(text) || key == words.Fold("попередньо") || key == "offen" {
		return "tbc"
	}
	for _, s := range said().options {
		if key == s {
			return "option"
		}
	}
	return oneLine(text)
}
