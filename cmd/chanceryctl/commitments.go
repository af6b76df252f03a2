package main

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

type commitmentsCmd struct {
	asking
	Open bool   `help:"Only those still open."`
	With string `help:"Only those with one state or organisation: its code, short name or name." placeholder:"STATE"`
}

// commitmentRow is what was agreed or promised, as programs read it.
type commitmentRow struct {
	UID   string `json:"uid" table:"-"`
	Words string `json:"commitment"`
	Who   string `json:"promised-by"`
	Whom  string `json:"promised-to"`
	With  string `json:"with"`
	Owner string `json:"owner"`
	Due   string `json:"due"`
	State string `json:"progress"`
	From  string `json:"from-visit"`
	Notes string `json:"notes" table:"-"`
}

// Run lists what was agreed or promised, what is still to be done first.
func (x *commitmentsCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]commitmentRow, error) {
		list, err := d.Pledges()
		if err != nil {
			return nil, err
		}
		regs, err := d.Registers()
		if err != nil {
			return nil, err
		}
		parties := map[int64]*model.Party{}
		for i := range regs.Parties {
			parties[regs.Parties[i].ID] = &regs.Parties[i]
		}
		with, err := c.party(regs.Parties, x.With)
		if err != nil {
			return nil, err
		}
		today, err := c.today(d)
		if err != nil {
			return nil, err
		}
		var out []commitmentRow
		for i := range list {
			if p := &list[i]; (!x.Open || p.Pending()) && (with == 0 || p.PartyID != nil && *p.PartyID == with) {
				if row := x.row(c, p, parties, today); x.fits(p.Words.All(), p.Who.All(), p.Whom.All(), p.Owner.All(), p.Notes.All(), row.From, row.With, p.UID) {
					out = append(out, row)
				}
			}
		}
		return out, nil
	})
}

func (x *commitmentsCmd) row(c *context, p *model.Pledge, parties map[int64]*model.Party, today civil.Date) commitmentRow {
	t := c.words.Text
	row := commitmentRow{UID: p.UID, Words: t(p.Words), Who: t(p.Who), Whom: t(p.Whom), Owner: t(p.Owner), Due: string(p.Due), State: string(p.State), Notes: t(p.Notes)}
	if p.PartyID != nil && parties[*p.PartyID] != nil {
		row.With = parties[*p.PartyID].Tag()
	}
	row.From = cameFrom(c, p.From, p.Origin)
	if x.people() {
		row.State = c.words.Say("commitment." + row.State)
		if p.Overdue(today) {
			row.State = c.words.Say("commitment.overdue")
		}
	}
	return row
}

// party is the key of the one that a text means, 0 for no text.
func (c *context) party(list []model.Party, text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	key := words.Fold(text)
	for i := range list {
		if p := &list[i]; words.Fold(p.Tag()) == key || fitName(key, strings.Split(p.Name.All()+"\n"+p.Formal.All(), "\n")) == fitsWhole {
			return p.ID, nil
		}
	}
	for i := range list { // Moldova, MDA
		if k, ok := words.KnownOf(&list[i]); ok && k.Called(text) {
			return list[i].ID, nil
		}
	}
	for _, k := range words.World() {
		if k.Called(text) { // a state with which the diary has nothing yet: its key is that of no row
			return k.ID, nil
		}
	}
	return 0, model.Refuse("register.no-party", text)
}

// today is the day on the clocks of the office.
func (c *context) today(d *storage.Store) (civil.Date, error) {
	m, err := c.atHome(d)
	return m.Date(), err
}

// atHome is this moment on the clocks of the office.
func (c *context) atHome(d *storage.Store) (civil.Moment, error) {
	home, err := d.Setting(model.SettingHomeZone)
	if err != nil {
		return civil.Moment{}, err
	}
	zone := home.In()
	if zone == "" {
		zone = c.zone
	}
	return civil.MomentAt(c.now().Unix(), zone)
}
