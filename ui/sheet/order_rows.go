package sheet

import (
	"slices"
	"strconv"

	"chancery/model"
)

// refs are the items of rows; drafts are none.
func (o *Order) refs(rows []int) []model.Ref {
	var out []model.Ref
	for _, r := range rows {
		if ref := o.ref(r); ref.IsItem() && !slices.Contains(out, ref) {
			out = append(out, ref)
		}
	}
	return out
}

// pick tells that rows are chosen together, or the one under the keyboard alone.
func (o *Order) pick(rows []int) {
	if o.OnSelect == nil {
		return
	}
	if len(rows) == 0 {
		rows = []int{o.Table.Row()}
	}
	o.OnSelect(o.refs(rows))
}

// remove deletes rows in one deed; drafts are forgotten.
func (o *Order) remove(rows []int, cut bool) {
	if o.dropSteps(rows) {
		return
	}
	gone := &model.DeleteItems{Revision: o.cells.Programme.Revision, Cut: cut}
	for _, r := range rows {
		if r >= len(o.lines) {
			continue
		}
		if l := o.lines[r]; l.draft != nil {
			o.forget(l.draft)
		} else {
			gone.IDs = append(gone.IDs, l.item.ID)
		}
	}
	if len(gone.IDs) > 0 {
		o.kit.Try(gone)
		return
	}
	o.arrange()
	o.Table.Reload()
}

// shift moves rows that stand together past so many rows before or after them, in
// one deed: those that are passed change places with them.
func (o *Order) shift(rows []int, by int) {
	if o.grid.ByVenue {
		o.kit.Tell(model.Refuse("ui.grouped"))
		return
	}
	moved := o.refs(rows)
	rows, by = o.amongItems(rows, by)
	if by == 0 || len(rows) == 0 {
		return
	}
	items := o.itemLines()
	first, last := rows[0], rows[len(rows)-1]
	if last-first != len(rows)-1 {
		o.kit.Tell(model.Refuse("ui.rows-apart"))
		return
	}
	from, to := first+min(by, 0), last+max(by, 0)
	if from < 0 || to >= len(items) {
		return
	}
	all := seen(items[from : to+1])
	if all == nil {
		o.kit.Tell(model.Refuse("ui.hidden-between")) // nobody sees what would be jumped over
		return
	}
	between := len(rows)
	if by < 0 {
		between = -by
	}
	change := model.Change(&model.Swap{Earlier: all[:between], Later: all[between:]})
	if len(all) > 2 {
		change = &model.Several{Verb: model.Label{Verb: "move-items", Args: []model.Text{model.Plain(strconv.Itoa(len(rows)))}}, Changes: []model.Change{change}}
	}
	if o.kit.Try(change) {
		o.reselect(moved)
	}
}

// itemLines are the rows that are items, without steps and drafts.
func (o *Order) itemLines() []line {
	var out []line
	for _, l := range o.lines {
		if l.isItem() {
			out = append(out, l)
		}
	}
	return out
}

// amongItems says which items rows are, counted among items alone, and past how
// many of them they go: steps and drafts are passed with theirs.
func (o *Order) amongItems(rows []int, by int) ([]int, int) {
	at := make([]int, len(o.lines)+1) // items above each row
	for r, l := range o.lines {
		at[r+1] = at[r]
		if l.isItem() {
			at[r+1]++
		}
	}
	var out []int
	for _, r := range rows {
		if o.lines[r].isItem() {
			out = append(out, at[r])
		}
	}
	if len(out) == 0 {
		return nil, 0
	}
	first, last := rows[0], rows[len(rows)-1]
	switch past := 0; {
	case by > 0:
		past = at[min(last+by, len(o.lines)-1)+1] - at[last+1]
		return out, max(past, 1)
	default:
		past = at[first] - at[max(first+by, 0)]
		return out, -max(past, 1)
	}
}

// seen are the items of rows, nil when something hidden lies between.
func seen(lines []line) []model.Seen {
	var out []model.Seen
	for i, l := range lines {
		if i > 0 && l.n != lines[i-1].n+1 {
			return nil
		}
		out = append(out, model.SeenOf(l.item))
	}
	return out
}

// reselect finds rows again that were moved.
func (o *Order) reselect(refs []model.Ref) {
	o.Select(refs[0])
	if len(refs) == 1 {
		return
	}
	var rows []int
	for r := range o.lines {
		if o.lines[r].isItem() && slices.Contains(refs, o.ref(r)) {
			rows = append(rows, r)
		}
	}
	o.Table.Pick(rows...)
}

// copyRows keeps the items of rows whole, for pasting them here or in another
// visit.
func (o *Order) copyRows(rows []int, text string, cut bool) {
	*o.kit.Clip = Clip{Text: text, Cut: cut}
	p := &o.cells.Programme
	for _, r := range rows {
		if it := o.lines[r].item; o.lines[r].isItem() {
			one := model.Copied{Item: *it, Accesses: p.Accesses[it.ID]}
			for _, side := range model.Sides {
				one.Who = append(one.Who, p.Side(it, side)...)
			}
			o.kit.Clip.Items = append(o.kit.Clip.Items, one)
		}
	}
}

// pasteOwn puts copied items on the day of a row, at their hours; false when
// something else lies on the clipboard. What was cut and is there again, or could
// not be taken away, is copied.
func (o *Order) pasteOwn(row int, text string) bool {
	clip := o.kit.Clip
	if len(clip.Items) == 0 || text != clip.Text {
		return false
	}
	days := o.dayOf(row).Sub(clip.Items[0].Item.Start.Date())
	paste := &model.PasteItems{Event: o.event, Items: clip.Items, Cut: clip.Cut && o.away(clip.Items), Days: days}
	if o.kit.Try(paste) {
		clip.Cut = false // pasted once more it is a copy
	}
	return true
}

// away says that none of the items is in the diary.
func (o *Order) away(items []model.Copied) bool {
	for i := range items {
		if o.kit.Desk.Get(&model.Item{}, items[i].Item.ID) == nil {
			return false
		}
	}
	return true
}
