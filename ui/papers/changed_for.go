package papers

import (
	"slices"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// Who reads what changed, among the audiences: a delegation by its uid, or somebody who holds
// an edition by their number.
const (
	asDelegation = "delegation "
	asHolder     = "holder "
)

// readers are the audiences, each delegation, and each person or name that holds an edition.
func (c *changed) readers() []part.Option {
	w, p := c.words(), c.of0()
	out := part.Options(model.Audiences, "audience.", w.Say)
	for _, d := range export.Delegations(p) {
		out = append(out, part.Option{Value: asDelegation + d.UID, Name: w.Text(p.NameOf(&d))})
	}
	c.held = nil
	for i := range c.list {
		of := &c.list[i]
		for _, h := range of.Holders {
			if h.Kind == model.HeldByDelegation || h.Kind == model.HeldByPress || slices.ContainsFunc(c.held, func(o holds) bool { return o.Same(&h) }) {
				continue
			}
			one := holds{EditionHolder: h, of: of}
			for _, paper := range of.Papers {
				if slices.ContainsFunc(of.HoldersOf(paper.ID), func(o model.EditionHolder) bool { return o.Same(&h) }) {
					one.papers = append(one.papers, paper)
				}
			}
			out = append(out, part.Option{Value: asHolder + strconv.Itoa(len(c.held)), Name: w.Text(h.Name)})
			c.held = append(c.held, one)
		}
	}
	return out
}

// reads is for somebody else: what a holder has is what it is compared with.
func (c *changed) reads(as string) error {
	if h := c.holder(as); h != nil {
		c.older.Put(number(h.of.N))
	}
	return c.read()
}

func (c *changed) holder(as string) *holds {
	n, ok := strings.CutPrefix(as, asHolder)
	i, err := strconv.Atoi(n)
	if !ok || err != nil || i >= len(c.held) {
		return nil
	}
	return &c.held[i]
}

// by is who reads it. Of several papers that somebody holds the one counts that says most.
func (c *changed) by(as string) model.Reader {
	out := model.Reader{Audience: model.Audience(as), Now: c.host.Kit().Now().Unix()}
	delegation := ""
	if uid, ok := strings.CutPrefix(as, asDelegation); ok {
		out.Audience, delegation = model.ForDelegation, uid
	}
	if h := c.holder(as); h != nil {
		out.Audience = model.Public
		for _, p := range h.papers {
			if p.Audience.MayRead(out.Audience) {
				out.Audience, delegation = p.Audience, p.Delegation
			}
		}
	}
	for id, d := range c.of0().Delegations {
		if delegation != "" && d.UID == delegation {
			out.Delegation = id
		}
	}
	return out
}
