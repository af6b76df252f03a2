package main

import (
	"errors"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"chancery/desk"
	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/typed"
)

type importCmd struct {
	Diary      string `arg:"" help:"Diary to import into."`
	File       string `arg:"" help:"What was sent: .docx, .xlsx, .ods, .csv, .txt, .eml, .ics or .vcf."`
	Into       string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT"`
	As         string `help:"What the file is: programme, people, delegation, guests or calendar. Without it, this is worked out from the file." enum:"programme,people,delegation,guests,calendar," default:""`
	Delegation string `help:"Delegation the list is for, by name or code." placeholder:"NAME|CODE"`
	Item       string `help:"Item the guests are for, by its title." placeholder:"ITEM"`
	Head       int    `help:"Number of the head of delegation in the list." placeholder:"N"`
	DryRun     bool   `help:"Show what would be imported, and change nothing."`
	Take       []int  `help:"Import only these of the changes listed, by number." placeholder:"N"`
	Drop       bool   `help:"Cancel what the draft no longer contains; of a delegation or of guests, take off whoever the list no longer names."`
	Password   string `help:"Password of the workbook." placeholder:"PASSWORD"`
	Clocks     string `help:"Time zone of the times in the file, whatever the file says: Europe/Warsaw, +02:00." placeholder:"ZONE"`
	Attachment string `help:"Attachment of the message to import, by its file name." placeholder:"NAME"`
	Charset    string `help:"Encoding of a text file, if the one detected is wrong." placeholder:"NAME"`
	From       string `help:"Import recurring events from this day on." placeholder:"DAY"`
	Till       string `help:"Import recurring events up to this day." placeholder:"DAY"`
	Format     string `help:"table or json." enum:"table,json" default:"table"`

	past, storied func(table string, row int64) ([]model.Alteration, error)

	begins bool  // a calendar that is for no visit yet
	unsure error // it is only likely that it is for the visit that it was compared with
}

// taken is what was read, in the shape of a dry run.
type taken struct {
	File    string            `json:"file"`
	Kind    string            `json:"kind"`
	Lang    string            `json:"lang,omitempty"`
	Zone    string            `json:"zone,omitempty"`
	Title   string            `json:"title,omitempty"`
	Version string            `json:"version,omitempty"`
	Charset string            `json:"charset,omitempty"`
	Rows    []proposal.Row    `json:"rows,omitempty"`
	People  []proposal.Person `json:"people,omitempty"`
	Changes []proposal.Change `json:"-"`
	Listed  []named           `json:"changes,omitempty"`
	Aside   []string          `json:"aside,omitempty"`
	Ask     []string          `json:"ask,omitempty"`
	Refuse  string            `json:"refuse,omitempty"`

	of      *proposal.Proposal
	compare bool
	taken   bool // and no dry run
}

// named is a change with what it is of: a number alone says nothing of a row that the file lacks.
type named struct {
	proposal.Change
	Title string   `json:"title,omitempty"` // of the item of the diary, or of whom it knows
	UID   string   `json:"uid,omitempty"`
	Was   []string `json:"was,omitempty"`
	Now   []string `json:"now,omitempty"`
}

// list names what each change is of, for programs.
func (x *importCmd) list(t *taken, cells *typed.Cells) {
	if x.Format != "json" {
		return
	}
	t.Listed = make([]named, 0, len(t.Changes))
	for _, one := range t.Changes {
		l := named{Change: one, Title: one.Title, Was: one.Was, Now: one.Now}
		if one.Old > 0 && one.Old <= len(cells.Programme.Items) {
			it := &cells.Programme.Items[one.Old-1]
			l.Title, l.UID = it.Title.In(cells.Lang), it.UID
		}
		t.Listed = append(t.Listed, l)
	}
}

// Run reads the file, says what it holds, and takes it in.
func (x *importCmd) Run(c *context) error {
	d, err := x.open(c)
	if err != nil {
		return err
	}
	defer d.Close()
	cells, registers, err := x.cells(c, d)
	if err != nil {
		return err
	}
	x.past, x.storied = d.Past, d.Story
	t, err := x.understood(c, cells, registers)
	if err == nil && x.Into == "" && t.of.Kind != proposal.People {
		t, err = x.ofDiary(c, d, t, cells, registers)
	}
	if err != nil {
		if x.DryRun && x.Format == "json" {
			refused := taken{File: x.File, Kind: "refused", Refuse: c.words.Error(err)}
			return errors.Join(c.print(&refused, x.Format), err)
		}
		return err
	}
	if x.DryRun {
		return c.print(t, x.Format)
	}
	change, notes, err := x.change(c, t, cells, registers)
	if err != nil {
		return err
	}
	if change == nil {
		return model.Refuse("ctl.nothing-new")
	}
	for _, s := range notes {
		c.warn(s)
	}
	if err := desk.New(d).Do(change); err != nil {
		return err
	}
	t.taken = true
	return c.print(t, x.Format)
}

// open opens the diary: beside whoever has it open, where nothing is to be changed.
func (x *importCmd) open(c *context) (*storage.Store, error) {
	if x.DryRun {
		return c.read(x.Diary)
	}
	return storage.Open(x.Diary, storage.Options{Now: c.now})
}

