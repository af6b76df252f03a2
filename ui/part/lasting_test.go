package part

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/uitest"
)

// crowd are many rows that last, of which some pass.
type crowd struct {
	all, shown [][]string
	asked      int
}

func (c *crowd) Len() int                 { return len(c.shown) }
func (c *crowd) Cell(row, col int) string { c.asked++; return c.shown[row][col] }
func (c *crowd) Look(int) RowLook         { return RowLook{} }
func (c *crowd) Above(int) Between        { return Between{} }
func (c *crowd) Lasting(row int) any      { return &c.shown[row][0] }

func crowded(t testing.TB, n int) (*Table, *crowd) {
	uitest.Look(t, look.Light)
	c := &crowd{}
	for i := range n {
		c.all = append(c.all, []string{fmt.Sprint("Ștefan Țurcanu ", i), fmt.Sprint("Ministrul afacerilor externe și integrării europene ", i%300), "Republica Moldova", "ro en fr"})
	}
	c.shown = c.all
	table := NewTable([]Col{{Title: "Name", Width: 140}, {Title: "Office", Width: 140, Flex: 1}, {Title: "State", Width: 120}, {Title: "Languages", Width: 80}}, c, error.Error, func() int64 { return 0 })
	table.Resize(fyne.NewSize(900, 700))
	table.Reload()
	return table, c
}

// Rows that last are measured once, whatever passes.
func TestRowsThatLastAreMeasuredOnce(t *testing.T) {
	table, c := crowded(t, 500)
	c.shown = c.all[100:300]
	c.asked = 0
	table.Reload()
	if c.asked > 400 { // those on show are drawn
		t.Errorf("%d cells were read anew", c.asked)
	}
	if h := table.hs[0]; h <= rowLeast {
		t.Errorf("a row of two lines is %v high", h)
	}
}

// What is typed over a cell is whole, also when the one before was opened with all of it chosen
// and left by a press elsewhere.
func TestTheFirstLetterTypedStays(t *testing.T) {
	table, _ := crowded(t, 3)
	table.OnEdit = func(row, col int, text string) error { return nil }
	u := uitest.New(t, table, 900, 700)
	table.GoTo(0, 1)
	u.Canvas.Focus(table)
	for _, leave := range []func(){
		func() { at, size := table.CellAt(1, 0); u.Click(at.X+size.Width/2, at.Y+size.Height/2) },
		func() { u.Key(fyne.KeyEscape, fyne.KeyDown) },
	} {
		u.Key(fyne.KeyReturn) // all of it is chosen
		leave()
		if u.Type("19:30"); table.entry.Text != "19:30" {
			t.Errorf("%q stands in the cell", table.entry.Text)
		}
		u.Key(fyne.KeyEscape)
	}
}

// A key in the filter of twenty thousand rows, and a step of the wheel.
func BenchmarkFilterTwentyThousand(b *testing.B) {
	table, c := crowded(b, 20000)
	b.ResetTimer()
	for i := range b.N {
		c.shown = c.all[i%100:]
		table.Reload()
	}
}

func BenchmarkScrollTwentyThousand(b *testing.B) {
	table, _ := crowded(b, 20000)
	b.ResetTimer()
	for i := range b.N {
		table.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, float32(-40+i%2))})
	}
}
