package command

import (
	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// Main is the menu of the whole program.
func (t *Table) Main(at fyne.Position) {
	var list []scene.Entry
	for i, g := range Groups {
		if i > 0 && !topOfColumn[g] {
			list = append(list, scene.Entry{})
		}
		list = append(list, scene.Entry{Label: t.host.Words().Say("ui.group." + g), Head: true, Beside: topOfColumn[g]})
		for _, c := range t.of(g) {
			list = append(list, t.entry(c))
		}
	}
	scene.Popup(t.host.Canvas(), at, 230, list)
}

// Menu is the menu of one group.
func (t *Table) Menu(group string, at fyne.Position) {
	var list []scene.Entry
	for _, c := range t.of(group) {
		list = append(list, t.entry(c))
	}
	scene.Popup(t.host.Canvas(), at, 230, list)
}

// mostName is how wide the name of a command gets that tells what it is of, such as a visit: the
// menu leaves the window beside it to be pressed.
const mostName = 230

func (t *Table) entry(c Command) scene.Entry {
	name := t.Name(c)
	if c.Named != nil && !c.Walks { // those name no record of the diary
		name = scene.F12.Fit(name, mostName)
	}
	return scene.Entry{Label: name, Key: c.Shown, Ticked: c.Ticks != nil && c.Ticks(), Off: !t.enabled(c), Do: c.Run}
}

func (t *Table) of(group string) []Command {
	var out []Command
	for _, c := range t.host.Commands() {
		if c.Group == group {
			out = append(out, c)
		}
	}
	return out
}
