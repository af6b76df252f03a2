package paper

import (
	"fmt"
	"strings"
	"testing"
)

// Notes at the foot of a table stand on the page of its last row: on the next one nobody knows what
// they are about.
func TestNotesStandOnThePageOfTheirRows(t *testing.T) {
	met := 0
	for _, plain := range []bool{false, true} {
		for rows := 1; rows < 60; rows++ {
			p := order(rows, func(i int) string { return fmt.Sprintf("row%d.", i+1) })
			p.Size = []Size{A4, A6}[rows%2]
			p.Sections[0].Table.Plain = plain
			p.Sections[0].Feet = []Run{{Text: "note, by invitation"}}
			for _, day := range []string{"Friday", "Saturday", "Sunday"} {
				p.Sections = append(p.Sections, p.Sections[0])
				p.Sections[len(p.Sections)-1].Heading = day
			}
			pages, err := laid(p)
			if err != nil {
				t.Fatal(err)
			}
			for n, pg := range pages {
				text := said([]Page{pg})
				for _, day := range []string{"Friday", "Saturday", "Sunday"} {
					if _, under, ok := strings.Cut(text, day); ok && !strings.Contains(under, "row1.") {
						t.Errorf("plain %v, %d rows: page %d has %s and no row of it", plain, rows, n+1, day)
					}
				}
				if !strings.Contains(text, "note, by invitation") {
					continue
				}
				if met++; !strings.Contains(text, fmt.Sprintf("row%d.", rows)) {
					t.Errorf("plain %v, %d rows: page %d has the note and not its row", plain, rows, n+1)
				}
			}
		}
	}
	if met < 118 {
		t.Errorf("%d notes", met)
	}
}
