package arrange

import (
	"testing"

	"pgregory.net/rapid"
)

// No two blocks of a lane touch where they are drawn, and there are no more
// lines than stand on top of each other.
func TestRowsNeverTouch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.IntRange(1, 60).Draw(t, "least")
		blocks := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Block {
			from := rapid.IntRange(0, 1400).Draw(t, "from")
			return Block{From: from, To: from + rapid.IntRange(1, 300).Draw(t, "length")}
		}), 0, 40).Draw(t, "blocks")
		for i := range blocks {
			blocks[i].Key = i
		}
		rows, lines := Rows(blocks, least)
		if len(rows) != len(blocks) {
			t.Fatalf("%d of %d blocks", len(rows), len(blocks))
		}
		for i, a := range rows {
			if a.Line < 0 || a.Line >= lines {
				t.Fatalf("line %d of %d", a.Line, lines)
			}
			for _, b := range rows[:i] {
				if a.Line == b.Line && a.From < b.To && b.From < a.To {
					t.Fatalf("%+v touches %+v", a, b)
				}
			}
		}
	})
}
