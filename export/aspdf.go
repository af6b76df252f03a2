package export

import (
	"io"

	"chancery/export/paper"
	"chancery/export/pdf"
	"chancery/model"
)

// asPDF writes papers as pages. What is kept for ever cannot be locked.
func asPDF(w io.Writer, papers []paper.Paper, opt Options) error {
	if opt.Archive && opt.Password != "" {
		return model.Refuse("export.archive-locked")
	}
	set, err := paper.Layout(papers...)
	if err != nil {
		return err
	}
	p := &papers[0]
	return pdf.Write(w, set, pdf.Info{Title: p.Title, Subject: p.Subject, Author: p.Office, Lang: p.Lang, Made: opt.AsOf.Time(), Password: opt.Password, Archive: opt.Archive})
}
