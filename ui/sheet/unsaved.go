package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// Unsaved is what was typed in the running order and is not saved, and where that is.
type Unsaved struct {
	part.Left
	Spot Spot
}

// Spot is where something is typed in a running order, so that it is found again when the program
// has ended in between: a row of an item, one of its steps, or a row that is not there yet.
type Spot struct {
	Item  int64       `json:"item,omitempty"`
	Step  int         `json:"step,omitempty"`  // from 1; 0 for the item itself
	Fresh *model.Step `json:"fresh,omitempty"` // what is there of a step that is new
	Row   *Begun      `json:"row,omitempty"`   // of no item
}

// Begun is a new row: its day, the item it stands before (0 at the end of the day), what was typed into
// it, and the cell that is still open.
type Begun struct {
	Day    civil.Date   `json:"day"`
	Before int64        `json:"before,omitempty"`
	Said   []typed.Said `json:"said,omitempty"`
	Open   typed.Column `json:"open,omitempty"`
	Text   string       `json:"text,omitempty"`
	Lang   string       `json:"lang,omitempty"` // of Text, "" for the usual one
}

// Unsaved is what was typed in the running order and is not saved. The open cell of a new row is
// told with the row: half of a row is no use without the other half.
func (o *Order) Unsaved() (out []Unsaved) {
	open := o.Table.Typed()
	in, _ := o.typedIn()
	for _, p := range o.drafts {
		row, said := &Begun{Day: p.day, Before: p.before, Said: p.draft.Said()}, o.said(p.draft)
		if len(open) > 0 && in.draft == p.draft {
			row.Open, row.Text, row.Lang = o.colOf(open[0].Where), open[0].Text, open[0].Lang
			said = strings.TrimPrefix(said+" · "+row.Text, " · ")
		}
		if said != "" {
			out = append(out, Unsaved{part.Left{Where: o.kit.Words.Say("sheet.new-row"), Text: said}, Spot{Row: row}})
		}
	}
	out = append(out, o.newSteps()...)
	if len(open) > 0 && in.item != nil {
		at := Spot{Item: in.item.ID, Step: in.step}
		if in.fresh {
			s := o.stepAt(in)
			at.Fresh = &s
		}
		out = append(out, Unsaved{open[0], at})
	}
	return out
}

// colOf is the column with a title.
func (o *Order) colOf(title string) typed.Column {
	for _, c := range o.cols {
		if o.kit.Words.Say("sheet.col."+string(c)) == title {
			return c
		}
	}
	return ""
}

// Put types again what was typed and was not saved, and says whether there is a place for it.
func (o *Order) Put(u Unsaved) bool {
	if u.Spot.Row != nil {
		return o.putRow(u.Spot.Row)
	}
	it, ok := o.cells.Programme.Item(u.Spot.Item)
	if !ok || u.Spot.Step > len(it.Steps)+1 || u.Spot.Step > len(it.Steps) && u.Spot.Fresh == nil {
		return false
	}
	_, begun := o.fresh[it.ID]
	if u.Spot.Step > 0 && (!o.open[it.ID] || u.Spot.Fresh != nil && !begun) {
		if o.open[it.ID] = true; u.Spot.Fresh != nil {
			o.fresh[it.ID] = *u.Spot.Fresh
		}
		o.arrange()
		o.Table.Reload()
	}
	row := slices.IndexFunc(o.lines, func(l line) bool {
		return l.item != nil && l.item.ID == it.ID && l.step == u.Spot.Step
	})
	switch {
	case row < 0:
		return false
	case u.Spot.Fresh != nil && o.colOf(u.Where) == "": // the step as a whole
		o.Table.GoTo(row, 3)
		return true
	}
	return o.Table.Put(row, u.Left)
}

// putRow begins a row again that is not there yet: all of it, or nothing.
func (o *Order) putRow(b *Begun) bool {
	if !slices.Contains(o.days(), b.Day) {
		return false
	}
	before := slices.IndexFunc(o.lines, func(l line) bool { return b.Before != 0 && l.isItem() && l.item.ID == b.Before && l.day == b.Day })
	above := before
	if before < 0 {
		b.Before, above = 0, len(o.lines)
	}
	d, err := o.cells.Draft(o.lastItem(above, b.Day), b.Day)
	if err != nil || o.cells.Again(d, b.Said) != nil {
		return false
	}
	o.drafts = slices.DeleteFunc(o.drafts, func(p placedDraft) bool {
		return b.Before == 0 && p.before == 0 && p.day == b.Day && p.draft.Untouched()
	})
	o.drafts = append(o.drafts, placedDraft{b.Day, b.Before, d})
	o.arrange()
	o.Table.Reload()
	for row, l := range o.lines {
		if l.draft == d {
			if b.Open == "" {
				o.Table.GoTo(row, 3)
				return true
			}
			title := o.kit.Words.Say("sheet.col." + string(b.Open))
			return o.Table.Put(row, part.Left{Where: title, Text: b.Text, Lang: b.Lang}) || o.editDraft(d, b.Open, b.Text) == nil
		}
	}
	return false
}

// began is what it takes to open a card again that a cell of an item led to; a row that is not there yet
// comes back with what was typed in it.
func (o *Order) began(l line, col typed.Column, text string) Began {
	if l.item == nil {
		return Began{}
	}
	return Began{Card: OfCell, Of: model.Ref{Event: o.event, Item: l.item.ID}, Col: col, Word: text}
}

// Reopen opens again what the end of the list of a cell leads to, and rows that were pasted and are not in.
// The table may be new, and know no canvas yet.
func (o *Order) Reopen(b *Began, c fyne.Canvas) {
	if b.Pasted != nil {
		if t := o.read(b.Pasted); t != nil {
			openTaken(o.kit, c, t, b.Pasted, &o.cells, o.toFirst)
		}
		return
	}
	row := slices.IndexFunc(o.lines, func(l line) bool { return l.isItem() && l.item.ID == b.Of.Item })
	col := slices.Index(o.cols, b.Col)
	if row < 0 || col < 0 {
		return
	}
	if list := o.suggest(row, col, b.Word); len(list) > 0 && list[len(list)-1].Do != nil {
		o.Table.GoTo(row, col)
		list[len(list)-1].Do()
	}
}
