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
	"chancery/storage"
	"chancery/words"
)

type exportCmd struct {
	Diary    string   `arg:"" help:"Diary to read."`
	Event    string   `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one. Not needed for a programme of the day, a week or a month." placeholder:"EVENT"`
	Document string   `name:"paper" help:"Paper to make, as \"chanceryctl papers\" lists it, or all; an .ics needs none." placeholder:"PAPER"`
	As       string   `help:"Format: pdf, docx, xlsx, html, csv or ics. Without it, the file name decides." enum:"pdf,docx,xlsx,html,csv,ics," default:""`
	For      string   `help:"Participant for an individual programme, or all: one file each in a folder, or one after another in a single file." placeholder:"PERSON"`
	Item     string   `help:"Title of the item a list of participants is for, or a part that matches only one. Without it, all participants." placeholder:"ITEM"`
	Audience string   `help:"Readers: public, press, delegation or internal; without it, the usual readers of the paper." enum:"public,press,delegation,internal," default:""`
	Whose    string   `name:"for-delegation" help:"Delegation the paper is for, by name or code, or each: one file each in a folder. Without it, a paper for delegations holds what every delegation may read." placeholder:"NAME|CODE"`
	Marking  string   `help:"Marking on every page: public, press, delegation, internal, embargoed." enum:"public,press,delegation,internal,embargoed,embargo," default:""`
	Embargo  string   `help:"End of the embargo: a date and a time, in the local time of the visit." placeholder:"DAY TIME"`
	Copies   []string `help:"Numbered copies, by name, separated by semicolons." sep:";" placeholder:"NAME"`
	Day      string   `help:"Day of a programme of the day, or any day of the week or month." placeholder:"DAY"`
	To       string   `help:"File to write, or a folder for several." required:"" placeholder:"FILE|FOLDER"`
	Size     string   `help:"Page: A4, A3, Letter or A6." enum:"A4,A3,Letter,A6," default:""`
	House    string   `help:"House style: plain, romanian, ukrainian, eu, nato or american. Without it, that of the office." enum:"plain,romanian,ukrainian,eu,nato,american," default:""`
	Notes    bool     `help:"Leave a wide margin for notes, in a running order or a programme."`
	Archive  bool     `help:"Make a PDF for archiving: PDF/A-2b."`
	Turned   bool     `help:"Draw positions at ceremonies as seen from the other side, with left and right exchanged."`
	Since    int64    `help:"Mark what changed since this edition: bars in the margin, new text in bold, removed text struck through. Readers outside the office are shown changes since an edition they hold." placeholder:"N"`
	Force    bool     `help:"Overwrite an existing file."`
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
	made, err := x.write(c, jobs)
	if e := x.record(c, d, made); err == nil {
		err = e
	}
	return err
}

// write writes the files and prints the name of each that is there. One that cannot be
// written does not stop the others.
func (x *exportCmd) write(c *context, jobs []job) (made []model.Made, first error) {
	var failed []string
	done := c.progress(len(jobs))
	for _, j := range jobs {
		hash, err := export.Write(j.path, x.Force, j.write)
		done()
		if err != nil {
			if failed = append(failed, filepath.Base(j.path)); first == nil {
				first = err
			}
			continue
		}
		j.made.Hash = hash
		made = append(made, j.made)
		fmt.Println(j.path)
	}
	return made, export.Unwritten(failed, len(jobs), first, c.words)
}

// check refuses what was not said well enough.
func (x *exportCmd) check() error {
	format := x.format()
	day := x.Document == "day" || slices.Contains(boards, x.Document)
	switch {
	case format == "":
		return model.Refuse("ctl.ending", x.To)
	case format != export.ICS && x.Document == "":
		return model.Refuse("ctl.paper")
	case !day && strings.TrimSpace(x.Event) == "": // a script whose variable is empty means no visit, not the first
		return model.Refuse("ctl.event")
	case x.Whose != "" && x.Audience != "" && x.Audience != string(model.ForDelegation):
		return model.Refuse("ctl.for-delegation")
	case x.Item != "" && !ofItem(x.Document):
		return model.Refuse("ctl.item")
	case x.Whose == export.Each && strings.TrimSpace(x.Event) == "":
		return model.Refuse("ctl.event")
	case (x.Document == "all" || x.Whose == export.Each || x.Document == "individual" && (x.For == "" || x.For == "all") && x.nameless()) && !x.folder():
		return model.Refuse("ctl.folder", x.To)
	}
	return nil
}

