package section

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
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
	entries = append(entries, r.terms(row)...)
	entries = append(append(entries, scene.Entry{}), r.sets(rows)...)
	if twinned(r.list.Kind) {
		entries = append(entries, scene.Entry{Label: w.Say("section.menu.compare"), Off: off || len(rows) != 2, Do: func() { r.section.compareRows(rows) }})
	}
	if rec := r.record(row); rec != nil {
		if files := r.section.host.FilesWith(rec); files.Label != "" {
			entries = append(entries, files)
		}
	}
	var recs []model.Record
	for _, row := range rows {
		if rec := r.record(row); rec != nil {
			recs = append(recs, rec)
		}
	}
	if letters := r.section.host.LettersTo(recs); letters.Label != "" {
		entries = append(entries, letters)
	}
	if people := r.people(rows); len(people) > 0 {
		entries = append(entries, scene.Entry{Label: w.Say("ui.purge") + "…", Off: off, Do: func() { kit.Purge(r.nameOf(rows), people...) }})
	}
	if r.record(row) == nil && r.draft != nil {
		entries = append(entries, scene.Entry{Label: w.Say("section.menu.drop"), Key: "Ctrl+Del", Off: off, Do: r.giveUpDraft})
	} else {
		entries = append(entries, scene.Entry{Label: w.Say("section.menu.delete"), Key: "Ctrl+Del", Off: off || r.record(row) == nil, Do: func() { r.remove(rows) }})
	}
	scene.Popup(r.section.host.Canvas(), at, 250, entries)
}

// terms are the ways to the days of those who hold an office now: whoever is replaced in it leaves there.
// To a state or an organisation a presidency is added.
func (r *rows) terms(row int) (out []scene.Entry) {
	w, kit := r.section.host.Words(), r.section.host.Kit()
	if p, ok := r.record(row).(*model.Party); ok {
		return []scene.Entry{{Label: w.Say("presidency.add") + "…", Off: kit.ReadOnly, Do: func() { r.section.AskPresidency(p.ID, 0) }}}
	}
	o, ok := r.record(row).(*model.Office)
	if !ok {
		return nil
	}
	for _, t := range r.book.Tenures(o) {
		if t.Runs(kit.Now().Unix()) {
			out = append(out, scene.Entry{Label: w.Say("section.menu.term", w.Text(r.book.PersonName(t.PersonID))), Off: kit.ReadOnly, Do: func() { r.section.AskTenure(sheet.OfHolder, t.ID) }})
		}
	}
	return out
}

// people are the keys of rows of the register of people.
func (r *rows) people(rows []int) (out []int64) {
	for _, row := range rows {
		if p, ok := r.record(row).(*model.Person); ok && r.list.Kind == register.People {
			out = append(out, p.ID)
		}
	}
	return out
}

// nameOf is what one row is called, or how many people several are.
func (r *rows) nameOf(rows []int) string {
	w := r.section.host.Words()
	if len(rows) == 1 {
		return w.Text(model.NameOf(r.record(rows[0])))
	}
	return w.Count("ui.purge.people", len(r.people(rows)))
}
