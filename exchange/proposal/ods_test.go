package proposal_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// odsOf is a sheet of cells: a number is written as its value and, behind a bar, as it is shown; all else is text.
func odsOf(t *testing.T, rows ...[]string) []byte {
	t.Helper()
	var x strings.Builder
	x.WriteString(`<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="P">`)
	for _, row := range rows {
		x.WriteString("<table:table-row>")
		for _, cell := range row {
			if value, shown, number := strings.Cut(cell, "|"); number {
				x.WriteString(`<table:table-cell office:value-type="float" office:value="` + value + `"><text:p>` + shown + `</text:p></table:table-cell>`)
				continue
			}
			x.WriteString(`<table:table-cell office:value-type="string"><text:p>` + cell + `</text:p></table:table-cell>`)
		}
		x.WriteString("</table:table-row>")
	}
	x.WriteString("</table:table></office:spreadsheet></office:body></office:document-content>")
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": x.String()} {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Plain numbers of an open document are the hours that somebody typed, as in a workbook, with a comma too; dates may be text.
func TestPlainNumbersOfAnOpenDocumentAreHours(t *testing.T) {
	b := odsOf(t, []string{"Data", "De la", "Până la", "Activitatea", "Observații"}, []string{"15.06.2027", "12.3|12,3", "13.15|13,15", "Convorbiri", "2.5|2,5"},
		[]string{"46554|46554", "0.5|0,5", "14.3|14,30", "Dejun", ""}, []string{"16 iunie 2027", "9|9", "0.4166666667|0,4166666667", "Vizită", ""})
	f, err := exchange.Read("a.ods", b, exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2027-06-01"})
	got := ""
	for _, r := range p.Rows {
		got += string(r.Day)[5:] + " " + r.From + "-" + r.To + " " + r.Title + " " + r.Remarks + "; "
	}
	if got != "06-15 12:30-13:15 Convorbiri 2,5; 06-16 12:00-14:30 Dejun ; 06-16 09:00-10:00 Vizită ; " || !asksFor(p, "figure-hour") {
		t.Errorf("%s %v", got, p.Ask)
	}
}

// A number with one figure behind its point is an hour in a text, too, unless the text keeps its zeros.
func TestANumberOfATextIsAnHour(t *testing.T) {
	for text, want := range map[string]string{"Time;Event\n9.15;Talks\n12.3;Lunch\n": "12:30", "Time;Event\n9.30;Talks\n12.3;Lunch\n": "12:03"} {
		p := ofText(t, "a.csv", text, proposal.Options{Today: "2027-06-01"})
		if len(p.Rows) != 2 || p.Rows[1].From != want {
			t.Errorf("%q: %+v", text, p.Rows)
		}
	}
}
