package xlsx

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
	"chancery/model/civil"
)

// format shows a day or a time of day, "" what is neither. Days and months are named
// in the language of the paper: by itself a spreadsheet names them in its own.
func format(sort paper.FlatSort, p *paper.Paper) string {
	switch {
	case sort == paper.FlatDay:
		return cmp.Or(p.Days, "yyyy-mm-dd")
	case sort == paper.FlatTime:
		return cmp.Or(p.Clock, "hh:mm")
	}
	return ""
}

func (b *book) rows(family string) {
	styles := map[string]int{}
	look := func(sort paper.FlatSort, struck bool) int {
		key := fmt.Sprint(sort, struck)
		if id, ok := styles[key]; ok {
			return id
		}
		s := excelize.Style{Font: &excelize.Font{Family: family, Size: 10, Strike: struck}, Alignment: &excelize.Alignment{Horizontal: "left", ReadingOrder: 1, Vertical: "top", WrapText: sort == paper.FlatText}, // a name from the right turns no cell
			Border: []excelize.Border{{Type: "bottom", Color: "B8B8B8", Style: 1}, {Type: "left", Color: "DCDCDC", Style: 1}}} // no word runs into the next column
		if f := format(sort, b.paper); f != "" {
			s.CustomNumFmt = &f
		}
		styles[key] = b.style(s)
		return styles[key]
	}
	for n, row := range b.flat.Rows {
		for i, v := range row {
			at := cell(i+1, b.row)
			b.value(at, v)
			b.do(b.file.SetCellStyle(b.sheet, at, at, look(v.Sort, b.flat.Struck[n])))
		}
		b.do(b.file.SetRowHeight(b.sheet, b.row, b.height(b.shown(n), b.widths)))
		b.row++
	}
	b.once(b.row-len(b.flat.Rows), b.row-1)
}

// value gives a cell its own type; words stay words, whatever they look like.
func (b *book) value(at string, v paper.Value) {
	switch {
	case v.Sort == paper.FlatDay && civil.Date(v.Day).Valid():
		d := civil.Date(v.Day)
		b.do(b.file.SetCellValue(b.sheet, at, d.Sub(epoch)))
		return
	case v.Sort == paper.FlatTime && v.Text == "" && v.Minute >= 0:
		b.do(b.file.SetCellValue(b.sheet, at, float64(v.Minute)/(24*60)))
		return
	case v.Sort == paper.FlatNumber:
		if n, err := strconv.Atoi(v.Text); err == nil {
			b.do(b.file.SetCellInt(b.sheet, at, int64(n)))
			return
		}
	}
	if v.Text != "" {
		b.do(b.file.SetCellStr(b.sheet, at, clip(paper.Joined(v.Text))))
	}
}

// ringing is a telephone number behind a name; it begins a line, on which it has room: a
// spreadsheet would break it.
var ringing = regexp.MustCompile(`, (\+\d[\d ]{6,})`)

// rung is a text with its telephone numbers on lines of their own.
func rung(s string) string { return ringing.ReplaceAllString(s, ",\n$1") }

// epoch is the day from which a spreadsheet counts.
const epoch = civil.Date("1899-12-30")
