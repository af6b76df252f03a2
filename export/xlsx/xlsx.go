// Package xlsx writes papers as a workbook, a sheet each, with typed days and
// times: what is sorted, filtered and counted in a spreadsheet.
package xlsx

import (
	"bytes"
	"image"
	_ "image/jpeg" // diagrams
	_ "image/png"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
)

// Write gives each paper a sheet of its own name. The same papers made at the
// same time give the same bytes.
func Write(w io.Writer, papers []paper.Paper, made time.Time) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetDefaultFont(typeface(&papers[0])); err != nil { // columns are measured in its figures, and what stands around a page is set in it
		return err
	}
	*f.Styles.Fonts.Font[0].Sz.Val = measure
	names := sheetNames(papers)
	for i := range papers {
		if i == 0 {
			if err := f.SetSheetName("Sheet1", names[0]); err != nil {
				return err
			}
		} else if _, err := f.NewSheet(names[i]); err != nil {
			return err
		}
		b := &book{file: f, sheet: names[i], paper: &papers[i], flat: papers[i].Flat()}
		for _, r := range b.flat.Rows {
			for n := range r {
				if r[n].Sort == paper.FlatText {
					r[n].Text = rung(r[n].Text)
				}
			}
		}
		if b.fill(); b.err != nil {
			return b.err
		}
	}
	p, at := &papers[0], made.UTC().Format(time.RFC3339)
	if err := f.SetDocProps(&excelize.DocProperties{Title: p.Title, Subject: p.Subject, Creator: p.Office, LastModifiedBy: p.Office, Language: p.Lang, Created: at, Modified: at}); err != nil {
		return err
	}
	var out bytes.Buffer
	if _, err := f.WriteTo(&out); err != nil {
		return err
	}
	return settle(w, out.Bytes())
}

// typeface is what a paper is set in.
func typeface(p *paper.Paper) string {
	if p.Look.Sans {
		return "Arial"
	}
	return "Times New Roman"
}

// book fills one sheet; the first error stays.
type book struct {
	file  *excelize.File
	sheet string
	paper *paper.Paper
	flat  paper.Flat
	row   int
	err   error

	widths []float64 // of columns, in letters
	again  int       // the column that is shown where it changes alone; 0 for none, as no table begins with it
}

func (b *book) do(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *book) style(s excelize.Style) int {
	id, err := b.file.NewStyle(&s)
	b.do(err)
	return id
}

func cell(col, row int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		panic(err) // columns and rows are counted from one
	}
	return name
}

// fill is the title, the state, the head and the rows of a sheet.
func (b *book) fill() {
	family := typeface(b.paper)
	part, of := b.alone(), b.visit()
	b.widths = b.measured()
	b.front(family, of)
	if part != "" { // the heading of the table, not of the paper
		b.line(b.eachAlone(part, 11), &excelize.Font{Family: family, Size: 11, Bold: true})
	}
	top := b.row
	b.columns(family)
	b.rows(family)
	last := cell(max(len(b.flat.Columns), 1), max(b.row-1, top))
	b.do(b.file.SetPanes(b.sheet, &excelize.Panes{Freeze: true, YSplit: top, TopLeftCell: cell(1, top+1), ActivePane: "bottomLeft"}))
	if len(b.flat.Columns) > 0 {
		b.do(b.file.AutoFilter(b.sheet, cell(1, top)+":"+last, nil))
	}
	b.drawings()
	b.page(top)
}

// drawings stand under the rows, one below the other.
func (b *book) drawings() {
	for _, s := range b.paper.Sections {
		if s.Drawing == nil {
			continue
		}
		ending := ".png"
		if http.DetectContentType(s.Drawing.Data) == "image/jpeg" {
			ending = ".jpeg"
		}
		wide, high := s.Drawing.Fit(b.paper.Size.DrawingRoom())
		c, _, err := image.DecodeConfig(bytes.NewReader(s.Drawing.Data))
		if b.do(err); err != nil {
			return
		}
		const perMM = 96 / 25.4
		b.row++
		b.line(s.Drawing.Alt, &excelize.Font{Family: typeface(b.paper), Size: 10})
		b.do(b.file.AddPictureFromBytes(b.sheet, cell(1, b.row), &excelize.Picture{Extension: ending, File: s.Drawing.Data,
			Format: &excelize.GraphicOptions{AltText: s.Drawing.Alt, ScaleX: wide * perMM / float64(c.Width), ScaleY: high * perMM / float64(c.Height)}}))
		const row = 20 // points of the screen to a row
		b.row += 1 + int(high*perMM/row)
	}
}

