package docx

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/beevik/etree"

	"chancery/export/paper"
	"chancery/model"
)

// The most a letterhead may hold, unpacked, and the parts it may have.
const (
	mostUnpacked = 64 << 20
	mostParts    = 2000
)

// Template is a letterhead of an office, ready to be filled.
type Template struct {
	parts []part
	times []time.Time
}

// ReadTemplate unpacks a letterhead. What is no Word document, is damaged or
// would unpack to too much is refused with export.template; one that has no
// place for a programme, with export.template-body.
func ReadTemplate(file []byte) (*Template, error) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil || len(z.File) > mostParts {
		return nil, model.Refuse("export.template")
	}
	t, left := &Template{}, int64(mostUnpacked)
	for _, f := range z.File {
		b, err := unpack(f, left)
		if err != nil {
			return nil, model.Refuse("export.template")
		}
		left -= int64(len(b))
		t.parts, t.times = append(t.parts, part{name: f.Name, body: string(b)}), append(t.times, f.Modified)
	}
	main := t.find(mainPart)
	if main == nil || t.find(stylesPart) == nil || t.find(relsPart) == nil {
		return nil, model.Refuse("export.template")
	}
	d, err := parsed(main.body)
	if err != nil {
		return nil, err
	}
	if d.FindElement("//w:body") == nil {
		return nil, model.Refuse("export.template")
	}
	for _, p := range d.FindElements("//w:p") {
		if m := holder.FindStringSubmatch(said(p)); m != nil && (m[1] == "body" || strings.HasPrefix(m[1], "item.")) {
			return t, nil
		}
	}
	return nil, model.Refuse("export.template-body", "{{body}}", "{{item.time}}")
}

const (
	mainPart   = "word/document.xml"
	stylesPart = "word/styles.xml"
	relsPart   = "word/_rels/document.xml.rels"
	typesPart  = "[Content_Types].xml"
)

func unpack(f *zip.File, left int64) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, left+1))
	if err == nil && int64(len(b)) > left {
		err = model.Refuse("export.template")
	}
	return b, err
}

func (t *Template) find(name string) *part {
	for i := range t.parts {
		if t.parts[i].name == name {
			return &t.parts[i]
		}
	}
	return nil
}

func parsed(xml string) (*etree.Document, error) {
	d := etree.NewDocument()
	if err := d.ReadFromString(xml); err != nil || d.Root() == nil {
		return nil, model.Refuse("export.template")
	}
	return d, nil
}

// holder is a place to be filled, such as {{title}} or {{item.time}}.
var holder = regexp.MustCompile(`\{\{\s*([a-z][\w.]*)\s*\}\}`)

// said is the text of a paragraph or a row, whatever runs it is split into.
func said(e *etree.Element) string {
	var b strings.Builder
	for _, t := range e.FindElements(".//w:t") {
		b.WriteString(t.Text())
	}
	return b.String()
}

// Fill writes papers on a letterhead, one after the other, each with its heads
// and feet: {{title}}, {{kind}}, {{facts}}, {{line}}, {{marking}}, {{office}},
// {{contact}}, {{copy}}, {{embargo}} and {{signature}} wherever they stand; a
// paragraph {{body}} becomes the days with their tables; and a row with
// {{item.number}}, {{item.time}}, {{item.day}} or {{item.1}} to {{item.9}} is
// repeated for each row of the paper. A place of another name stays, between
// marks that say so.
func (t *Template) Fill(w io.Writer, papers []paper.Paper, made time.Time) error {
	f := &filling{Template: t, d: &document{made: made}}
	for i := range papers {
		if err := f.paper(&papers[i], i, i == len(papers)-1); err != nil {
			return err
		}
	}
	parts, err := f.finished()
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for i, p := range parts {
		at := made.UTC()
		if i < len(t.times) {
			at = t.times[i]
		}
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: at})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, p.body); err != nil {
			return err
		}
	}
	return z.Close()
}

// filled is a part of the letterhead with a paper in it.
func (f *filling) filled(of part, p *paper.Paper) (*etree.Document, error) {
	x, err := parsed(of.body)
	if err != nil {
		return nil, err
	}
	rows := itemRows(x) // found before anything is filled in: what a paper says is never searched
	inRow := map[*etree.Element]bool{}
	for _, tr := range rows {
		for _, par := range tr.FindElements(".//w:p") {
			inRow[par] = true
		}
	}
	for _, par := range x.FindElements("//w:p") {
		if inRow[par] {
			continue
		}
		if m := holder.FindStringSubmatch(said(par)); m != nil && m[1] == "body" && of.name == mainPart {
			if err := putBody(par, f.d.body.String()); err != nil {
				return nil, err
			}
			continue
		}
		fill(par, func(name string) (string, bool) { return value(p, name) })
		breakLines(par)
	}
	repeatRows(rows, p)
	return x, nil
}

// value is what a place of a letterhead is filled with.
func value(p *paper.Paper, name string) (string, bool) {
	var titles []string
	for _, h := range p.Headings {
		titles = append(titles, h.Text)
	}
	v, ok := map[string]string{"title": strings.Join(titles, " / "), "kind": p.Kind, "facts": strings.Join(p.Facts, "\n"), "line": p.Line, "marking": p.Marking, "office": offices(p),
		"contact": p.Contact, "copy": p.Copy, "embargo": p.Embargo, "signature": strings.Join(p.Signed, "\n"), "foot": p.Foot}[name]
	return v, ok
}

// offices is the name of the office in each language, a line each.
func offices(p *paper.Paper) string {
	out := p.Office
	for _, o := range p.Offices {
		out += "\n" + o.Text
	}
	return out
}

// putBody puts the days in the place of a paragraph.
func putBody(par *etree.Element, body string) error {
	inner, err := parsed(`<w:body ` + spaces + `>` + body + `</w:body>`)
	if err != nil {
		return err
	}
	declare(par, inner.Root())
	parent, at := par.Parent(), par.Index()
	for _, e := range inner.Root().ChildElements() {
		parent.InsertChildAt(at, e)
		at++
	}
	if par.FindElement("./w:pPr/w:sectPr") == nil {
		parent.RemoveChild(par)
		return nil
	}
	for _, e := range par.ChildElements() { // it ends a section: that stays
		if e.Tag != "pPr" {
			par.RemoveChild(e)
		}
	}
	return nil
}

// declare makes the names that the days use known to the document they go into.
func declare(in, names *etree.Element) {
	top := in
	for top.Parent() != nil && top.Parent().Parent() != nil { // the last one is the document itself
		top = top.Parent()
	}
	for _, a := range names.Attr {
		if a.Space == "xmlns" && top.SelectAttr("xmlns:"+a.Key) == nil {
			top.CreateAttr("xmlns:"+a.Key, a.Value)
		}
	}
}
