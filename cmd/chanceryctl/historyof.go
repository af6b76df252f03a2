package main

import (
	"os"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/edition"
	"chancery/storage"
	"chancery/words"
)

type historyOfCmd struct {
	Diary  string `arg:"" help:"Diary to read."`
	Event  string `help:"Title or uid of one visit, summit or meeting, or a part that fits one only." placeholder:"EVENT" required:""`
	Item   string `help:"Title of one item, or a part that fits one only. Without it, the visit and all its items." placeholder:"ITEM"`
	Field  string `help:"Only changes of this field, by its name or a part of it." placeholder:"FIELD"`
	By     string `help:"Only what this person did, by name or a part of it." placeholder:"NAME"`
	Format string `help:"table, json or csv." enum:"table,json,csv" default:"table"`
}

// deedRow is one change as it was made.
type deedRow struct {
	UID    string `json:"uid" table:"-"`
	When   string `json:"when"` // RFC 3339 for programs
	By     string `json:"by"`
	Field  string `json:"field" table:"-"`
	Change string `json:"change"`

	deed int64
}

// Run says who changed what and when, the last first, as the log has it.
func (x *historyOfCmd) Run(c *context) error {
	if strings.TrimSpace(x.Event) == "" {
		return usage{model.Refuse("ctl.event")}
	}
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	of, err := c.programmes(d, x.Event)
	if err != nil {
		return err
	}
	p, item := &of[0], ""
	if x.Item != "" {
		if item, err = c.item(*p, x.Item); err != nil {
			return err
		}
	}
	var out []deedRow
	if item == "" {
		if out, err = x.past(c, d, p, &p.Event); err != nil {
			return err
		}
	}
	for i := range p.Items {
		if it := &p.Items[i]; item == "" || it.UID == item {
			more, err := x.past(c, d, p, it)
			if err != nil {
				return err
			}
			out = append(out, more...)
		}
	}
	slices.SortStableFunc(out, func(a, b deedRow) int { return int(b.deed - a.deed) })
	return writeRows(c, os.Stdout, x.Format, out)
}

// past is what was done to one row, as far as it is asked for.
func (x *historyOfCmd) past(c *context, d *storage.Store, p *model.Programme, of model.Record) ([]deedRow, error) {
	list, err := d.Past(of.TableName(), of.Head().ID)
	if err != nil {
		return nil, err
	}
	var out []deedRow
	for _, one := range list {
		differs := edition.Compare(with(p, of, one.Was), with(p, of, one.Now), model.Reader{Audience: model.Internal})
		for _, d := range differs.Told() {
			said := c.words.Change(&d, &differs)
			if x.Field != "" && !strings.Contains(words.Fold(said.Field), words.Fold(x.Field)) || !strings.Contains(words.Fold(one.Deed.Actor), words.Fold(x.By)) {
				continue
			}
			out = append(out, deedRow{of.Head().UID, c.at(one.Deed.At, p.Event.Zone, x.Format), one.Deed.Actor, said.Field, oneLine(said.Sentence(c.words)), one.Deed.ID})
		}
	}
	return out, nil
}

// with is a programme of one row as it was then, among what is there now: it lends the names.
func with(p *model.Programme, of, then model.Record) model.Programme {
	out := *p
	out.Items = nil
	switch v := then.(type) {
	case *model.Event:
		out.Event = *v
	case *model.Item:
		out.Items = []model.Item{*v}
	case nil:
		if of.TableName() == "events" {
			out.Event = model.Event{}
		}
	}
	out.Who, out.Accesses = nil, nil
	return out
}