// alone is of which part of a paper all rows are: said once over them it needs no column, in
// which it would be said in each.
func (b *book) alone() string {
	f := &b.flat
	if len(f.Columns) == 0 || len(f.Rows) == 0 || f.Columns[0].Title != b.paper.Heads.Part {
		return ""
	}
	for _, r := range f.Rows {
		if r[0].Text != f.Rows[0][0].Text {
			return ""
		}
	}
	of := f.Rows[0][0].Text
	f.Columns = f.Columns[1:]
	for i := range f.Rows {
		f.Rows[i] = f.Rows[i][1:]
	}
	return of
}

// front says what the sheet is, of which visit, in which state, and for whom.
func (b *book) front(family, of string) {
	p := b.paper
	title, bold := &excelize.Font{Family: family, Size: 14, Bold: true}, &excelize.Font{Family: family, Size: 10, Bold: true}
	quiet := &excelize.Font{Family: family, Size: 10, Italic: true, Color: "5F6368"}
	b.row = 1
	line := b.line
	line(p.Title, title)
	for _, h := range p.Titles { // in the other language
		line(h.Text, &excelize.Font{Family: family, Size: 12, Italic: true})
	}
	line(of, bold)
	for _, fact := range p.Facts {
		line(fact, quiet)
	}
	line(p.Marking, bold)
	line(p.Copy, quiet)
	line(p.Embargo, quiet)
	line(b.eachAlone(p.Line, 10), quiet)
	line(p.Hours, quiet)
	for _, r := range p.Changes {
		line(r.Text, map[bool]*excelize.Font{true: bold, false: quiet}[r.Bold])
	}
	b.row++
}

// eachAlone is a text in which each language begins a line, where all of it has no room on one.
func (b *book) eachAlone(text string, size float64) string {
	_, room := b.across()
	if linesIn(text, room-edge, func(s string) float64 { return b.set(s, size, true) }) < 2 {
		return text
	}
	return strings.ReplaceAll(text, " / ", "\n")
}

// line is a text over the width of the table, in as many lines as it needs: what runs on beyond
// that would make the page narrower.
func (b *book) line(text string, font *excelize.Font) {
	if text == "" {
		return
	}
	n, room := b.across()
	at, high := cell(1, b.row), linesIn(text, room-edge, func(s string) float64 { return b.set(s, font.Size, font.Bold) })
	b.do(b.file.SetCellStr(b.sheet, at, text))
	b.do(b.file.SetCellStyle(b.sheet, at, at, b.style(excelize.Style{Font: font, Alignment: &excelize.Alignment{Horizontal: "left", ReadingOrder: 1, Vertical: "top", WrapText: true}})))
	if n > 1 {
		b.do(b.file.MergeCell(b.sheet, at, cell(n, b.row)))
	}
	b.do(b.file.SetRowHeight(b.sheet, b.row, float64(high)*lineHigh*font.Size/printed+2))
	b.row++
}

// columns are the head, and how wide each is.
func (b *book) columns(family string) {
	head := b.style(excelize.Style{Font: &excelize.Font{Family: family, Size: 10, Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E6E6E6"}},
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true}, Border: []excelize.Border{{Type: "bottom", Color: "000000", Style: 1}}})
	for i, c := range b.flat.Columns {
		at := cell(i+1, b.row)
		b.do(b.file.SetCellStr(b.sheet, at, c.Title))
		b.do(b.file.SetCellStyle(b.sheet, at, at, head))
	}
	n, _ := b.across()
	for i := range n {
		wide := beyond // which programs would choose each for themselves
		if i < len(b.widths) {
			wide = b.widths[i]
		}
		name, _ := excelize.ColumnNumberToName(i + 1) // i is never below zero
		b.do(b.file.SetColWidth(b.sheet, name, name, wide*b.figure()/b.whole()))
	}
	b.do(b.file.SetRowHeight(b.sheet, b.row, b.headHeight()))
	b.row++
}
