package part

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/ui/scene"
	"chancery/words"
)

// oneText is a table of one row whose second cell says a text.
type oneText string

func (o oneText) Len() int { return 1 }
func (o oneText) Cell(_, col int) string {
	if col == signCol {
		return string(o)
	}
	return ""
}
func (o oneText) Look(int) RowLook  { return RowLook{Clash: true} }
func (o oneText) Above(int) Between { return Between{} }

// The sign that a row is in doubt lies beside its words and never over them: what would reach under it
// goes on in the next line.
func TestTheSignOfADoubtLiesBesideTheWords(t *testing.T) {
	test.NewTempApp(t)
	const width = 200
	for _, room := range []struct {
		short float32
		lines int
	}{{signRoom + 4, 1}, {2, 2}} {
		text := "Minister"
		for scene.F12.Width(text+" i") < width-2*cellPad-room.short {
			text += " i"
		}
		table := NewTable([]Col{{Width: 40, Set: 40}, {Width: width, Set: width}, {Width: 60, Set: 60}}, oneText(text), words.For("en").Error, func() int64 { return 0 })
		table.Resize(fyne.NewSize(400, 300))
		table.size = fyne.NewSize(400, 300)
		table.measure()
		if got := len(table.face(signCol).Wrap(text, table.room(signCol), rowMost)); got != room.lines {
			t.Errorf("%q stands on %d lines, not %d", strings.TrimSpace(text), got, room.lines)
		}
		if tall := table.hs[0] > rowLeast; tall != (room.lines > 1) {
			t.Errorf("its row is %v high", table.hs[0])
		}
	}
}
