package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// recalls makes ready what composes the same of the edition that was recalled, to know what of it
// each reader was told.
func (c *composer) recalls() (err error) {
	if c.opt.Recalled == nil || c.doc.Several || c.doc.ID == ChangeSheet {
		return nil
	}
	if c.recall, err = spelled([]model.Programme{c.opt.Recalled.programme}, c.alone()); err != nil && unread(err) {
		return nil // all of it is new to them
	}
	return err
}

// calledBack names in one language what is another than in the edition that the readers hold though
// it was recalled: the titles of today alone, since what it said had to be called back.
func (c *composer) calledBack(w *words.Words, now telling) []paper.Run {
	if c.opt.Recalled == nil {
		return nil
	}
	e := &c.opt.Recalled.of
	m, err := civil.MomentAt(e.At, e.Zone)
	if err != nil {
		m = civil.Moment{}
	}
	key := "export.recalled"
	if !c.numbered() {
		key += "-hour"
	}
	names := c.differing(w, now)
	if len(names) == 0 {
		names = []string{w.Say("export.recalled-nothing")}
	}
	return []paper.Run{{Text: w.Say(key, e.N, w.Date(m.Date()), c.house.Hour(w, m.Clock()), strings.Join(names, "; ")), Lang: c.langOf(w)}}
}

// differing are the titles of what is another than in the recalled edition, of what whoever the
// paper is for was told then and is told now.
func (c *composer) differing(w *words.Words, now telling) (out []string) {
	var then model.Programme
	if c.recall != nil {
		for _, t := range c.recall.tellings {
			if t.to.Key == now.to.Key {
				then = t.p
			}
		}
	}
	of := edition.Compare(then, now.p, model.Reader{Audience: model.Internal})
	add := func(s string) {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	gone := false
	told := of.Told()
	for i := range told {
		switch d := &told[i]; {
		case !w.Reads(d):
		case d.Item != "" && c.concerns(d, now.to):
			title := titleNow(w, &of, d.Item)
			gone = gone || title == ""
			add(title)
		case d.Table == "events" && slices.Contains(onFront, d.Key) && !c.doc.Each:
			add(w.Say("export.since.visit"))
		}
	}
	if gone {
		add(w.Say("export.recalled-gone"))
	}
	return out
}

// titleNow is the title of an item as it is now, "" for one that is there no more.
func titleNow(w *words.Words, of *edition.Compared, item string) string {
	for i := range of.Newer.Items {
		if it := &of.Newer.Items[i]; it.UID == item {
			return w.Text(it.Title)
		}
	}
	return ""
}
