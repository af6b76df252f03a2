package sheet

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
)

// paste takes in what was copied out of Word, Excel or a letter, in one deed. Rows of a
// programme are new items and never take the place of what is there; other cells fill
// the rows they are pasted on, and beyond them new ones. What is in doubt is shown first.
// In which column the keyboard is makes no difference to rows. A text that is one cell's is
// left to whoever types there.
func (o *Order) paste(row, col int, text string) bool {
	single := !strings.ContainsAny(text, "\t\n")
	c := o.cols[min(col, len(o.cols)-1)]
	if !single && o.more(text, true) {
		return true
	}
	if !single && o.guests(row, text) {
		return true
	}
	if !single || heads[c] {
		p := Pasted{Text: text, Day: o.dayOf(row)}
		if t := o.read(&p); t != nil {
			o.takeIn(t, &p)
			return true
		}
	}
	if single {
		return false
	}
	if o.more(text, false) {
		return true
	}
	if row < len(o.lines) && o.lines[row].step > 0 {
		o.kit.Tell(model.Refuse("ui.step-paste"))
		return true
	}
	p := Pasted{Text: text, Day: o.dayOf(row), Cols: o.cols[min(col, len(o.cols)):]}
	for _, it := range o.under(row) {
		p.Items = append(p.Items, it.ID)
	}
	o.takeIn(o.read(&p), &p)
	return true
}

// more shows what would become of a text that is more than rows.
func (o *Order) more(text string, sure bool) bool {
	return o.kit.TakeIn != nil && !o.kit.ReadOnly && (sure || !strings.Contains(text, "\t")) && o.kit.TakeIn(text, sure)
}

// guests shows a list of people as guests of the item of a row. Cells that were copied here are cells.
func (o *Order) guests(row int, text string) bool {
	if o.kit.Guests == nil || o.kit.ReadOnly || o.kit.Clip != nil && o.kit.Clip.Text == text {
		return false
	}
	item := int64(0)
	if row < len(o.lines) && o.lines[row].draft == nil {
		item = o.lines[row].item.ID
	}
	return o.kit.Guests(text, item)
}

// Paste takes in rows of a programme from its first day on.
func (o *Order) Paste(text string) {
	day := o.cells.Programme.Event.FirstDay
	p := Pasted{Text: text, Day: day}
	t := o.read(&p)
	if t == nil {
		p.Cols = o.cols
		t = o.read(&p)
	}
	o.takeIn(t, &p)
}

// heads are the columns on which a line without tabs may be a row, and not a cell.
var heads = map[typed.Column]bool{typed.ColNumber: true, typed.ColFrom: true, typed.ColTo: true, typed.ColActivity: true}

// under are the items of the rows from one on, up to the first that is none.
func (o *Order) under(row int) []*model.Item {
	var out []*model.Item
	for _, l := range o.lines[min(row, len(o.lines)):] {
		if l.draft != nil {
			if len(out) == 0 {
				break // cells are pasted on an empty row: they are new
			}
			continue
		}
		if l.step == 0 {
			out = append(out, l.item)
		}
	}
	return out
}

// takeIn puts rows in; those in doubt are shown before.
func (o *Order) takeIn(t *typed.Taken, p *Pasted) {
	if t.Clear() {
		change, err := t.Change()
		if err != nil {
			o.kit.Tell(err)
		} else if change != nil {
			if err := o.kit.doOver(change, &o.cells, t); err != nil {
				o.kit.Tell(err)
				return
			}
			o.toFirst(change)
		}
		return
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(o.Table); c != nil {
		openTaken(o.kit, c, t, p, &o.cells, o.toFirst)
	}
}

// toFirst puts the keyboard on the first of the rows that were put in. Cells that filled rows leave it where
// it is.
func (o *Order) toFirst(change *model.Several) {
	for _, c := range change.Changes {
		if save, ok := c.(*model.SaveItem); ok && save.Item.ID == 0 && save.ID != 0 {
			o.Table.Drop()
			o.Select(model.Ref{Event: o.event, Item: save.ID})
			o.selected(o.Table.Row()) // also where the keyboard was on that row before it was one
			return
		}
	}
}
