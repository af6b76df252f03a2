package main

import (
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/storage"
)

type historyCmd struct {
	asking
	With string `help:"The state or organisation: its code, short name or name." placeholder:"STATE" required:""`
}

// pastRow is a contact with a state, as programs read it.
type pastRow struct {
	Day     string `json:"day"`
	Title   string `json:"visit"`
	Kind    string `json:"kind"`
	Way     string `json:"direction" table:"-"`
	Counts  string `json:"counts" table:"-"` // visit, meeting, contact or none
	Whose   string `json:"of" table:"-"`     // by whose count: a person, or by office the office
	Nth     int    `json:"nth" table:"-"`    // among those of its kind and of that count; 0 where the history is not declared complete
	Why     string `json:"why" table:"counted"`
	Declare string `json:"completeSince" table:"-"`
}

// Run tells what there was with a state: visits, meetings and contacts, counted, and what does
// not count and why. No number is told unless the office has declared the history complete.
func (x *historyCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]pastRow, error) {
		var in register.Read
		var err error
		if in.Lists, err = d.Registers(); err != nil {
			return nil, err
		}
		if in.Settings, err = d.Settings(); err != nil {
			return nil, err
		}
		if in.Contacts, err = d.Contacts(); err != nil {
			return nil, err
		}
		if in.People, err = d.People(""); err != nil { // whom a line of before the diary names
			return nil, err
		}
		if in.Tenures, err = d.Tenures(); err != nil {
			return nil, err
		}
		with, err := c.party(in.Lists.Parties, x.With)
		if err != nil {
			return nil, err
		}
		b := register.NewBook(in, c.words, c.words.Lang(), nil, c.now().Unix())
		var out []pastRow
		for i := range in.Lists.Parties {
			if p := &in.Lists.Parties[i]; p.ID == with {
				h, since := b.History(p), b.Declared(p)
				for j := range h.All {
					if row := x.row(c, b, &h.All[j], string(since), h.Sure(since)); x.fits(row.Title, row.Day, row.Kind) {
						out = append(out, row)
					}
				}
			}
		}
		return out, nil
	})
}

func (x *historyCmd) row(c *context, b *register.Book, t *model.Told, since string, sure bool) pastRow {
	row := pastRow{Day: string(t.Day), Title: c.words.Text(t.Title), Kind: string(t.Kind), Way: string(t.Direction), Counts: string(t.As), Whose: c.words.Text(b.Whose(t)), Why: b.WhyOf(t), Declare: since}
	if t.MonthOnly {
		row.Day = strings.TrimSuffix(row.Day, "-01")
	}
	if t.Last != "" {
		row.Day += "/" + string(t.Last)
	}
	if since != "" && sure {
		row.Nth = t.Nth
	}
	if x.people() {
		row.Kind = c.words.KindOfPast(&t.Past)
		row.Why = b.Counted(t, row.Nth > 0)
	}
	return row
}
