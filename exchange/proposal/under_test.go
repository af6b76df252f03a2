package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// A row over the head of a table that says its day, with whose hours they are behind it, is that
// day on whichever page it is said; what stands under a row with the name of a column before it
// is of that row.
func TestADayStandsOverTheHeadOfItsTable(t *testing.T) {
	cell := func(s string) string { return `<w:tc><w:p>` + s + `</w:p></w:tc>` }
	over := func(text string) string {
		return `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p>` + text + `</w:p></w:tc></w:tr>`
	}
	row := func(cells ...string) string {
		out := "<w:tr>"
		for _, c := range cells {
			out += cell("<w:r><w:t>" + c + "</w:t></w:r>")
		}
		return out + "</w:tr>"
	}
	said := func(s string) string { return "<w:r><w:t>" + s + "</w:t></w:r>" }
	under := func(s string) string {
		return `<w:tr>` + cell("") + `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>` + said(s) + `</w:p></w:tc></w:tr>`
	}
	head := row("Time", "Activity", "Place")
	body := "<w:tbl>" + over(said("Thursday, 13 May 2027")+"<w:r><w:tab/></w:r>"+said("Bucharest time, UTC+3")) + head + row("09:30", "Talks", "Union Hall") +
		under("Responsible: Press Office, +40 700 000 012 · Remarks: Flags face the door.") + "</w:tbl><w:p/>" +
		"<w:tbl>" + over(said("Friday, 14 May 2027")) + head + row("10:00", "Departure", "Airport") + under("EU accession: the next steps") + "</w:tbl>"
	f, err := exchange.Read("d.docx", document(t, body), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{})
	var got []string
	for _, r := range p.Rows {
		got = append(got, fmt.Sprint(r.Day, " ", r.From, " ", r.Title, " @", r.Place, " ", r.Responsible, " ", r.Remarks))
	}
	want := []string{"2027-05-13 09:30 Talks @Union Hall Press Office, +40 700 000 012 Flags face the door.", "2027-05-14 10:00 Departure @Airport  "}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
