package docx

import (
	"path"
	"slices"
	"strings"

	"github.com/beevik/etree"
)

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
