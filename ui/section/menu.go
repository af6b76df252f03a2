package section

import (
	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// menu offers what can be done with a row, or with all that are chosen.
func (r *rows) menu(row, _ int, at fyne.Position) {
	w, kit := r.section.host.Words(), r.section.host.Kit()
	rows := r.Table.Picked()
	if len(rows) == 0 {
		rows = []int{row}
	}
	off := kit.ReadOnly
	entries := []scene.Entry{
		{Label: w.Say("section.menu.new"), Key: "Ctrl+Enter", Off: off, Do: r.Fresh},
		{Label: w.Say("section.menu.card"), Off: r.record(row) == nil, Do: func() { r.section.Card.focus(r.section.host.Canvas()) }},
	}
	entries = append(append(entries, scene.Entry{}), r.sets(rows)...)
	if twinned(r.list.Kind) {
		entries = append(entries, scene.Entry{Label: w.Say("section.menu.compare"), Off: off || len(rows) != 2, Do: func() { r.section.compareRows(rows) }})
	}
	if rec := r.record(row); rec != nil {
		if files := r.section.host.FilesWith(rec); files.Label != "" {
			entries = append(entries, files)
		}
	}
	entries = append(entries, scene.Entry{Label: w.Say("section.menu.delete"), Key: "Ctrl+Del", Off: off || r.record(row) == nil, Do: func() { r.remove(rows) }})
	scene.Popup(r.section.host.Canvas(), at, 250, entries)
}
