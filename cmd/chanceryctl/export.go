package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/storage/ical"
)

type exportCmd struct {
	Diary    string `arg:"" help:"Diary to read."`
	Event    string `help:"Title or uid of one visit, summit or meeting, or a part that fits one only." required:"" placeholder:"EVENT"`
	Paper    string `help:"public or running-order; an .ics needs none." enum:"public,running-order," default:""`
	Audience string `help:"public, press, delegation or internal." enum:"public,press,delegation,internal," default:""`
	To       string `help:"File to write: .pdf or .ics." required:"" placeholder:"FILE"`
	Force    bool   `help:"Write over a file that is there."`
}

func (x *exportCmd) Run(c *context) error {
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	e, err := c.find(d, x.Event)
	if err != nil {
		return err
	}
	p, err := d.Programme(e.ID)
	if err != nil {
		return err
	}
	made := model.Made{At: c.now().Unix(), EventUID: e.UID, Title: c.words.Text(e.Title), Paper: x.Paper, Audience: x.audience(),
		Langs: strings.Join(c.langs, ","), Revision: p.Revision, File: filepath.Base(x.To)}
	write, err := x.writer(c, d, p, &made)
	if err != nil {
		return err
	}
	if made.Hash, err = export.Write(x.To, x.Force, write); err != nil {
		return err
	}
	fmt.Println(x.To)
	return x.record(c, d, &made)
}

// audience is public unless another is named; the running order is internal.
func (x *exportCmd) audience() model.Audience {
	switch {
	case x.Audience != "":
		return model.Audience(x.Audience)
	case x.Paper == "running-order":
		return model.Internal
	}
	return model.Public
}

// writer is what writes the file that was asked for, by its ending.
func (x *exportCmd) writer(c *context, d *storage.Store, p model.Programme, made *model.Made) (func(io.Writer) error, error) {
	switch strings.ToLower(filepath.Ext(x.To)) {
	case ".ics":
		made.Format, made.Paper = "ics", "ics"
		return func(w io.Writer) error {
			return ical.Write(w, []model.Programme{p.For(x.audience())}, ical.Options{Lang: c.langs[0], Stamp: c.now(), Name: made.Title})
		}, nil
	case ".pdf":
		if x.Paper == "" {
			return nil, usage{model.Refuse("ctl.paper")}
		}
		made.Format = "pdf"
		opt, err := x.options(c, d, p)
		return func(w io.Writer) error { return export.PDF(w, p, opt) }, err
	}
	return nil, usage{model.Refuse("ctl.ending", x.To)}
}

func (x *exportCmd) options(c *context, d *storage.Store, p model.Programme) (export.Options, error) {
	asOf, err := civil.MomentAt(c.now().Unix(), p.Event.Zone)
	if err != nil {
		return export.Options{}, err
	}
	office, err := d.Setting(model.SettingOffice)
	return export.Options{Document: x.Paper, Audience: x.audience(), Languages: c.langs, AsOf: asOf, Revision: p.Revision, Office: office}, err
}

// record adds the paper to the list of papers made. A diary that somebody has
// open in a window is left alone: the paper is there, and that is said.
func (x *exportCmd) record(c *context, read *storage.Store, made *model.Made) error {
	if err := read.Close(); err != nil {
		return err
	}
	d, err := c.write(x.Diary)
	if err != nil {
		fmt.Fprintln(os.Stderr, c.words.Say("ctl.not-recorded", c.words.Error(err)))
		return nil
	}
	defer d.Close()
	return desk.New(d).RecordPaper(made)
}

// calendar writes the visits of a span for other calendars, public by default.
func (l *listCmd) calendar(c *context, d *storage.Store) error {
	events, err := d.Events()
	if err != nil {
		return err
	}
	span, err := c.span(l.From, l.To)
	if err != nil {
		return err
	}
	only := int64(0)
	if l.Event != "" {
		e, err := c.find(d, l.Event)
		if err != nil {
			return err
		}
		only = e.ID
	}
	var list []model.Programme
	for _, e := range events {
		if only != 0 && e.Event.ID != only {
			continue
		}
		p, err := d.Programme(e.Event.ID)
		if err != nil {
			return err
		}
		if p = p.For(model.Audience(l.Audience)); p.Event.UID == "" {
			continue
		}
		var keep []model.Item
		for i := range p.Items {
			if s := p.Items[i].Span(); s.From < span.To && s.To >= span.From {
				keep = append(keep, p.Items[i])
			}
		}
		p.Items = keep
		list = append(list, p)
	}
	return ical.Write(os.Stdout, list, ical.Options{Lang: c.langs[0], Stamp: c.now(), Name: "Chancery"})
}
