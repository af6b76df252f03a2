package export

import (
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// visitSaid is what a sheet of several visits says of one beside its title: of which kind it
// is, where the title does not say so, how far it is, as far as readers know, and until when
// nothing of it may be used.
func (c *composer) visitSaid(e *model.Event, w *words.Words) string {
	var out []string
	title := c.text(w, e.Title)
	if kind := w.Say("event.kind." + string(e.Kind)); e.Kind != model.Standing && !namesKind(title, kind) {
		out = append(out, lower(kind))
	}
	switch e.Status {
	case model.Idea, model.Invited, model.Principle, model.DatesSet:
		out = append(out, lower(w.Say("event.status."+string(e.Status))))
	}
	if until, ok := c.embargoed(e); ok {
		out = append(out, lower(w.Say("export.embargo", c.house.DayAndHour(w, until))))
	}
	return strings.Join(out, " · ")
}

// aboutVisit is that under the title of a visit, in each language.
func (c *composer) aboutVisit(e *model.Event) paper.Cell {
	s := c.both(func(w *words.Words) string { return c.visitSaid(e, w) })
	if s == "" {
		return nil
	}
	return paper.Cell{{Text: "\n" + s, Quiet: true}}
}

// embargoed is until when nothing of a visit may be used, while that is still to come.
func (c *composer) embargoed(e *model.Event) (civil.Moment, bool) {
	until, ok := e.EmbargoUntil()
	return until, ok && until.At > c.opt.AsOf.At
}

// namesKind says that a title has the words that a kind is called by, in whatever form.
func namesKind(title, kind string) bool {
	said := strings.Fields(words.Fold(title))
	for _, word := range strings.Fields(words.Fold(kind)) {
		r := []rune(word)
		if len(r) < 4 {
			continue
		}
		begin, found := string(r[:max(4, len(r)-2)]), false
		for _, s := range said {
			found = found || strings.HasPrefix(s, begin)
		}
		if !found {
			return false
		}
	}
	return true
}

// embargoOf is the latest hour until which something of several visits may not be used, as
// the sheet of all of them is marked.
func (c *composer) embargoOf(of []*model.Event) string {
	var last civil.Moment
	for _, e := range of {
		if until, ok := c.embargoed(e); ok && until.At > last.At {
			last = until
		}
	}
	if last.At == 0 {
		return ""
	}
	return c.both(func(w *words.Words) string { return w.Say("export.embargo", c.house.DayAndHour(w, last)) })
}
