package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
)

type exportCmd struct {
	Diary    string `arg:"" help:"Diary to read."`
	Event    string `help:"Title or uid of one visit, summit or meeting, or a part that fits one only." required:"" placeholder:"EVENT"`
	Paper    string `help:"public or running-order; an .ics needs none." enum:"public,running-order," default:""`
	Audience string `help:"public, press, delegation or internal." enum:"public,press,delegation,internal," default:""`
	To       string `help:"File to write: .pdf or .ics." required:"" placeholder:"FILE"`
	Size     string `help:"Page: A4, A3 or Letter." enum:"A4,A3,Letter" default:"A4"`
	Force    bool   `help:"Write over a file that is there."`
}

// Run writes the file and prints its name.
func (x *exportCmd) Run(c *context) error {
	ending := strings.ToLower(filepath.Ext(x.To))
	switch {
	case ending != ".pdf" && ending != ".ics":
		return usage{model.Refuse("ctl.ending", x.To)}
	case ending == ".pdf" && x.Paper == "":
		return usage{model.Refuse("ctl.paper")}
	case strings.TrimSpace(x.Event) == "": // a script whose variable is empty means no visit, not the first
		return usage{model.Refuse("ctl.event")}
	}
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	found, err := c.programmes(d, x.Event)
	if err != nil {
		return err
	}
	p := found[0]
	made := model.Made{At: c.now().Unix(), EventUID: p.Event.UID, Title: c.words.Text(p.Event.Title), Paper: x.Paper, Format: ending[1:],
		Audience: x.audience(ending), Langs: strings.Join(c.langs, ","), Revision: p.Revision, File: filepath.Base(x.To)}
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
func (x *exportCmd) audience(ending string) model.Audience {
	switch {
	case x.Audience != "":
		return model.Audience(x.Audience)
	case ending == ".pdf" && x.Paper == "running-order":
		return model.Internal
	}
	return model.Public
}

// writer is what writes the file that was asked for.
func (x *exportCmd) writer(c *context, d *storage.Store, p model.Programme, made *model.Made) (func(io.Writer) error, error) {
	if made.Format == "ics" {
		made.Paper = "ics"
		return func(w io.Writer) error {
			return export.Calendar(w, []model.Programme{p}, export.CalendarOptions{Audience: made.Audience, Lang: c.langs[0], Stamp: c.now(), Name: made.Title})
		}, nil
	}
	asOf, err := civil.MomentAt(c.now().Unix(), p.Event.Zone)
	if err != nil {
		return nil, err
	}
	office, err := d.Setting(model.SettingOffice)
	opt := export.Options{Document: x.Paper, Audience: made.Audience, Languages: c.langs, Size: x.Size, AsOf: asOf, Revision: p.Revision, Office: office}
	return func(w io.Writer) error { return export.PDF(w, p, opt) }, err
}

// record adds the paper to the list of papers made. A diary that somebody has
// open in a window is left alone: the paper is there, and that is said.
func (x *exportCmd) record(c *context, read *storage.Store, made *model.Made) error {
	if err := read.Close(); err != nil {
		return err
	}
	d, err := c.write(x.Diary)
	if err == nil {
		err = desk.New(d).RecordPaper(made)
		if e := d.Close(); err == nil {
			err = e
		}
	}
	switch model.Code(err) {
	case "storage.locked", "storage.busy", "storage.readonly":
		c.warn(c.words.Say("ctl.not-recorded", c.words.Error(err)))
		return nil
	}
	return err
}
