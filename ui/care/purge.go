package care

import (
	"path/filepath"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/door"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// due reminds at the start of what is delicate and has done its work: nothing goes before
// it is pressed.
func (c *Care) due() {
	if c.diary == nil || c.host.Kit().ReadOnly {
		return
	}
	said, err := c.diary.Setting(model.SettingPurge)
	if err != nil || said.In() == "never" {
		return
	}
	people, err := c.diary.Due(c.today().Add(-model.PurgeAfter))
	if err != nil || len(people) == 0 {
		return
	}
	w := c.host.Words()
	c.host.Warn(w.Count("ui.purge.due", len(people), model.PurgeAfter), part.Action{Name: w.Say("ui.purge.do"), Do: func() {
		c.purge(w.Count("ui.purge.people", len(people)), false, people...)
	}})
}

func (c *Care) today() civil.Date {
	now := c.host.Now()
	return civil.NewDate(now.Year(), now.Month(), now.Day())
}

// Left is of how many people something delicate is still in the file, on a card or only in the history
// of one, and what asks whether it goes.
func (c *Care) Left() (people int, remove func()) {
	var who, shown []int64
	all, err := c.diary.People("")
	for i := range all {
		p := &all[i].Person
		who = append(who, p.ID)
		for _, s := range p.Secrets() {
			if !s.Empty() && !slices.Contains(shown, p.ID) {
				shown = append(shown, p.ID)
			}
		}
	}
	var keys []string
	if err == nil {
		keys, err = c.diary.Kept(false, who...)
	}
	if err != nil {
		c.host.Tell(err)
		return 0, nil
	}
	if len(keys) == 0 {
		return 0, nil
	}
	people = max(1, len(shown))
	return people, func() { c.purge(c.host.Words().Count("ui.purge.people", people), false, who...) }
}

// Purge asks whether all that is delicate of people, and their photos, go for good.
func (c *Care) Purge(name string, people ...int64) { c.purge(name, true, people...) }

// PurgeAll asks whether all that is delicate of anybody goes for good.
func (c *Care) PurgeAll() {
	if _, remove := c.Left(); remove != nil {
		remove()
		return
	}
	c.host.Say(c.host.Words().Say("ui.purge.nobody"))
}

func (c *Care) purge(name string, all bool, people ...int64) {
	w := c.host.Words()
	keys, err := c.diary.Kept(all, people...)
	if err != nil {
		c.host.Tell(err)
		return
	}
	if len(keys) == 0 {
		c.host.Say(w.Say("ui.purge.none", name))
		return
	}
	held, err := c.diary.Holding(keys...)
	if err != nil {
		c.host.Tell(err)
		return
	}
	text := w.Say("ui.purge.text", name)
	if all {
		files, err := c.filesOf(people)
		if err != nil {
			c.host.Tell(err)
			return
		}
		text += files
	}
	text += c.holding(held)
	sheet.AskDanger(c.host.Canvas(), w.Say("ui.purge"), text, w.Say("sheet.cancel"), w.Say("ui.purge.for-good"), func() {
		if err := c.host.Kit().Desk.Purge(keys...); err != nil {
			c.host.Tell(err)
			return
		}
		done := "ui.purge.done"
		if !all { // the photos stay
			done = "ui.purge.done-due"
		}
		c.host.Say(w.Say(done, name))
	})
}

// filesOf names the files that lie with people and go with what is delicate of them.
func (c *Care) filesOf(people []int64) (string, error) {
	all, err := c.host.Kit().Desk.Attachments()
	var names []string
	for i := range all {
		if key := all[i].PersonID; key != nil && slices.Contains(people, *key) {
			names = append(names, all[i].Name)
		}
	}
	if len(names) == 0 {
		return "", err
	}
	return "\n\n" + c.host.Words().Count("ui.purge.files", len(names), strings.Join(names, ", ")), err
}

// holding names the backups that still hold what goes.
func (c *Care) holding(list []door.Backup) string {
	if len(list) == 0 {
		return ""
	}
	w := c.host.Words()
	names := lines(list, func(b door.Backup) string { return c.host.When(b.At) + ": " + filepath.Base(b.Path) })
	return "\n\n" + w.Count("ui.purge.backups", len(list), filepath.Dir(list[0].Path)) + "\n" + strings.TrimSpace(names)
}
