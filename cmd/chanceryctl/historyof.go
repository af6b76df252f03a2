package main

import (
	"cmp"
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
	Event  string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one. Without it, the whole diary." placeholder:"EVENT"`
	Item   string `help:"Title of one item, or a part that matches only one. Without it, the visit and all its items." placeholder:"ITEM"`
	Field  string `help:"Only changes of this field, by its name or a part of it." placeholder:"FIELD"`
	By     string `help:"Only what this person did, by name or a part of it." placeholder:"NAME"`
	Format string `help:"table, json or csv." enum:"table,json,csv" default:"table"`
}

// deedRow is one change as it was made.
type deedRow struct {
	UID    string `json:"uid" table:"-"`
	When   string `json:"when"` // RFC 3339 for programs
	By     string `json:"by" table:"changed-by"`
	Field  string `json:"field" table:"-"`
	Change string `json:"change"`
}

// Run says who changed what and when, the last first, as the log has it.
func (x *historyOfCmd) Run(c *context) error {
	if x.Item != "" && strings.TrimSpace(x.Event) == "" {
		return usage{model.Refuse("ctl.event")}
	}
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	if strings.TrimSpace(x.Event) == "" {
		return x.ofDiary(c, d)
	}
	var found []done
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
	table, key := "events", p.Event.ID
	for i := range p.Items {
		if p.Items[i].UID == item && item != "" {
			table, key = "items", p.Items[i].ID
		}
	}
	story, err := d.Story(table, key)
	if err != nil {
		return err
	}
	if story, err = edition.WithNames(p, story, table == "events", d.Past); err != nil {
		return err
	}
	lent, err := lends(d, p)
	if err != nil {
		return err
	}
	if lent, err = edition.Recall(lent, story, d.Past); err != nil {
		return err
	}
	for _, t := range edition.Tell(&lent, story) {
		said := c.words.Recorded(&t.Difference, &t.Of)
		found = append(found, done{t.Deed, t.UID, []string{said.Field}, oneLine(said.Sentence(c.words))})
	}
	if len(story) > 0 {
		if found, err = x.given(c, d, p, item, story, found); err != nil {
			return err
		}
	}
	return x.write(c, p.Event.Zone, found)
}

// ofDiary are the last deeds of the diary, as undo calls them, with the fields that each changed.
func (x *historyOfCmd) ofDiary(c *context, d *storage.Store) error {
	home, err := c.atHome(d)
	if err != nil {
		return err
	}
	touched, err := d.Touched(historyDeeds)
	if err != nil {
		return err
	}
	list, err := d.History(historyDeeds)
	if err != nil {
		return err
	}
	var found []done
	fields := c.words.FieldsOf(list, touched)
	for _, one := range list {
		found = append(found, done{one, "", fields[one.ID], oneLine(c.words.Deed(&one))})
	}
	return x.write(c, home.Zone, found)
}

// write lists those that are asked for.
func (x *historyOfCmd) write(c *context, zone string, found []done) error {
	out := []deedRow{}
	for _, one := range found {
		asked := func(name string) bool { return strings.Contains(words.Fold(name), words.Fold(x.Field)) }
		if x.Field != "" && !slices.ContainsFunc(one.fields, asked) || !strings.Contains(words.Fold(one.deed.Actor), words.Fold(x.By)) {
			continue
		}
		out = append(out, deedRow{one.uid, c.at(one.deed.At, zone, x.Format), one.deed.Actor, strings.Join(one.fields, "; "), one.said})
	}
	return writeRows(c, os.Stdout, x.Format, out)
}

// historyDeeds is how many deeds of the diary are listed, the last of them.
const historyDeeds = 3000

// done is one change, before it is asked whether it is to be shown.
type done struct {
	deed   model.Deed
	uid    string
	fields []string // that it changed
	said   string
}

// given adds what was issued and recalled among the changes of the visit, or of an item since it is there.
func (x *historyOfCmd) given(c *context, d *storage.Store, p *model.Programme, item string, story []model.Alteration, found []done) ([]done, error) {
	list, err := d.Editions(p.Event.UID)
	if err != nil {
		return nil, err
	}
	for _, one := range c.words.Given(list) {
		past, err := d.Past(one.Table, one.Row)
		if err != nil {
			return nil, err
		}
		if len(past) == 0 || item != "" && past[0].Deed.ID < story[0].Deed.ID {
			continue
		}
		uid := ""
		if past[0].Now != nil {
			uid = past[0].Now.Head().UID
		}
		found = append(found, done{past[0].Deed, uid, []string{c.words.Say("story.editions")}, oneLine(one.Said)})
	}
	slices.SortStableFunc(found, func(a, b done) int { return cmp.Compare(b.deed.ID, a.deed.ID) })
	return found, nil
}

// lends is a programme that knows the names of whoever took part once.
func lends(d *storage.Store, p *model.Programme) (model.Programme, error) {
	regs, err := d.Registers()
	if err != nil {
		return *p, err
	}
	people, err := d.People("")
	return edition.Lend(*p, regs, people), err
}
