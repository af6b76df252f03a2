// Package export composes papers from a programme and writes them safely.
package export

import (
	"cmp"
	"io"
	"slices"
	"strconv"

	"chancery/export/csv"
	"chancery/export/docx"
	"chancery/export/html"
	"chancery/export/paper"
	"chancery/export/pdf"
	"chancery/export/xlsx"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Options say which paper, for whom and in which languages.
type Options struct {
	Document   string         // one of Documents
	Audience   model.Audience // only what it may see is ever read; "" is public
	Delegation int64          // which one, of an audience of delegations; 0 for what every one may read
	Languages  []string       // one, or two side by side
	Size       string         // of the page, one of Sizes; "" is the first
	Marking    model.Marking
	AsOf       civil.Moment
	Revision   int64
	Office     model.Text
	Look       Look
	For        string     // the participant of an individual programme, as People names them; "" for all
	Copies     []string   // who gets a numbered copy; nil for one that is not numbered
	Embargo    string     // until when nothing may be used, as it is typed
	Day        civil.Date // of the day sheet; "" for the first
	Password   string     // opens the PDF; "" for none
}

// Formats of papers, the usual one first. Each says the same.
var Formats = []string{"pdf", "docx", "xlsx", "html", "csv"}

// Sizes of pages, the usual one first.
var Sizes = []string{"A4", "A3", "Letter", "A6"}

var sheets = map[string]paper.Sheet{"": paper.A4, "A4": paper.A4, "A3": paper.A3, "Letter": paper.Letter, "A6": paper.A6}

// Render writes papers in a format: all of them, one after the other.
func Render(w io.Writer, format string, papers []paper.Paper, opt Options) error {
	switch made := opt.AsOf.Time(); format {
	case "pdf":
		set, err := paper.Layout(papers...)
		if err != nil {
			return err
		}
		p := &papers[0]
		return pdf.Write(w, set, pdf.Info{Title: p.Title, Subject: p.Subject, Author: p.Office, Lang: p.Lang, Made: made, Password: opt.Password})
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
	return model.Refuse("export.format", format)
}

// Paper composes a paper and renders it.
func Paper(w io.Writer, format string, of []model.Programme, opt Options) error {
	papers, err := Compose(of, opt)
	if err != nil {
		return err
	}
	return Render(w, format, papers, opt)
}

// reader is who reads what is made.
func (o *Options) reader() model.Reader {
	if o.Audience != model.ForDelegation {
		return model.Reader{Audience: cmp.Or(o.Audience, model.Public)}
	}
	return model.Reader{Audience: o.Audience, Delegation: o.Delegation}
}

// Whose is the name of the delegation that something is made for; empty where it
// is for no delegation, or for every one.
func (o *Options) Whose(of []model.Programme) model.Text {
	key := o.reader().Delegation
	for i := range of {
		if d, ok := of[i].Delegations[key]; ok {
			return of[i].NameOf(&d)
		}
	}
	return nil
}

// composer makes one paper from what its readers may see.
type composer struct {
	p       model.Programme
	full    model.Programme   // of which each addressee has a part
	all     []model.Programme // of a paper about several
	opt     Options
	doc     Document
	langs   []*words.Words
	to      Addressee  // for whom it is, of an individual programme
	whose   model.Text // the delegation for which it is
	missing []paper.Missing
}

// Compose makes the papers of programmes: one, or one for each participant, and
// one for each numbered copy. Only what is meant for the audience is read; when
// nothing is, that is refused with export.nothing, and the programme of a visit
// that is called off or put off, to others than the office, with
// export.called-off.
func Compose(of []model.Programme, opt Options) ([]paper.Paper, error) {
	opt.Audience = opt.reader().Audience
	doc, ok := find(opt.Document)
	if !ok {
		return nil, model.Refuse("export.document", opt.Document)
	}
	if !slices.Contains(doc.Audiences, opt.Audience) {
		w := words.For(append(opt.Languages, "en")[0])
		return nil, model.Refuse("export.readers", w.Say("export."+doc.ID), w.Say("audience."+string(opt.Audience)))
	}
	if len(opt.Languages) == 0 {
		opt.Languages = []string{"en"}
	}
	var langs []*words.Words
	for _, l := range opt.Languages {
		langs = append(langs, words.For(l))
	}
	sheet, ok := sheets[opt.Size]
	if !ok {
		return nil, model.Refuse("export.size", opt.Size)
	}
	if doc.wide || doc.widens && len(langs) > 1 {
		sheet = sheet.Landscape()
	}
	c := &composer{opt: opt, doc: doc, langs: langs, whose: opt.Whose(of)}
	if opt.reader().Delegation != 0 && c.whose.Empty() {
		return nil, model.Refuse("export.delegation", strconv.FormatInt(opt.Delegation, 10))
	}
	if err := c.read(of); err != nil {
		return nil, err
	}
	papers, err := c.papers()
	if err != nil {
		return nil, err
	}
	for i := range papers {
		papers[i].Sheet = sheet
	}
	return c.copies(papers), nil
}

// read takes what the audience may see of the programmes.
func (c *composer) read(of []model.Programme) error {
	for i := range of {
		if calledOff(&of[i].Event) && c.opt.Audience != model.Internal {
			if !c.doc.Several {
				return model.Refuse("export.called-off", c.langs[0].Say("event.status."+string(of[i].Event.Status)))
			}
			continue
		}
		if p := of[i].For(c.opt.reader()); len(p.Items) > 0 || c.doc.Each {
			c.full, c.all = of[i], append(c.all, p)
		}
	}
	if len(c.all) == 0 {
		return c.nothing()
	}
	if c.p = c.all[0]; c.opt.Day == "" && len(c.p.Items) > 0 {
		c.opt.Day = c.p.Items[0].Start.Date()
	}
	return nil
}

func (c *composer) nothing() error {
	return model.Refuse("export.nothing", c.langs[0].Say("audience."+string(c.opt.Audience)))
}

// papers are the document itself, or one for each of those it is made for.
func (c *composer) papers() ([]paper.Paper, error) {
	if !c.doc.Each {
		one, err := c.one()
		return []paper.Paper{one}, err
	}
	people, out := People(c.full, c.opt.reader()), []paper.Paper(nil)
	if len(people) == 0 && len(c.p.Items) == 0 {
		return nil, c.nothing()
	}
	if c.opt.For != "" {
		people = slices.DeleteFunc(people, func(a Addressee) bool { return a.Key != c.opt.For })
	}
	read := map[model.Reader]model.Programme{}
	for _, a := range people {
		if _, ok := read[a.as]; !ok {
			read[a.as] = c.full.For(a.as)
		}
		c.p, c.to = a.programme(read[a.as]).Programme, a
		one, err := c.one()
		if err != nil {
			return nil, err
		}
		name := c.both(func(w *words.Words) string { return c.text(w, a.Name) })
		one.Name, one.Title = name, one.Title+" – "+name
		one.Facts = append([]string{c.langs[0].Say("export.for", name)}, one.Facts...)
		if s := c.liaison(); s != "" {
			one.Facts = append(one.Facts, s)
		}
		out = append(out, one)
	}
	if len(out) == 0 && c.opt.For != "" {
		return nil, model.Refuse("export.participant", c.opt.For)
	}
	if len(out) == 0 {
		return nil, model.Refuse("export.nothing-of-it", c.kind(c.langs[0]))
	}
	return out, nil
}

// one composes the document from what is in c.p.
func (c *composer) one() (paper.Paper, error) {
	c.missing = nil
	out := c.front()
	out.Sections = c.doc.compose(c)
	if len(out.Sections) == 0 {
		return out, model.Refuse("export.nothing-of-it", c.kind(c.langs[0]))
	}
	out.Missing = c.missing
	return out, nil
}

// copies numbers a paper for each of those who get one.
func (c *composer) copies(papers []paper.Paper) []paper.Paper {
	if len(c.opt.Copies) == 0 {
		return papers
	}
	var out []paper.Paper
	for i, who := range c.opt.Copies {
		for _, p := range papers {
			p.Copy = c.langs[0].Say("export.copy", i+1, len(c.opt.Copies), who)
			p.Foot += " · " + p.Copy
			p.Name = who
			out = append(out, p)
		}
	}
	return out
}
