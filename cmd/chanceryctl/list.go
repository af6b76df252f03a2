package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
)

type listCmd struct {
	Diary    string `arg:"" help:"Diary to read."`
	From     string `help:"First day, such as 2026-03-12." placeholder:"DAY"`
	To       string `help:"Last day." placeholder:"DAY"`
	Event    string `help:"Title or uid of one visit, summit or meeting, or a part that fits one only." placeholder:"EVENT"`
	Audience string `help:"For .ics: public, press, delegation or internal." enum:"public,press,delegation,internal" default:"public"`
	Format   string `help:"table, json, csv or ics." enum:"table,json,csv,ics" default:"table"`
}

// listed is one item as programs read it.
type listed struct {
	UID      string `json:"uid"`
	Event    string `json:"event"`
	Title    string `json:"title"`
	Start    string `json:"start"` // RFC 3339 with offset
	End      string `json:"end"`
	Zone     string `json:"zone"`
	Venue    string `json:"venue"`
	Room     string `json:"room"`
	Status   string `json:"status"`
	Audience string `json:"audience"`
}

func (l *listCmd) Run(c *context) error {
	d, err := c.read(l.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	if l.Format == "ics" {
		return l.calendar(c, d)
	}
	items, err := l.items(c, d)
	if err != nil {
		return err
	}
	switch l.Format {
	case "json":
		enc := json.NewEncoder(os.Stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(items)
	case "csv":
		return writeCSV(items)
	}
	return writeTable(c, items)
}

// items are those of the span, in the order of time, with their events' titles.
func (l *listCmd) items(c *context, d *storage.Store) ([]listed, error) {
	span, err := c.span(l.From, l.To)
	if err != nil {
		return nil, err
	}
	events, err := d.Events()
	if err != nil {
		return nil, err
	}
	only := int64(0)
	if l.Event != "" {
		e, err := c.find(d, l.Event)
		if err != nil {
			return nil, err
		}
		only = e.ID
	}
	out := []listed{}
	for _, ev := range events {
		if only != 0 && ev.Event.ID != only {
			continue
		}
		p, err := d.Programme(ev.Event.ID)
		if err != nil {
			return nil, err
		}
		for i := range p.Items {
			if s := p.Items[i].Span(); s.From < span.To && s.To >= span.From {
				out = append(out, c.listed(&p, &p.Items[i]))
			}
		}
	}
	return out, nil
}

func (c *context) listed(p *model.Programme, it *model.Item) listed {
	return listed{UID: it.UID, Event: c.words.Text(p.Event.Title), Title: c.words.Text(it.Title), Start: stamp(it.Start), End: stamp(it.End), Zone: it.Start.Zone,
		Venue: c.words.Text(p.Venue(it.VenueID)), Room: c.words.Text(p.Room(it.RoomID)), Status: string(it.Status), Audience: string(it.Audience)}
}

func stamp(m civil.Moment) string { return m.Time().Format(time.RFC3339) }

func writeCSV(items []listed) error {
	w := csv.NewWriter(os.Stdout)
	rows := [][]string{{"uid", "event", "title", "start", "end", "zone", "venue", "room", "status", "audience"}}
	for _, i := range items {
		rows = append(rows, []string{i.UID, safe(i.Event), safe(i.Title), i.Start, i.End, i.Zone, safe(i.Venue), safe(i.Room), i.Status, i.Audience})
	}
	return w.WriteAll(rows)
}

// safe keeps a spreadsheet from taking a text for a formula.
func safe(s string) string {
	if s != "" && (s[0] == '=' || s[0] == '+' || s[0] == '-' || s[0] == '@') {
		return "'" + s
	}
	return s
}

func writeTable(c *context, items []listed) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	for _, i := range items {
		start := i.Start[:10] + " " + i.Start[11:16]
		fmt.Fprintf(w, "%s–%s\t%s\t%s\t%s\n", start, i.End[11:16], i.Title, i.Venue, c.words.Say("item.status."+i.Status))
	}
	return w.Flush()
}
