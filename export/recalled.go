package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// calledBack names in one language what is another than in the edition that the readers hold though
// it was recalled: the titles of today alone, since what it said had to be called back.
func (c *composer) calledBack(w *words.Words, to Addressee) []paper.Run {
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
	names := c.differing(w, to)
	if len(names) == 0 {
		names = []string{w.Say("export.recalled-nothing")}
	}
	return []paper.Run{{Text: w.Say(key, e.N, w.Date(m.Date()), c.house.Hour(w, m.Clock()), strings.Join(names, "; ")), Lang: c.langOf(w)}}
}

// differing are the titles of what is another than in the recalled edition, as far as these
// readers may read both.
func (c *composer) differing(w *words.Words, to Addressee) (out []string) {
	of := edition.Compare(c.opt.Recalled.programme, c.full, c.reader)
	add := func(s string) {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	gone := false
	told := of.Told()
	for i := range told {
		switch d := &told[i]; {
		case d.Item != "" && c.concerns(d, to):
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
