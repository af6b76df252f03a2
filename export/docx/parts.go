package docx

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/export/paper"
)

const (
	head   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	office = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="` + office + `" ` +
		`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
		`xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
	packageRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="` + office + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
	settings = head + `<w:settings ` + spaces + `><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
)

// types says what each part is.
func (d *document) types() string {
	var b strings.Builder
	const word = `application/vnd.openxmlformats-officedocument.wordprocessingml.`
	b.WriteString(head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>`)
	over := func(name, kind string) {
		fmt.Fprintf(&b, `<Override PartName="/%s" ContentType="%s"/>`, name, kind)
	}
	over("word/document.xml", word+"document.main+xml")
	over("word/styles.xml", word+"styles+xml")
	over("word/settings.xml", word+"settings+xml")
	over("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
	for _, p := range d.parts {
		if p.kind != "" {
			over("word/"+p.name, word+p.kind+"+xml")
		}
	}
	b.WriteString(`</Types>`)
	return b.String()
}

// relations are those of the document: its styles, heads, feet and links.
func (d *document) relations() string {
	var b strings.Builder
	b.WriteString(head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for _, r := range append([]relation{{"rId1", "styles", "styles.xml"}, {"rId2", "settings", "settings.xml"}}, d.rels...) {
		mode := ""
		if r.kind == "hyperlink" {
			mode = ` TargetMode="External"`
		}
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s/%s" Target="%s"%s/>`, r.id, office, r.kind, escape(r.target), mode)
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// core is what the file says of itself.
func (d *document) core(p *paper.Paper) string {
	at := d.made.UTC().Format(time.RFC3339)
	return head + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>` + escape(p.Title) + `</dc:title><dc:subject>` + escape(p.Subject) + `</dc:subject><dc:creator>` + escape(p.Office) + `</dc:creator><dc:language>` + locale(p.Lang) + `</dc:language>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">` + at + `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">` + at + `</dcterms:modified></cp:coreProperties>`
}

// media keeps a picture once and gives its relation.
func (d *document) media(format string, data []byte) string {
	n := 1
	for _, p := range d.parts {
		if p.kind != "" {
			continue
		}
		if p.body == string(data) {
			return d.relate("image", p.name)
		}
		n++
	}
	name := fmt.Sprintf("media/chancery%d.%s", n, format)
	d.parts = append(d.parts, part{name: name, body: string(data)})
	return d.relate("image", name)
}

// picture sets a picture in a paragraph of its own, its sides in millimetres.
func (d *document) picture(style, format string, data []byte, w, h float64, alt string) {
	const perMM = 36000
	id, wide, high := d.media(format, data), int(w*perMM), int(h*perMM)
	d.marks++
	fmt.Fprintf(&d.body, `<w:p><w:pPr><w:pStyle w:val="`+style+`"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/>`+
		`<wp:docPr id="%d" name="Picture" descr="%s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>`+
		`<pic:nvPicPr><pic:cNvPr id="0" name="Picture"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
		wide, high, d.marks, escape(alt), id, wide, high)
}

// end closes the section of a paper: its page, heads and feet. The first page
// carries the marking alone; the others under it what they are of.
func (d *document) end(p *paper.Paper, several, last bool) {
	number := pageOf(p.PageOf, "NUMPAGES", 1)
	if several { // programs that do not count the pages of a section show how many there are as we set them
		number = pageOf(p.PageNo, "", 0)
		if n := p.Pages(); n > 0 {
			number = pageOf(p.PageOf, "SECTIONPAGES", n)
		}
	}
	marking := paragraph("Marking", plain(p.Marking))
	first := d.frame("header", "hdr", marking)
	const tab = `<w:r><w:tab/></w:r>`
	about := paragraph("Header", plain(p.Running)+tab+plain(p.State))
	if !p.OnOneLine() { // a tab without room is none, and the two run into each other
		about = paragraph("Header", tab+plain(p.State)) + paragraph("Header", plain(p.Running))
	}
	other := d.frame("header", "hdr", marking+about+day(p))
	foot := d.frame("footer", "ftr", marking+paragraph("Footer", plain(p.Foot)+tab+number))
	s := p.Size
	turned := ""
	if s.Width > s.Height {
		turned = ` w:orient="landscape"`
	}
	side := twips(s.Margin)
	sect := fmt.Sprintf(`<w:sectPr><w:headerReference w:type="default" r:id="%s"/><w:headerReference w:type="first" r:id="%s"/><w:footerReference w:type="default" r:id="%s"/><w:footerReference w:type="first" r:id="%s"/>`+
		`<w:type w:val="nextPage"/><w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" w:footer="%d" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`,
		other, first, foot, foot, twips(s.Width), twips(s.Height), turned, twips(s.Margin*.8+7), twips(s.Margin+s.Notes), twips(s.Margin*.7+13), side, twips(s.Margin*.5), twips(s.Margin*.5))
	if last {
		d.body.WriteString(sect)
		return
	}
	d.body.WriteString(`<w:p><w:pPr><w:pStyle w:val="After"/>` + sect + `</w:pPr></w:p>`)
}

// day is the field that names the day, or the part, with which a page begins. Programs
// that do not know it show what holds for every page: nothing, where there are several.
func day(p *paper.Paper) string {
	said := ""
	if len(p.Sections) == 1 {
		said = p.Sections[0].Heading
	}
	if len(p.Sections) == 0 || p.Sections[0].Heading == "" || !slices.ContainsFunc(p.Sections, func(s paper.Section) bool { return len(s.Table.Columns) > 0 && !within(&s) }) {
		return "" // the head of each table says it on every page
	}
	return paragraph("Header", field(`STYLEREF "heading 1"`, said))
}

// field is one that a program fills, with what it shows until then.
func field(code, said string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + code + ` </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + plain(said) + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

// frame adds a head or a foot and gives its relation.
func (d *document) frame(kind, root, body string) string {
	n := 1
	for _, p := range d.parts {
		if p.kind == kind {
			n++
		}
	}
	name := fmt.Sprintf("%s%d.xml", kind, n)
	d.parts = append(d.parts, part{name, kind, head + `<w:` + root + ` ` + spaces + `>` + body + `</w:` + root + `>`})
	return d.relate(kind, name)
}

func paragraph(style, runs string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + runs + `</w:p>`
}

func plain(s string) string {
	if s == "" {
		return ""
	}
	return `<w:r>` + written(s) + `</w:r>`
}

// pageOf puts fields where the words name the page and how many there are: as many as a field
// counts, and as many as are shown until then.
func pageOf(text, count string, pages int) string {
	var b strings.Builder
	for text != "" {
		at := strings.IndexAny(text, "{")
		if at < 0 || at+3 > len(text) {
			b.WriteString(plain(text))
			break
		}
		b.WriteString(plain(text[:at]))
		if text[at:at+3] == "{0}" {
			b.WriteString(field("PAGE", "1"))
		} else {
			b.WriteString(field(count, strconv.Itoa(pages)))
		}
		text = text[at+3:]
	}
	return b.String()
}
