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
	Sheet     paper.Sheet    // the zero sheet lets the document choose
	Marking   model.Marking
	AsOf      civil.Moment
	Revision  int64
	Office    model.Text
}

// Document is one kind of paper.
type Document struct {
	ID       string
	Audience model.Audience // usual
	Sheet    paper.Sheet    // usual
	compose  func(*composer) []paper.Section
}

// Documents lists the papers that can be made.
func Documents() []Document {
	return []Document{
		{"public", model.Public, paper.A4, publicProgramme},
		{"running-order", model.Internal, paper.A4.Landscape(), runningOrder},
	}
}

// composer makes one paper from what its readers may see.
type composer struct {
	p     model.Programme
	opt   Options
	langs []*words.Words
}

// Compose makes the paper. Only what is meant for the audience is read; when
// nothing is, that is refused with export.nothing.
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
	if len(c.p.Items) == 0 {
		return paper.Paper{}, model.Refuse("export.nothing", c.langs[0].Say("audience."+string(opt.Audience)))
	}
	out := c.front()
	out.Sheet = opt.Sheet
	if out.Sheet.Width == 0 {
		out.Sheet = doc.Sheet
	}
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
