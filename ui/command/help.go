package command

import (
	"slices"
	"strings"

	"chancery/ui/sheet"
)

// gestures are the keys that are no commands, by where they are pressed.
var gestures = []struct {
	where string
	keys  []string
}{
	{"board", []string{"arrows", "alt-arrows", "alt-shift", "drag-shift", "drag-ctrl", "wheel-ctrl", "page", "insert", "duplicate", "delete"}},
	{"order", []string{"tab", "typing", "above", "below", "shift", "pick", "copy", "paste", "delete-row", "fold"}},
	{"delegations", []string{"seat-add", "seat-head", "seat-up", "seat-over", "delegation-over", "seat-carry", "seat-pick", "seat-out", "delegation-new"}},
	{"field", []string{"commit", "language"}},
}

// Help lists every key.
func (t *Table) Help() {
	say := t.host.Words().Say
	var lines [][2]string
	for _, g := range Groups {
		head := len(lines)
		for _, c := range t.of(g) {
			if c.Shown != "" {
				lines = append(lines, [2]string{say("ui.cmd." + c.ID), c.Shown})
			}
		}
		if len(lines) > head { // a group without keys has no heading
			lines = slices.Insert(lines, head, [2]string{say("ui.group." + g), ""})
		}
	}
	for _, g := range gestures {
		lines = append(lines, [2]string{strings.ToUpper(say("ui.keys." + g.where)), ""})
		for _, k := range g.keys {
			lines = append(lines, [2]string{say("ui.keys." + k), say("ui.keys." + k + ".key")})
		}
	}
	sheet.Keys(t.host.Canvas(), say("ui.cmd.keys"), lines, say("sheet.close"))
}
