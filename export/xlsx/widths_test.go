package xlsx

import (
	"math"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
)

// A head is bold, and as high as its bold words need: of three lines none is cut off.
func TestAHeadIsAsHighAsItsWords(t *testing.T) {
	for title, lines := range map[string]float64{"Mențiune la oră / Note on time": 3, "Programme": 1} {
		b := &book{paper: &paper.Paper{}, flat: paper.Flat{Columns: []paper.FlatColumn{{Title: title}}}, widths: []float64{13.7}}
		if got, want := b.headHeight(), lines*lineHigh+3; got != want {
			t.Errorf("%q: %v points, want %v", title, got, want)
		}
	}
}

// The figures of a workbook are as wide as a whole number of dots: programs round no other alike, and one that
// makes a column wider than we take it for sets the text of a row on fewer lines than it is high for.
func TestColumnsAreAsWideInEveryProgram(t *testing.T) {
	for _, sans := range []bool{false, true} {
		p := paper.Paper{Size: paper.A4, Look: paper.Look{Sans: sans}, Title: "List", Name: "List", Lang: "en", Sections: []paper.Section{{Heading: "A",
			Table: paper.Table{Columns: []paper.Column{{Title: "Name", Weight: 1}}, Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "Somebody"}}}}}}}}}
		b := &book{paper: &p}
		if dots := p.Look.Wide("0", false) * measure * 96 / 72; math.Abs(dots-b.whole()) > .15 {
			t.Errorf("sans %v: a figure is %.2f dots wide, not %v", sans, dots, b.whole())
		}
		f := opened(t, p)
		if got := f.Styles.Fonts; *got.Font[0].Sz.Val != measure {
			t.Errorf("sans %v: its figures are those of %v points", sans, *got.Font[0].Sz.Val)
		}
	}
}

// What stands above a narrow table is written over columns behind it that are as wide as it counts on, in lines
// that begin at the left, whatever they begin with.
func TestWhatStandsAboveATableHasTheRoomItCountsOn(t *testing.T) {
	p := paper.Paper{Size: paper.A4, Title: "ביקור", Name: "List", Lang: "en", Sections: []paper.Section{{
		Table: paper.Table{Columns: []paper.Column{{Title: "Name", Weight: 1}}, Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "ביקור"}}}}}}}}}
	f := opened(t, p)
	merged, err := f.GetMergeCells("List")
	if err != nil || len(merged) == 0 {
		t.Fatal(merged, err)
	}
	last, _, _ := excelize.CellNameToCoordinates(merged[0].GetEndAxis())
	dots := 0.0
	for n := range last {
		name, _ := excelize.ColumnNumberToName(n + 1)
		w, err := f.GetColWidth("List", name)
		if err != nil {
			t.Fatal(err)
		}
		dots += w * 8
	}
	b := book{paper: &p, widths: []float64{leastWide}}
	if _, counted := b.across(); dots/7 < counted {
		t.Errorf("it has %.1f letters and counts on %.1f", dots/7, counted)
	}
	for _, at := range []string{"A1", "A4"} {
		id, err := f.GetCellStyle("List", at)
		if err != nil {
			t.Fatal(err)
		}
		s, err := f.GetStyle(id)
		if err != nil || s.Alignment.Horizontal != "left" || s.Alignment.ReadingOrder != 1 {
			t.Errorf("%s: %+v, %v", at, s.Alignment, err)
		}
	}
}

// A head that has room to a hair does not run into the one behind it.
func TestAHeadRunsIntoNoOther(t *testing.T) {
	for _, look := range []paper.Look{{}, {Sans: true}} {
		for _, title := range []string{"De la / Від", "Ім’я та прізвище / Name", "Від кого", "No."} {
			for _, sort := range []paper.FlatSort{paper.FlatTime, paper.FlatText, paper.FlatNumber} {
				b := &book{paper: &paper.Paper{Size: paper.A4, Look: look}, flat: paper.Flat{Columns: []paper.FlatColumn{{Title: title, Sort: sort}}, Rows: [][]paper.Value{{{Text: "urmează a fi comunicat", Sort: sort}}}}}
				head := b.set(title, printed, true)
				if left := b.measured()[0] - head; left > -1 && left < 1.9 {
					t.Errorf("%q, %v: %.1f letters are left beside it", title, sort, left)
				}
			}
		}
	}
}

// Words beside wide columns of hours are not set a few in a line over pages without end: the sheet is made wider, as far
// as it still reads well on paper, where it takes far fewer of them. One that fits on its page stays as it is.
func TestASheetOfSeveralPagesGivesItsWordsRoom(t *testing.T) {
	text := strings.Repeat("Official talks of the delegations in the Union Hall; ", 6)
	sheet := func(rows int) *book {
		f := paper.Flat{Columns: []paper.FlatColumn{{Title: "No.", Sort: paper.FlatNumber}, {Title: "Day", Sort: paper.FlatDay}, {Title: "From", Sort: paper.FlatTime}, {Title: "To", Sort: paper.FlatTime},
			{Title: "Note on time", Weight: 1}, {Title: "Program", Weight: 1}, {Title: "Programme", Weight: 1}}}
		for range rows {
			f.Rows = append(f.Rows, []paper.Value{{Sort: paper.FlatNumber}, {Sort: paper.FlatDay}, {Sort: paper.FlatTime}, {Sort: paper.FlatTime}, {Text: "(aprox. / approx.)"}, {Text: text}, {Text: text}})
		}
		return &book{paper: &paper.Paper{Size: paper.A4}, flat: f}
	}
	one, many := sheet(1), sheet(20)
	few, wide := one.measured(), many.measured()
	if got := wide[5]; got < 1.25*few[5] {
		t.Errorf("of many rows its words have %.1f letters in a line, of one %.1f", got, few[5])
	}
	if points := printed * many.room() / sum(wide); points < readable-.1 {
		t.Errorf("it is printed at %.1f points", points)
	}
	if a, b := many.printedHigh(few), many.printedHigh(wide); b > .75*a {
		t.Errorf("it is %.0f points high, and would be %.0f", b, a)
	}
}
