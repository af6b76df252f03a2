package typed

import (
	"chancery/model"
)

// Draft is a row that is being typed and is not in the diary yet: an item
// without a key, and its two sides.
type Draft struct {
	Item        model.Item
	Host, Guest string
	typed       map[Column]bool
	until       string // what was typed under To, while it is to be held to
}

// Draft begins a row after the item before (nil at the head of an empty
// programme): it starts when that one ends, and has no end until somebody says
// one. After what has no end itself nobody knows when: then it follows on that.
func (c *Cells) Draft(before *model.Item) (*Draft, error) {
	e := &c.Programme.Event
	start, err := on(e.FirstDay, 9*60, e.Zone)
	if before != nil {
		start, err = before.End.In(e.Zone)
	}
	if err != nil {
		return nil, err
	}
	it := model.NewItem(e.ID, model.OtherItem, start, start)
	it.EndMark = model.Open
	if before != nil {
		it.Pos = before.Pos + 1
		if before.EndMark == model.Open && !before.AllDay {
			it.StartMark = model.After
		}
	}
	return &Draft{Item: it, typed: map[Column]bool{}}, nil
}

// Type puts text into a cell of the draft. What cannot be read is refused as Set
// refuses it, and changes nothing.
func (c *Cells) Type(d *Draft, col Column, text string) error {
	switch col {
	case ColHost:
		d.Host = text
	case ColGuest:
		d.Guest = text
	case ColFrom, ColTo:
		if err := c.typeTime(d, col, text); err != nil {
			return err
		}
	default:
		if err := c.Set(&d.Item, col, text); err != nil {
			return err
		}
	}
	d.typed[col] = true
	return nil
}

// typeTime holds the end to what was typed for it when the start is typed later: until
// 10:20 is until 10:20 from whenever it begins.
func (c *Cells) typeTime(d *Draft, col Column, text string) error {
	it, until := d.Item, d.until
	if err := c.Set(&it, col, text); err != nil {
		return err
	}
	t, _ := parseTime(text) // Set has read it
	switch {
	case t.Kind == asRange:
		until = ""
	case col == ColTo:
		until = text
	case until != "":
		if err := c.Set(&it, ColTo, until); err != nil {
			return err
		}
	}
	d.Item, d.until = it, until
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
	who := append(c.Roll.readWhole(d.Host, c.Lang, model.HostSide, nil), c.Roll.readWhole(d.Guest, c.Lang, model.GuestSide, nil)...)
	return &model.SaveItem{Item: it, Who: &who}, nil
}
