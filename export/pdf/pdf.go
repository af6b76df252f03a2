// Package pdf writes pages as a PDF, and decides nothing.
package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"chancery/export/paper"
)

// Info is what the file says of itself. Made is written as its date, so that
// the same paper gives the same bytes; one with a password never does.
type Info struct {
	Title    string
	Subject  string
	Author   string
	Lang     string
	Made     time.Time
	Password string // opens it; "" for none
	Archive  bool   // kept for ever: PDF/A-2b, which has no password
}

// Write sets pages. Fonts are embedded as far as they are used, and a reader
// that speaks finds headings, tables and languages; on an error nothing was
// written.
func Write(w io.Writer, set paper.Set, info Info) error {
	first := &set.Pages[0]
	f := fpdf.NewCustom(&fpdf.InitType{UnitStr: "mm", Size: fpdf.SizeType{Wd: first.Width, Ht: first.Height}})
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
	f.SetXmpMetadata(described(info))
	d := &drawer{f: f, fonts: map[string]bool{}, marked: map[*paper.Element][]mark{}, archive: info.Archive}
	for i := range set.Pages {
		d.page(i, &set.Pages[i])
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return err
	}
	whole, err := d.tag(out.Bytes(), set.Tree, info)
	if err != nil {
		return err
	}
	_, err = w.Write(whole)
	return err
}

// drawer draws pages and keeps account of which part is where.
type drawer struct {
	f      *fpdf.Fpdf
	fonts  map[string]bool
	marked map[*paper.Element][]mark
	used   []int // numbers given on each page

	archive  bool
	pictures int // so far, each counted once
}

// mark is a number that stands around what an element has on a page.
type mark struct{ page, id int }

func (d *drawer) page(n int, p *paper.Page) {
	f := d.f
	f.AddPageFormat("P", fpdf.SizeType{Wd: p.Width, Ht: p.Height})
	d.used = append(d.used, 0)
	f.RawWriteStr("/Artifact BMC")
	for _, r := range p.Fills {
		d.colour(r.Shade, r.Tint, f.SetFillColor)
		if r.Round {
			f.Circle(r.X+r.W/2, r.Y+r.W/2, r.W/2, "F")
			continue
		}
		f.Rect(r.X, r.Y, r.W, r.H, "F")
	}
	f.RawWriteStr("EMC")
	for i := range p.Pictures {
		d.begin(n, p.Pictures[i].Of)
		d.picture(&p.Pictures[i])
		f.RawWriteStr("EMC")
	}
	for _, m := range p.Marks {
		f.Bookmark(m.Text, m.Level, m.Y)
	}
	for i := 0; i < len(p.Texts); {
		of, end := p.Texts[i].Of, i+1
		for end < len(p.Texts) && p.Texts[end].Of == of {
			end++
		}
		d.part(n, of, p.Texts[i:end])
		i = end
	}
}

// part draws what an element has on a page, one after the other; what belongs
// to none only frames the page.
func (d *drawer) part(n int, of *paper.Element, texts []paper.Placed) {
	d.begin(n, of)
	for i := range texts {
		d.text(&texts[i])
	}
	d.f.RawWriteStr("EMC")
}

// begin says which element what follows belongs to.
func (d *drawer) begin(n int, of *paper.Element) {
	if of == nil {
		d.f.RawWriteStr("/Artifact BMC")
		return
	}
	id := d.used[n]
	d.used[n]++
	d.marked[of] = append(d.marked[of], mark{n, id})
	d.f.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", of.Role, id))
}

func (d *drawer) picture(x *paper.Picture) {
	name := fmt.Sprintf("%x", sha256.Sum256(x.Data)) // the same on many pages is one in the file
	kind := fpdf.ImageOptions{ImageType: "png"}
	if http.DetectContentType(x.Data) == "image/jpeg" {
		kind.ImageType = "jpg"
	}
	data := x.Data
	if d.archive {
		data = opaque(data)
	}
	if d.f.GetImageInfo(name) == nil {
		d.pictures++
		if info := d.f.RegisterImageOptionsReader(name, kind, bytes.NewReader(data)); info != nil {
			if err := apart(info, d.pictures); err != nil {
				d.f.SetError(err)
			}
		}
	}
	d.f.ImageOptions(name, x.X, x.Y, x.W, x.H, false, kind, 0, "")
}

func (d *drawer) text(t *paper.Placed) {
	if !d.fonts[t.Font.Name] {
		d.fonts[t.Font.Name] = true
		d.f.AddUTF8FontFromBytes(t.Font.Name, "", t.Font.Data)
	}
	d.colour(t.Shade, t.Tint, d.f.SetTextColor)
	d.f.SetFont(t.Font.Name, "", t.Size)
	d.f.Text(t.X, t.Y, t.Text)
	if t.Link != "" {
		const perMM = 72 / 25.4
		d.f.LinkString(t.X, t.Y-t.Size*.8/perMM, t.Width, t.Size/perMM, t.Link)
	}
}

func (d *drawer) colour(shade float64, t *paper.Tint, set func(r, g, b int)) {
	if t != nil {
		set(int(t.R), int(t.G), int(t.B))
		return
	}
	grey := int(shade * 255)
	set(grey, grey, grey)
}
