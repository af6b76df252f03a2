// Package docx writes papers as a Word document with real styles: days are
// headings, tables repeat their heads, and every word has its language.
package docx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"image"
	_ "image/jpeg" // emblems
	_ "image/png"
	"io"
	"slices"
	"strings"
	"time"

	"chancery/export/paper"
)

// Write sets papers one after the other, each with its own heads and feet. The
// same papers made at the same time give the same bytes.
func Write(w io.Writer, papers []paper.Paper, made time.Time) error {
	d, papers := &document{made: made, lines: 1, rows: 1}, slices.Clone(papers)
	if len(papers) == 1 && papers[0].Board == nil {
		d.lines, d.rows = papers[0].Closer()
	}
	for i := range papers {
		if papers[i].Board != nil {
			papers[i].Size.Text = sizeOf(papers[i])
		}
		d.paper(&papers[i], len(papers) > 1, i == len(papers)-1)
	}
	return d.zip(w, &papers[0])
}

// boardText is the size of a calendar, in points: a month is one page where it can be. Where
// little happens it is larger.
const boardText, mostBoard = 6.6, 9.4

// higher is by how much of a page other programs set rows higher than we do.
const higher = .06

// sizeOf is the largest size in which a calendar is one page, in other programs too.
func sizeOf(p paper.Paper) float64 {
	p.Sections, p.Board = p.Body(), nil
	p.Size.Height -= higher * (p.Size.Height - 2*p.Size.Margin)
	for p.Size.Text = mostBoard; p.Size.Text > boardText; p.Size.Text -= .7 {
		if set, err := paper.Layout(p); err == nil && len(set.Pages) == 1 {
			return p.Size.Text
		}
	}
	return boardText
}

// document is what goes into the file beside the fixed parts.
type document struct {
	made  time.Time
	body  bytes.Buffer
	rels  []relation
	parts []part // headers, footers, pictures
	marks int

	lines, rows float64 // how much room they have, of the usual
}

type part struct{ name, kind, body string }

type relation struct{ id, kind, target string }

// relate adds a relation of the document and gives its id.
func (d *document) relate(kind, target string) string {
	for _, r := range d.rels {
		if r.kind == kind && r.target == target {
			return r.id
		}
	}
	id := fmt.Sprintf("rIdC%d", len(d.rels)+1)
	d.rels = append(d.rels, relation{id, kind, target})
	return id
}

// paper sets one paper, of several or alone; the section of the last one ends
// the body.
func (d *document) paper(p *paper.Paper, several, last bool) {
	d.letterhead(p)
	if p.Kind != "" {
		d.para("Kind", p, paper.Cell{{Text: p.Kind}})
	}
	for i, h := range p.Headings {
		style := "Title"
		if i > 0 {
			style = "Subtitle"
		}
		d.centred(style, p, paper.Cell{h}, p.Sides(paper.Run{Text: h.Text, Bold: i == 0, Italic: i > 0}, p.Size.Titled(i)))
	}
	for i, f := range p.Facts {
		fact := paper.Run{Text: f, Bold: p.ForOne && i == 0}
		d.centred("Facts", p, paper.Cell{fact}, p.Sides(fact, p.Size.Text))
	}
	d.para("Line", p, paper.Cell{{Text: p.StateSaid()}})
	for _, t := range []string{p.Copy, p.Embargo} {
		if t != "" {
			d.para("Line", p, paper.Cell{{Text: t}})
		}
	}
	d.changes(p)
	body := p.Body()
	if p.Board != nil { // its table has no heading that keeps it apart from what stands above
		d.body.WriteString(`<w:p><w:pPr><w:pStyle w:val="After"/><w:spacing w:before="100" w:line="40" w:lineRule="exact"/></w:pPr></w:p>`)
	}
	widths := p.Widths(body)
	for i := range body {
		d.section(p, &body[i], widths[i], held(p, body, i))
	}
	for _, n := range p.Notes {
		d.para("Note", p, paper.Cell{{Text: n}})
	}
	for i, s := range p.Signed {
		style := "Signature"
		if i == 0 {
			style = "SignatureFirst"
		}
		d.para(style, p, paper.Cell{{Text: s}})
	}
	d.end(p, several, last)
}

// changes are what changed since an older paper, in a box.
func (d *document) changes(p *paper.Paper) {
	for _, r := range p.Changes {
		d.para("Changes", p, paper.Cell{r})
	}
}

// letterhead is the emblem, the office and its address.
func (d *document) letterhead(p *paper.Paper) {
	if c, format, err := image.DecodeConfig(bytes.NewReader(p.Look.Emblem)); err == nil && c.Height > 0 {
		const high = 17
		d.picture("Office", format, p.Look.Emblem, high*float64(c.Width)/float64(c.Height), high, p.Office)
	}
	if p.Office == "" {
		return
	}
	d.para("Office", p, paper.Cell{{Text: strings.ToUpper(p.Office)}})
	for _, o := range p.Offices {
		o.Text = strings.ToUpper(o.Text)
		d.para("Office", p, paper.Cell{o})
	}
	for _, a := range p.Look.Address {
		d.para("Address", p, paper.Cell{{Text: a}})
	}
}

