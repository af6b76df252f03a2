package sheet

import (
	"strconv"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Cells reads and writes the cells of a running order: text on one side, items
// and changes on the other. Lang is the language that is typed in; labels are
// in the language of Words.
type Cells struct {
	Words     *words.Words
	Lang      string
	Programme model.Programme
	Places    *Gazetteer
	Roll      *Roll
}

// text is what a cell shows.
func (c *Cells) text(it *model.Item, col Column) string {
	switch col {
	case ColFrom:
		return startText(it, c.Words.Say("sheet.tbc"))
	case ColTo:
		return endText(it, c.Words.Say("sheet.tbc"))
	case ColActivity:
		return it.Title.In(c.Lang)
	case ColPlace:
		return placeText(&c.Programme, it, c.Lang)
	case ColHost:
		return sideText(&c.Programme, it, model.HostSide, c.Lang)
	case ColGuest:
		return sideText(&c.Programme, it, model.GuestSide, c.Lang)
	case ColInterpret:
		return it.Interpret.In(c.Lang)
	case ColPress:
		return pressText(it, c.Words, c.Lang)
	case ColResponsible:
		return it.Responsible.In(c.Lang)
	case ColRemarks:
		return it.Remarks.In(c.Lang)
	case ColAudience:
		return c.Words.Say("audience." + string(it.Audience))
	case ColStatus:
		return c.Words.Say("item.status." + string(it.Status))
	}
	return ""
}

// number is the number a row is printed with.
func (c *Cells) number(row int) string { return strconv.Itoa(row + 1) }

// set puts typed text into a draft of the item. It never saves.
func (c *Cells) set(it *model.Item, col Column, text string) error {
	switch col {
	case ColFrom:
		return setStart(it, text)
	case ColTo:
		return setEnd(it, text)
	case ColActivity:
		it.Title = it.Title.With(c.Lang, text)
	case ColPlace:
		c.Places.put(it, text, c.Lang)
	case ColInterpret:
		it.Interpret = it.Interpret.With(c.Lang, text)
	case ColPress:
		setPress(it, text, c.Lang, c.Words)
	case ColResponsible:
		it.Responsible = it.Responsible.With(c.Lang, text)
	case ColRemarks:
		it.Remarks = it.Remarks.With(c.Lang, text)
	case ColAudience:
		return choose(&it.Audience, text, model.Audiences, "audience.", c.Words)
	case ColStatus:
		return choose(&it.Status, text, model.ItemStatuses, "item.status.", c.Words)
	}
	return nil
}

func choose[T ~string](to *T, text string, values []T, prefix string, w *words.Words) error {
	v, ok := named(text, values, prefix, w)
	if !ok {
		return model.Refuse("sheet.choice", text)
	}
	*to = v
	return nil
}

// change is the change that typing text into a cell of a saved item makes, nil
// when the cell says what it said before.
func (c *Cells) change(it model.Item, col Column, text string) (model.Change, error) {
	if text == c.text(&it, col) {
		return nil, nil
	}
	if side, ok := sideOf(col); ok {
		who := c.Roll.read(text, c.Lang, side, c.Programme.Side(&it, side))
		return &model.Participate{Item: it.ID, Side: side, Who: who}, nil
	}
	if err := c.set(&it, col, text); err != nil {
		return nil, err
	}
	if err := it.Check(); err != nil {
		return nil, err
	}
	return &model.SaveItem{Item: it}, nil
}

func sideOf(col Column) (model.Side, bool) {
	switch col {
	case ColHost:
		return model.HostSide, true
	case ColGuest:
		return model.GuestSide, true
	}
	return "", false
}

// draftRow is a row that is being typed and is not in the diary yet: an item
// without a key, and its two sides.
type draftRow struct {
	Item        model.Item
	Host, Guest string
	typed       map[Column]bool
}

// draft begins a row after the item before (nil at the head of an empty
// programme): it starts when that one ends, and lasts a quarter of an hour
// until somebody says otherwise.
func (c *Cells) draft(before *model.Item) (*draftRow, error) {
	e := &c.Programme.Event
	start, err := on(e.FirstDay, 9*60, e.Zone)
	if before != nil {
		start, err = before.End.In(e.Zone)
	}
	if err != nil {
		return nil, err
	}
	it := model.NewItem(e.ID, model.OtherItem, start, start.AddMinutes(15))
	if before != nil {
		it.Pos = before.Pos + 1
	}
	return &draftRow{Item: it, typed: map[Column]bool{}}, nil
}

// enter puts text into a cell of the draft.
func (c *Cells) enter(d *draftRow, col Column, text string) error {
	switch col {
	case ColHost:
		d.Host = text
	case ColGuest:
		d.Guest = text
	default:
		if err := c.set(&d.Item, col, text); err != nil {
			return err
		}
	}
	d.typed[col] = true
	return nil
}

// shown is what a cell of the draft shows: nothing until it was typed, but for
// the time that the row would begin.
func (c *Cells) shown(d *draftRow, col Column) string {
	switch {
	case col == ColHost:
		return d.Host
	case col == ColGuest:
		return d.Guest
	case d.typed[col], d.typed[ColFrom] && col == ColTo:
		return c.text(&d.Item, col)
	}
	return ""
}

// ready says whether the draft can be saved.
func (d *draftRow) ready() bool { return !d.Item.Title.Empty() }

// save is the change that makes the draft an item.
func (c *Cells) save(d *draftRow) (*model.SaveItem, error) {
	it := d.Item
	if it.Kind == model.OtherItem {
		it.Kind = guess(it.Title)
	}
	if err := it.Check(); err != nil {
		return nil, err
	}
	who := append(c.Roll.read(d.Host, c.Lang, model.HostSide, nil), c.Roll.read(d.Guest, c.Lang, model.GuestSide, nil)...)
	return &model.SaveItem{Item: it, Who: &who}, nil
}

// dayOf is the day a row belongs to.
func dayOf(it *model.Item) civil.Date { return it.Start.Date() }
