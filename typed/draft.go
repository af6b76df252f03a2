package typed

import (
	"maps"

	"chancery/model"
	"chancery/model/civil"
)

// Draft is a row that is being typed and is not in the diary yet: an item
// without a key, and its two sides.
type Draft struct {
	Item        model.Item
	Host, Guest string
	accesses    []model.Access // further ones of the press
	typed       map[Column]bool
	said        []Said
	since       string           // what was typed under From
	until       string           // what was typed under To, while it is to be held to
	picked      map[string]int64 // of several of a name who is meant in it
}

// Draft begins a row on a day, after the item before (nil at the head of the day): it
// starts when that one ends, and has no end until somebody says one. After what has no
// end itself nobody knows when: then it follows on that. Who may read it is what the kind
// of the visit suggests.
func (c *Cells) Draft(before *model.Item, day civil.Date) (*Draft, error) {
	e := &c.Programme.Event
	start, err := c.startOn(day, before)
	if err != nil {
		return nil, err
	}
	it := model.NewItem(e.ID, model.OtherItem, start, start)
	it.EndMark = model.Open
	if it.Audience = e.Suggests(); before != nil {
		it.Pos = before.Pos + 1
		if before.EndMark == model.Open && !before.AllDay {
			it.StartMark = model.After
		}
	}
	return &Draft{Item: it, typed: map[Column]bool{}}, nil
}

// startOn is when a row begins that says no hour: at nine, or when the item before ends,
// if it does on that day. What is typed below a flight that lands the next day follows on
// that; a dinner past midnight leaves its day open.
func (c *Cells) startOn(day civil.Date, before *model.Item) (civil.Moment, error) {
	zone := c.Programme.Event.Zone
	if before == nil {
		return on(day, 9*60, zone)
	}
	end, err := before.End.In(zone)
	if err == nil && end.Date() != day && (end.Date() < day || end.Minute() < smallHours) {
		return on(day, lastQuarter, zone)
	}
	return end, err
}

// lastQuarter begins the last quarter of an hour of a day.
const lastQuarter = 23*60 + 45

// pick keeps who of several of a name was taken from a list.
func (d *Draft) pick(picked map[string]int64) {
	if d.picked == nil {
		d.picked = map[string]int64{}
	}
	maps.Copy(d.picked, picked)
}

// Untouched says that nobody has typed into the draft.
func (d *Draft) Untouched() bool { return len(d.typed) == 0 }

// Type puts text into a cell of the draft. What cannot be read is refused as Set
// refuses it, and changes nothing.
func (c *Cells) Type(d *Draft, col Column, text string) error {
	if err := Printable(text); err != nil {
		return err
	}
	switch col {
	case ColHost:
		d.Host = text
		d.pick(c.Picked)
	case ColGuest:
		d.Guest = text
		d.pick(c.Picked)
	case ColFrom, ColTo:
		if err := c.typeTime(d, col, text); err != nil {
			return err
		}
	case ColPress:
		further, err := setAdmitted(nil, text, c.Lang, c.Words)
		if err == nil {
			err = c.Set(&d.Item, col, text)
		}
		if err != nil {
			return err
		}
		d.accesses = further
	default:
		was := d.Item
		if col == ColActivity && d.typed[ColFrom] {
			text = hourUnsure(&d.Item, text)
		}
		if err := c.Set(&d.Item, col, text); err != nil {
			return err
		}
		for _, beside := range []Column{ColPress, ColRemarks} {
			if c.Text(&d.Item, beside) != c.Text(&was, beside) {
				d.typed[beside] = true
			}
		}
	}
	d.typed[col] = true
	d.say(c, col, text)
	if col == ColActivity || col == ColPlace {
		c.land(d)
	}
	return nil
}

// land tells the hours of a way on the clocks of where it begins and ends, once the row says where
// that is; an hour that cannot be there stays as it was.
func (c *Cells) land(d *Draft) {
	it := d.Item
	if d.since != "" && c.leaving(&it) != "" && c.setLeaving(&it, d.since) != nil {
		return
	}
	if d.until != "" && (c.landing(&it) != "" || it.Start != d.Item.Start) && c.setEnd(&it, d.until) != nil {
		return
	}
	d.Item = it
}

// typeTime holds the end to what was typed for it when the start is typed later: until
// 10:20 is until 10:20 from whenever it begins.
func (c *Cells) typeTime(d *Draft, col Column, text string) error {
	it, since, until := d.Item, d.since, d.until
	set := c.setEnd
	if col == ColFrom {
		since, set = text, c.setLeaving
	}
	if err := set(&it, text); err != nil {
		return err
	}
	t, _ := parseTime(quotedAfter(text)) // it was read
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
	d.Item, d.since, d.until = it, since, until
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
	case col == ColPress && d.typed[col]:
		return pressText(&d.Item, d.accesses, c.Words, c.Lang)
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
	meaning := *c
	meaning.Picked, meaning.At = d.picked, it.Start.At
	who := append(meaning.who(d.Host, model.HostSide, nil), meaning.who(d.Guest, model.GuestSide, nil)...)
	save := &model.SaveItem{Item: it, Who: &who, Groups: c.making(&it, who)}
	if len(d.accesses) > 0 {
		save.Accesses = &d.accesses
	}
	return save, nil
}
