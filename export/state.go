package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// line says in which state the paper is, in each language. Which change of the diary a
// paper was made after stands in the list of papers: nobody who reads one counts them.
func (c *composer) line() string { return c.both(c.state) }

// state says which edition the paper is of, or whether it is a draft, and as of when: the
// local day and hour, which is never left out.
func (c *composer) state(w *words.Words) string {
	key, m, e := "export.as-of", c.asOf(), c.edition()
	switch {
	case e.N > 0 && c.numbered():
		key = "export.edition"
	case e.N > 0:
	case c.asHeld:
		key = "export.as-held"
	case e.As > 0 && c.numbered():
		if key = "export.edition"; c.doc.ID == ChangeSheet && c.opt.Older != nil && c.opt.Older.of.N != e.As {
			return w.Say("export.edition-from", c.opt.Older.of.N, e.As, w.Date(m.Date()), c.house.Hour(w, m.Clock())) + " (" + words.UTC(m.Off) + ")"
		}
	case c.isOff(): // of what does not take place nothing is to be settled: it is told as of when
	case e.After > 0 && c.given():
		if c.forecast() {
			key = "export.provisional"
		}
	case e.After > 0 && c.numbered():
		key = "export.draft-after"
	case e.After > 0, c.draft():
		key = "export.draft"
	case c.forecast():
		key = "export.provisional"
	}
	s := w.Say(key, w.Date(m.Date()), c.house.Hour(w, m.Clock()), max(e.N, e.After)) + " (" + words.UTC(m.Off) + ")"
	if e.N > 0 && c.asHeld {
		s += " · " + w.Say("export.as-held-word")
	}
	if !c.numbered() {
		return s + c.recalledAt(w)
	}
	key = "export.replaces-held"
	if strings.Contains(e.Held, ",") {
		key = "export.replaces-several"
	}
	switch {
	case e.Gone != "" && e.Held != "":
		s += " · " + w.Say(key+"-gone", e.Held, e.Gone)
	case e.Gone != "":
		s += " · " + w.Say("export.replaces-gone", e.Gone)
	case e.Replaces > 0 && e.Held != "":
		s += " · " + w.Say(key+"-too", e.Held, e.Replaces)
	case e.Replaces > 0:
		s += " · " + w.Say("export.replaces", e.Replaces)
	case e.Held != "":
		s += " · " + w.Say(key, e.Held)
	}
	return s
}

// recalledAt says that what was recalled is replaced, to readers who are told no number: by its hour, which
// stands on what they hold.
func (c *composer) recalledAt(w *words.Words) string {
	e := c.edition()
	if m, err := civil.MomentAt(e.Recalled, c.opt.AsOf.Zone); e.Recalled > 0 && err == nil {
		return " · " + w.Say("export.replaces-hour", w.Date(m.Date()), c.house.Hour(w, m.Clock()))
	}
	return ""
}

// asOf is the hour as of which a paper is: what differs in nothing from the edition that its
// readers hold, and bears its number, bears its hour too.
func (c *composer) asOf() civil.Moment {
	m, e := c.opt.AsOf, c.edition()
	if e.N > 0 || c.asHeld || e.As == 0 || e.At == 0 || !c.numbered() {
		return m
	}
	if of, err := civil.MomentAt(e.At, m.Zone); err == nil {
		return of
	}
	return m
}

// stateShort is the state around the pages of a paper in two languages, where there is no
// room for both: the day as it is written in any.
func (c *composer) stateShort() string {
	m, e := c.asOf(), c.edition()
	at := hard + c.house.Figures(m.Date()) + ", " + c.house.Hour(c.langs[0], m.Clock()) + " (" + words.UTC(m.Off) + ")"
	if e.Replaces > 0 && c.numbered() {
		word := c.both(func(w *words.Words) string { return w.Say("export.recalled-word") })
		at += " · " + word + ": " + cmp.Or(e.Gone, strconv.FormatInt(e.Replaces, 10))
	}
	key := "export.draft-word"
	switch {
	case e.N > 0 && c.numbered():
		key = "export.edition-word"
	case e.N > 0:
		key = ""
	case c.asHeld:
		key = "export.as-held-word"
	case e.As > 0 && c.numbered():
		key = "export.edition-word"
	case c.isOff(), e.After > 0 && c.given():
		key = ""
	case e.After > 0 && c.numbered() && e.Replaces == 0: // else that one is named
		key = "export.draft-after-word"
	case e.After == 0 && c.forecast() && !c.draft():
		key = "export.provisional-word"
	case e.After == 0 && !c.draft():
		key = ""
	}
	return c.both(func(w *words.Words) string { // each language on its own, and the figures for all of them
		if key == "" {
			return w.Say("export.as-of-word")
		}
		return w.Say(key, max(e.N, e.After)) + " · " + w.Say("export.as-of-word")
	}) + at
}

