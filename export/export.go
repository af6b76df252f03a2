// Package export composes papers from a programme and writes them safely.
package export

import (
	"cmp"
	"io"
	"slices"

	"chancery/export/csv"
	"chancery/export/docx"
	"chancery/export/html"
	"chancery/export/paper"
	"chancery/export/xlsx"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Options are what is asked for, and what is known when it is made.
type Options struct {
	Request
	AsOf     civil.Moment
	Clocks   string // those of the office; "" where nobody says
	Revision int64
	Office   model.Text
	Look     Look
	Period   Period            // of a page of the calendar
	Name     string            // of what is no visit's: such a page, and a calendar for other programs
	Photos   map[string][]byte // that Photos found, of a paper that shows them
	Edition  Edition           // which one it is of, or comes after
	Past     *Past             // that PastOf worked out, of a paper about it
	Older    *Older            // the edition since which it marks what changed; nil for none
	Recalled *Older            // one that its readers hold all the same: what differs from it is named, and nothing of it said again

	Aged  Aged             // texts of which a language is older than another
	held  string           // by whom what it is marked since is held, where others hold another one
	texts *model.Programme // of whose texts descriptions are, of an edition: it has none
}

// Reader is who reads what is asked for, when it is made.
func (o *Options) Reader(of []model.Programme) model.Reader { return o.Request.Reader(of, o.AsOf.At) }

// Formats of papers, the usual one first. Each says the same.
var Formats = []string{"pdf", "docx", "xlsx", "html", "csv"}

// Sizes of pages, the usual one first.
var Sizes = []string{"A4", "A3", "Letter", "A6"}

var sizes = map[string]paper.Size{"": paper.A4, "A4": paper.A4, "A3": paper.A3, "Letter": paper.Letter, "A6": paper.A6}

// Render writes papers in the format that is asked for: all of them, one after
// the other.
func Render(w io.Writer, papers []paper.Paper, opt Options) error {
	papers, err := settled(papers, opt)
	if err != nil {
		return err
	}
	switch made := opt.AsOf.Time(); opt.Format() {
	case "pdf":
		return asPDF(w, papers, opt)
	case "docx":
		if opt.Look.Template != nil {
			return onLetterhead(w, papers, opt)
		}
		return docx.Write(w, papers, made)
	case "xlsx":
		return xlsx.Write(w, papers, made)
	case "html":
		return html.Write(w, papers)
	case "csv":
		return csv.Write(w, papers)
	}
	return model.Refuse("export.format", opt.Format())
}

// Make writes what is asked for as one file.
func Make(w io.Writer, of []model.Programme, opt Options) error {
	if opt.Document == ICS {
		return calendar(w, of, opt)
	}
	papers, err := Compose(of, opt)
	if err != nil {
		return err
	}
	return Render(w, papers, opt)
}

// Compose makes the papers of programmes: one, or one for each participant, and
// one for each numbered copy. Only what is meant for the audience is read; when
// nothing is, that is refused with export.nothing, with export.nothing-yet where there is
// nothing at all, or export.visit-within and export.not-announced where they may not know
// of the visit itself.
func Compose(of []model.Programme, opt Options) ([]paper.Paper, error) {
	c, size, err := newComposer(of, opt)
	if err != nil {
		return nil, err
	}
	if c.doc.ID == Calendar {
		one, err := c.page(of)
		one.Size = size
		return []paper.Paper{one}, err
	}
	if err := c.read(of); err != nil {
		return nil, err
	}
	papers, err := c.papers()
	if err == nil {
		err = c.since(papers)
	}
	if err != nil {
		return nil, err
	}
	for i := range papers {
		papers[i].Size = size
	}
	opt.Look.noted(papers, c.langs)
	c.onePage(papers)
	return c.copies(papers), nil
}

// newComposer is what composes what is asked for, and the size of its pages.
func newComposer(of []model.Programme, opt Options) (*composer, paper.Size, error) {
	opt.Audience = cmp.Or(opt.Audience, model.Public)
	doc, ok := Find(opt.Document)
	if !ok || doc.ID == ICS {
		return nil, paper.Size{}, model.Refuse("export.document", opt.Document)
	}
	if !slices.Contains(doc.Audiences, opt.Audience) {
		return nil, paper.Size{}, model.Refuse("export.readers", "export."+doc.ID, "audience."+string(opt.Audience))
	}
	if !slices.Contains(model.Markings, opt.Marking) {
		return nil, paper.Size{}, model.Refuse("model.choice", string(opt.Marking))
	}
	if err := marked(opt.Marking, opt.Audience); err != nil {
		return nil, paper.Size{}, err
	}
	if err := opt.lapsed(of); err != nil {
		return nil, paper.Size{}, err
	}
	if len(opt.Languages) == 0 {
		opt.Languages = Languages{"en"}
	}
	house, err := opt.house()
	if err != nil {
		return nil, paper.Size{}, err
	}
	c := &composer{opt: opt, doc: doc, house: house, reader: opt.Reader(of), whose: opt.whose(of)}
	c.house = opt.inFormat(house)
	for _, l := range opt.Languages {
		c.langs = append(c.langs, house.Speaker(l))
	}
	size, ok := sizes[opt.Size]
	if !ok {
		return nil, size, model.Refuse("export.size", opt.Size)
	}
	if size.Pocket() && (doc.wide || doc.ID != Calendar && !doc.pocket) {
		return nil, size, model.Refuse("export.pocket", "export."+doc.ID)
	}
	if doc.wide || doc.widens && len(c.langs) > 1 && !size.Pocket() {
		size = size.Landscape()
	}
	if opt.Notes && doc.Notes && !size.Pocket() {
		size = size.WithNotes()
	}
	if err := c.compares(of); err != nil {
		return nil, size, err
	}
	return c, size, opt.known(of)
}

// read takes what the audience may see of the programmes.
func (c *composer) read(of []model.Programme) error {
	for i := range of {
		full := asSigned(c.held(withHeads(of[i])), cmp.Or(c.opt.texts, &of[i]).Signed())
		if p := full.For(c.reader); len(p.Items) > 0 || c.doc.Each || c.doc.early && len(of[i].Items) == 0 && Known(of[i], c.reader) == nil {
			c.full, c.all = full, append(c.all, p)
		}
	}
	if len(c.all) == 0 {
		return c.nothing(of)
	}
	c.numbers = c.numbering(c.all[0])
	if c.p = c.all[0]; c.opt.Day == "" && len(c.p.Items) > 0 {
		c.opt.Day = c.p.Items[0].Start.Date()
	}
	return nil
}

// nothing says that the readers may read nothing.
func (c *composer) nothing(of []model.Programme) error {
	if len(of) == 1 {
		if err := Known(of[0], c.reader); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(of, func(p model.Programme) bool { return len(p.Items) > 0 }) {
		return model.Refuse("export.nothing-yet")
	}
	return model.Refuse("export.nothing", "audience."+string(c.opt.Audience))
}

// Known refuses a visit that its readers may not know of, and says why: it is for others,
// or it is not announced, and when it will be; both where both are so.
func Known(p model.Programme, r model.Reader) error {
	e, audience := &p.Event, "audience."+string(r.Audience) // named in the language of whoever is told
	var out model.Refusals
	if !r.Audience.MayRead(e.Audience) {
		out = append(out, model.Refuse("export.visit-within", audience, "audience."+string(e.Audience)))
	}
	at, later := e.AnnouncedAt()
	switch {
	case r.Audience.MayRead(model.ForDelegation), e.IsAnnounced(r.Now):
	case later:
		out = append(out, model.Refuse("export.announced-later", audience, at.Local+" "+at.Zone))
	default:
		out = append(out, model.Refuse("export.not-announced", audience))
	}
	switch len(out) {
	case 0:
		return nil
	case 1:
		return out[0]
	}
	return out
}

// papers are the document itself, or one for each of those it is made for.
func (c *composer) papers() ([]paper.Paper, error) {
	if !c.doc.Each {
		one, err := c.one()
		return []paper.Paper{one}, err
	}
	people, out := People(c.full, c.reader), []paper.Paper(nil)
	if len(people) == 0 && len(c.p.Items) == 0 {
		return nil, c.nothing([]model.Programme{c.full})
	}
	all := people
	if c.opt.For != "" {
		people = slices.DeleteFunc(slices.Clone(people), func(a Addressee) bool { return a.Key != c.opt.For })
	}
	read := map[model.Reader]model.Programme{}
	for _, a := range people {
		if _, ok := read[a.as]; !ok {
			read[a.as] = c.full.For(a.as)
		}
		seen := read[a.as]
		c.own, c.to, c.numbers = a.programme(seen), a, c.numbering(seen)
		c.p = c.own.Programme
		one, err := c.one()
		if err != nil {
			return nil, err
		}
		name := c.both(func(w *words.Words) string { return c.name(w, a.Name) }) + a.toldApart(&seen, all, c.langs[0])
		one.Name, one.Title = name, one.Title+" – "+c.name(c.langs[0], a.Name)
		for i, w := range c.langs[1:] {
			one.Titles[i].Text += " – " + c.name(w, a.Name)
		}
		one.Running = c.runsFor(a.Name)
		one.Facts, one.ForOne = append([]string{c.forWhom()}, one.Facts...), true
		if s := c.liaison(); s != "" {
			one.Facts = append(one.Facts, s)
		}
		out = append(out, one)
	}
	if len(out) == 0 && c.opt.For != "" {
		return nil, model.Refuse("export.participant", c.opt.For)
	}
	if len(out) == 0 {
		return nil, model.Refuse("export.nothing-of-anybody", kindKey(c.opt.Document, c.opt.Audience))
	}
	return out, nil
}

// one composes the document from what is in c.p.
func (c *composer) one() (paper.Paper, error) {
	c.missing, c.wanting, c.clocked, c.met, c.brought, c.holders, c.marks = nil, nil, nil, map[string]bool{}, map[string]string{}, nil, nil
	c.tellings = append(c.tellings, telling{c.p, c.to})
	out := c.front()
	if err := c.undeclared(); err != nil {
		return out, err
	}
	out.Sections = c.doc.compose(c)
	if len(out.Sections) == 0 {
		return out, model.Refuse("export.nothing-of-it", kindKey(c.opt.Document, c.opt.Audience))
	}
	out.Missing, out.Wanting, out.Hours = c.missing, c.wanting, c.allClocks()
	return out, nil
}
