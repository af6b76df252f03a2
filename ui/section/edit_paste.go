package section

import (
	"encoding/csv"
	"strings"

	"chancery/model"
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
	r.takeRows(row, col, cells)
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
	if r.keepAll(all, "edit-rows", "") {
		r.Table.Pick(rows...)
	}
	return true
}
