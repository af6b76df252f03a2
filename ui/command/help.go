package command

import (
	"slices"
	"strings"

	"chancery/handbook"
	"chancery/ui/sheet"
)

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
	for _, g := range handbook.Gestures {
		lines = append(lines, [2]string{strings.ToUpper(say("ui.keys." + g.Where)), ""})
		for _, k := range g.Keys {
			lines = append(lines, [2]string{say("ui.keys." + k), say("ui.keys." + k + ".key")})
		}
	}
	sheet.Keys(t.host.Canvas(), say("ui.cmd.keys"), lines, say("sheet.close"))
}
