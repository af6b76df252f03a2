package xlsx

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
)

// What stands over a page runs into nothing: beside a marking that leaves it no room it stands below.
func TestWhatStandsOverAPageRunsIntoNothing(t *testing.T) {
	const short, long = "Official visit", "Офіційний візит Президента України до Румунії"
	for _, one := range []struct{ about, marking, state, want string }{
		{short, "INTERNAL", "Draft", "L:" + short + "|C:INTERNAL|R:Draft"},
		{long, "ВНУТРІШНІЙ ДОКУМЕНТ", "Проєкт · станом на 11 березня 2026 р., 18:00 (UTC+2)", "L:\n" + long + "|C:ВНУТРІШНІЙ ДОКУМЕНТ\n|R:\nПроєкт · станом на 11 березня 2026 р., 18:00 (UTC+2)"},
		{long + " / " + short, "ВНУТРІШНІЙ", "Draft", "L:" + long + "\n" + short + "|C:ВНУТРІШНІЙ\n|R:Draft\n"},
		{long + " " + long, "", long, "L:" + long + " " + long + "\n|R:\n" + long},
		{long + " " + long, "INTERNAL", long, "L:\n" + long + " " + long + "\n|C:INTERNAL\n\n|R:\n\n" + long},
	} {
		b := &book{paper: &paper.Paper{Size: paper.A4, Running: one.about, Marking: one.marking, State: one.state}}
		got := b.heading("!")
		for old, now := range map[string]string{"&L!Regular\"": "L:", "&C!Bold\"": "|C:", "&R!Regular\"": "|R:"} {
			got = strings.Replace(got, old, now, 1)
		}
		if got != one.want {
			t.Errorf("%q, want %q", got, one.want)
		}
	}
}

// No page goes without what it is about, however little room the format has: of a programme of one's own it says
// whose it is before it says of which visit, and of a title without end what it begins with.
func TestEveryPageSaysWhatItIsAbout(t *testing.T) {
	const set = `&9&"-,`
	const visit, visita = "Official visit of the President of Ukraine to Romania", "Vizita oficială a Președintelui Ucrainei în România"
	const marking, state = "UZ INTERN / INTERNAL", "Proiect ulterior versiunii 1 / Draft after edition 1 · situația la / as of 11.03.2026, 08:00 (UTC+2)"
	for about, want := range map[string]string{
		"Nicușor Dan · " + visita + " / Nicușor Dan · " + visit:                                                                      "Nicușor Dan · " + visita,
		"Secretar de stat, Ministerul Afacerilor Externe · " + visita + " / State Secretary, Ministry of Foreign Affairs · " + visit: "Secretar de stat, Ministerul Afacerilor Externe",
		strings.Repeat("Consiliul pentru Afaceri Externe ", 6) + "· " + visita:                                                       "Consiliul pentru Afaceri Externe Cons",
		strings.Repeat("Conferința ", 30):                                                                                            "Conferința Conferința",
	} {
		b := &book{paper: &paper.Paper{Size: paper.A4, Running: about, Marking: marking, State: state}}
		got := b.heading(set)
		if got != short(got) || !strings.Contains(got, want) || !strings.Contains(got, marking) || !strings.Contains(got, state) {
			t.Errorf("%q: over its pages %q, want %q with the marking and the state", about, got, want)
		}
	}
}

// The first page names the office, as it does in every other format, and in each language.
func TestTheFirstPageNamesTheOffice(t *testing.T) {
	p := paper.Paper{Size: paper.A4, Title: "List", Name: "List", Lang: "en", Office: "Protocol & Ceremonial", Offices: []paper.Run{{Text: "Protocol și Ceremonial"}}, Sections: []paper.Section{{
		Table: paper.Table{Columns: []paper.Column{{Title: "Name", Weight: 1}}, Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "Somebody"}}}}}}}}}
	f := opened(t, p)
	head, err := f.GetHeaderFooter("List")
	if err != nil || !strings.HasSuffix(head.FirstHeader, "Protocol && Ceremonial\nProtocol și Ceremonial") {
		t.Error(head, err)
	}
}

// The rows of a page begin below what stands over it, of four lines too: a marking, a name in two languages and the state.
func TestRowsBeginBelowWhatStandsOverThem(t *testing.T) {
	const lineHigh = 11.5 // of 9 points, as programs set it
	for _, about := range []string{"Summit", "Summitul București 9 (B9) / Саміт Бухарестської дев’ятки"} {
		p := paper.Paper{Size: paper.A4, Title: "List", Name: "List", Lang: "ro", Running: about, Marking: "UZ INTERN / ВНУТРІШНІЙ ДОКУМЕНТ",
			State: "Proiect ulterior versiunii 1 / Проєкт після редакції 1 · situația la / станом на 11.03.2026, 08:00 (UTC+2)", Sections: []paper.Section{{
				Table: paper.Table{Columns: []paper.Column{{Title: "Name", Weight: 1}}, Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "Somebody"}}}}}}}}}
		f := opened(t, p)
		head, err := f.GetHeaderFooter("List")
		if err != nil {
			t.Fatal(err)
		}
		m, err := f.GetPageMargins("List")
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		for _, part := range strings.Split(head.OddHeader, "&9") {
			lines = max(lines, 1+strings.Count(part, "\n"))
		}
		if room := (*m.Top - *m.Header) * 72; lines < 2 || room < float64(lines)*lineHigh {
			t.Errorf("%s: %d lines over its pages have %.0f points", about, lines, room)
		}
		if *m.Left != .7 || *m.Right != .7 || *m.Bottom != .75 {
			t.Errorf("%s: the other margins are %+v", about, m)
		}
	}
}

// opened is the workbook of a paper.
func opened(t *testing.T, p paper.Paper) *excelize.File {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, []paper.Paper{p}, time.Unix(0, 0)); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}
