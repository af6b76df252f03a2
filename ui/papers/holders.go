package papers

import (
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
)

// holds is one recipient and every paper that they have in hand: who holds what.
type holds struct {
	model.EditionHolder
	given []handed // the last edition first
}

// handed are those papers of one edition that somebody has in hand: no later edition gave them these
// anew.
type handed struct {
	of     *model.Issued
	base   *model.Issued // the last that gave them these and was not recalled, since which changes count; nil for none
	papers []model.EditionPaper
	since  string // what changed since then
	stale  bool
}

// papers are all that somebody has in hand.
func (h *holds) papers() (out []model.EditionPaper) {
	for _, g := range h.given {
		out = append(out, g.papers...)
	}
	return out
}

// stale says that one of them is no longer right.
func (h *holds) stale() bool {
	return slices.ContainsFunc(h.given, func(g handed) bool { return g.stale })
}

// base is the edition since which changes count for somebody: of what they hold the last that was not
// recalled, else the last.
func (h *holds) base() *model.Issued {
	for _, g := range h.given {
		if g.base != nil {
			return g.base
		}
	}
	return h.given[0].of
}

// inHand is one paper, in the edition in which somebody was given it last.
type inHand struct {
	model.EditionPaper
	of, base *model.Issued
}

// alike says that one paper takes the place of the other in somebody's hand.
func (p *inHand) alike(o *model.EditionPaper) bool {
	return p.Document == o.Document && p.Langs == o.Langs && p.Person == o.Person && p.Item == o.Item
}

// holders gathers the recipients, each with all that they hold, and says what changed for them. An
// edition in the middle that somebody never got is no matter of theirs.
func (t *task) holders(list []model.Issued) (out []holds) {
	var hands [][]inHand
	for i := range list {
		of := &list[i]
		for _, h := range of.Holders {
			n := slices.IndexFunc(of.Papers, func(p model.EditionPaper) bool { return p.ID == h.PaperID })
			if n < 0 {
				continue
			}
			at := slices.IndexFunc(out, func(o holds) bool { return o.Same(&h) })
			if at < 0 {
				at = len(out)
				out, hands = append(out, holds{EditionHolder: h}), append(hands, nil)
			}
			p := &of.Papers[n]
			slot := slices.IndexFunc(hands[at], func(o inHand) bool { return o.alike(p) })
			if slot < 0 {
				slot = len(hands[at])
				hands[at] = append(hands[at], inHand{EditionPaper: *p, of: of})
			}
			if _, gone := of.PaperRecalled(p.ID); !gone && hands[at][slot].base == nil {
				hands[at][slot].base = of
			}
		}
	}
	for i := range out {
		out[i].given = byEdition(hands[i])
		for n := range out[i].given {
			t.compare(list, &out[i].given[n])
		}
	}
	return out
}

// byEdition are the papers in one hand, those of one edition beside each other.
func byEdition(list []inHand) (out []handed) {
	for _, p := range list {
		at := slices.IndexFunc(out, func(g handed) bool { return g.of == p.of && g.base == p.base })
		if at < 0 {
			at = len(out)
			out = append(out, handed{of: p.of, base: p.base})
		}
		out[at].papers = append(out[at].papers, p.EditionPaper)
	}
	return out
}

// compare says what changed since papers that somebody holds, of what these may say. Who has a
// recalled one in hand is to have another whatever changed.
func (t *task) compare(list []model.Issued, g *handed) {
	w := t.words()
	if g.base == nil {
		g.since, g.stale = w.Say("holds.recalled"), true
		return
	}
	n, err := t.told(list, g)
	recalled := g.recalled()
	switch g.stale = err == nil && n > 0 || recalled; {
	case err != nil:
		g.since = w.Say("holds.unread")
	case recalled && n > 0:
		g.since = w.Count("holds.changed-edition", n, g.base.N)
	case recalled:
		g.since = w.Say("holds.same-edition", g.base.N)
	case n > 0:
		g.since = w.Count("holds.changed", n)
	default:
		g.since = w.Say("holds.same")
	}
}

// recalled says that they were called back.
func (g *handed) recalled() bool { return g.base != g.of }

// told counts what changed for somebody: what several of their papers say is counted once.
func (t *task) told(list []model.Issued, g *handed) (int, error) {
	seen := map[string]bool{}
	for i := range g.papers {
		of, err := t.reckon(list, g.base, &g.papers[i])
		if err != nil {
			return 0, err
		}
		for _, d := range of.Told() {
			seen[string(d.What)+d.Table+d.UID+d.Key] = true
		}
	}
	return len(seen), nil
}

// reckon is what of the visit is another than in an edition, for whoever holds such a paper of it: the
// one reckoning of what changed since an edition.
func (t *task) reckon(list []model.Issued, since *model.Issued, p *model.EditionPaper) (edition.Compared, error) {
	was, err := t.programme(list, number(since.N))
	if err != nil {
		return edition.Compared{}, err
	}
	return export.Told(&was, &t.of[0], p, t.host.Kit().Now().Unix()), nil
}
