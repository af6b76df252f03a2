package typed

import (
	"strconv"

	"chancery/model"
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

// Text is what a cell shows.
func (c *Cells) Text(it *model.Item, col Column) string {
	switch col {
	case ColFrom:
		return StartText(it, c.Words.Say("sheet.tbc"))
	case ColTo:
		return EndText(it, c.Words.Say("sheet.tbc"))
	case ColActivity:
		return it.Title.In(c.Lang)
	case ColPlace:
		return c.place(it)
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

// place is where an item happens: names in the language that is typed in.
func (c *Cells) place(it *model.Item) string {
	return c.Words.Where(c.Programme.Where(it), func(t model.Text) string { return t.In(c.Lang) })
}

// Number is the number a row is printed with.
func (c *Cells) Number(row int) string { return strconv.Itoa(row + 1) }

// Set puts typed text into a draft of the item. It never saves. What cannot be read
// is refused: with civil.typed, civil.gap or civil.fold where a time is asked, with
// sheet.choice where one of a list is; the sides of an item are no part of it.
func (c *Cells) Set(it *model.Item, col Column, text string) error {
	switch col {
	case ColFrom:
		return SetStart(it, text)
	case ColTo:
		return SetEnd(it, text)
	case ColActivity:
		it.Title = it.Title.With(c.Lang, text)
	case ColPlace:
		c.Places.put(it, text, c.Lang)
	case ColInterpret:
		it.Interpret = it.Interpret.With(c.Lang, text)
	case ColPress:
		return setPress(it, text, c.Lang, c.Words)
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

// Change is the change that typing text into a cell of a saved item makes, nil
// when the cell says what it said before.
func (c *Cells) Change(it model.Item, col Column, text string) (model.Change, error) {
	if text == c.Text(&it, col) {
		return nil, nil
	}
	if side, ok := SideOf(col); ok {
		return c.Participate(&it, side, text), nil
	}
	if err := c.Set(&it, col, text); err != nil {
		return nil, err
	}
	if err := it.Check(); err != nil {
		return nil, err
	}
	return &model.SaveItem{Item: it}, nil
}

// Participate is who takes part when a side of an item is typed as text.
func (c *Cells) Participate(it *model.Item, side model.Side, text string) *model.Participate {
	was := c.Programme.Side(it, side)
	return &model.Participate{Item: it.ID, Side: side, Who: c.Roll.Read(text, c.Lang, side, was), Was: model.AllSeen(was)}
}

// SideOf is the side that a column tells of.
func SideOf(col Column) (model.Side, bool) {
	switch col {
	case ColHost:
		return model.HostSide, true
	case ColGuest:
		return model.GuestSide, true
	}
	return "", false
}

// Draft is a row that is being typed and is not in the diary yet: an item
// without a key, and its two sides.
type Draft struct {
	Item        model.Item
	Host, Guest string
	typed       map[Column]bool
}

// Draft begins a row after the item before (nil at the head of an empty
// programme): it starts when that one ends, and lasts a quarter of an hour
// until somebody says otherwise.
func (c *Cells) Draft(before *model.Item) (*Draft, error) {
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
	return &Draft{Item: it, typed: map[Column]bool{}}, nil
}

// Type puts text into a cell of the draft.
func (c *Cells) Type(d *Draft, col Column, text string) error {
	switch col {
	case ColHost:
		d.Host = text
	case ColGuest:
		d.Guest = text
	default:
		if err := c.Set(&d.Item, col, text); err != nil {
			return err
		}
	}
	d.typed[col] = true
	return nil
}

// Shown is what a cell of the draft shows: nothing until it was typed, but for
// the time that the row would begin.
func (c *Cells) Shown(d *Draft, col Column) string {
	switch {
	case col == ColHost:
		return d.Host
	case col == ColGuest:
		return d.Guest
	case d.typed[col], d.typed[ColFrom] && col == ColTo:
		return c.Text(&d.Item, col)
	}
	return ""
}

// Says says whether somebody typed into a cell of the draft.
func (d *Draft) Says(col Column) bool { return d.typed[col] }

// Ready says whether the draft can be saved.
func (d *Draft) Ready() bool { return !d.Item.Title.Empty() }

// Save is the change that makes the draft an item.
func (c *Cells) Save(d *Draft) (*model.SaveItem, error) {
	it := d.Item
	if it.Kind == model.OtherItem {
		it.Kind = Guess(it.Title)
	}
	if err := it.Check(); err != nil {
		return nil, err
	}
	who := append(c.Roll.Read(d.Host, c.Lang, model.HostSide, nil), c.Roll.Read(d.Guest, c.Lang, model.GuestSide, nil)...)
	return &model.SaveItem{Item: it, Who: &who}, nil
}