// given says that a paper goes to the public or the press: it may be provisional, and is
// never called a draft of the office.
func (c *composer) given() bool {
	return (c.opt.Audience == model.Public || c.opt.Audience == model.PressOnly) && !c.draft()
}

// forecast says that the public or the press are told of what is not behind: all of it may still
// change.
func (c *composer) forecast() bool {
	e := &c.p.Event
	if c.full.Event.UID != "" {
		e = &c.full.Event
	}
	return !c.doc.Several && !c.isOver() && (c.opt.Audience == model.Public || c.opt.Audience == model.PressOnly) &&
		e.Status != model.UnderWay && e.Status != model.Completed && !e.Status.CalledOff()
}

// isOver says that all that the paper is about is over: nothing of it is provisional any more,
// and nothing may change.
func (c *composer) isOver() bool {
	now := c.opt.AsOf.At
	if c.doc.Several {
		return len(c.all) > 0 && !slices.ContainsFunc(c.all, func(p model.Programme) bool { return !over(&p, now) })
	}
	if c.full.Event.UID != "" {
		return over(&c.full, now)
	}
	return over(&c.p, now)
}

// isOff says that the visit of the paper does not take place when its programme says: nothing of
// it is a draft, or may still change.
func (c *composer) isOff() bool {
	e := &c.p.Event
	if c.full.Event.UID != "" {
		e = &c.full.Event
	}
	return !c.doc.Several && e.Status.CalledOff()
}

// draft says that what the paper tells is not settled: the programme of a visit that is not
// behind. What the public and the press are given of one that is announced is no
// draft, nor is a page of the calendar, on which many stand.
func (c *composer) draft() bool {
	out, e := []model.Audience{model.Public, model.PressOnly}, &c.p.Event
	if c.full.Event.UID != "" {
		e = &c.full.Event // readers outside are not told its status
	}
	switch {
	case c.doc.ID == "day":
		return !slices.Contains(out, c.opt.Audience) && slices.ContainsFunc(c.all, func(p model.Programme) bool { return !over(&p, c.opt.AsOf.At) && c.unsettled(&p.Event, out) })
	case c.doc.Several, c.isOver(), e.Status.CalledOff():
		return false
	}
	return c.unsettled(e, out)
}

// unsettled says that of a visit not all is settled yet. What those are given of one who
// read what was announced is.
func (c *composer) unsettled(e *model.Event, out []model.Audience) bool {
	switch {
	case e.Status == model.UnderWay, e.Status == model.Completed, e.Status.CalledOff():
		return false
	case e.IsAnnounced(c.reader.Now):
		return !slices.Contains(out, c.opt.Audience)
	}
	return true
}

// withoutHours are the papers that tell none: people, what was agreed, and days.
var withoutHours = []string{"contacts", "delegation-list", "guest-list", "who-is-who", "invitations", "texts-to-sign", "signing-table", "follow-up", History}

// foot says that a paper may change, and whose hours they are where it has any. What is over, or called off,
// changes no more.
func (c *composer) foot() string {
	key, noHours, still := "export.foot", slices.Contains(withoutHours, c.doc.ID), c.isOver() || c.isOff()
	switch {
	case noHours && still:
		return ""
	case noHours:
		key = "export.foot-plain"
	case c.abroad():
		return c.both(func(w *words.Words) string {
			if c.asHeld || still {
				return words.Capital(c.clocksOfVisit(w))
			}
			return words.Capital(w.Say("export.foot-clocks", c.clocksOfVisit(w)))
		})
	case c.asHeld || still:
		key = "export.foot-held"
	}
	return c.both(func(w *words.Words) string { return w.Say(key) })
}
