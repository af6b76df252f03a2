package proposal

import (
	"cmp"
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// pasted reads what is pasted into a running order as files are read.
type pasted struct {
	cells  *typed.Cells
	clocks string // whose the whole of it is told on, "" for those of the visit
	zeros  bool
}

// NewReader reads what others wrote, for the cells of a running order.
func NewReader(c *typed.Cells) typed.Reader { return &pasted{cells: c} }

// plainDay is one on which no clock is changed: hours are told on it, and judged on their own.
const plainDay civil.Date = "2001-01-01"

func (r *pasted) walk(day civil.Date) *walk {
	e := &r.cells.Programme.Event
	return &walk{zeros: r.zeros, Proposal: &Proposal{Kind: Programme, letter: true, year: cmp.Or(day, e.FirstDay).Year()}, o: Options{Zone: e.Zone, First: e.FirstDay}, day: day, begun: true}
}

// Hours are a cell of hours as the running order says them.
func (r *pasted) Hours(text string, day civil.Date) (typed.When, bool) {
	w, row := r.walk(day), Row{}
	w.hours(&row, w.figureHour(&source.Cell{Text: text}, typed.ColFrom))
	return r.said(w, &row, day)
}

// Line takes off a line the hours at its head.
func (r *pasted) Line(text string, day civil.Date) (typed.Told, bool) {
	at, rest, ok := hourAtHead(shortened(unmarked(text)))
	if !ok {
		return typed.Told{}, false
	}
	w, row := r.walk(day), Row{}
	w.set(&row, at)
	out := typed.Told{What: w.besides(&row, oneLine(rest))}
	apart := Row{}
	w.apart(&apart, out.What)
	out.Title, out.Where = apart.Title, apart.Place
	out.When, ok = r.said(w, &row, day)
	return out, ok
}

// Within are the rows of a line of sentences with their hours, or of one that says in words when.
func (r *pasted) Within(text string, day civil.Date) (out []typed.Told) {
	w := r.walk(day)
	w.Rows = []Row{{}} // of the lines above it
	l := source.Line{}
	if !w.sentences(l, text) && !w.led(l, text) {
		return nil
	}
	for i := range w.Rows[1:] {
		row := &w.Rows[i+1]
		said, ok := r.said(w, row, day)
		if !ok {
			return nil
		}
		out = append(out, typed.Told{When: said, What: row.Title, Title: row.Title, Where: row.Place})
	}
	return out
}

// Day is the day of a heading: in the year of the visit, where it names none.
func (r *pasted) Day(text string) (civil.Date, bool) {
	d, ok := dayLine(strings.TrimSpace(text))
	if !ok {
		if d, _, ok = dayHeading(text); ok && d.weekday < 0 {
			_, ok = counted(oneLine(text)) // letters are dated at their head
		}
	}
	e := &r.cells.Programme.Event
	day := d.in(e.FirstDay.Year())
	if last := d.in(e.LastDay.Year()); e.LastDay != "" && !e.Covers(day) && e.Covers(last) {
		day = last
	}
	return day, ok && day != ""
}

// columnsOnly are those of files that a running order has no column for.
var columnsOnly = []typed.Column{colWho, colMixed, colSure, colAway}

// Column is the column of a head in any of the languages in which offices send them.
func (r *pasted) Column(head string) (col typed.Column, known, ok bool) {
	head = headText(head, isHead)
	if col, ok = columnOf(head); !ok {
		if col, ok = side(head); col == "" {
			return col, false, false
		}
	}
	return col, ok && !slices.Contains(columnsOnly, col), ok
}

// said are the hours of a row as the cells of the running order say them; false where nobody could read them.
func (r *pasted) said(w *walk, row *Row, day civil.Date) (out typed.When, ok bool) {
	out.Besides, out.WholeDay, out.Doubts = row.Remarks, row.AllDay, asked(w.Ask)
	for _, e := range w.Ask {
		if e.Code == "takein.no-hour-read" { // during the day: it waits for its hour, with its words
			out.From, out.Doubts = tbc(r.cells.Words), []error{model.Refuse("typed.no-hour")}
			return out, leading(e.Args[1])
		}
	}
	if row.AllDay {
		return out, true
	}
	zone := r.cells.Programme.Event.Zone
	if r.clocks != "" && row.Zone == "" {
		r.home(w, row)
	}
	if w.day != day {
		out.Day = w.day
	}
	if row.Day = plainDay; row.LastDay != "" || strings.HasPrefix(row.Zone, "+") || strings.HasPrefix(row.Zone, "-") || row.Zone == "UTC" {
		row.Day = w.day
	}
	it := model.NewItem(0, model.OtherItem, civil.Moment{}, civil.Moment{})
	if w.times(&it, row, zone) != nil {
		return out, false
	}
	out.From, out.To = typed.StartText(&it, r.cells.Words, zone), typed.EndText(&it, r.cells.Words, zone)
	return out, out.From != ""
}

// home tells a row that is told on the clocks of the whole file on those of the visit, where that leaves it on its day.
func (r *pasted) home(w *walk, row *Row) {
	own := *row
	own.Zone, own.Day = r.clocks, w.day
	if row.Zone = r.clocks; w.onClocksOf(r.cells, &own) == nil && own.Day == w.day && own.Zone == "" {
		*row = own
	}
}

// Heads are the columns of the head of a table, of which one may say whose its hours are.
func (r *pasted) Heads(row []string) ([]typed.Column, []error) {
	l := source.Line{}
	for _, text := range row {
		l.Cells = append(l.Cells, source.Cell{Text: text})
	}
	cols, ok := headOf(l)
	if !ok {
		return nil, nil
	}
	w := r.walk(r.cells.Programme.Event.FirstDay)
	w.cols = cols
	if w.clocked(); w.Zone != "" && w.Zone != w.o.Zone {
		r.clocks = w.Zone
	}
	if w.cols.sides {
		w.ask("sides", nameAt(w.cols, typed.ColHost), nameAt(w.cols, typed.ColGuest))
	}
	return w.cols.as, asked(w.Ask)
}

// Clocks takes from a line on whose clocks all is told.
func (r *pasted) Clocks(text string) []error {
	r.zeros = r.zeros || zeroRE.MatchString(text)
	w := r.walk(r.cells.Programme.Event.FirstDay)
	if len(text) >= mostOfNote || !w.allTimes(text, w.o) {
		return nil
	}
	if r.clocks = w.Zone; r.clocks == w.o.Zone {
		r.clocks = ""
	}
	return asked(w.Ask)
}

// People parts people from remarks in a cell, as its head says.
func (r *pasted) People(head, text string) (who, besides string) {
	if mixedHead(bracketRE.ReplaceAllString(headTrim.ReplaceAllString(oneLine(head), ""), "")) {
		said, besides := mixed(text)
		for one := range strings.SplitSeq(said, ";") { // a cell has no place for what they do, which the remark says
			one, _ = taking(strings.TrimSpace(one))
			who = more(who, strings.Join(persons(one), "; "))
		}
		return who, besides
	}
	if col, _ := columnOf(head); col != colWho {
		return invited(text)
	}
	for one := range strings.SplitSeq(listed(text), ";") {
		one = strings.TrimSpace(one)
		people, remark := "", one
		if _, _, press := pressSaidIn(one); !press && !nobodyIn(one) {
			people, remark = invited(one)
		}
		who, besides = more(who, people), more(besides, remark)
	}
	return who, besides
}

// Title parts what happens from what is said below it in the same cell.
func (r *pasted) Title(text string) (title, below string) { return titleOf(text) }

// tbc is how a cell says that the hour is not known yet.
func tbc(w *words.Words) string {
	return typed.StartText(&model.Item{StartMark: model.TimeTBC}, w, "")
}

// asked are what is asked as errors.
func asked(list []*model.Error) (out []error) {
	for _, e := range list {
		out = append(out, e)
	}
	return out
}
