package xlsx

import (
	"testing"

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
