package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/exchange/source"
	"chancery/model"
)

// What word processors and spreadsheets lay on the clipboard is said as rows: merged cells in
// each of their rows, lines within a cell, nothing that was struck out or hidden.
func TestATableOnTheClipboard(t *testing.T) {
	for name, want := range map[string]string{
		"writer.html": "Day\tTime\tActivity\tVenue\n" +
			"Tuesday, 12 May 2026\t09:00 – 09:30\t\"Arrival\n(guard of honour)\"\tAirport\n" +
			"Tuesday, 12 May 2026\t10:00 – 10:30\tCourtesy call\tAirport\n" +
			"Wednesday, 13 May 2026\t08:00 – 08:45\tBreakfast\t\"Residence\nBlue Room\"\n" +
			"Wednesday, 13 May 2026\t09:00 – 10:00\tTalks; “working”\tUnion Hall",
		"word.html": "Ziua\tProgramul\t\n" +
			"Ziua\tOra\tActivitatea\n" +
			"5 mai 2027\t09.30 – 10.15\t\"Sosirea\nla „Cotroceni”\nImnuri\"\n" +
			"5 mai 2027\t10.45\tConvorbiri",
		"excel.html": "06.10.2027\t09:00\t\"Sosirea\n(salon)\"\n" +
			"06.10.2027\t10:00\t\"\"\"Casa\"\" Poporului\"",
	} {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		if got := Copied(append(b, 0)); got != want {
			t.Errorf("%s: %q,\nwant %q", name, got, want)
		}
	}
}

// What of a file of a browser was left out is said.
func TestWhatAPageLeavesOutIsSaid(t *testing.T) {
	f, err := Read("x.html", []byte(`<html><title>t</title><style>p{}</style><p>Talks <s>in the</s> <del>morning</del><span style="display:none">secret</span><s> </s></p>`), "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, n := range f.Notes {
		got = append(got, n.Code+" "+n.Args[0])
	}
	if f.Sheets[0].Lines[0].Cells[0].Text != "Talks" || strings.Join(got, ", ") != "takein.tracked 1, takein.struck 1, takein.hidden-words 1" {
		t.Errorf("%v, %q", f.Sheets[0].Lines, got)
	}
}

// A raised figure is the mark of a note, never a figure of the number before it.
func TestTheMarkOfANoteStaysRaised(t *testing.T) {
	lines, err := Lines("<p>Seats 8 + 8<sup>2</sup>, on the 5<sup>th</sup></p>")
	if err != nil || len(lines) != 1 || lines[0].Cells[0].Text != "Seats 8 + 8², on the 5th" {
		t.Errorf("%v, %v", lines, err)
	}
}

func TestPages(t *testing.T) {
	for page, want := range map[string]string{
		// no table, or one that parts nothing: the text beside says it
		`<p>Dear colleague,</p><p>09:00 Arrival</p>`:                                                 "",
		`<table><tr><td>all of a letter</td></tr><tr><td>x</td></tr></table>`:                        "",
		`<table style="display:none"><tr><td>a<td>b</table>`:                                         "",
		`<p>Above<table><tr><td>a<td>b<tr><td>c</table>below`:                                        "Above\na\tb\nc\nbelow",
		`<tr><td>without</td><td>table</td></tr>`:                                                    "without\ttable",
		`<td>a</td><td>b</td>`:                                                                       "a\tb",
		`<table><tr><th>A<th colspan=2>B<tr><td>1<td>2<td>3</table>`:                                 "A\tB\t\n1\t2\t3",
		`<table><tr><td>a<td rowspan=9>b<tr><td>c<tr></tr></table>`:                                  "a\tb\nc\tb",
		`<table><tr><td>1<td>2<td rowspan=2>3<tr><td>4</table>`:                                      "1\t2\t3\n4\t\t3",
		`<table><col><col><tr><td>1<td rowspan=3>2<tr><td>3<td>4</table>`:                            "1\t2\n3\t4",
		`<table><tr><td>a<td><table><tr><td>in<td>side</table><td>c</table>`:                         "a\t\t\"c\nin; side\"",
		`<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>`:                         "\na\tb\nc\td",
		`<table><tr><td><p style="display:none">x<p>a<td>b</table>`:                                  "a\tb",
		`<table><tr><td><strike>o</strike>n<td style="text-decoration: line-through">o<td>c</table>`: "n\t\tc",
		`<table><tr><td>a<td style="display:none">hidden<td>b</table>`:                               "a\tb",
		`<table><tr><td>half<b>fast</b> and <i>slow</i><td>A&amp;B&nbsp;C</table>`:                   "halffast and slow\tA&B C",
		`<table><tr><td><pre>  a
  b</pre><td>c</table>`: "\"a\nb\"\tc",
		`<table><tr><td colspan=999999999>a<td>b</table>`:            "",
		"\xff\xfe<\x00t\x00d\x00>\x00a\x00<\x00t\x00d\x00>\x00b\x00": "a\tb",
	} {
		if got := Copied([]byte(page)); got != want {
			t.Errorf("%s: %q, want %q", page, got, want)
		}
	}
}

