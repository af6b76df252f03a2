package main

import (
	"cmp"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/storage"
)

type editionsCmd struct {
	Diary  string `arg:"" help:"Diary to read."`
	Event  string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT" required:""`
	Format string `help:"table, json or csv." enum:"table,json,csv" default:"table"`
}

// editionRow is one paper of an edition.
type editionRow struct {
	UID     string `json:"uid" table:"-"`
	N       int    `json:"edition"`
	At      string `json:"at"` // RFC 3339 for programs
	By      string `json:"by"`
	State   string `json:"state"`
	Paper   string `json:"papers"`
	Langs   string `json:"languages"`
	Hash    string `json:"sha256" table:"-"`
	Holders string `json:"holders"`
	Why     string `json:"why"`
	Embargo string `json:"embargo"`
	Waived  string `json:"waived"` // with which reason open points were let pass
}

// Run lists editions, the last first, a row for each paper.
func (x *editionsCmd) Run(c *context) error {
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	_, given, err := c.editions(d, x.Event)
	if err != nil {
		return err
	}
	var out []editionRow
	for i := range given {
		e := &given[i]
		for _, p := range e.Papers {
			row := editionRow{UID: e.UID, N: int(e.N), At: c.at(e.At, e.Zone, x.Format), By: e.Actor, Paper: p.File, Langs: p.Langs, Hash: p.Hash, Why: c.words.Text(e.Why), Waived: strings.Join(e.Waived.Reasons(), "; "), Holders: c.holders(e.HoldersOf(p.ID))}
			if until, ok := e.EmbargoUntil(); ok {
				row.Embargo = c.at(until.At, e.Zone, x.Format)
			}
			if r, ok := e.PaperRecalled(p.ID); ok {
				row.State = c.words.Say("edition.recalled") + ": " + c.words.Text(r.Why)
			}
			out = append(out, row)
		}
	}
	return writeRows(c, os.Stdout, x.Format, out)
}

// at is an instant on the clocks of a visit, for a program or for people.
func (c *context) at(unix int64, zone, format string) string {
	m, err := civil.MomentAt(unix, zone)
	if err != nil {
		m, _ = civil.MomentAt(unix, "UTC")
	}
	if format != "table" {
		return m.Time().Format(time.RFC3339)
	}
	return string(m.Date()) + " " + m.Clock()
}

