package docx

import (
	"fmt"
	"path"
	"slices"
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
	first *paper.Paper      // on the sheet of the letterhead
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
	for i := range body {
		f.d.section(p, &body[i], widths[i])
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

// finished are all parts of the file: those of the letterhead in their order,
// then what was added.
func (f *filling) finished() ([]part, error) {
	out := slices.Clone(f.parts)
	for i := range out {
		var err error
		switch name := out[i].name; {
		case name == mainPart:
			f.numbered()
			out[i].body, err = f.whole.WriteToString()
		case name == stylesPart:
			out[i].body, err = withStyles(out[i].body, f.first)
		case name == relsPart:
			out[i].body, err = f.relations(out[i].body)
		case name == typesPart:
			out[i].body, err = f.types(out[i].body)
		case f.named[name] != "":
			out[i].body = f.named[name]
		}
		if err != nil {
			return nil, err
		}
	}
	for _, p := range f.added {
		out = append(out, part{name: p.name, body: p.body})
	}
	for _, p := range f.d.parts {
		out = append(out, part{name: "word/" + p.name, body: p.body})
	}
	return out, nil
}

// numbered lets each of several papers count its own pages.
func (f *filling) numbered() {
	if len(f.added) == 0 {
		return
	}
	for _, sect := range f.whole.FindElements("//w:sectPr") {
		if sect.SelectElement("w:pgNumType") != nil {
			continue
		}
		at := 0
		for i, e := range sect.ChildElements() {
			if slices.Contains([]string{"headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType"}, e.Tag) {
				at = i + 1 // the order that the format asks for
			}
		}
		count := etree.NewElement("w:pgNumType")
		count.CreateAttr("w:start", "1")
		sect.InsertChildAt(at, count)
	}
}

// relations adds the links and pictures of the days, and the heads and feet.
func (f *filling) relations(have string) (string, error) {
	x, err := parsed(have)
	if err != nil {
		return "", err
	}
	for _, l := range f.links {
		x.Root().AddChild(l)
	}
	for _, r := range f.d.rels {
		e := x.Root().CreateElement("Relationship")
		e.CreateAttr("Id", r.id)
		e.CreateAttr("Type", office+"/"+r.kind)
		e.CreateAttr("Target", r.target)
		if r.kind == "hyperlink" {
			e.CreateAttr("TargetMode", "External")
		}
	}
	return x.WriteToString()
}

// types says what the added parts are.
func (f *filling) types(have string) (string, error) {
	x, err := parsed(have)
	if err != nil {
		return "", err
	}
	for _, p := range f.added {
		for _, e := range x.Root().SelectElements("Override") {
			if e.SelectAttrValue("PartName", "") == "/"+p.from {
				c := e.Copy()
				c.CreateAttr("PartName", "/"+p.name)
				x.Root().AddChild(c)
			}
		}
	}
	known := map[string]bool{}
	for _, e := range x.Root().SelectElements("Default") {
		known[strings.ToLower(e.SelectAttrValue("Extension", ""))] = true
	}
	for _, p := range f.d.parts {
		if ending := strings.TrimPrefix(path.Ext(p.name), "."); !known[ending] {
			known[ending] = true
			e := etree.NewElement("Default")
			e.CreateAttr("Extension", ending)
			e.CreateAttr("ContentType", "image/"+ending)
			x.Root().InsertChildAt(0, e)
		}
	}
	return x.WriteToString()
}

const typesPart = "[Content_Types].xml"
