package sheet

import (
	"slices"
	"strconv"

	"chancery/model"
	"chancery/typed"
)

// together are the columns that rows which are chosen together may say alike; a title, an hour and who takes part
// are each row's own.
var together = map[typed.Column]bool{typed.ColAudience: true, typed.ColStatus: true, typed.ColPlace: true, typed.ColResponsible: true}

// editAll gives all items of some rows what was typed into the cell of one, in one deed, as the menu of rows does.
// They stay chosen.
func (o *Order) editAll(rows []int, col int, text string) (bool, error) {
	c, refs := o.cols[col], o.refs(rows)
	if !together[c] || len(refs) < 2 {
		return false, nil
	}
	cells, several, said := o.typing(), &model.Several{}, text
	for r, l := range o.lines {
		if !l.isItem() || !slices.Contains(refs, o.ref(r)) {
			continue
		}
		change, err := cells.Change(*l.item, c, text)
		if err != nil {
			return true, err
		}
		if save, ok := change.(*model.SaveItem); ok {
			several.Changes = append(several.Changes, change)
			said = cells.Text(&save.Item, c)
		}
	}
	if len(several.Changes) > 0 {
		several.Verb = model.Label{Verb: "fill-items", Args: []model.Text{model.Plain(strconv.Itoa(len(several.Changes)))}}
		if said != "" {
			said = o.kit.Words.Say("sheet.col."+string(c)) + ": " + said
		}
		if err := o.kit.DoSaying(several, said, cells.TakenAs(several)); err != nil {
			return true, err
		}
	}
	o.chooseAgain(refs, col)
	return true, nil
}

// chooseAgain chooses the rows of items together, with the keyboard in a column of the last.
func (o *Order) chooseAgain(refs []model.Ref, col int) {
	var rows []int
	for r := range o.lines {
		if o.lines[r].isItem() && slices.Contains(refs, o.ref(r)) {
			rows = append(rows, r)
		}
	}
	if len(rows) > 0 {
		o.Table.GoTo(rows[len(rows)-1], col)
		o.Table.Pick(rows...)
	}
}
