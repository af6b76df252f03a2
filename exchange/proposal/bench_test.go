package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// preview reads a file as the card does, up to what becomes of each line.
func preview(b *testing.B, name, text string, rows int) {
	b.Helper()
	for b.Loop() {
		f, err := exchange.Read(name, []byte(text), exchange.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if p := proposal.Of(f, proposal.Options{Today: "2027-01-01"}); len(p.Rows) != rows {
			b.Fatal(len(p.Rows))
		}
	}
}

// BenchmarkWorkbook previews a workbook of 2,000 rows, which may take a second.
func BenchmarkWorkbook(b *testing.B) {
	var rows strings.Builder
	cell := func(col string, row int, text string) {
		fmt.Fprintf(&rows, `<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>`, col, row, text)
	}
	rows.WriteString(`<row r="1">`)
	for i, head := range []string{"Date", "Time", "Activity", "Venue", "Participants", "Remarks"} {
		cell(string(rune('A'+i)), 1, head)
	}
	rows.WriteString("</row>")
	for i := range 2000 {
		fmt.Fprintf(&rows, `<row r="%d">`, i+2)
		for j, text := range []string{fmt.Sprintf("%02d.%02d.2027", i/8%28+1, i/224+1), fmt.Sprintf("%02d:30", 8+i%8), fmt.Sprint("Meeting ", i), fmt.Sprint("Hall ", i%30), "Minister of Culture; Adviser", "to be settled"} {
			cell(string(rune('A'+j)), i+2, text)
		}
		rows.WriteString("</row>")
	}
	preview(b, "long.xlsx", string(workbook(b, rows.String())), 2000)
}

// BenchmarkCalendar previews a calendar of 10,000 events.
func BenchmarkCalendar(b *testing.B) {
	var text strings.Builder
	text.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
	for i := range 10_000 {
		fmt.Fprintf(&text, "BEGIN:VEVENT\r\nUID:%d@example.org\r\nDTSTART;TZID=Europe/Bucharest:2027%02d%02dT%02d0000\r\nDTEND;TZID=Europe/Bucharest:2027%02d%02dT%02d3000\r\nSUMMARY:Meeting %d\r\nEND:VEVENT\r\n", i, i/900+1, i/32%28+1, i%24, i/900+1, i/32%28+1, i%24, i)
	}
	text.WriteString("END:VCALENDAR\r\n")
	preview(b, "year.ics", text.String(), 10_000)
}
