package papers

import (
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
)

// holds is one recipient and the last edition that they were given: who holds what.
type holds struct {
	model.EditionHolder
	of     *model.Issued
	papers []model.EditionPaper
	base   *model.Issued // the last of theirs that was not recalled, since which changes count; nil for none
	since  string        // what changed since then
	stale  bool
}

// holders gathers the recipients, each with the last edition they were given, and says what changed
// for them. An edition in the middle that somebody never got is no matter of theirs.
func (t *task) holders(list []model.Issued) (out []holds) {
	for i := range list {
		of := &list[i]
		for _, h := range of.Holders {
			at := slices.IndexFunc(out, func(o holds) bool { return o.Same(&h) })
			if at < 0 {
				out = append(out, holds{EditionHolder: h, of: of})
				at = len(out) - 1
			}
			n := slices.IndexFunc(of.Papers, func(p model.EditionPaper) bool { return p.ID == h.PaperID })
			if n < 0 {
				continue
			}
			if out[at].of == of {
				out[at].papers = append(out[at].papers, of.Papers[n])
			}
			if _, gone := of.PaperRecalled(h.PaperID); !gone && out[at].base == nil {
				out[at].base = of
			}
		}
	}
	for i := range out {
		t.compare(list, &out[i])
	}
	return out
}

// compare says what changed since the edition that somebody holds, of what its papers may say. Who
// has a recalled one in hand is to have another whatever changed.
func (t *task) compare(list []model.Issued, h *holds) {
	w := t.words()
	if h.base == nil {
		h.since, h.stale = w.Say("holds.recalled"), true
		return
	}
	n, err := t.told(list, h)
	recalled := h.base != h.of
	switch h.stale = err == nil && n > 0 || recalled; {
	case err != nil:
		h.since = w.Say("holds.unread")
	case recalled && n > 0:
		h.since = w.Count("holds.changed-edition", n, h.base.N)
	case recalled:
		h.since = w.Say("holds.same-edition", h.base.N)
	case n > 0:
		h.since = w.Count("holds.changed", n)
	default:
		h.since = w.Say("holds.same")
	}
}

// told counts what changed for somebody: what several of their papers say is counted once.
func (t *task) told(list []model.Issued, h *holds) (int, error) {
	seen := map[string]bool{}
	for i := range h.papers {
		of, err := t.reckon(list, h.base, &h.papers[i])
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
