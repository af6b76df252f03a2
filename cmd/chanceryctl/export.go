package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

type exportCmd struct {
	Diary    string   `arg:"" help:"Diary to read."`
	Event    string   `help:"Title or uid of one visit, summit or meeting, or a part that fits one only. A day sheet, week and month need none." placeholder:"EVENT"`
	Paper    string   `help:"What \"chanceryctl papers\" lists, or all; an .ics needs none." placeholder:"PAPER"`
	As       string   `help:"Format: pdf, docx, xlsx, html, csv or ics. Without it, the ending of the file says." enum:"pdf,docx,xlsx,html,csv,ics," default:""`
	For      string   `help:"Participant of an individual programme, or all: a file each into a folder, one after the other into a file." placeholder:"PERSON"`
	Audience string   `help:"public, press, delegation or internal." enum:"public,press,delegation,internal," default:""`
	Whose    string   `name:"for-delegation" help:"Delegation that is to read it, by name or code, or each: a file for every one into a folder. Without it, a paper for delegations holds what every one may read." placeholder:"NAME|CODE"`
	Marking  string   `help:"Marking on every page: public, press, delegation, internal, embargo." enum:"public,press,delegation,internal,embargo," default:""`
	Embargo  string   `help:"Until when nothing of it may be used, as it is to be printed." placeholder:"TEXT"`
	Copies   []string `help:"Numbered copies, by name, separated by semicolons." sep:";" placeholder:"NAME"`
	Day      string   `help:"Day of a day sheet, or one of the week or month." placeholder:"DAY"`
	To       string   `help:"File to write, or a folder for several." required:"" placeholder:"FILE|FOLDER"`
	Size     string   `help:"Page: A4, A3, Letter or A6." enum:"A4,A3,Letter,A6," default:""`
	Force    bool     `help:"Write over a file that is there."`
}

// job is one file to be written, and how the list of papers names it.
type job struct {
	path  string
	made  model.Made
	write func(io.Writer) error
}

// Run writes the files and prints their names.
func (x *exportCmd) Run(c *context) error {
	if err := x.check(); err != nil {
		return usage{err}
	}
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	jobs, err := x.jobs(c, d)
	if err != nil {
		return err
	}
	var made []model.Made
	done := c.progress(len(jobs))
	for _, j := range jobs {
		if j.made.Hash, err = export.Write(j.path, x.Force, j.write); err != nil {
			break
		}
		made = append(made, j.made)
		done()
		fmt.Println(j.path)
	}
	if e := x.record(c, d, made); err == nil {
		err = e
	}
	return err
}

// check refuses what was not said well enough.
func (x *exportCmd) check() error {
	format := x.format()
	day := x.Paper == "day" || slices.Contains(boards, x.Paper)
	switch {
	case format == "":
		return model.Refuse("ctl.ending", x.To)
	case format != "ics" && x.Paper == "":
		return model.Refuse("ctl.paper")
	case !day && strings.TrimSpace(x.Event) == "": // a script whose variable is empty means no visit, not the first
		return model.Refuse("ctl.event")
	case x.Whose != "" && x.Audience != "" && x.Audience != string(model.ForDelegation):
		return model.Refuse("ctl.for-delegation")
	case x.each() && strings.TrimSpace(x.Event) == "":
		return model.Refuse("ctl.event")
	case (x.Paper == "all" || x.each()) && !x.folder():
		return model.Refuse("ctl.folder", x.To)
	}
	return nil
}

// each says that every delegation gets a file.
func (x *exportCmd) each() bool { return x.Whose == "each" }

// audience is the one that was asked for: whoever names a delegation means its
// own.
func (x *exportCmd) audience() model.Audience {
	if x.Whose != "" {
		return model.ForDelegation
	}
	return model.Audience(x.Audience)
}

// format is the one asked for, or that of the ending.
func (x *exportCmd) format() string {
	if x.As != "" {
		return x.As
	}
	if x.folder() {
		return export.Formats[0]
	}
	ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(x.To)), ".")
	if ending == "ics" || slices.Contains(export.Formats, ending) {
		return ending
	}
	return ""
}

// folder says that the files go into a folder: one that is there, or a name
// that ends like one.
func (x *exportCmd) folder() bool {
	if strings.HasSuffix(x.To, "/") || strings.HasSuffix(x.To, string(filepath.Separator)) {
		return true
	}
	info, err := os.Stat(x.To)
	return err == nil && info.IsDir()
}

