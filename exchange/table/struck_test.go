package table_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"chancery/exchange/source"
	"chancery/exchange/table"

	"github.com/xuri/excelize/v2"
)

// rowsOf are the cells of the first sheet, a line each.
func rowsOf(f *source.File) string {
	var out []string
	for _, l := range f.Sheets[0].Lines {
		var cells []string
		for _, c := range l.Cells {
			cells = append(cells, c.Text)
		}
		out = append(out, strings.TrimRight(strings.Join(cells, "|"), "|"))
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// struckOut is what is said to have been left out.
func struckOut(f *source.File) (out string) {
	for _, e := range f.Notes {
		if e.Code == "takein.struck-cells" {
			out += strings.Join(e.Args, ": ")
		}
	}
	return out
}

// What is struck out of a workbook does not go in, and that is said with its place: whole cells, words
// within a cell, hours and numbers. What is raised stays raised.
func TestStruckCellsAreLeftOutOfAWorkbook(t *testing.T) {
	x := excelize.NewFile()
	struck, err := x.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
	if err != nil {
		t.Fatal(err)
	}
	for at, text := range map[string]any{"A1": "Time", "B1": "Activity", "C1": "Seats", "A2": "10:00", "A3": 0.5, "B3": "Coffee", "C3": 12, "A4": "12:30", "B4": "Lunch"} {
		if err := x.SetCellValue("Sheet1", at, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.SetCellRichText("Sheet1", "B2", []excelize.RichTextRun{{Text: "Formal ", Font: &excelize.Font{Strike: true}}, {Text: "talks"}, {Text: "1", Font: &excelize.Font{VertAlign: "superscript"}}}); err != nil {
		t.Fatal(err)
	}
	if err := x.SetCellStyle("Sheet1", "A3", "C3", struck); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := x.Write(&b); err != nil {
		t.Fatal(err)
	}
	f, err := table.Workbook("a.xlsx", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if got := rowsOf(f); got != "Time|Activity|Seats\n10:00|talks¹\n12:30|Lunch" {
		t.Errorf("%q", got)
	}
	if got := struckOut(f); got != "Sheet1: B2 “Formal”; A3 “0.5”; B3 “Coffee”; C3 “12”" {
		t.Error(got)
	}
}

func openDocument(t *testing.T, styles, automatic, rows string) *source.File {
	t.Helper()
	const ns = ` xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b" xmlns:fo="f"`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
		"styles.xml":  "<office:document-styles" + ns + "><office:styles>" + styles + "</office:styles></office:document-styles>",
		"content.xml": "<office:document-content" + ns + "><office:automatic-styles>" + automatic + `</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Day 1">` + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := table.OpenDocument("a.ods", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// The same in an open document, by the style of a cell, of its row or its column, of words within it;
// marks of notes stay raised.
func TestStruckCellsAreLeftOutOfAnOpenDocument(t *testing.T) {
	f := openDocument(t, `<style:style style:name="Gone" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>`,
		`<style:style style:name="ce1" style:parent-style-name="Gone"/><style:style style:name="ce2" style:parent-style-name="Gone"><style:text-properties style:text-line-through-style="none"/></style:style>`+
			`<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>`+
			`<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`,
		`<table:table-column table:number-columns-repeated="3"/><table:table-column table:default-cell-style-name="ce1"/>`+
			`<table:table-row><table:table-cell><text:p>10:00</text:p></table:table-cell><table:table-cell><text:p><text:span text:style-name="T1">Formal </text:span>talks<text:span text:style-name="T2">2</text:span></text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>old</text:p></table:table-cell></table:table-row>`+
			`<table:table-row><table:table-cell table:style-name="ce1" office:value-type="time" office:time-value="PT11H30M00S"><text:p>11:30</text:p></table:table-cell><table:table-cell table:style-name="ce1"><text:p>Coffee</text:p></table:table-cell></table:table-row>`+
			`<table:table-row><table:table-cell table:style-name="ce2"><text:p>12:30</text:p></table:table-cell><table:table-cell><text:p>Lunch, 40 m<text:span text:style-name="T2">2</text:span></text:p></table:table-cell></table:table-row>`)
	if got := rowsOf(f); got != "10:00|talks²\n12:30|Lunch, 40 m²" {
		t.Errorf("%q", got)
	}
	if got := struckOut(f); got != "Day 1: B1 “Formal”; D1 “old”; A2 “11:30”; B2 “Coffee”" {
		t.Error(got)
	}
}
