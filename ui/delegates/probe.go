//go:build probe

package delegates

import (
	"fmt"

	"chancery/ui/scene"
)

// Probed says what a place on the board stands for.
func (b *Board) Probed(h scene.Hit) (label, key string, on bool) {
	switch h.Kind {
	case "seat":
		if at, ok := b.find(h.ID); ok {
			s := b.seatAt(at)
			return b.called(s), fmt.Sprint("seat ", b.columns[at.column].party.Tag(), " ", at.row+1), true
		}
	case "sender", "seat-add", "seat-first", "lead":
		if c := b.columnOf(h.ID); c >= 0 {
			return b.columns[c].name, h.Kind + " " + b.columns[c].party.Tag(), true
		}
	case "group":
		for i := range b.groups {
			if g := &b.groups[i]; g.is.ID == h.ID {
				return b.kit.Words.Text(g.is.Name), fmt.Sprint("group of ", len(g.members)), true
			}
		}
	case "known":
		return b.typing.offers[h.ID].label, "", true
	}
	return "", "", true
}