// jobs are the files to be written.
func (x *exportCmd) jobs(c *context, d *storage.Store) ([]job, error) {
	of, err := c.programmes(d, x.Event)
	if err != nil {
		return nil, err
	}
	if x.format() == "ics" {
		return x.calendar(c, of)
	}
	settings, err := d.Settings()
	if err != nil {
		return nil, err
	}
	documents := []string{x.Paper}
	if x.Paper == "all" {
		documents = nil
		for _, doc := range export.Documents() {
			if x.Whose == "" || slices.Contains(doc.Audiences, model.ForDelegation) {
				documents = append(documents, doc.ID)
			}
		}
	}
	var out []job
	for _, doc := range documents {
		more, err := x.made(c, of, doc, settings)
		if code := model.Code(err); x.Paper == "all" && (code == "export.nothing" || code == "export.nothing-of-it") {
			c.warn(c.words.Error(err))
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return out, nil
}

// made is a document of the programmes, or a page of the calendar of all.
func (x *exportCmd) made(c *context, of []model.Programme, doc string, settings map[string]model.Text) ([]job, error) {
	if slices.Contains(boards, doc) {
		return x.board(c, of, doc, settings)
	}
	return x.document(c, of, doc, settings)
}

// document is one document of the programmes, in a file or in several.
func (x *exportCmd) document(c *context, of []model.Programme, doc string, settings map[string]model.Text) ([]job, error) {
	opt, err := x.options(c, of, doc, settings)
	if err != nil {
		return nil, err
	}
	var files []export.File
	if x.each() {
		files, err = export.FilesOfEach(of[0], opt, x.format(), true)
	} else {
		files, err = export.Files(of, opt, x.format(), x.folder())
	}
	if err != nil {
		return nil, err
	}
	m := model.Made{At: c.now().Unix(), Title: c.words.Text(of[0].Event.Title), EventUID: of[0].Event.UID, Paper: doc, Format: x.format(), Audience: opt.Audience,
		Langs: strings.Join(c.langs, ","), Revision: of[0].Revision}
	if doc == "day" {
		m.Title, m.EventUID = c.words.Day(opt.Day), ""
	}
	return x.jobsOf(files, m)
}

// jobsOf are files as jobs, all but for their names the same in the list.
func (x *exportCmd) jobsOf(files []export.File, m model.Made) ([]job, error) {
	if x.folder() {
		if err := os.MkdirAll(x.To, 0o755); err != nil {
			return nil, err
		}
	}
	var out []job
	for _, f := range files {
		path := x.To
		if x.folder() {
			path = filepath.Join(x.To, f.Name)
		}
		m.File = filepath.Base(path)
		out = append(out, job{path, m, f.Write})
	}
	return out, nil
}

func (x *exportCmd) options(c *context, of []model.Programme, doc string, settings map[string]model.Text) (export.Options, error) {
	if len(of) == 0 {
		return export.Options{}, model.Refuse("ctl.event")
	}
	zone := of[0].Event.Zone
	asOf, err := civil.MomentAt(c.now().Unix(), zone)
	if err != nil {
		return export.Options{}, err
	}
	opt := export.Options{Document: doc, Audience: x.audience(), Languages: c.langs, Size: x.Size, Marking: model.Marking(x.Marking), Embargo: x.Embargo, Copies: x.Copies,
		AsOf: asOf, Revision: of[0].Revision, Office: settings[model.SettingOffice], Look: export.LookOf(settings)}
	if opt.Size == "" {
		opt.Size = settings[model.SettingSize][""]
	}
	for _, d := range export.Documents() {
		if d.ID == doc && opt.Audience == "" {
			opt.Audience = d.Audience
		}
	}
	if opt.Delegation, err = c.delegation(of, x.Whose); err != nil {
		return opt, err
	}
	switch {
	case x.Day != "":
		if opt.Day, err = dayTyped(x.Day, asOf.Date()); err != nil {
			return opt, usage{err}
		}
	case doc == "day":
		opt.Day = asOf.Date()
		if x.Event != "" {
			opt.Day = of[0].Event.FirstDay
		}
	}
	if doc == "individual" && x.For != "" && x.For != "all" {
		opt.For, err = c.participant(of[0], model.Reader{Audience: opt.Audience, Delegation: opt.Delegation}, x.For)
	}
	return opt, err
}

// participant is the key of the one participant that a text means.
func (c *context) participant(p model.Programme, as model.Reader, text string) (string, error) {
	var keys, names []string
	for _, a := range export.People(p, as) {
		for _, name := range append(strings.Split(a.Name.All(), "\n"), a.Key) {
			if name == "" || !strings.Contains(words.Fold(name), words.Fold(text)) {
				continue
			}
			if words.Fold(name) == words.Fold(text) {
				return a.Key, nil
			}
			if !slices.Contains(keys, a.Key) {
				keys, names = append(keys, a.Key), append(names, c.words.Text(a.Name))
			}
		}
	}
	switch len(keys) {
	case 0:
		return "", model.Refuse("export.participant", text)
	case 1:
		return keys[0], nil
	}
	return "", model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}

// calendar is a file for other calendars, or one for each delegation.
func (x *exportCmd) calendar(c *context, of []model.Programme) ([]job, error) {
	p, a := of[0], x.audience()
	if a == "" {
		a = model.Public
	}
	whose, err := c.delegation(of, x.Whose)
	if err != nil {
		return nil, err
	}
	m := model.Made{At: c.now().Unix(), EventUID: p.Event.UID, Title: c.words.Text(p.Event.Title), Paper: "ics", Format: "ics", Audience: a,
		Langs: strings.Join(c.langs, ","), Revision: p.Revision}
	opt := export.CalendarOptions{Audience: a, Delegation: whose, Lang: c.langs[0], Stamp: c.now(), Name: m.Title}
	if x.each() {
		files, err := export.CalendarsOfEach(p, opt)
		if err != nil {
			return nil, err
		}
		return x.jobsOf(files, m)
	}
	path := x.To
	if x.folder() {
		path = filepath.Join(x.To, export.FileName(of, export.Options{Audience: a, Delegation: whose, Languages: c.langs}, "ics"))
	}
	m.File = filepath.Base(path)
	return []job{{path, m, func(w io.Writer) error { return export.Calendar(w, of, opt) }}}, nil
}

// record adds the papers to the list of papers made. A diary that somebody has
// open in a window is left alone: the papers are there, and that is said.
func (x *exportCmd) record(c *context, read *storage.Store, made []model.Made) error {
	if err := read.Close(); err != nil || len(made) == 0 {
		return err
	}
	d, err := c.write(x.Diary)
	if err == nil {
		desk := desk.New(d)
		for i := range made {
			if err == nil {
				err = desk.RecordPaper(&made[i])
			}
		}
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
