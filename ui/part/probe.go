//go:build probe

package part

import (
	"fmt"

	"chancery/ui/scene"
)

// Probed says whether the button can be pressed.
func (b *Button) Probed(scene.Hit) (label, key string, on bool) { return b.label, "", !b.off }

// Probed says what a cell holds, and which it is: its row, from 1, and the title
// of its column.
func (t *Table) Probed(h scene.Hit) (label, key string, on bool) {
	if h.Kind != "cell" {
		return "", "", true
	}
	row, col := int(h.ID>>16), int(h.ID&0xffff)
	if row >= t.rows.Len() || col >= len(t.cols) {
		return "", "", false
	}
	return t.rows.Cell(row, col), fmt.Sprint(row+1, " ", t.cols[col].Title), true
}