// within says that the heading of a section is a row of the head of its table, which stands on
// each of its pages.
func within(s *paper.Section) bool {
	return s.Again != "" && s.Heading != "" && s.Table.Faces == nil && len(s.Table.Columns) > 0
}

// held is how many of the last rows of a section go with what follows to the page on which it
// stands: their drawing, their notes, or a last word of a few lines, which would be a page of its own. The
// contact takes with it as many as a last page has.
func held(p *paper.Paper, body []paper.Section, i int) int {
	const few = 2
	switch last := len(body) - 1; {
	case body[i].Drawing != nil, i+1 == last && len(body[last].Table.Columns) == 0 && body[last].Drawing == nil:
		return few
	case i == last && i == 0 && len(p.Notes) > 0: // else the first page would be a title alone
		return min(p.Tail(&body[i]), len(body[i].Table.Rows)-1)
	case i == last && len(p.Notes) > 0:
		return p.Tail(&body[i])
	case len(body[i].Feet) > 0: // the notes on its rows
		return 1
	}
	return 0
}

// section is a day: its heading, with the zone at the right, and its table.
func (d *document) section(p *paper.Paper, s *paper.Section, widths []float64, held int) {
	within := within(s)
	if s.Heading != "" && !within {
		d.heading(p, s)
	}
	if len(s.Under) > 0 && !within {
		d.para("Under", p, s.Under)
	}
	d.abreast(p, s.Abreast)
	switch {
	case s.Table.Faces != nil:
		d.faces(p, &s.Table)
	case len(s.Table.Columns) > 0:
		d.table(p, s, widths, within, held)
	}
	for _, n := range s.Feet {
		d.para("Note", p, paper.Cell{n})
	}
	if s.Drawing == nil {
		return
	}
	if _, format, err := image.DecodeConfig(bytes.NewReader(s.Drawing.Data)); err == nil {
		wide, high := drawn(p, s.Drawing)
		data := s.Drawing.Data
		if s.Drawing.At != nil {
			data = s.Drawing.At(wide)
		}
		d.picture("Drawing", format, data, wide, high, s.Drawing.Alt)
		caption := paper.Cell{{Text: s.Drawing.Alt}}
		if s.Drawing.Caption != nil { // the rest is for those who do not see it
			caption = s.Drawing.Caption
		}
		d.para("Caption", p, caption)
	}
}

// heading is the day, and whose hours they are beside it.
func (d *document) heading(p *paper.Paper, s *paper.Section) {
	d.marks++
	fmt.Fprintf(&d.body, `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="%d" w:name="day%d"/>%s<w:bookmarkEnd w:id="%d"/>`, d.marks, d.marks, d.runs(p, paper.Cell{{Text: p.HeadingSaid(s)}}, false), d.marks)
	if s.Beside != "" {
		apart := "<w:tab/>"
		if p.Below(s) { // else it would be set over the heading
			apart = "<w:br/><w:tab/>" // at the right there too
		}
		fmt.Fprintf(&d.body, `<w:r>%s</w:r><w:r><w:rPr><w:rStyle w:val="Beside"/></w:rPr>%s</w:r>`, apart, written(s.Beside))
	}
	d.body.WriteString(`</w:p>`)
}

// centred is a paragraph with so many millimetres free at each side of the page, so that its
// lines are as even as those of a page of ours.
func (d *document) centred(style string, p *paper.Paper, c paper.Cell, side float64) {
	if side <= 0 {
		d.para(style, p, c)
		return
	}
	fmt.Fprintf(&d.body, `<w:p><w:pPr><w:pStyle w:val="%[1]s"/><w:ind w:left="%[2]d" w:right="%[2]d"/></w:pPr>%[3]s</w:p>`, style, twips(side), d.runs(p, c, false))
}

func (d *document) para(style string, p *paper.Paper, c paper.Cell) {
	fmt.Fprintf(&d.body, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`, style, d.runs(p, c, false))
}

// zip packs the parts in the order in which readers expect them.
func (d *document) zip(w io.Writer, first *paper.Paper) error {
	parts := []part{{name: "[Content_Types].xml", body: d.types()}, {name: "_rels/.rels", body: head + packageRels},
		{name: "word/document.xml", body: head + `<w:document ` + spaces + `><w:body>` + d.body.String() + `</w:body></w:document>`},
		{name: "word/_rels/document.xml.rels", body: d.relations()}, {name: "word/styles.xml", body: styles(first, d.lines, d.rows)},
		{name: "word/settings.xml", body: settings}, {name: "docProps/core.xml", body: d.core(first)}}
	for _, p := range d.parts {
		p.name = "word/" + p.name
		parts = append(parts, p)
	}
	z := zip.NewWriter(w)
	for _, p := range parts {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: d.made.UTC()})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, p.body); err != nil {
			return err
		}
	}
	return z.Close()
}