// cells know the registers, and the visit that the file is for.
func (x *importCmd) cells(c *context, d *storage.Store) (*typed.Cells, model.Registers, error) {
	r, err := d.Registers()
	if err != nil {
		return nil, r, err
	}
	people, err := d.People("")
	if err != nil {
		return nil, r, err
	}
	out := &typed.Cells{Words: c.words, Lang: c.langs[0], Places: typed.NewGazetteer(r, c.words), Roll: typed.NewRoll(people)}
	if x.Into == "" {
		return out, r, nil
	}
	of, err := c.programmes(d, x.Into)
	if err != nil {
		return nil, r, err
	}
	out.Programme = of[0]
	return out, r, nil
}

// understood reads the file.
func (x *importCmd) understood(c *context, cells *typed.Cells, r model.Registers) (*taken, error) {
	if _, err := os.Stat(x.File); errors.Is(err, fs.ErrNotExist) {
		return nil, model.Refuse("storage.missing", x.File)
	}
	b, err := exchange.Whole(x.File)
	if err != nil {
		return nil, err
	}
	span, err := x.span(c)
	if err != nil {
		return nil, usage{err}
	}
	f, err := exchange.Read(x.File, b, exchange.Options{Password: x.Password, Charset: x.Charset, Span: span, Attached: x.Attachment})
	if err != nil {
		return nil, err
	}
	if x.As == "" && x.Delegation != "" {
		x.As = "delegation"
	} else if x.As == "" && x.Item != "" {
		x.As = "guests"
	}
	as := map[string]proposal.Kind{"programme": proposal.Programme, "calendar": proposal.Calendar, "people": proposal.People, "delegation": proposal.People, "guests": proposal.People}[x.As]
	p := proposal.Of(f, proposal.Options{Kind: as, Today: civil.Date(c.now().Format("2006-01-02")), Zone: cells.Programme.Event.Zone, First: cells.Programme.Event.FirstDay, Clocks: x.Clocks})
	p.Twins()
	p.Brought, p.Story = x.brought, x.story
	t := &taken{File: f.Name, Kind: string(p.Kind), Lang: p.Lang, Zone: p.Zone, Title: p.Title, Version: p.Version, Charset: f.Charset, Rows: p.Rows, People: p.People, Aside: p.Aside, of: p}
	cells.Lang = p.Tongue(cells.Lang)
	if p.Kind == proposal.People && x.As != "delegation" && x.As != "guests" {
		t.Changes = p.OfRegister(cells, r.Parties)
	}
	if x.As == "delegation" && x.Into != "" && x.Delegation != "" {
		s, err := x.seated(c, t, cells, r)
		if err != nil {
			return nil, err
		}
		t.Changes = p.OfSeats(cells, s)
	}
	if t.compare = cells.Programme.Event.ID != 0 && p.Kind != proposal.People; t.compare {
		t.Changes = p.Differences(cells)
	}
	for _, one := range t.Changes { // what is private goes in only where somebody says so
		if t.compare && one.IsNew() {
			p.Rows[one.New-1].Out = p.Rows[one.New-1].Private
		}
	}
	t.asked(c) // once compared: what is cancelled and known stands among the changes
	if t.compare {
		if by := p.Elsewhere(cells.Programme.Event.Zone); by != 0 && x.Clocks == "" && p.Kind == proposal.Programme {
			t.Ask = append(t.Ask, c.words.Error(p.Named(c.words, by)))
		}
		if by, rows := proposal.Behind(len(p.Rows), t.Changes); by != 0 && !p.TellsClocks() {
			t.Ask = append(t.Ask, c.words.Error(p.Clocks(by, rows)))
		}
		for _, e := range p.Outside(c.words, &cells.Programme.Event) {
			t.Ask = append(t.Ask, c.words.Error(e))
		}
	}
	if x.As == "guests" && x.Into != "" {
		x.guests(c, t, cells, r)
	}
	x.list(t, cells)
	return t, nil
}

// change is the one deed that takes the file in.
func (x *importCmd) change(c *context, t *taken, cells *typed.Cells, r model.Registers) (model.Change, []string, error) {
	switch {
	case x.As == "delegation":
		return x.delegates(c, t, cells, r)
	case x.As == "guests":
		if x.Into == "" || x.Item == "" {
			return nil, nil, usage{model.Refuse("ctl.import-item")}
		}
		change, err := x.asked(c, t, cells, r)
		return change, nil, err
	}
	changes, err := x.chosen(t)
	switch {
	case err != nil:
		return nil, nil, err
	case x.unsure != nil:
		return nil, nil, usage{x.unsure}
	case t.of.Kind == proposal.People:
		if len(x.Take) > 0 {
			t.of.Only(t.Changes, changes)
		}
		change, known := t.of.Register(cells, r)
		return change, c.known(known), nil
	case x.begins:
		return x.begun(c, t, cells)
	case x.Into == "":
		return nil, nil, usage{model.Refuse("ctl.import-into")}
	}
	change, err := t.of.TakeIn(cells, changes, x.Drop)
	return change, nil, err
}

// chosen are the changes that are to be made: all of them, or those of which the numbers are given.
func (x *importCmd) chosen(t *taken) (out []proposal.Change, err error) {
	if len(x.Take) == 0 {
		return t.Changes, nil
	}
	for _, n := range x.Take {
		if n < 1 || n > len(t.Changes) {
			return nil, usage{model.Refuse("ctl.import-take", strconv.Itoa(n), strconv.Itoa(len(t.Changes)))}
		}
		one := t.Changes[n-1]
		if out = append(out, one); one.New > 0 && len(t.People) == 0 {
			t.of.Rows[one.New-1].Out = false
		}
	}
	return out, nil
}

func (c *context) known(names []string) []string {
	if len(names) == 0 {
		return nil
	}
	return []string{c.words.Say("ctl.import-known", strings.Join(names, "; "))}
}
