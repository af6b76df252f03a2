package model

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"chancery/model/civil"
)

// GivenOut is a paper of an edition that is being issued: what it is, its bytes, and who
// gets it. Delicate keeps the bytes out of the diary: only their sum is kept.
type GivenOut struct {
	Paper    EditionPaper
	Bytes    []byte
	Delicate bool
	To       []EditionHolder
}

// Issue gives out a programme as its edition N, all of it or nothing. Frozen is the
// programme as it was read at Revision; what was changed since, and a number that somebody
// else took meanwhile, are refused. Undo steps over it.
type Issue struct {
	Event    string // uid
	N        int64
	Zone     string
	Actor    string // filled in from whoever works, when not said
	Why      Text
	Frozen   []byte
	Revision int64
	Waived   Waivers
	Embargo  string // until when nothing of it may be used: civil.Layout in Zone, "" for none
	At       int64  // as of when its papers say it is, unix seconds; 0 for now
	Papers   []GivenOut

	UID   string // filled in
	title Text
}

func (c *Issue) Label() Label {
	return Label{"issue", []Text{c.title, Plain(strconv.FormatInt(c.N, 10))}}
}

// Signed says who works, where nobody was named.
func (c *Issue) Signed(actor string) { c.Actor = cmp.Or(c.Actor, actor) }

func (c *Issue) Apply(u Unit) error {
	if err := c.whole(); err != nil {
		return err
	}
	title, err := c.unchanged(u)
	if err != nil {
		return err
	}
	c.title, c.UID = title, editionUID(c.Event, c.N)
	var taken Edition
	if err := u.ByUID(&taken, c.UID); err == nil {
		return u.Conflict(&taken)
	} else if Code(err) != "model.missing" {
		return err
	}
	e := Edition{Row: Row{UID: c.UID}, EventUID: c.Event, N: c.N, At: cmp.Or(c.At, u.Now()), Zone: c.Zone, Actor: c.Actor, Why: c.Why, Title: title, Waived: c.Waived, Revision: c.Revision}
	if c.Embargo != "" {
		e.Waived = append(slices.Clone(c.Waived), Waiver{Rule: kept, About: c.Embargo})
	}
	if e.Programme, err = u.Keep(c.Frozen); err != nil {
		return err
	}
	if err := u.Put(&e); err != nil {
		return err
	}
	for i := range c.Papers {
		if err := c.Papers[i].put(u, e.ID); err != nil {
			return err
		}
	}
	return nil
}

// whole refuses what nobody would have given out: no paper, a paper for nobody, a recipient
// without a name or named twice, what was waived without a reason.
func (c *Issue) whole() error {
	if len(c.Papers) == 0 || len(c.Frozen) == 0 {
		return Refuse("edition.no-paper")
	}
	for i := range c.Papers {
		g := &c.Papers[i]
		if len(g.To) == 0 {
			return Refuse("edition.nobody", g.Paper.File)
		}
		for n := range g.To {
			if g.To[n].Name.Empty() {
				return &FieldError{Field: "Name", Err: Refuse("edition.nameless")}
			}
			if slices.ContainsFunc(g.To[:n], func(h EditionHolder) bool { return h.Same(&g.To[n]) }) {
				return Refuse("edition.twice", g.To[n].Name.In())
			}
		}
	}
	for _, w := range c.Waived {
		if w.Reason == "" {
			return Refuse("edition.reason")
		}
	}
	return nil
}

// unchanged refuses when the visit or one of its items is not what was frozen.
func (c *Issue) unchanged(u Unit) (Text, error) {
	var e Event
	err := u.ByUID(&e, c.Event)
	if Code(err) == "model.missing" {
		return nil, Refuse("storage.gone")
	}
	if err != nil {
		return nil, err
	}
	return e.Title, c.older(u, &e)
}

// older refuses when a row, or one of those that belong to it, was written since.
func (c *Issue) older(u Unit, r Record) error {
	newer, err := u.Newer(r, c.Revision)
	if err != nil {
		return err
	}
	if newer {
		return u.Conflict(r)
	}
	var rows []Record
	if err := u.Children(r, &rows); err != nil {
		return err
	}
	for _, own := range rows {
		if err := c.older(u, own); err != nil {
			return err
		}
	}
	return nil
}

func (g *GivenOut) put(u Unit, edition int64) error {
	p := g.Paper
	p.Row, p.EditionID = Row{}, edition
	if !g.Delicate {
		var err error
		if p.Bytes, err = u.Keep(g.Bytes); err != nil {
			return err
		}
	}
	if err := u.Put(&p); err != nil {
		return err
	}
	for _, h := range g.To {
		h.Row, h.PaperID = Row{}, p.ID
		if err := u.Put(&h); err != nil {
			return err
		}
	}
	return nil
}

// Recall says that an edition, or one paper of it, is no longer to be used. The record and
// its holders stay. Undo steps over it.
type Recall struct {
	Edition int64
	Paper   int64 // 0 for all of them
	Actor   string
	Why     Text
	title   Text
	n       int64
}

func (c *Recall) Label() Label {
	verb := "recall"
	if c.Paper != 0 {
		verb = "recall-paper"
	}
	return Label{verb, []Text{c.title, Plain(strconv.FormatInt(c.n, 10))}}
}

// Signed says who works, where nobody was named.
func (c *Recall) Signed(actor string) { c.Actor = cmp.Or(c.Actor, actor) }

func (c *Recall) Apply(u Unit) error {
	var e Edition
	if err := there(u, &e, c.Edition); err != nil {
		return err
	}
	var before []EditionRecall
	if err := u.Children(&e, &before); err != nil {
		return err
	}
	for i := range before {
		if b := &before[i]; b.PaperID == nil || *b.PaperID == c.Paper {
			return b.again(&e)
		}
	}
	r := EditionRecall{EditionID: e.ID, At: u.Now(), Actor: c.Actor, Why: c.Why}
	if c.Paper != 0 {
		var p EditionPaper
		if err := there(u, &p, c.Paper); err != nil {
			return err
		}
		if p.EditionID != e.ID {
			return Refuse("storage.gone")
		}
		r.PaperID = &p.ID
	}
	c.title, c.n = e.Title, e.N
	return u.Put(&r)
}

// again refuses to recall what is recalled: nothing is lost, whoever did it, and its reason stands.
func (r *EditionRecall) again(e *Edition) error {
	code, at := "edition.recalled-already", ""
	if r.PaperID != nil {
		code = "edition.paper-recalled-already"
	}
	if m, err := civil.MomentAt(r.At, e.Zone); err == nil {
		at = m.Time().Format(civil.Layout) + " " + e.Zone
	}
	return Refuse(code, strconv.FormatInt(e.N, 10), r.Actor, at, strings.TrimRight(r.Why.In(), ". "))
}
