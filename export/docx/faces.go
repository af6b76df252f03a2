package docx

import (
	"bytes"
	"fmt"
	"image"
	"slices"

	"chancery/export/paper"
)

// apart is what is free under what is said of somebody, in millimetres: where no photograph stands beside it, the
// next name would be read as a line of the same.
const apart = 1.2

// faces are the rows of a table beside their faces, some abreast: a table without rules,
// so that whoever works on in Word can move, add and take out.
func (d *document) faces(p *paper.Paper, t *paper.Table) {
	wide, high := p.Size.FaceRoom()
	abreast := p.Size.Abreast()
	face := twips(wide + 3.4)
	if t.Bare() {
		face = 0
	}
	beside := (twips(p.Size.Wide()) - abreast*face) / abreast
	fmt.Fprintf(&d.body, `<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`, abreast*(face+beside))
	for range abreast {
		if face > 0 {
			fmt.Fprintf(&d.body, `<w:gridCol w:w="%d"/>`, face)
		}
		fmt.Fprintf(&d.body, `<w:gridCol w:w="%d"/>`, beside)
	}
	d.body.WriteString(`</w:tblGrid>`)
	for at := 0; at < len(t.Rows); at += abreast {
		least := twips(high + 4.2)
		if to := min(at+abreast, len(t.Rows)); !slices.ContainsFunc(t.Faces[at:to], func(f paper.Face) bool { return f.Picture != nil || f.Initials != "" }) {
			least = twips(4.2) // who is still to be named takes no more room than their words
		}
		fmt.Fprintf(&d.body, `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="%d" w:hRule="atLeast"/></w:trPr>`, least)
		for i := range abreast {
			if at+i >= len(t.Rows) {
				for _, w := range []int{face, beside} {
					if w > 0 {
						fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr><w:p/></w:tc>`, w)
					}
				}
				continue
			}
			if face > 0 {
				d.face(&t.Faces[at+i], face, wide, high)
			}
			r := &t.Rows[at+i]
			fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:tcMar><w:bottom w:w="%d" w:type="dxa"/><w:right w:w="190" w:type="dxa"/></w:tcMar></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>%s</w:p></w:tc>`, beside, twips(apart), d.runs(p, r.Beside(), r.Struck))
		}
		d.body.WriteString(`</w:tr>`)
	}
	d.body.WriteString(`</w:tbl><w:p><w:pPr><w:pStyle w:val="After"/></w:pPr></w:p>`)
}

// face is a photograph, or a quiet place with the initials, in a table of one cell that
// is as large as a photograph.
func (d *document) face(f *paper.Face, cell int, wide, high float64) {
	fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, cell)
	defer d.body.WriteString(`</w:tc>`)
	if f.Picture != nil {
		if _, format, err := image.DecodeConfig(bytes.NewReader(f.Picture.Data)); err == nil {
			w, h := f.Picture.Within(wide, high)
			d.picture("Face", format, f.Picture.Data, w, h, f.Picture.Alt)
			return
		}
	}
	if f.Initials == "" {
		d.body.WriteString(`<w:p><w:pPr><w:pStyle w:val="Face"/></w:pPr></w:p>`)
		return
	}
	fmt.Fprintf(&d.body, `<w:tbl><w:tblPr><w:tblW w:w="%[1]d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="%[1]d"/></w:tblGrid>`+
		`<w:tr><w:trPr><w:trHeight w:val="%[2]d" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="%[1]d" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F0F0F0"/><w:vAlign w:val="center"/></w:tcPr>`+
		`<w:p><w:pPr><w:pStyle w:val="Initials"/></w:pPr>`, twips(wide), twips(high))
	d.body.WriteString(`<w:r>` + written(f.Initials) + `</w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="After"/></w:pPr></w:p>`)
}
