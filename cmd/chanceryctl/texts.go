package main

import (
	"strings"

	"chancery/model"
	"chancery/storage"
)

type textsCmd struct {
	asking
	With string `help:"Only those with one state or organisation: its code, short name or name." placeholder:"STATE"`
}

// textRow is a text to sign, as programs read it.
type textRow struct {
	UID         string `json:"uid" table:"-"`
	Title       string `json:"text"`
	Kind        string `json:"text-kind"`
	Level       string `json:"text-level" table:"-"`
	State       string `json:"text-state"`
	Making      string `json:"making" table:"-"`
	Ours        string `json:"ours" table:"-"`
	OurSigner   string `json:"our-signer"`
	OurPowers   string `json:"our-powers"`
	Theirs      string `json:"theirs"`
	TheirSigner string `json:"their-signer"`
	TheirPowers string `json:"their-powers"`
	Languages   string `json:"text-languages"`
	Prevails    string `json:"prevails" table:"-"`
	Originals   int    `json:"originals"`
	Against     bool   `json:"against" table:"-"`      // something stands against signing it
	OtherRank   bool   `json:"rank-differs" table:"-"` // of somebody who signs, from what was kept
	Approval    string `json:"approval" table:"-"`
	Depositary  string `json:"depositary" table:"-"`
	From        string `json:"from-visit"`
}

// Run lists what is signed or adopted, that of the last visit first.
func (x *textsCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]textRow, error) {
		list, err := d.Texts()
		if err != nil {
			return nil, err
		}
		regs, err := d.Registers()
		if err != nil {
			return nil, err
		}
		tags := map[int64]string{}
		for i := range regs.Parties {
			tags[regs.Parties[i].ID] = regs.Parties[i].Tag()
		}
		with, err := c.party(regs.Parties, x.With)
		if err != nil {
			return nil, err
		}
		var out []textRow
		for i := range list {
			t := &list[i]
			if with != 0 && *t.Theirs != with && *t.Ours != with {
				continue
			}
			if row := x.row(c, t, tags); x.fits(t.Title.All(), t.OurSigner.All(), t.TheirSigner.All(), t.Others.All(), row.From, row.Theirs, t.Approval, t.UID) {
				out = append(out, row)
			}
		}
		return out, nil
	})
}

func (x *textsCmd) row(c *context, t *model.ToSign, tags map[int64]string) textRow {
	say := c.words.Text
	row := textRow{UID: t.UID, Title: say(t.Title), Kind: string(t.Kind), Level: string(t.Level), State: string(t.State), Making: string(t.Making), Ours: tags[*t.Ours], Theirs: tags[*t.Theirs],
		OurSigner: say(t.OurSigner), TheirSigner: say(t.TheirSigner), OurPowers: string(t.OurPowers), TheirPowers: string(t.TheirPowers), Languages: x.tongues(c, t.Languages), Prevails: t.Prevails,
		Originals: t.Originals(), Against: len(t.Against()) > 0, OtherRank: t.Ranks != (model.OtherRanks{}), Approval: t.Approval, Depositary: say(t.Depositary), From: cameFrom(c, t.From, t.Origin)}
	if x.people() {
		row.Kind, row.State = c.words.Say("text.kind."+row.Kind), c.words.Say("text.state."+row.State)
		for said, other := range map[*string]model.OtherRank{&row.OurSigner: t.Ranks.Ours, &row.TheirSigner: t.Ranks.Theirs} {
			if other.Is {
				*said = c.words.Say("text.rank", *said, c.words.OtherRank(other))
			}
		}
		row.OurPowers, row.TheirPowers = x.powers(c, t, true), x.powers(c, t, false)
	}
	return row
}

// powers is what was seen of full powers, in words; that none are needed is said too.
func (x *textsCmd) powers(c *context, t *model.ToSign, ours bool) string {
	rank, seen := t.OurRank, t.OurPowers
	if !ours {
		rank, seen = t.TheirRank, t.TheirPowers
	}
	switch {
	case seen == model.PowersUnseen && (t.Making != model.Signs || rank == "" || t.Ranks.Of(ours).Is && !model.NeedsPowers(rank, t.Level)):
		return ""
	case seen == model.PowersUnseen && !model.NeedsPowers(rank, t.Level):
		return c.words.Say("text.powers.none-needed")
	}
	return c.words.Say("text.powers." + string(seen))
}

// cameFrom is what a row came from, in words.
func cameFrom(c *context, from model.Origin, was model.Text) string {
	var out []string
	for _, t := range []model.Text{from.Item, from.Visit, was} {
		if s := c.words.Text(t); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}
