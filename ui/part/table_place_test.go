package part

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// grid is rows that say where they are.
type grid int

func (g grid) Len() int                 { return int(g) }
func (g grid) Cell(row, col int) string { return fmt.Sprint(row, " ", col) }
func (g grid) Look(int) RowLook         { return RowLook{} }
func (g grid) Above(int) Between        { return Between{} }

// Every cell in sight is recorded where it is drawn, and so is every head.
func TestCellsAreRecorded(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "No.", Width: 40, Fixed: true}, {Title: "From", Width: 60}, {Title: "Activity", Width: 200, Flex: 1}}
	table := NewTable(cols, grid(3), nil, func() int64 { return 0 })
	test.WidgetRenderer(table)
	table.Resize(fyne.NewSize(400, 300))
	for row := range 3 {
		for col := range cols {
			pos, size := table.CellAt(row, col)
			h, ok := table.body.Scene.At(pos.AddXY(size.Width/2, size.Height/2).Subtract(table.body.Position()))
			if !ok || h.Kind != "cell" || h.ID != CellID(row, col) {
				t.Errorf("row %d, column %d is recorded as %+v", row, col, h)
			}
		}
	}
	heads := 0
	for _, h := range table.head.Hits() {
		if h.Is("head", int64(heads)) && h.Size == fyne.NewSize(table.ws[heads], tableHead) {
			heads++
		}
	}
	if heads != len(cols) {
		t.Errorf("%d heads of %d are recorded", heads, len(cols))
	}
}
