// Package export composes papers from a programme and writes them safely.
package export

import (
	"io"

	"chancery/export/paper"
	"chancery/export/pdf"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Options say which paper, for whom and in which languages.
type Options struct {
	Document  string         // one of Documents
	Audience  model.Audience // only what it may see is ever read; "" is public
	Languages []string       // one, or two side by side
	Size      string         // of the page, one of Sizes; "" is the first
	Marking   model.Marking
	AsOf      civil.Moment
	Revision  int64
	Office    model.Text
}

// Document is one kind of paper.
type Document struct {
	ID       string
	Audience model.Audience // usual
	wide     bool           // lies on its side
	compose  func(*composer) []paper.Section
}

// Sizes of pages, the usual one first.
var Sizes = []string{"A4", "A3", "Letter"}

var sheets = map[string]paper.Sheet{"": paper.A4, "A4": paper.A4, "A3": paper.A3, "Letter": paper.Letter}

func (d Document) sheet(size string) (paper.Sheet, error) {
	s, ok := sheets[size]
	if !ok {
		return s, model.Refuse("export.size", size)
	}
	if d.wide {
		s = s.Landscape()
	}
	return s, nil
}

// Documents lists the papers that can be made.
func Documents() []Document {
	return []Document{
		{"public", model.Public, false, publicProgramme},
		{"running-order", model.Internal, true, runningOrder},
	}
}

// composer makes one paper from what its readers may see.
type composer struct {
	p     model.Programme
	opt   Options
	langs []*words.Words
}

// Compose makes the paper. Only what is meant for the audience is read; when
// nothing is, that is refused with export.nothing, and the programme of a visit
// that is called off or put off, to others than the office, with
// export.called-off.
func Compose(prog model.Programme, opt Options) (paper.Paper, error) {
	if opt.Audience == "" {
		opt.Audience = model.Public
	}
	doc, ok := find(opt.Document)
	if !ok {
		return paper.Paper{}, model.Refuse("export.document", opt.Document)
	}
	c := &composer{p: prog.For(opt.Audience), opt: opt}
	for _, l := range opt.Languages {
		c.langs = append(c.langs, words.For(l))
	}
	if len(c.langs) == 0 {
		c.langs = []*words.Words{words.For("en")}
	}
	if calledOff(&prog.Event) && opt.Audience != model.Internal {
		return paper.Paper{}, model.Refuse("export.called-off", c.langs[0].Say("event.status."+string(prog.Event.Status)))
	}
	if len(c.p.Items) == 0 {
		return paper.Paper{}, model.Refuse("export.nothing", c.langs[0].Say("audience."+string(opt.Audience)))
	}
	sheet, err := doc.sheet(opt.Size)
	if err != nil {
		return paper.Paper{}, err
	}
	out := c.front()
	out.Sheet = sheet
	out.Sections = doc.compose(c)
	return out, nil
}

func find(id string) (Document, bool) {
	for _, d := range Documents() {
		if d.ID == id {
			return d, true
		}
	}
	return Document{}, false
}

// PDF composes a paper and writes it.
func PDF(w io.Writer, prog model.Programme, opt Options) error {
	p, err := Compose(prog, opt)
	if err != nil {
		return err
	}
	pages, err := paper.Layout(p)
	if err != nil {
		return err
	}
	return pdf.Write(w, pages, pdf.Info{Title: p.Title, Subject: p.Subject, Author: p.Office, Lang: p.Lang, Made: opt.AsOf.Time()})
}
