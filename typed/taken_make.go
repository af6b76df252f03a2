package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// inOrder are the columns in the order in which their cells are read: an end is one after
// a start.
var inOrder = append([]Column{ColDay}, Columns[1:]...)

// judge says of each row what is in doubt.
func (t *Taken) judge() {
	var last *model.Item
	for i := range t.Rows {
		r := &t.Rows[i]
		r.item, r.again = nil, false
		if r.Doubts = r.guessed; r.Out {
			continue
		}
		if r.Of != nil {
			var changes []model.Change
			changes, r.Doubts = t.cells.fill(r)
			r.item = &changes[0].(*model.SaveItem).Item
			continue
		}
		d, doubts := t.cells.rowDraft(r, last)
		r.Doubts = append(slices.Clone(r.guessed), doubts...)
		if d != nil {
			last = &d.Item
			r.item = last
			t.known(r)
		}
	}
}

// Change puts the rows in, as one deed; nil when there are none. A row that cannot go in
// refuses all.
func (t *Taken) Change() (*model.Several, error) {
	several := &model.Several{Verb: t.filling()}
	var last *model.Item
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Out {
			continue
		}
		changes, it, err := t.cells.changes(r, last)
		if err != nil {
			return nil, err
		}
		if r.Of == nil {
			last = it
		}
		several.Changes = append(several.Changes, changes...)
	}
	if len(several.Changes) == 0 {
		return nil, nil
	}
	return several, nil
}

func (c *Cells) changes(r *Row, last *model.Item) ([]model.Change, *model.Item, error) {
	if r.Of != nil {
		changes, doubts := c.fill(r)
		return changes, nil, firstWrong(doubts)
	}
	d, doubts := c.rowDraft(r, last)
	if err := firstWrong(doubts); err != nil {
		return nil, nil, err
	}
	save, err := c.Save(d)
	if err != nil {
		return nil, nil, err
	}
	return []model.Change{save}, &d.Item, nil
}

func firstWrong(doubts []Doubt) error {
	for _, d := range doubts {
		if !d.Guessed {
			return d.Err
		}
	}
	return nil
}

// rowDraft is the item that a row makes after another, and what is in doubt about it;
// nil where its day is not known.
func (c *Cells) rowDraft(r *Row, last *model.Item) (*Draft, []Doubt) {
	day, err := c.dayOf(r.Cells[ColDay])
	if err != nil {
		return nil, []Doubt{{Col: ColDay, Err: err}}
	}
	var doubts []Doubt
	if !c.Programme.Event.Covers(day) {
		doubts = append(doubts, Doubt{ColDay, model.Refuse("typed.day-outside", c.Words.Day(day)), true})
	}
	if last == nil || last.Start.Date() != day {
		last = c.lastOn(day)
	}
	d, err := c.Draft(last, day)
	if err == nil && d.Item.Start.Date() != day { // what is before it ends on another
		d, err = c.Draft(nil, day)
	}
	if err != nil {
		return nil, []Doubt{{Col: ColDay, Err: err}}
	}
	doubts = append(doubts, c.typeRow(d, r)...)
	if !d.Ready() {
		doubts = append(doubts, Doubt{Col: ColActivity, Err: model.Refuse("model.no-title")})
	} else if err := d.Item.Check(); err != nil && firstWrong(doubts) == nil {
		doubts = append(doubts, Doubt{Col: ColActivity, Err: err})
	}
	return d, doubts
}

// lastOn is the last item of a day that is there already, nil when there is none.
func (c *Cells) lastOn(day civil.Date) *model.Item {
	var last *model.Item
	for i := range c.Programme.Items {
		if it := &c.Programme.Items[i]; it.Start.Date() == day {
			last = it
		}
	}
	return last
}

// typeRow types the cells of a row into a draft. A row without an end has none, one that
// says only when it is over is until then, and one without an hour waits for it.
func (c *Cells) typeRow(d *Draft, r *Row) (doubts []Doubt) {
	until := strings.Trim(r.Cells[ColFrom], " –—-") == "" && r.Cells[ColTo] != ""
	for _, col := range inOrder[1:] {
		text := r.Cells[col]
		if until && col == ColFrom {
			text = c.Words.List("typed.time.by")[0] + " " + r.Cells[ColTo]
			doubts = append(doubts, Doubt{ColFrom, model.Refuse("typed.end-alone", text), true})
		}
		if text == "" || until && col == ColTo {
			continue
		}
		if err := c.Type(d, col, text); err != nil {
			doubts = append(doubts, Doubt{Col: col, Err: err})
		}
	}
	if r.whole && r.Cells[ColFrom] == "" && r.Cells[ColTo] == "" {
		if err := WholeDays(&d.Item, d.Item.Start.Date(), d.Item.Start.Date(), d.Item.Start.Zone); err != nil {
			doubts = append(doubts, Doubt{Col: ColFrom, Err: err})
		}
		return doubts
	}
	if r.Cells[ColFrom] == "" && r.Cells[ColTo] == "" {
		d.Item.StartMark = model.TimeTBC
		doubts = append(doubts, Doubt{ColFrom, model.Refuse("typed.no-hour"), true})
	}
	return doubts
}

// fill are the changes that the cells of a row make of an item that is there. Each cell
// is compared with what the item says after those before it: an end that was typed
// holds, whether or not the start was moved.
func (c *Cells) fill(r *Row) (out []model.Change, doubts []Doubt) {
	edited, held := *r.Of, []Column{}
	for _, col := range inOrder[1:] {
		text, said := r.Cells[col]
		if !said || text == c.Text(&edited, col) {
			continue
		}
		one, err := edited, Printable(text)
		if side, ok := sideOf(col); ok && err == nil {
			out = append(out, c.participate(r.Of, side, text))
			continue
		}
		if err == nil {
			err = c.Set(&one, col, text)
		}
		if err != nil {
			doubts = append(doubts, Doubt{Col: col, Err: err})
			continue
		}
		if t, err := parseTime(text); (col == ColFrom || col == ColTo) && err == nil && (t.City != "" || t.Zone != "" || t.EndCity != "") {
			held = append(held, col)
		}
		edited = one
	}
	c.OnWay(r.Of, &edited, held...)
	if err := edited.Check(); err != nil && len(doubts) == 0 {
		doubts = append(doubts, Doubt{Col: ColActivity, Err: err})
	}
	return append([]model.Change{&model.SaveItem{Item: edited}}, out...), doubts
}

// dayText is a day as the cell of a row shows it, with its year where that is none of the
// visit; dayOf reads it back.
func (c *Cells) dayText(day civil.Date) string {
	if !c.Programme.Event.Covers(day) || c.Programme.Event.LastDay == "" {
		return c.Words.Date(day)
	}
	return c.Words.DayShort(day)
}

func (c *Cells) dayOf(text string) (civil.Date, error) {
	d, err := c.inVisit(text)
	if err == nil && d == "" {
		err = &civil.Error{Code: "civil.date", Local: text}
	}
	return d, err
}

// clean is what a cell of a row says of what was pasted into it.
func (c *Cells) clean(col Column, text string) string {
	switch col {
	case ColActivity, ColPlace, ColFrom, ColTo, ColDay, ColAudience, ColStatus:
		return oneLine(text)
	case ColHost, ColGuest, ColPress:
		return strings.Join(split(text), "; ")
	}
	return unbroken(text)
}
