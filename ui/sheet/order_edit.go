package sheet

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// edit takes what was typed into a cell.
func (o *Order) edit(row, col int, text string) error {
	l, c := o.lines[row], o.cols[col]
	if l.step > 0 {
		return o.editStep(l, c, text)
	}
	if l.draft != nil {
		return o.editDraft(l.draft, c, text)
	}
	cells := o.typing()
	change, err := cells.Change(*l.item, c, text)
	if err != nil || change == nil {
		return err
	}
	return o.kit.doAs(change, &cells)
}

// typing are the cells in the language that was chosen for the one that is typed.
func (o *Order) typing() typed.Cells {
	cells := o.cells
	if l := o.Table.Tongue(); l != "" {
		cells.Lang, cells.Chosen = l, true
	}
	return cells
}

// editDraft fills a cell of a draft, and saves it once it has a title.
func (o *Order) editDraft(d *typed.Draft, c typed.Column, text string) error {
	cells := o.typing()
	if err := cells.TypeIn(d, c, text); err != nil {
		return err
	}
	if !d.Ready() {
		return nil
	}
	return o.keep(d)
}

// keep makes a draft an item of the diary.
func (o *Order) keep(d *typed.Draft) error {
	save, err := o.cells.Save(d)
	if err != nil {
		return err
	}
	kept := o.drafts
	o.forget(d)
	if err := o.kit.doAs(save, &o.cells); err != nil {
		o.drafts = kept
		return err
	}
	o.made = save.ID
	o.standOn(save.ID)
	return nil
}

// standOn goes to the row of an item, in the column in which somebody types.
func (o *Order) standOn(item int64) {
	if r := slices.IndexFunc(o.lines, func(l line) bool { return l.isItem() && l.item.ID == item }); r >= 0 {
		o.Table.GoTo(r, o.Table.Col())
	}
}

func (o *Order) forget(d *typed.Draft) {
	var keep []placedDraft
	for _, p := range o.drafts {
		if p.draft != d {
			keep = append(keep, p)
		}
	}
	o.drafts = keep
}

// insert opens an empty row before a row, as one that belongs to the row of the keyboard:
// above it, or below.
func (o *Order) insert(row int) { o.insertOn(row, o.dayOf(o.Table.Row())) }

// insertOn opens an empty row before a row, on a day.
func (o *Order) insertOn(row int, day civil.Date) {
	if o.nextStep() {
		return
	}
	for row < len(o.lines) && o.lines[row].step > 0 {
		row++ // below the steps of what stands above
	}
	before := o.nextItem(row, day)
	if before == 0 { // the end of a day has an empty row already
		o.typeAtEnd(day)
		return
	}
	d, err := o.cells.Draft(o.lastItem(row, day), day)
	if err != nil {
		return
	}
	o.drafts = append(o.drafts, placedDraft{day, before, d})
	o.arrange()
	o.Table.Reload()
	o.typeIn(func(l line) bool { return l.draft == d })
}

// nextItem is the item of a day that stands from a row on, 0 when there is none.
func (o *Order) nextItem(row int, day civil.Date) int64 {
	for _, l := range o.lines[min(row, len(o.lines)):] {
		switch {
		case l.item != nil && l.day == day:
			return l.item.ID
		case l.day != day && !o.grid.ByVenue:
			return 0
		}
	}
	return 0
}

// typeAtEnd types in the empty row at the end of a day.
func (o *Order) typeAtEnd(day civil.Date) {
	end := o.endOf(day)
	o.typeIn(func(l line) bool { return l.draft != nil && l.draft == end })
}

// endOf is the empty row at the end of a day.
func (o *Order) endOf(day civil.Date) *typed.Draft {
	var end *typed.Draft
	for _, l := range o.lines {
		if l.draft != nil && l.day == day {
			end = l.draft
		}
	}
	if end == nil { // rows stand by venue: they have one end
		end = o.lines[len(o.lines)-1].draft
	}
	return end
}

// next is the row in which somebody goes on who has typed a new one: another empty one of
// the day, not the row that happens to stand below.
func (o *Order) next(row int) (int, bool) {
	if o.made == 0 || o.ref(row).Item != o.made {
		return 0, false
	}
	end := o.endOf(o.dayOf(row))
	at := slices.IndexFunc(o.lines, func(l line) bool { return l.draft != nil && l.draft == end })
	return at, at >= 0
}

// typeIn begins to type in the row that is meant.
func (o *Order) typeIn(meant func(line) bool) {
	for r, l := range o.lines {
		if meant(l) {
			o.Table.GoTo(r, 1)
		}
	}
	o.Table.BeginEdit("")
}

// Insert opens an empty row above or below an item, on its day; without an item, at the
// end of the day of the keyboard.
func (o *Order) Insert(ref model.Ref, below bool) {
	for r, l := range o.lines {
		if o.ref(r) == ref && ref.IsItem() {
			if below {
				r++
			}
			o.insertOn(r, l.day)
			return
		}
	}
	o.typeAtEnd(o.dayOf(o.Table.Row()))
}
