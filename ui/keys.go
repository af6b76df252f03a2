package ui

import (
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
	{"field", []string{"commit", "language"}},
}

// help lists every key.
func (w *Window) help() {
	say := w.words.Say
	var lines [][2]string
	for _, g := range groups {
		lines = append(lines, [2]string{say("ui.group." + g), ""})
		for _, c := range w.commands() {
			if c.group == g && c.shown != "" {
				lines = append(lines, [2]string{say("ui.cmd." + c.id), c.shown})
			}
		}
	}
	for _, g := range gestures {
		lines = append(lines, [2]string{strings.ToUpper(say("ui.keys." + g.where)), ""})
		for _, k := range g.keys {
			lines = append(lines, [2]string{say("ui.keys." + k), say("ui.keys." + k + ".key")})
		}
	}
	sheet.Keys(w.win.Canvas(), say("ui.cmd.keys"), lines, say("sheet.close"))
}
