package export

import (
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// compares makes ready what composes the same of the older edition. It and what it is
// compared with say in full what they mean: who is called by the office alone, since the
// name stands above, is another in no row because rows were moved.
func (c *composer) compares(of []model.Programme) error {
	o := c.opt.Older
	if err := c.recalls(); err != nil {
		return err
	}
	switch {
	case o == nil && c.doc.ID == ChangeSheet:
		return model.Refuse("export.since-none")
	case o == nil:
		return nil
	case c.doc.Several:
		return model.Refuse("export.since-several")
	}
	as, ok := heldAs(&o.of, &c.opt.Request)
	if !ok || as != c.opt.Audience && !slices.Contains(c.doc.Audiences, as) {
		return model.Refuse("export.since-held", strconv.FormatInt(o.of.N, 10), "papers.to."+string(c.opt.Audience))
	}
	opt := c.alone()
	if len(of) == 1 {
		opt.texts = &of[0]
	}
	if c.doc.ID == ChangeSheet {
		opt.Document = "public"
	}
	was := opt
	if was.Request = *was.readAs(as); as != opt.Audience {
		was.Marking = model.MarkNone
	}
	var err error
	if c.before, err = spelled([]model.Programme{o.programme}, was); err != nil && !unread(err) {
		return err
	}
	if c.doc.ID == ChangeSheet {
		return nil
	}
	if c.inFull, err = spelled(of, opt); err != nil && !unread(err) {
		return err
	}
	return nil
}

// alone is what was asked for, of a paper that is compared with nothing.
func (c *composer) alone() Options {
	opt := c.opt
	opt.Older, opt.Recalled, opt.Edition, opt.Copies = nil, nil, Edition{}, nil
	return opt
}

// spelled composes without shorthand; nil where the readers may read nothing.
func spelled(of []model.Programme, opt Options) (*composer, error) {
	c, _, err := newComposer(of, opt)
	if err == nil {
		err = c.read(of)
	}
	if err != nil {
		return nil, err
	}
	c.spelled = true
	return c, nil
}

// unread says that the readers could read nothing of it then: all of it is new to them.
func unread(err error) bool {
	return slices.Contains([]string{"export.nothing", "export.nothing-yet", "export.nothing-of-it", "export.nothing-of-anybody", "export.visit-within", "export.not-announced", "export.announced-later",
		"export.delegation", "export.participant"}, model.Code(err))
}

// telling is of what a paper was made, and for whom.
type telling struct {
	p  model.Programme
	to Addressee
}

// since marks in papers what is another than in the older edition, and says it in a box.
// Both are what these readers may read, and no more.
func (c *composer) since(papers []paper.Paper) error {
	if _, err := c.recall.whole(); err != nil {
		return err
	}
	if c.opt.Older == nil {
		for i := range papers {
			for _, w := range c.langs {
				papers[i].Changes = append(papers[i].Changes, c.calledBack(w, c.tellings[i])...)
			}
		}
		return nil
	}
	if c.doc.ID == ChangeSheet {
		if c.flat() { // rows alone say nothing of it
			papers[0].Facts = append(papers[0].Facts, c.both(c.sinceWhen), papers[0].Sections[0].Under.String())
		}
		return nil
	}
	older, err := c.before.whole()
	if err != nil {
		return err
	}
	full, err := c.inFull.whole()
	if err != nil {
		return err
	}
	for i := range papers {
		now := c.tellings[i]
		var was *paper.Paper
		var then model.Programme
		for n := range older {
			if t := c.before.tellings[n]; t.to.Key == now.to.Key {
				was, then = &older[n], t.p
				break
			}
		}
		var means *paper.Paper
		if i < len(full) {
			means = &full[i]
		}
		rows := papers[i].Compare(was, means, !c.flat())
		of := edition.Compare(then, now.p, model.Reader{Audience: model.Internal})
		for _, w := range c.langs {
			papers[i].Changes = append(papers[i].Changes, append(c.box(w, rows, &of, now.to), c.calledBack(w, now)...)...)
		}
	}
	return nil
}

// whole are the papers of one who may have nothing to read.
func (c *composer) whole() ([]paper.Paper, error) {
	if c == nil {
		return nil, nil
	}
	list, err := c.papers()
	if err != nil && !unread(err) {
		return nil, err
	}
	return list, nil
}

// sinceWhen names the edition by its number, or else by its hour.
func (c *composer) sinceWhen(w *words.Words) string {
	e := &c.opt.Older.of
	m, err := civil.MomentAt(e.At, e.Zone)
	if err != nil {
		m = civil.Moment{}
	}
	key := "export.since"
	if !c.numbered() {
		key = "export.since-hour"
	}
	return w.Say(key, e.N, w.Date(m.Date()), c.house.Hour(w, m.Clock()))
}

// box says in one language what differs: in its rows, and in what stands over them.
func (c *composer) box(w *words.Words, rows []paper.Differing, of *edition.Compared, to Addressee) []paper.Run {
	var lines []string
	say := func(s string) {
		if !slices.Contains(lines, s) {
			lines = append(lines, s)
		}
	}
	told := of.Told()
	for i := range told {
		if d := &told[i]; d.Table == "events" && slices.Contains(onFront, d.Key) && !c.doc.Each && w.Reads(d) {
			say(asWritten(w, c.house, w.Change(d, of).Sentence(w)))
		}
	}
	for n := range rows {
		r, said := &rows[n], false
		for i := range told {
			if d := &told[i]; r.Key != "" && d.Item == r.Key && c.concerns(d, to) && w.Reads(d) {
				s := asWritten(w, c.house, w.Change(d, of).Sentence(w))
				said = true
				r.Say(s)
				say(c.byNumber(d.Item, of) + s)
			}
		}
		if said {
			continue
		}
		for _, s := range c.altered(w, r, of) {
			r.Say(s)
			say(c.byNumber(r.Key, of) + s)
		}
	}
	most := 12
	if sizes[c.opt.Size].Pocket() {
		most = 6
	}
	out := []paper.Run{{Text: c.sinceWhen(w), Bold: true, Lang: c.langOf(w)}}
	if len(lines) == 0 {
		lines = []string{w.Say("edition.no-change")}
	}
	if more := len(lines) - most; more > 1 {
		lines = append(lines[:most], w.Count("export.since.more", more))
	}
	for _, l := range lines {
		out = append(out, paper.Run{Text: "– " + strings.TrimSpace(l), Lang: c.langOf(w)})
	}
	return out
}

// byNumber is the number of the item that changed, by which its row is found, in papers that have it.
func (c *composer) byNumber(key string, of *edition.Compared) string {
	if c.doc.Each { // each has their own rows
		return ""
	}
	return c.numberOf(&edition.Difference{Item: key}, of).String()
}

// onFront are the fields of a visit that stand over its rows.
var onFront = []string{"title", "firstday", "lastday", "city", "guestname", "hostname", "contact", "embargo", "status", "pressrooms", "zone"}

// ofPress are the fields of an item that tell where and when the press is let in.
var ofPress = []string{"press", "callat", "gatherat", "gatherplace", "busat", "busplace", "latestat"}

// forPress says that a difference is one for the press: nobody's own programme tells of it.
func forPress(d *edition.Difference) bool {
	return d.Table == "accesses" || d.Table == "items" && slices.Contains(ofPress, d.Key)
}

// concerns says that a difference is one for whoever the paper is for: how others take part
// stands in their papers alone.
func (c *composer) concerns(d *edition.Difference, to Addressee) bool {
	if c.doc.Each && forPress(d) {
		return false
	}
	if !c.doc.Each || d.Table != "participations" || d.What == edition.Added || d.What == edition.Gone {
		return true
	}
	row, ok := d.Now.(*model.Participation)
	return ok && to.is(&c.full, *row)
}
