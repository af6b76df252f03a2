package docx

import (
	"strconv"

	"github.com/beevik/etree"

	"chancery/export/paper"
)

// page is the last section of a letterhead: the one that holds the days.
func page(x *etree.Document) *etree.Element {
	if all := x.FindElements("//w:sectPr"); len(all) > 0 {
		return all[len(all)-1]
	}
	return nil
}

// fitted is a paper on the page of a letterhead: as wide as that leaves room
// for. A wide paper turns an upright page, which turned says.
func fitted(p *paper.Paper, sect *etree.Element) (out paper.Paper, turned bool) {
	out = *p
	if sect == nil {
		return out, false
	}
	wide, high := measure(sect, "w:pgSz", "w:w"), measure(sect, "w:pgSz", "w:h")
	left, right := measure(sect, "w:pgMar", "w:left"), measure(sect, "w:pgMar", "w:right")
	turned = wide < high && p.Size.Width > p.Size.Height
	if turned {
		wide, high = high, wide
	}
	if wide-left-right < 40 || high < 40 { // nothing that a page could be
		return out, false
	}
	out.Look.Sans = true // the letterhead has its own typeface: room for a wide one
	out.Size.Width, out.Size.Height, out.Size.Margin, out.Size.Notes = wide, high, (left+right)/2, 0
	return out, turned
}

// measure is a length of a section in millimetres, 0 where it is not said.
func measure(sect *etree.Element, of, name string) float64 {
	e := sect.SelectElement(of)
	if e == nil {
		return 0
	}
	n, err := strconv.ParseFloat(e.SelectAttrValue(name, ""), 64)
	if err != nil {
		return 0
	}
	return n / 20 / 72 * 25.4
}

// turn lays the page of a section on its side.
func turn(sect *etree.Element) {
	size := sect.SelectElement("w:pgSz")
	if size == nil {
		return
	}
	wide, high := size.SelectAttrValue("w:w", ""), size.SelectAttrValue("w:h", "")
	size.CreateAttr("w:w", high)
	size.CreateAttr("w:h", wide)
	size.CreateAttr("w:orient", "landscape")
}
