package table_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange/source"
	"chancery/exchange/table"
)

// A cell of many lines, or of many names parted by another sign, hides neither the sign between the cells
// nor the rows: what stands between quotation marks is told from what stands between cells.
func TestACellOfManyIsOneCell(t *testing.T) {
	var lines, names []string
	for i := range 60 {
		lines = append(lines, fmt.Sprintf("Line %d, and more; of it", i))
		names = append(names, fmt.Sprintf("Guest No. %d", i))
	}
	for name, cell := range map[string]string{"lines": strings.Join(lines, "\n"), "names": strings.Join(names, "; "), "lines of names": strings.Join(names, ";\n"), "hundreds": strings.Repeat(strings.Join(lines, "\n")+"\n", 5)} {
		for _, sign := range []string{",", ";", "\t"} {
			for at := range 9 {
				var text strings.Builder
				text.WriteString(strings.Join([]string{"Date", "Time", "Activity", "Participants"}, sign) + "\r\n")
				for i := range 9 {
					who := "Mr Popescu; Ms Saar"
					if i == at {
						who = strings.TrimSpace(cell)
					}
					fmt.Fprintf(&text, "\"09.12.2026\"%s\"%02d:00\"%s\"Meeting %d, in the hall\"%s\"%s\"\r\n", sign, 9+i, sign, i, sign, strings.ReplaceAll(who, "\n", "\r\n"))
				}
				f, err := table.Text("list.csv", []byte(text.String()), "")
				if err != nil {
					t.Fatal(err)
				}
				got := f.Sheets[0].Lines
				if f.Kind != source.Table || len(got) != 10 || len(f.Notes) > 0 {
					t.Fatalf("%s, %q, in row %d: %d lines of %s, %v", name, sign, at, len(got), f.Kind, f.Notes)
				}
				if c := got[at+1].Cells; len(c) != 4 || c[3].Text != strings.TrimSpace(cell) {
					t.Errorf("%s, %q, in row %d: %d cells", name, sign, at, len(c))
				}
			}
		}
	}
}

// A quotation mark that nobody closed swallows no rows.
func TestAMarkNeverClosedSwallowsNothing(t *testing.T) {
	var text strings.Builder
	text.WriteString("Time,Activity,Place\n09:00,\"Talks,Hall\n")
	for i := range 60 {
		fmt.Fprintf(&text, "10:%02d,Meeting %d,Hall\n", i, i)
	}
	f, err := table.Text("list.csv", []byte(text.String()), "")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(f.Sheets[0].Lines); f.Kind != source.Table || n < 62 || len(f.Notes) != 1 {
		t.Errorf("%d lines of %s, %v", n, f.Kind, f.Notes)
	}
}
