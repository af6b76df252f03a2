package main

import (
	"cmp"

	"chancery/exchange/ical"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/typed"
)

// ofDiary finds what a calendar or a draft is for where nobody said so, as the window does: the visit that holds entries
// of it already or is likely the same, with which it is compared; else a calendar begins a new one, without what is
// private there. What is only likely goes in where somebody says so.
func (x *importCmd) ofDiary(c *context, d *storage.Store, t *taken, cells *typed.Cells, r model.Registers) (*taken, error) {
	home, err := d.Setting(model.SettingHomeZone)
	if err != nil {
		return nil, err
	}
	events, err := d.Events()
	if err != nil {
		return nil, err
	}
	would := t.of.Visit(cells, cmp.Or(home.In(), c.zone), r.Parties, model.UsualHost(events))
	id, _, err := t.of.Borne(d.Taken)
	sure := id != 0
	if err == nil && !sure {
		id, err = t.of.Likely(&would, events, d.Programme)
	}
	if err != nil {
		return nil, err
	}
	if id != 0 {
		if cells.Programme, err = d.Programme(id); err != nil {
			return nil, err
		}
		name := c.words.Text(cells.Programme.Event.Title)
		if x.Into = cells.Programme.Event.UID; !sure {
			x.unsure = model.Refuse("ctl.import-likely", name)
		}
		if t, err = x.understood(c, cells, r); err == nil && sure {
			t.Ask = append([]string{c.words.Say("takein.there.sure", name)}, t.Ask...)
		} else if err == nil {
			t.Ask = append([]string{c.words.Error(x.unsure)}, t.Ask...)
		}
		return t, err
	}
	if t.of.Kind != proposal.Calendar {
		return t, nil
	}
	for i := range t.of.Rows {
		t.of.Rows[i].Out = t.of.Rows[i].Private
	}
	cells.Programme = model.Programme{Event: t.of.Visit(cells, cmp.Or(home.In(), c.zone), r.Parties, model.UsualHost(events))} // of the rows that go in
	if err := t.of.TooFar(&cells.Programme.Event); err != nil {
		return nil, err
	}
	t.of.Sided(cells)
	t.asked(c)
	x.begins = true
	return t, nil
}

// begun is the change that begins a visit with the calendar.
func (x *importCmd) begun(c *context, t *taken, cells *typed.Cells) (model.Change, []string, error) {
	change, err := t.of.Begin(cells)
	return change, []string{c.words.Say("ctl.import-begun", c.words.Text(cells.Programme.Event.Title))}, err
}

// asked says what is asked of the file.
func (t *taken) asked(c *context) {
	t.Ask = nil
	for _, e := range t.of.Ask {
		t.Ask = append(t.Ask, c.words.Error(e))
	}
}

// span are the days of a calendar that were asked for.
func (x *importCmd) span(c *context) (out ical.Span, err error) {
	today := civil.Date(c.now().Format("2006-01-02"))
	for _, one := range []struct {
		to   *civil.Date
		text string
	}{{&out.First, x.From}, {&out.Last, x.Till}} {
		if one.text != "" {
			if *one.to, err = dayTyped(one.text, today); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}