// holders are recipients with their telephones.
func (c *context) holders(list []model.EditionHolder) string {
	var out []string
	for _, h := range list {
		s := c.words.Text(h.Name)
		if h.Kind == model.HeldByPress {
			s = c.words.Say("edition.press")
		}
		if h.Phone != "" {
			s += " " + h.Phone
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// editions are those of one event.
func (c *context) editions(d *storage.Store, event string) (model.Programme, []model.Issued, error) {
	if strings.TrimSpace(event) == "" {
		return model.Programme{}, nil, usage{model.Refuse("ctl.event")}
	}
	of, err := c.programmes(d, event)
	if err != nil {
		return model.Programme{}, nil, err
	}
	given, err := d.Editions(of[0].Event.UID)
	if err == nil && len(given) == 0 {
		err = model.Refuse("edition.none")
	}
	return of[0], given, err
}

// stands says of which edition a paper comes, and reads the one that it is compared with.
func stands(d *storage.Store, of []model.Programme, opt *export.Options) error {
	if len(of) != 1 || opt.Document == export.ICS {
		if opt.Since != 0 {
			return model.Refuse("export.since-several")
		}
		return nil
	}
	given, err := d.Editions(of[0].Event.UID)
	if err != nil {
		return err
	}
	opt.Edition = export.Standing(given, &opt.Request, of, d.Vault)
	opt.Older, err = export.OlderOf(given, &opt.Request, of, d.Vault)
	return err
}

// numbered is the edition of that number.
func numbered(given []model.Issued, n int64) (*model.Issued, error) {
	for i := range given {
		if given[i].N == n {
			return &given[i], nil
		}
	}
	return nil, model.Refuse("edition.number", strconv.FormatInt(n, 10))
}

type diffCmd struct {
	Diary    string `arg:"" help:"Diary to read."`
	Event    string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT" required:""`
	From     *int64 `help:"Number of the older edition; without it, the last that was not recalled." placeholder:"N"`
	Until    *int64 `name:"to" help:"Number of the newer edition; without it, the programme as it is now." placeholder:"N"`
	Audience string `help:"Only what these readers may know: public, press, delegation or internal." enum:"public,press,delegation,internal," default:""`
	Whose    string `name:"for-delegation" help:"Only what this delegation may know, by its name or code." placeholder:"NAME|CODE"`
	Format   string `help:"text, json or csv." enum:"text,json,csv" default:"text"`
}

// changeRow is one difference as programs read it.
type changeRow struct {
	What  string `json:"what"`
	Table string `json:"table"`
	UID   string `json:"uid"`
	Item  string `json:"item"`
	About string `json:"about"`
	Field string `json:"field"`
	Was   string `json:"was"`
	Now   string `json:"now"`
	Said  string `json:"said"`
}

// Run says what changed, a line each.
func (x *diffCmd) Run(c *context) error {
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	now, given, err := c.editions(d, x.Event)
	if err != nil {
		return err
	}
	from := given[0].N
	if last := model.StillHolds(given); last != nil { // whoever holds what was recalled is told of the one before
		from = last.N
	}
	if x.From != nil {
		from = *x.From
	}
	older, err := thawed(d, given, from)
	if err != nil {
		return err
	}
	if x.Until != nil {
		if now, err = thawed(d, given, *x.Until); err != nil {
			return err
		}
	}
	as, err := (&listCmd{Audience: cmp.Or(x.Audience, x.usual()), Whose: x.Whose}).reader(c, []model.Programme{now})
	if err != nil {
		return err
	}
	return x.say(c, edition.Compare(older, now, as))
}

// usual is who reads where nobody is named: whoever has the file may read all of it.
func (x *diffCmd) usual() string {
	if x.Whose != "" {
		return ""
	}
	return string(model.Internal)
}

func thawed(d *storage.Store, given []model.Issued, n int64) (model.Programme, error) {
	e, err := numbered(given, n)
	if err != nil {
		return model.Programme{}, err
	}
	b, err := d.Vault(e.Programme.Key)
	if err != nil {
		return model.Programme{}, err
	}
	return edition.Thaw(b)
}

func (x *diffCmd) say(c *context, of edition.Compared) error {
	var rows []changeRow
	for _, d := range of.Told() {
		one := c.words.Recorded(&d, &of)
		rows = append(rows, changeRow{string(d.What), d.Table, d.UID, d.Item, one.About, one.Field, one.Was, one.Now, one.Sentence(c.words)})
	}
	if x.Format != "text" {
		return writeRows(c, os.Stdout, x.Format, rows)
	}
	if len(rows) == 0 {
		fmt.Println(c.words.Say("edition.no-change"))
	}
	for _, r := range rows {
		fmt.Println(oneLine(r.Said))
	}
	return nil
}

type recallCmd struct {
	Diary   string `arg:"" help:"Diary the edition was issued from."`
	Event   string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT" required:""`
	Edition int64  `help:"Number of the edition." placeholder:"N" required:""`
	Paper   string `help:"Name of one of its files; without it, all of them." placeholder:"FILE"`
	Why     string `help:"Reason for the recall." placeholder:"REASON" required:""`
}

// Run recalls, and prints who holds what is recalled, with telephones.
func (x *recallCmd) Run(c *context) error {
	d, err := c.openEditions(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	_, given, err := c.editions(d, x.Event)
	if err != nil {
		return err
	}
	e, err := numbered(given, x.Edition)
	if err != nil {
		return err
	}
	change := &model.Recall{Edition: e.ID, Why: model.Plain(strings.TrimSpace(x.Why))}
	var lines []string
	for _, p := range e.Papers {
		if x.Paper != "" && p.File != x.Paper {
			continue
		}
		if x.Paper != "" {
			change.Paper = p.ID
		}
		for _, h := range e.HoldersOf(p.ID) {
			lines = append(lines, c.holders([]model.EditionHolder{h})+"\t"+p.File)
		}
	}
	if x.Paper != "" && change.Paper == 0 {
		return model.Refuse("ctl.edition.paper", x.Paper)
	}
	if err := desk.New(d).Do(change); err != nil {
		return err
	}
	if x.Paper != "" {
		c.warn(c.words.Say("ctl.edition.recalled-one", x.Paper, e.N))
	} else {
		c.warn(c.words.Say("ctl.edition.recalled", e.N))
	}
	for _, l := range lines {
		fmt.Println(l)
	}
	return nil
}
