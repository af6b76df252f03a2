package docx

import (
	"fmt"
	"testing"

	"chancery/export/paper"
	"chancery/model/civil"
)

// A calendar that is one page as we set it is one where other programs set its rows a little higher.
func TestACalendarLeavesRoomForOtherPrograms(t *testing.T) {
	larger := 0
	for items := 1; items < 40; items++ {
		p := paper.Paper{Size: paper.A4.Landscape(), Headings: []paper.Run{{Text: "March 2026"}}, Board: &paper.Board{Weeks: true}}
		for i := range 42 {
			p.Board.Days = append(p.Board.Days, paper.BoardDay{Day: civil.Date("2026-02-23").Add(i), Weekday: "Thu", Date: fmt.Sprint(i)})
		}
		for i := range items {
			p.Board.Days[17].Blocks = append(p.Board.Days[17].Blocks, paper.Block{Times: "10:00–11:00", Text: fmt.Sprint("Talks ", i)})
		}
		size := sizeOf(p)
		if size <= boardText {
			continue
		}
		larger++
		p.Sections, p.Board = p.Body(), nil
		p.Size.Text = size
		p.Size.Height -= .05 * p.Size.Height
		if set, err := paper.Layout(p); err != nil || len(set.Pages) != 1 {
			t.Errorf("%d items in %.1f points: %d pages, %v", items, size, len(set.Pages), err)
		}
	}
	if larger < 10 {
		t.Errorf("%d were larger than the least", larger)
	}
}
