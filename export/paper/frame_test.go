package paper

import (
	"fmt"
	"strings"
	"testing"
)

// long is a paper of many rows with a long line and a long marking: what a
// paper in two languages has.
func long(size Size, plain bool) Paper {
	p := Paper{Size: size, Marking: "ВНУТРІШНІЙ ДОКУМЕНТ / INTERNAL", PageOf: "Page {0} of {1}",
		Line:  "ПРОЄКТ · станом на 12 березня 2026 р., 11:40 / DRAFT · as of 12 March 2026, 11:40",
		State: "Проєкт · станом на 12 березня 2026 р., 11:40", Running: strings.Repeat("Офіційний візит Президента ", 6),
		Foot: "Час місцевий; можливі зміни / Times local; subject to change",
		Sections: []Section{{Heading: "Thursday", Again: "Thursday (continued)", Beside: "EET",
			Table: Table{Plain: plain, Columns: []Column{{Title: "No.", Least: 20}, {Title: "What", Weight: 1}}}}}}
	for i := range 90 {
		p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, Row{Cells: []Cell{Text(fmt.Sprint(i)), Text("Something happens")}})
	}
	return p
}

func TestNothingAroundAPageOverlaps(t *testing.T) {
	for _, size := range sizes {
		pages, err := laid(long(size, true))
		if err != nil {
			t.Fatal(err)
		}
		inside(t, size, pages)
		for n, p := range pages {
			for i, a := range p.Texts {
				for _, b := range p.Texts[:i] {
					apart := a.X >= b.X+b.Width-.05 || b.X >= a.X+a.Width-.05
					if near := a.Y-b.Y < 2 && b.Y-a.Y < 2; near && !apart {
						t.Fatalf("page %d of %.0f × %.0f: %q lies over %q", n+1, size.Width, size.Height, a.Text, b.Text)
					}
				}
			}
		}
	}
}

func TestEveryPageSaysItsDay(t *testing.T) {
	for _, plain := range []bool{true, false} {
		pages, err := laid(long(A4, plain))
		if err != nil {
			t.Fatal(err)
		}
		if len(pages) < 2 {
			t.Fatal("one page proves nothing")
		}
		for n := range pages {
			if again := strings.Contains(said(pages[n:n+1]), "Thursday (continued)"); again != (n > 0) {
				t.Errorf("plain %v, page %d says that the day goes on: %v", plain, n+1, again)
			}
		}
	}
}

// What a paper is about stands over its pages on one line: under its state where beside that it has no
// room, and never broken between a name and what it belongs to.
func TestARunningHeadStandsOnOneLine(t *testing.T) {
	p := order(90, func(i int) string { return fmt.Sprint("Item ", i+1) })
	p.Size, p.Running, p.State = A4, "Тамаш Шуйок · Саміт Бухарестської дев’ятки / Tamás Sulyok · Bucharest Nine Summit", "Проєкт / Draft · станом на / as of 01.03.2026, 10:00 (UTC+2)"
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[float64]string{}
	for _, x := range pages[1].Texts {
		if x.Y < newSetter(p, airs[0], nil).top() {
			lines[x.Y] += x.Text
		}
	}
	found := 0
	for _, l := range lines {
		if strings.Contains(l, "Тамаш") && strings.Contains(l, "Bucharest Nine Summit") {
			found++
		}
	}
	if found != 1 {
		t.Errorf("%v", lines)
	}
}

// The clocks beside a day that have no room on one line begin one for each language.
func TestClocksOfTwoLanguagesBeginALineEach(t *testing.T) {
	p := order(2, func(int) string { return "Talks" })
	one, two := "Місцевий час: Бухарест, UTC+3 · місцевий час: Токіо, UTC+9 · місцевий час: Нью-Йорк, UTC−4", "Ora locală la București, UTC+3 · ora locală la Tokyo, UTC+9 · ora locală la New York, UTC−4"
	p.Size, p.Sections[0].Beside = A4, one+" / "+two
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[float64]string{}
	for _, x := range pages[0].Texts {
		lines[x.Y] += x.Text
	}
	for _, want := range []string{one, two} {
		found := false
		for _, l := range lines {
			found = found || strings.ReplaceAll(l, "\u00a0", " ") == want
		}
		if !found {
			t.Errorf("no line is %q: %v", want, lines)
		}
	}
}
