package docx

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"github.com/beevik/etree"

	"chancery/export/paper"
)

// filling is a letterhead with papers in it, one after the other. Each after the
// first has heads and feet of its own, copied from those of the letterhead.
type filling struct {
	*Template
	d     *document         // the days, their links and pictures
	first *paper.Paper      // on the page of the letterhead
	whole *etree.Document   // the papers so far
	named map[string]string // parts of the first paper, filled
	added []copied          // heads and feet of the others
	links []etree.Token     // relations to them
}

// copied is a part made after another of the letterhead.
type copied struct{ name, from, body string }

// paper puts a paper behind those before it.
func (f *filling) paper(p *paper.Paper, n int, last bool) error {
	x, err := parsed(f.find(mainPart).body)
	if err != nil {
		return err
	}
	on, turned := fitted(p, page(x))
	if p = &on; n == 0 {
		f.first = p
	}
	f.d.body.Reset()
	body := p.Body()
	widths := p.Widths(body)
	f.d.changes(p)
	for i := range body {
		f.d.section(p, &body[i], widths[i], held(p, body, i))
	}
	one, err := f.filled(*f.find(mainPart), p)
	if err != nil {
		return err
	}
	heads, err := f.frames(p, n)
	if err != nil {
		return err
	}
	if sect := page(one); turned && sect != nil {
		turn(sect)
	}
	in := one.FindElement("//w:body")
	if n > 0 {
		f.apart(in, heads)
	}
	if !last {
		closeSection(in)
	}
	if n == 0 {
		f.whole = one
		return nil
	}
	to := f.whole.FindElement("//w:body")
	for _, e := range in.ChildElements() {
		to.AddChild(e)
	}
	return nil
}

// frames fills the heads and feet of a paper. For the first they stay where they
// are; for another they are copied, and it says which relation leads to which
// copy.
func (f *filling) frames(p *paper.Paper, n int) (map[string]string, error) {
	out := map[string]string{}
	for _, of := range f.parts {
		if !strings.HasPrefix(of.name, "word/header") && !strings.HasPrefix(of.name, "word/footer") {
			continue
		}
		x, err := f.filled(of, p)
		if err != nil {
			return nil, err
		}
		text, err := x.WriteToString()
		if err != nil {
			return nil, err
		}
		if n == 0 {
			if f.named == nil {
				f.named = map[string]string{}
			}
			f.named[of.name] = text
			continue
		}
		name := strings.TrimSuffix(of.name, ".xml") + "-" + strconv.Itoa(n+1) + ".xml"
		f.added = append(f.added, copied{name, of.name, text})
		if own := f.find(relsOf(of.name)); own != nil {
			f.added = append(f.added, copied{relsOf(name), own.name, own.body})
		}
		if err := f.link(of.name, name, n, out); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func relsOf(name string) string { return path.Dir(name) + "/_rels/" + path.Base(name) + ".rels" }

// link makes relations to the copy of a part, one for each to the part itself.
func (f *filling) link(from, to string, n int, ids map[string]string) error {
	rels, err := parsed(f.find(relsPart).body)
	if err != nil {
		return err
	}
	for _, r := range rels.Root().ChildElements() {
		if strings.TrimPrefix(r.SelectAttrValue("Target", ""), "/word/") != path.Base(from) {
			continue
		}
		c, id := r.Copy(), r.SelectAttrValue("Id", "")
		ids[id] = fmt.Sprintf("%s-%d", id, n+1)
		c.CreateAttr("Id", ids[id])
		c.CreateAttr("Target", path.Base(to))
		f.links = append(f.links, c)
	}
	return nil
}

// apart makes the sections of a paper begin on a page of their own, with its own
// heads and feet; marks that the first paper has already are left out.
func (f *filling) apart(in *etree.Element, heads map[string]string) {
	for i, sect := range in.FindElements(".//w:sectPr") {
		for _, e := range sect.ChildElements() {
			if id, ok := heads[e.SelectAttrValue("r:id", "")]; ok {
				e.CreateAttr("r:id", id)
			}
		}
		if kind := sect.SelectElement("w:type"); i == 0 && kind != nil {
			kind.CreateAttr("w:val", "nextPage")
		}
	}
	for _, tag := range []string{"w:bookmarkStart", "w:bookmarkEnd"} {
		for _, e := range in.FindElements(".//" + tag) {
			if !strings.HasPrefix(e.SelectAttrValue("w:name", "day"), "day") {
				e.Parent().RemoveChild(e)
			}
		}
	}
}

// closeSection ends the last section of a paper before another follows, and lets
// its pages count from one.
func closeSection(in *etree.Element) {
	sect := in.SelectElement("w:sectPr")
	if sect == nil {
		sect = etree.NewElement("w:sectPr")
	} else {
		in.RemoveChild(sect)
	}
	par := etree.NewElement("w:p")
	par.CreateElement("w:pPr").AddChild(sect)
	in.AddChild(par)
}
