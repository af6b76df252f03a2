package docx

import (
	"fmt"
	"strings"

	"chancery/export/paper"
)

// colour is that of the office, black where it has none.
func colour(p *paper.Paper) string {
	if t := p.Look.Accent; t != nil {
		return fmt.Sprintf("%02X%02X%02X", t.R, t.G, t.B)
	}
	return "000000"
}

// styles are those of a paper, in its typeface and size: what a person changes
// in Word to change the whole document.
func styles(p *paper.Paper, lines, rows float64) string {
	font := "Times New Roman"
	if p.Look.Sans {
		font = "Arial"
	}
	body, wide := p.Size.Text, twips(p.Size.Wide())
	half := func(times float64) int { return int(body*times*2 + .5) }
	var b strings.Builder
	b.WriteString(head + `<w:styles ` + spaces + `>`)
	fmt.Fprintf(&b, `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%[1]s" w:hAnsi="%[1]s" w:eastAsia="%[1]s" w:cs="%[1]s"/><w:sz w:val="%[2]d"/><w:szCs w:val="%[2]d"/>`+
		`<w:lang w:val="%[3]s" w:eastAsia="%[3]s" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="%[4]d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`, font, half(1), locale(p.Lang), int(252*lines))
	para := func(id, name, based, pPr, rPr string) {
		kind := ""
		if !strings.Contains(" Normal Title Subtitle Heading1 Header Footer Signature Caption ", " "+id+" ") {
			kind = ` w:customStyle="1"`
		}
		if based != "" {
			based = `<w:basedOn w:val="` + based + `"/>`
		}
		fmt.Fprintf(&b, `<w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/>%s<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>`, kind, id, name, based, pPr, rPr)
	}
	sized := func(times float64) string {
		return fmt.Sprintf(`<w:sz w:val="%[1]d"/><w:szCs w:val="%[1]d"/>`, half(times))
	}
	const centre, grey = `<w:jc w:val="center"/>`, `<w:color w:val="5F6368"/>`
	accent := `<w:color w:val="` + colour(p) + `"/>`
	title, frame := max(1.65, 15/body), `<w:sz w:val="17"/>`
	if p.Size.Pocket() {
		title, frame = max(1.65, 10.5/body), `<w:sz w:val="11"/>`
	}
	b.WriteString(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`)
	para("Office", "Office", "Normal", `<w:spacing w:after="40"/>`+centre, accent+sized(.82))
	para("Address", "Address", "Normal", centre, grey+sized(.74))
	para("Kind", "Kind of paper", "Normal", `<w:spacing w:before="200" w:after="40"/>`+centre, `<w:i/>`+sized(1.1))
	para("Title", "Title", "Normal", `<w:spacing w:after="60"/>`+centre, `<w:b/><w:bCs/>`+sized(title))
	para("Subtitle", "Subtitle", "Normal", `<w:spacing w:after="60"/>`+centre, `<w:i/><w:iCs/>`+sized(title*.82))
	para("Facts", "Facts", "Normal", centre, "")
	para("Line", "State of the paper", "Normal", `<w:spacing w:before="60" w:after="60"/>`+centre, `<w:b/><w:bCs/>`+sized(.92))
	para("Heading1", "heading 1", "Normal", fmt.Sprintf(`<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>`, wide), `<w:b/><w:bCs/>`+accent+sized(1.2))
	edge := func(side string) string {
		return `<w:` + side + ` w:val="single" w:sz="6" w:space="4" w:color="` + colour(p) + `"/>`
	}
	para("Changes", "Changes", "Normal", `<w:pBdr>`+edge("top")+edge("left")+edge("bottom")+edge("right")+`</w:pBdr><w:ind w:left="120" w:right="120"/>`, sized(.9))
	para("Under", "Under a heading", "Normal", `<w:keepNext/><w:spacing w:after="80"/>`, `<w:b w:val="0"/><w:bCs w:val="0"/>`+sized(.92)) // within a head as well
	para("Face", "Photograph", "Normal", "", "")
	para("Initials", "Initials", "Normal", centre, grey+sized(1.7))
	para("Cell", "Table text", "Normal", fmt.Sprintf(`<w:spacing w:before="%[1]d" w:after="%[1]d"/>`, int(46*rows)), sized(1))
	para("HeadCell", "Table head", "Cell", "", sized(.92))
	para("Drawing", "Drawing", "Normal", `<w:keepNext/><w:spacing w:before="120" w:after="120"/>`+centre, "")
	para("Caption", "caption", "Normal", `<w:spacing w:after="120"/>`+centre, `<w:i/><w:iCs/>`+grey+sized(.86))
	para("After", "After a table", "Normal", `<w:spacing w:line="40" w:lineRule="exact"/>`, `<w:sz w:val="4"/>`) // so low that it makes no page of its own
	para("Note", "Note", "Normal", `<w:spacing w:before="60"/>`, grey+sized(.86))
	para("SignatureFirst", "Signature block", "Normal", fmt.Sprintf(`<w:keepNext/><w:spacing w:before="560"/><w:ind w:left="%d"/>`, wide*55/100), "")
	para("Signature", "Signature", "Normal", fmt.Sprintf(`<w:ind w:left="%d"/>`, wide*55/100), "")
	para("Marking", "Marking", "Normal", centre, `<w:b/><w:bCs/>`+frame)
	para("Header", "header", "Normal", fmt.Sprintf(`<w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs>`, wide), grey+frame)
	para("Footer", "footer", "Normal", fmt.Sprintf(`<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="9AA0A8"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs>`, wide), grey+frame)
	b.WriteString(`<w:style w:type="character" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr>` + grey + `</w:rPr></w:style>`)
	fmt.Fprintf(&b, `<w:style w:type="character" w:customStyle="1" w:styleId="Beside"><w:name w:val="Beside"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/>%s%s</w:rPr></w:style>`, grey, sized(.86))
	tables(&b, colour(p))
	b.WriteString(`</w:styles>`)
	return b.String()
}

// tables are the two looks of a table: ruled, and a programme to be read.
func tables(b *strings.Builder, accent string) {
	b.WriteString(`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
		`<w:tblCellMar><w:left w:w="91" w:type="dxa"/><w:right w:w="91" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`)
	fmt.Fprintf(b, `<w:style w:type="table" w:customStyle="1" w:styleId="Programme"><w:name w:val="Programme"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>`+
		`<w:top w:val="single" w:sz="8" w:space="0" w:color="%[1]s"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="B8B8B8"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8B8B8"/></w:tblBorders></w:tblPr>`+
		`<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="%[1]s"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E6E6E6"/></w:tcPr></w:tblStylePr></w:style>`, accent)
	fmt.Fprintf(b, `<w:style w:type="table" w:customStyle="1" w:styleId="PlainProgramme"><w:name w:val="Plain programme"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>`+
		`<w:top w:val="single" w:sz="8" w:space="0" w:color="%s"/></w:tblBorders></w:tblPr></w:style>`, accent)
}