// The lines before a page on the clipboard of Windows count bytes; where they are wrong the
// page begins with its first tag.
func TestWhereAPageBegins(t *testing.T) {
	const page = "<table><tr><td>ș<td>б</table>"
	for _, head := range []string{"StartHTML:%d\r\nEndHTML:%d\r\n", "StartHTML:-1\r\nEndHTML:-1\r\nStartFragment:%d\r\nEndFragment:%d\r\n", "StartHTML:9%d\r\nEndHTML:8%d\r\n"} {
		head = "Version:0.9\r\n" + head
		at := 0
		for range 3 { // the numbers are part of what they count
			at = len(fmt.Sprintf(head, at, at+len(page)))
		}
		if got := Copied([]byte(fmt.Sprintf(head, at, at+len(page)) + page + "\x00")); got != "ș\tб" {
			t.Errorf("%q: %q", head, got)
		}
	}
}

// A page that would fill the memory, or never end, is refused.
func TestAPageThatIsTooMuch(t *testing.T) {
	for code, page := range map[string]string{
		"takein.bomb":           strings.Repeat("<div>", mostOpen+1),
		"takein.too-many-cells": strings.Repeat("<tr><td colspan=128>", source.MostCells/128+2),
		"takein.too-many-rows":  strings.Repeat("<tr><td>a", source.MostRows+2),
	} {
		if _, err := Lines(page); model.Code(err) != code {
			t.Errorf("%s: %v", code, err)
		}
		if got := Copied([]byte(page)); got != "" {
			t.Errorf("%s: it is told", code)
		}
	}
	wide := "<table><tr>" + strings.Repeat("<td rowspan=1000>"+strings.Repeat("x", mostAbove)+"</td>", 64) + strings.Repeat("<tr><td>y", 999)
	if got := Copied([]byte(wide)); got != "" {
		t.Errorf("%d bytes of a page of %d", len(got), len(wide))
	}
}

func FuzzCopied(f *testing.F) {
	for _, name := range []string{"writer.html", "word.html", "excel.html"} {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for _, s := range []string{"<tr><td rowspan=2>a<td colspan=3>b", "Version:0.9\nStartHTML:5\nEndHTML:4\n<td>", "<table><tr><td><table><tr><td>a<td>b</table>c", "<p hidden>x<td>y<td>\"z\n", "<s><tr><td>a</s><td>b<td><del>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text := Copied(b)
		if len(text) > 2*mostText {
			t.Errorf("%d bytes", len(text))
		}
		page, err := Read("x.html", b, "")
		if err != nil {
			if model.Code(err) == "" {
				t.Error(err)
			}
			return
		}
		for _, l := range page.Sheets[0].Lines {
			if len(l.Cells) == 0 || len(l.Cells) > source.MostWidth {
				t.Errorf("a line of %d cells", len(l.Cells))
			}
		}
		if Rows(page.Sheets[0].Lines) > 0 && text == "" && len(b) < mostAbove && !strings.HasPrefix(string(b), "Version:") {
			t.Errorf("rows of %q are not told", b)
		}
	})
}
