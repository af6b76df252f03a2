package export

import (
	"slices"

	"chancery/model"
	"chancery/words"
)

// line says in which state the paper is, in each language. Which change of the diary a
// paper was made after stands in the list of papers: nobody who reads one counts them.
func (c *composer) line() string { return c.both(c.state) }

// state says whether the paper is a draft, and as of when: the local day and hour.
func (c *composer) state(w *words.Words) string {
	key, m := "export.as-of", c.opt.AsOf
	if c.draft() {
		key = "export.draft"
	}
	return w.Say(key, w.Date(m.Date()), m.Clock())
}

// draft says that what the paper tells is not settled: the programme of a visit that has
// not begun. What the public and the press are given of one that is announced is no
// draft, nor is a page of the calendar, on which many stand.
func (c *composer) draft() bool {
	out, status := []model.Audience{model.Public, model.PressOnly}, c.p.Event.Status
	if c.full.Event.UID != "" {
		status = c.full.Event.Status // readers outside are not told it
	}
	switch {
	case c.doc.Several, status == model.UnderWay, status == model.Completed:
		return false
	case status == model.Announced:
		return !slices.Contains(out, c.opt.Audience)
	}
	return true
}
