package main

import (
	"chancery/model"
	"chancery/storage"
	"chancery/typed"
)

// ofCalendar finds what a calendar is for where nobody said so: the visit that holds entries of it already, else
// a new one, as the window begins it. What is private there stays out.
func (x *importCmd) ofCalendar(c *context, d *storage.Store, t *taken, cells *typed.Cells, r model.Registers) (*taken, error) {
	all, err := c.programmes(d, "")
	if err != nil {
		return nil, err
	}
	uids := map[string]bool{}
	for i := range t.Rows {
		uids[t.Rows[i].UID] = t.Rows[i].UID != ""
	}
	best, most := 0, 0
	for i := range all {
		n := 0
		for k := range all[i].Items {
			if uids[all[i].Items[k].UID] {
				n++
			}
		}
		if n > most {
			best, most = i, n
		}
	}
	if most > 0 {
		cells.Programme, x.Into = all[best], all[best].Event.UID
		return x.understood(c, cells, r)
	}
	home, err := d.Setting(model.SettingHomeZone)
	if err != nil {
		return nil, err
	}
	events, err := d.Events()
	if err != nil {
		return nil, err
	}
	for i := range t.of.Rows {
		t.of.Rows[i].Out = t.of.Rows[i].Private
	}
	cells.Programme = model.Programme{Event: t.of.Visit(cells, home.In(), r.Parties, model.UsualHost(events))}
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
