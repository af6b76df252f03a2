//go:build probe

package board

import (
	"fmt"

	"chancery/model/civil"
	"chancery/ui/scene"
)

// Probed says what a place on a board stands for: an entry by its whole title,
// however much of it is written there.
func (c *core) Probed(h scene.Hit) (label, key string, on bool) {
	if h.Kind != "entry" || int(h.ID) >= len(c.entries) {
		return "", "", true
	}
	e := &c.entries[h.ID]
	key = fmt.Sprint("item ", e.Ref.Item)
	if !e.Ref.IsItem() {
		key = fmt.Sprint("event ", e.Ref.Event)
	}
	return c.set.Words.Text(e.Title), key, true
}

func dayOf(d civil.Date) (label, key string, on bool) { return string(d), string(d), true }

func (b *Days) Probed(h scene.Hit) (label, key string, on bool) {
	if (h.Kind == "day" || h.Kind == "days-more") && int(h.ID) < len(b.cols) {
		return dayOf(b.cols[h.ID].day)
	}
	return b.core.Probed(h)
}

func (b *Month) Probed(h scene.Hit) (label, key string, on bool) {
	switch h.Kind {
	case "cell", "day", "more":
		return dayOf(b.weeks[h.ID/7][h.ID%7])
	}
	return b.core.Probed(h)
}

func (b *Year) Probed(h scene.Hit) (label, key string, on bool) {
	if h.Kind == "day" {
		return dayOf(civil.NewDate(b.year, 1, 1).Add(int(h.ID)))
	}
	return b.core.Probed(h)
}

func (b *Agenda) Probed(h scene.Hit) (label, key string, on bool) {
	if h.Kind == "day" && int(h.ID) < len(b.rows) {
		return dayOf(b.rows[h.ID].day)
	}
	return b.core.Probed(h)
}

func (b *Lanes) Probed(h scene.Hit) (label, key string, on bool) {
	if (h.Kind == "lane" || h.Kind == "name") && int(h.ID) < len(b.lanes) {
		l := &b.lanes[h.ID]
		return l.name, l.key, true
	}
	return b.core.Probed(h)
}
