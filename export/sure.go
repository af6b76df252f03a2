package export

import (
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// calledOff says that a visit was cancelled or postponed, "" while it takes place.
func calledOff(e *model.Event, w *words.Words) string {
	if !e.Status.CalledOff() {
		return ""
	}
	return strings.ToUpper(w.Status(e.Kind, e.Status))
}

// calledOff says so in each language of the paper.
func (c *composer) calledOff() string {
	return c.both(func(w *words.Words) string { return calledOff(&c.p.Event, w) })
}

// doubt is what is said of an item that is not agreed yet: to the office how far it is, to
// others that it is to be confirmed. Where nothing is agreed the paper says it once.
func (c *composer) doubt(it *model.Item, w *words.Words) string {
	switch {
	case unsettled(it) && c.asHeld && it.ActualStart == "" && it.ActualEnd == "": // whether it was held nobody wrote down
		return w.Say("export.not-recorded")
	case !unsettled(it) || !c.someAgreed():
		return ""
	case c.opt.Audience != model.Internal:
		return c.house.ToConfirm(w)
	case it.Status == model.ToBeConf: // in words that nobody takes for its hour
		return w.Say("export.not-agreed")
	}
	return w.Say("item.status." + string(it.Status))
}

// unsure is that doubt as a line under what an item is: in one language, or nil for each.
func (c *composer) unsure(it *model.Item, w *words.Words) []paper.Run {
	said := ""
	if w != nil {
		said = c.doubt(it, w)
	} else {
		said = c.both(func(w *words.Words) string { return c.doubt(it, w) })
	}
	if said == "" {
		return nil
	}
	return []paper.Run{{Text: "\n" + said, Quiet: true}}
}

// unsettled says that an item is not agreed yet.
func unsettled(it *model.Item) bool {
	return it.Status == model.ToBeConf || it.Status == model.Proposed || it.Status == model.Option
}

// someAgreed says that the programme has items that are agreed: one that is not is told
// apart by that.
func (c *composer) someAgreed() bool {
	items := c.p.Items
	if len(items) == 0 {
		return false
	}
	if c.agreed == nil || c.agreed.first != &items[0] || c.agreed.n != len(items) { // every row asks
		c.agreed = &agreed{first: &items[0], n: len(items)}
		for i := range items {
			c.agreed.some = c.agreed.some || !unsettled(&items[i]) && items[i].Status != model.Dropped
		}
	}
	return c.agreed.some
}

// agreed is whether some of these items are.
type agreed struct {
	first *model.Item
	n     int
	some  bool
}

// provisional says of a paper for others of which nothing is agreed that all is to be
// confirmed.
func (c *composer) provisional(w *words.Words) []string {
	if c.opt.Audience == model.Internal || len(c.p.Items) == 0 || c.someAgreed() || c.doc.Several || c.doc.ID == "contacts" {
		return nil
	}
	return []string{w.Say("export.all-to-be-confirmed")}
}

// clockAt is the clock of a page at the time of an item: hours on others are named.
func (c *composer) clockAt(page civil.Moment, it *model.Item) civil.Moment {
	if m, err := it.Start.In(page.Zone); err == nil {
		return m
	}
	return page
}
