package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// raisedIn is a document of a word processor, of a table and of paragraphs below it; ^2^ is raised.
func raisedIn(t *testing.T, raised string, rows [][]string, below ...string) []byte {
	t.Helper()
	runs := func(text string) string {
		var out strings.Builder
		for i, s := range strings.Split(text, "^") {
			prop := ""
			if i%2 == 1 {
				prop = raised
			}
			out.WriteString("<w:r><w:rPr>" + prop + `</w:rPr><w:t xml:space="preserve">` + s + "</w:t></w:r>")
		}
		return "<w:p>" + out.String() + "</w:p>"
	}
	body := "<w:tbl>"
	for _, row := range rows {
		body += "<w:tr>"
		for _, c := range row {
			body += "<w:tc>" + runs(c) + "</w:tc>"
		}
		body += "</w:tr>"
	}
	body += "</w:tbl>"
	for _, p := range below {
		body += runs(p)
	}
	const ns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	return zipped(t, map[string]string{"[Content_Types].xml": "<Types/>",
		"word/document.xml": "<w:document " + ns + "><w:body>" + body + "</w:body></w:document>",
		"word/styles.xml":   "<w:styles " + ns + `><w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`})
}

// The mark of a note that was typed as a raised figure changes no number: its note stands where a
// footnote would, raised minutes are minutes, and a square metre stays one.
func TestTheMarkOfANoteChangesNoNumber(t *testing.T) {
	rows := [][]string{{"Time", "Activity", "Venue", "Remarks"}, {"14 December 2026"},
		{"09.30 – 10.15^1^", "Arrival", "Airport^2^", "call sign LV-001^1^"},
		{"12^30^", "Meeting of the delegations^4^", "Hall", "8 + 8^2^"},
		{"14:00", "14^th^ round of talks", "Tent, 40 m^2^", "^3^"},
		{"16:00", "Tea^1,2^", "Hall^9^", "room for 10^9^"}}
	for _, raised := range []string{`<w:vertAlign w:val="superscript"/>`, `<w:position w:val="8"/><w:sz w:val="19"/>`, `<w:rStyle w:val="Mark"/>`} {
		f, err := exchange.Read("draft.docx", raisedIn(t, raised, rows, "^1^ Overflight requested.", "2 Seating plan to be exchanged.", "^3^ Press pool of ten.", "^4^) Interpreters only"), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{})
		var got []string
		for _, r := range p.Rows {
			got = append(got, strings.Join([]string{r.From, r.To, r.Title, r.Place, r.Remarks}, "|"))
		}
		want := []string{"09:30|10:15|Arrival|Airport|[Overflight requested.]; [Seating plan to be exchanged.]; call sign LV-001; [Overflight requested.]",
			"12:30||Meeting of the delegations|Hall|[Interpreters only]; 8 + 8; [Seating plan to be exchanged.]",
			"14:00||14th round of talks|Tent, 40 m²|Press pool of ten.",
			"16:00||Tea|Hall|[Overflight requested.]; [Seating plan to be exchanged.]; room for 10⁹"}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%s:\n%s\nnot\n%s", raised, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		if len(p.Aside) > 0 {
			t.Errorf("notes that stand with their rows are left out besides: %q", p.Aside)
		}
	}
}

// The same in every other source: a sheet, a text, a page that was mailed; and a list of people.
func TestMarksOfNotesInOtherSources(t *testing.T) {
	sheet := zipped(t, map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>`, "xl/_rels/workbook.xml.rels": `<R><Relationship Id="r1" Target="worksheets/s.xml"/></R>`,
		"xl/sharedStrings.xml": `<sst><si><t>Time</t></si><si><t>Activity</t></si><si><t>Remarks</t></si><si><t>10:00</t></si><si><t>Talks</t></si><si><r><t>8 + 8</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si></sst>`,
		"xl/worksheets/s.xml":  `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c></row></sheetData></worksheet>`})
	for name, b := range map[string][]byte{"a.xlsx": sheet, "a.csv": []byte("Time;Activity;Remarks\n10:00;Talks;8 + 8²\n"),
		"a.eml": []byte("From: a@b.c\nDate: Fri, 27 Nov 2026 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>10:00 Talks, 8 + 8<sup>2</sup></p>")} {
		f, err := exchange.Read(name, b, exchange.Options{})
		if err != nil {
			t.Fatal(name, err)
		}
		p := proposal.Of(f, proposal.Options{})
		if len(p.Rows) != 1 || p.Rows[0].From != "10:00" || !strings.Contains(p.Rows[0].Title+p.Rows[0].Remarks, "8 + 8²") {
			t.Errorf("%s: %+v", name, p.Rows)
		}
	}
	p := listOf(t, "Name;Position;Remarks\nAnna Ozola¹;Adviser*;vegetarian\n¹ Arrives later.;;\n* Acting.;;\n", "")
	if len(p.People) != 1 || p.People[0].Name != "Anna Ozola" || p.People[0].Office != "Adviser" || p.People[0].Remarks != "[Arrives later.]; [Acting.]; vegetarian" && p.People[0].Remarks != "vegetarian; [Arrives later.]; [Acting.]" {
		t.Errorf("%+v", p.People)
	}
}

// A note at the foot of a page stands behind what it is of, also where its mark stands before or within the words, and
// one at the end of a document is none the less.
func TestANoteStandsBehindTheWords(t *testing.T) {
	mark := func(kind, id string) string { return `<w:r><w:` + kind + `Reference w:id="` + id + `"/></w:r>` }
	run := func(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }
	cells := func(list ...string) string {
		return "<w:tr><w:tc><w:p>" + strings.Join(list, "</w:p></w:tc><w:tc><w:p>") + "</w:p></w:tc></w:tr>"
	}
	note := func(kind, id, s string) string {
		return `<w:` + kind + ` w:id="` + id + `"><w:p>` + run(s) + `</w:p></w:` + kind + `>`
	}
	body := "<w:tbl>" + cells(run("Time"), run("Activity"), run("Venue"), run("Remarks")) + cells(run("9 December 2026"), "", "", "") +
		cells(run("12:30"), run("Lecture ")+mark("footnote", "1")+run("at the university"), run("Aula"), mark("endnote", "1")+run("live stream")) + "</w:tbl>"
	f, err := exchange.Read("d.docx", zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`,
		"word/footnotes.xml": `<w:footnotes xmlns:w="w">` + note("footnote", "1", "In English.") + `</w:footnotes>`,
		"word/endnotes.xml":  `<w:endnotes xmlns:w="w">` + note("endnote", "1", "By the host.") + `</w:endnotes>`}), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2026-11-28"})
	if len(p.Rows) != 1 || p.Rows[0].Title != "Lecture at the university" || p.Rows[0].Remarks != "[In English.]; live stream; [By the host.]" {
		t.Errorf("%+v", p.Rows)
	}
}
