// Package pdf writes pages as a PDF, and decides nothing.
package pdf

import (
	"bytes"
	"io"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"chancery/export/paper"
)

// Info is what the file says of itself. Made is written as its date, so that
// the same paper gives the same bytes.
type Info struct {
	Title   string
	Subject string
	Author  string
	Lang    string
	Made    time.Time
}

// Write sets pages. Fonts are embedded as far as they are used; on an error
// nothing was written.
func Write(w io.Writer, pages []paper.Page, info Info) error {
	f := fpdf.NewCustom(&fpdf.InitType{UnitStr: "mm", Size: fpdf.SizeType{Wd: pages[0].Width, Ht: pages[0].Height}})
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
	f.SetCreationDate(info.Made.UTC()) // the library names no zone, and readers then take it so
	f.SetModificationDate(info.Made.UTC())
	f.SetCatalogSort(true)
	f.SetTitle(info.Title, true)
	f.SetSubject(info.Subject, true)
	f.SetAuthor(info.Author, true)
	f.SetCreator("Chancery", true)
	f.SetProducer("Chancery", true)
	f.SetLang(info.Lang)
	known := map[string]bool{}
	for i := range pages {
		page(f, &pages[i], known)
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

func page(f *fpdf.Fpdf, p *paper.Page, known map[string]bool) {
	f.AddPageFormat("P", fpdf.SizeType{Wd: p.Width, Ht: p.Height})
	for _, r := range p.Fills {
		grey := int(r.Shade * 255)
		f.SetFillColor(grey, grey, grey)
		if t := r.Tint; t != nil {
			f.SetFillColor(int(t.R), int(t.G), int(t.B))
		}
		f.Rect(r.X, r.Y, r.W, r.H, "F")
	}
	for _, m := range p.Marks {
		f.Bookmark(m.Text, 0, m.Y)
	}
	for _, t := range p.Texts {
		if !known[t.Font.Name] {
			known[t.Font.Name] = true
			f.AddUTF8FontFromBytes(t.Font.Name, "", t.Font.Data)
		}
		grey := int(t.Shade * 255)
		f.SetTextColor(grey, grey, grey)
		f.SetFont(t.Font.Name, "", t.Size)
		f.Text(t.X, t.Y, t.Text)
	}
}
