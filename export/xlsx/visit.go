package xlsx

import (
	"fmt"
	"slices"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
)

// visit is of which visit all rows are: said once over them it needs no column. Where they are of several, each is
// named where it changes.
func (b *book) visit() string {
	f := &b.flat
	at := slices.IndexFunc(f.Columns, func(c paper.FlatColumn) bool { return c.Visit })
	if at < 0 || len(f.Rows) == 0 {
		return ""
	}
	of := f.Rows[0][at].Text
	if slices.ContainsFunc(f.Rows, func(r []paper.Value) bool { return r[at].Text != of }) {
		b.again = at
		return ""
	}
	f.Columns = slices.Delete(f.Columns, at, at+1)
	for i := range f.Rows {
		f.Rows[i] = slices.Delete(f.Rows[i], at, at+1)
	}
	return of
}

// shown is a row without what it does not say again.
func (b *book) shown(n int) []paper.Value {
	row, day := b.flat.Rows[n], b.day()
	if b.again == 0 || n == 0 || day < 0 || b.flat.Rows[n-1][b.again] != row[b.again] || b.flat.Rows[n-1][day] != row[day] {
		return row
	}
	row = slices.Clone(row)
	row[b.again].Text = ""
	return row
}

// day is in which column the days stand.
func (b *book) day() int {
	return slices.IndexFunc(b.flat.Columns, func(c paper.FlatColumn) bool { return c.Sort == paper.FlatDay })
}

// once lets a row keep of which visit it is, to be sorted and filtered by, and shows that where it is not the same
// as in the row above it on the same day, of those that are seen.
func (b *book) once(first, last int) {
	day := b.day()
	if b.again == 0 || day < 0 || len(b.flat.Rows) < 2 {
		return
	}
	nothing := ";;;"
	style, err := b.file.NewConditionalStyle(&excelize.Style{CustomNumFmt: &nothing})
	b.do(err)
	of, _ := excelize.ColumnNumberToName(b.again + 1) // neither is below zero
	on, _ := excelize.ColumnNumberToName(day + 1)
	first++ // of the first row it is shown
	b.do(b.file.SetConditionalFormat(b.sheet, fmt.Sprintf("%s%d:%s%d", of, first, of, last), []excelize.ConditionalFormatOptions{{Type: "formula", Format: &style,
		Criteria: fmt.Sprintf("AND($%[1]s%[3]d=$%[1]s%[4]d,$%[2]s%[3]d=$%[2]s%[4]d,SUBTOTAL(103,$%[1]s%[4]d)=1)", of, on, first, first-1)}}))
}
