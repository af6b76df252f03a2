package main

import (
	"cmp"
	"io"
	"os"
	"slices"
	"time"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
)

type listCmd struct {
	Diary    string `arg:"" help:"Diary to read."`
	From     string `help:"First day, such as 2026-03-12." placeholder:"DAY"`
	To       string `help:"Last day." placeholder:"DAY"`
	Event    string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT"`
	Audience string `help:"Only what these readers may see: public, press, delegation or internal; without it, public for ics and everything for the other formats." enum:"public,press,delegation,internal," default:""`
	Whose    string `name:"for-delegation" help:"Only what this delegation may read, by its name or code." placeholder:"NAME|CODE"`
	Format   string `help:"table, json, csv or ics." enum:"table,json,csv,ics" default:"table"`
}

// listed is one item as programs read it.
type listed struct {
	UID      string `json:"uid"`
	Event    string `json:"event"`
	Title    string `json:"title"`
	Start    string `json:"start"` // RFC 3339 with offset; the day alone where no hour is told
	End      string `json:"end"`   // empty while it is open or to be confirmed
	Zone     string `json:"zone"`
	Venue    string `json:"venue"`
	Room     string `json:"room"`
	Status   string `json:"status"`
	Audience string `json:"audience"`
	Where    string `json:"where"` // venue, room and what is said beside them; of a transfer from where to where
	When     string `json:"when"`  // the hours as they are said: about 15:00, from 18:45, in the evening

	item model.Item
}

// Run lists on standard output.
func (l *listCmd) Run(c *context) error {
	d, err := c.read(l.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	if l.Format == "ics" {
		return l.calendar(c, d, os.Stdout)
	}
	items, err := l.items(c, d)
	if err != nil {
		return err
	}
	write := map[string]func(io.Writer, []listed) error{"json": writeJSON, "csv": writeCSV, "table": c.writeTable}[l.Format]
	return write(os.Stdout, items)
}

// items are those of the span, in the order of time.
func (l *listCmd) items(c *context, d *storage.Store) ([]listed, error) {
	span, err := c.span(d, l.From, l.To)
	if err != nil {
		return nil, err
	}
	programmes, err := l.programmes(c, d, span)
	if err != nil {
		return nil, err
	}
	var all []model.Item
	byKey := map[int64]listed{}
	for i := range programmes {
		p := &programmes[i]
		for j := range p.Items {
			if it := &p.Items[j]; touches(it, span) {
				all = append(all, *it)
				byKey[it.ID] = c.listed(p, it)
			}
		}
	}
	model.SortItems(all)
	out := make([]listed, 0, len(all))
	for i := range all {
		out = append(out, byKey[all[i].ID])
	}
	return out, nil
}

// programmes are those that were asked for and have anything in the span, as
// their readers may see them: without an audience everything, for whoever has the
// file may read all of it.
func (l *listCmd) programmes(c *context, d *storage.Store, span civil.Span) ([]model.Programme, error) {
	list, err := l.chosen(c, d, span)
	if l.Audience == "" && l.Whose == "" || err != nil {
		return list, err
	}
	as, err := l.reader(c, list)
	for i := range list {
		list[i] = list[i].For(as)
	}
	return list, err
}

// chosen are the programmes of one event, or of those that have anything in the
// span. A delegation is looked for in all of them.
func (l *listCmd) chosen(c *context, d *storage.Store, span civil.Span) ([]model.Programme, error) {
	if l.Event != "" || l.Whose != "" {
		return c.programmes(d, l.Event)
	}
	entries, err := d.Calendar(span, model.Filter{Bare: true})
	if err != nil {
		return nil, err
	}
	var keys []int64
	for i := range entries {
		keys = append(keys, entries[i].Ref.Event)
	}
	slices.Sort(keys)
	return read(d, slices.Compact(keys))
}

// reader is who reads the list: whoever names a delegation means its own.
func (l *listCmd) reader(c *context, of []model.Programme) (model.Reader, error) {
	if l.Whose == "" {
		return model.Reader{Audience: model.Audience(cmp.Or(l.Audience, string(model.Public))), Now: c.now().Unix()}, nil
	}
	if l.Audience != "" && l.Audience != string(model.ForDelegation) {
		return model.Reader{}, usage{model.Refuse("ctl.for-delegation")}
	}
	r := export.Request{Audience: model.ForDelegation}
	var err error
	r.Delegation, err = c.delegation(of, l.Whose)
	return r.Reader(of, c.now().Unix()), err
}

func (c *context) listed(p *model.Programme, it *model.Item) listed {
	return listed{UID: it.UID, Event: c.words.Text(p.Event.Title), Title: c.words.Text(it.Title), Start: stamp(it.Start, it.StartMark), End: end(it), Zone: it.Start.Zone,
		Venue: c.words.Text(p.Venue(it.VenueID)), Room: c.words.Text(p.Room(it.RoomID)), Status: string(it.Status), Audience: string(it.Audience),
		Where: c.words.Where(p.Where(it), c.words.Text), When: c.hours(it), item: *it}
}

// stamp says no hour that nobody agreed.
func stamp(m civil.Moment, mark model.TimeMark) string {
	if mark.Hourless() {
		return string(m.Date())
	}
	return m.Time().Format(time.RFC3339)
}

func end(it *model.Item) string {
	if it.StartMark.Hourless() || it.EndMark.Hourless() {
		return ""
	}
	return stamp(it.End, it.EndMark)
}
