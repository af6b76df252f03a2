package section

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
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
	entries = append(entries, scene.Entry{})
	for _, c := range r.list.Columns {
		if c.IsParty() || c.Key == "languages" {
			key := map[bool]string{true: "section.menu.state", false: "section.menu.languages"}[c.IsParty()]
			entries = append(entries, scene.Entry{Label: w.Say(key), Off: off, Do: func() { r.askForAll(c, rows) }})
		}
	}
	if twinned(r.list.Kind) {
		entries = append(entries, scene.Entry{Label: w.Say("section.menu.compare"), Off: off || len(rows) != 2, Do: func() { r.section.compareRows(rows) }})
	}
	entries = append(entries, scene.Entry{Label: w.Say("section.menu.delete"), Key: "Ctrl+Del", Off: off || r.record(row) == nil, Do: func() { r.remove(rows) }})
	scene.Popup(r.section.host.Canvas(), at, 250, entries)
}

// askForAll asks what all chosen rows are to say in a column.
func (r *rows) askForAll(c *register.Column, rows []int) {
	w, kit := r.section.host.Words(), r.section.host.Kit()
	var read func() string
	var in fyne.CanvasObject
	var first fyne.Focusable
	if c.IsParty() {
		choice := sheet.PartyChoice(kit, "register.col.state")
		read, in, first = func() string { return nameIn(choice) }, choice.Pane, choice.Pane
	} else {
		field := part.NewField(r.book.Name(c), 1, w.Error)
		read, in, first = field.Text, field, field.Entry()
	}
	var s *part.Sheet
	done := func() {
		all := &model.Several{}
		for _, row := range rows {
			if r.record(row) == nil {
				continue
			}
			one := r.rowAt(row)
			err := r.book.Type(one, c, read())
			if err == nil {
				var change model.Change
				if change, err = r.book.Keep(one); err == nil {
					all.Changes = append(all.Changes, change)
				}
			}
			if err != nil {
				kit.Tell(err)
				return
			}
		}
		if s.Close(); r.keepAll(all) {
			r.section.host.FocusBoard()
		}
	}
	s = kit.Open(r.section.host.Canvas(), w.Count("section.set-all", len(rows)), 400, container.New(part.Stack{Gap: 12}, in), first,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, done))
}

// nameIn is what is chosen as it is called, "" for nothing.
func nameIn(c *part.Choice) string {
	if c.Value() == "" {
		return ""
	}
	return c.Name()
}