// ofItem says that a paper may be of one item.
func ofItem(document string) bool {
	d, _ := export.Find(document)
	return d.OfItem
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
	if ending == export.ICS || slices.Contains(export.Formats, ending) {
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

// nameless says that what is to be written is not called as a file is: with several papers a
// folder is meant that is not there.
func (x *exportCmd) nameless() bool {
	_, err := os.Stat(x.To) // or a device
	return err != nil && filepath.Ext(x.To) == ""
}

// jobs are the files to be written.
func (x *exportCmd) jobs(c *context, d *storage.Store) ([]job, error) {
	of, err := c.programmes(d, x.Event)
	if err != nil {
		return nil, err
	}
	settings, err := d.Settings()
	if err != nil {
		return nil, err
	}
	var out []job
	for _, doc := range x.documents() {
		more, err := x.document(c, d, of, doc, settings)
		if code := model.Code(err); x.Document == "all" && (code == "export.nothing" || code == "export.nothing-yet" || code == "export.nothing-of-it" || code == "export.nothing-of-anybody") {
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

// documents are those that are asked for by name.
func (x *exportCmd) documents() []string {
	switch {
	case x.format() == export.ICS:
		return []string{export.ICS}
	case x.Document != "all":
		return []string{x.Document}
	}
	var out []string
	for _, doc := range export.Documents() {
		if x.Whose == "" || slices.Contains(doc.Audiences, model.ForDelegation) {
			out = append(out, doc.ID)
		}
	}
	return out
}

// document is one document of the programmes, in a file or in several: all but
// for their names the same in the list of papers.
func (x *exportCmd) document(c *context, d *storage.Store, of []model.Programme, doc string, settings map[string]model.Text) ([]job, error) {
	opt, err := x.options(c, of, doc, settings)
	if err != nil {
		return nil, err
	}
	opt.Photos = export.Photos(opt.Document, of, d)
	if opt.Past, err = pastOf(opt.Document, of, d); err != nil {
		return nil, err
	}
	if err := stands(d, of, &opt); err != nil {
		return nil, err
	}
	if len(of) == 1 && opt.Audience == model.Internal {
		if opt.Aged, err = export.AgedTexts(&of[0], d.Past); err != nil {
			return nil, err
		}
	}
	files, err := export.Files(of, opt)
	if err != nil {
		return nil, err
	}
	if opt.Folder != "" {
		if err := os.MkdirAll(opt.Folder, 0o755); err != nil {
			return nil, err
		}
	}
	switch {
	case opt.Document == export.ICS:
		c.leftOut(export.Hourless(of, opt.Reader(of)))
		if len(opt.Languages) > 1 {
			c.warn(c.words.Say("ctl.one-language", words.For(opt.Languages[0]).Say("words.language")))
		}
	case opt.Document == "individual":
		c.beforehand(of[0], &opt)
	case opt.Document == "delegation-list":
		if said := export.Miscounted(&of[0], opt.Reader(of), c.words); said != "" {
			c.warn(said)
		}
	}
	c.unnamed(of, &opt)
	c.shorthand(of, &opt)
	m := opt.Made(c.words.Text(of[0].Event.Title), of[0].Event.UID)
	switch opt.Document {
	case "day":
		m.Title, m.EventUID = c.words.Day(opt.Day), ""
	case export.Calendar:
		m.Title, m.EventUID = c.period(opt.Period), ""
	}
	var out []job
	for _, f := range files {
		path := x.To
		if opt.Folder != "" {
			path = filepath.Join(opt.Folder, f.Name)
		}
		m.File = filepath.Base(path)
		out = append(out, job{path, m, f.Write})
	}
	return out, nil
}

// record adds the papers to the list of papers made. A diary that somebody has
// open in a window is left alone: the papers are there, and that is said.
func (x *exportCmd) record(c *context, read *storage.Store, made []model.Made) error {
	if err := read.Close(); err != nil || len(made) == 0 {
		return err
	}
	d, err := c.note(x.Diary)
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

// pastOf is the history in which the one visit of a paper stands, for the paper about it.
func pastOf(document string, of []model.Programme, d *storage.Store) (*export.Past, error) {
	if document != export.History || len(of) != 1 {
		return nil, nil
	}
	return export.PastOf(&of[0], d)
}
