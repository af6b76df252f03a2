package section

import (
	"encoding/csv"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// paste takes in cells that were copied elsewhere, in one deed: they fill the rows they
// are pasted on, and beyond them new ones. One text fills its column in all rows that are
// chosen.
func (r *rows) paste(row, col int, text string) bool {
	if !strings.ContainsAny(text, "\t\n") {
		return r.pasteInAll(col, text)
	}
	if in := r.section.host.Kit().TakeIn; in != nil && in(text, true) {
		return true
	}
	if typed.HasHours(text) {
		r.askProgramme(row, col, text)
		return true
	}
	r.pasteRows(row, col, text)
	return true
}

// pasteRows takes in rows, whatever they say.
func (r *rows) pasteRows(row, col int, text string) {
	read := csv.NewReader(strings.NewReader(text))
	read.Comma, read.LazyQuotes, read.FieldsPerRecord = '\t', true, -1
	cells, err := read.ReadAll()
	if err != nil {
		r.section.host.Tell(model.Refuse("register.paste"))
		return
	}
	all, of := &model.Several{}, []*register.Row(nil)
	for i, line := range cells {
		change, one, err := r.pasted(row+i, col, line)
		if err != nil {
			r.section.host.Tell(err)
			return
		}
		if change != nil {
			all.Changes, of = append(all.Changes, change), append(of, one)
		}
	}
	r.keepAll(all, of...)
}

// askProgramme asks about rows that are those of a programme: people would be called "09:30".
func (r *rows) askProgramme(row, col int, text string) {
	w := r.section.host.Words()
	ways := append(r.section.host.Programmes(text), part.Action{Name: w.Say("section.programme.here"), Do: func() {
		if r.section.rows == r {
			r.pasteRows(row, col, text)
		}
	}})
	sheet.Choose(r.section.host.Canvas(), w.Say("section.programme"), w.Say("section.programme.text"), w.Say("sheet.cancel"), ways)
}

// pasteInAll lets all chosen rows say a text; false where no several are chosen.
func (r *rows) pasteInAll(col int, text string) bool {
	rows := r.Table.Picked()
	if len(rows) < 2 || !r.cols[col].Typeable() {
		return false
	}
	all, err := r.saying(rows, said{r.cols[col], text})
	if err != nil {
		r.section.host.Tell(err)
		return true
	}
	if r.keepAll(all) {
		r.Table.Pick(rows...)
	}
	return true
}

// pasted is the change of one row by the cells from a column on, nil for none.
func (r *rows) pasted(row, col int, cells []string) (model.Change, *register.Row, error) {
	one := r.rowAt(row)
	if row > len(r.lines) {
		one = r.fresh()
	}
	for _, party := range []bool{true, false} { // the state first: offices are looked for among its own
		for i, text := range cells {
			if at := col + i; at < len(r.cols) && r.cols[at].Typeable() && r.cols[at].IsParty() == party {
				if err := r.book.Type(one, r.cols[at], text); err != nil {
					return nil, nil, err
				}
			}
		}
	}
	if row >= len(r.lines) && !r.book.Begun(one, r.cols) {
		return nil, nil, nil
	}
	change, err := r.book.Keep(one)
	return change, one, err
}

// keepAll does changes of several rows as one deed.
func (r *rows) keepAll(all *model.Several, of ...*register.Row) bool {
	if len(all.Changes) == 0 {
		return false
	}
	all.Verb = model.Label{Verb: "edit-rows", Args: []model.Text{model.Plain(itoa(len(all.Changes)))}}
	r.draft = nil
	if err := r.do(all, of...); err != nil {
		r.section.host.Tell(err)
		return false
	}
	return true
}
