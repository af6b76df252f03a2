package docx

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/beevik/etree"

	"chancery/model"
)

// Letter is a letter of an office with fields to be filled in: {{name}}, or «name» as a mail
// merge shows it. What stands between such quotation marks and is no field stays a quotation.
type Letter struct {
	template Template
	fields   []string // {{}} and fields of a mail merge, as they are written
}

// letterField is a place of a letter: its name is the first or the second part.
var letterField = regexp.MustCompile(`\{\{\s*([^{}]+?)\s*\}\}|«\s*([^«»]+?)\s*»`)

// merged is the instruction by which Word knows a field of a mail merge.
var merged = regexp.MustCompile(`(?i)^\s*MERGEFIELD\s+"?([^"\\]+?)"?\s*(\\.*)?$`)

// ReadLetter unpacks a letter. What is no Word document is refused with export.template.
func ReadLetter(file []byte) (*Letter, error) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil || len(z.File) > mostParts {
		return nil, model.Refuse("export.template")
	}
	l, left := &Letter{}, int64(mostUnpacked)
	for _, f := range z.File {
		b, err := unpack(f, left)
		if err != nil {
			return nil, model.Refuse("export.template")
		}
		left -= int64(len(b))
		p := part{name: f.Name, body: string(b)}
		if filledPart(p.name) {
			if p.body, err = l.plain(p.body); err != nil {
				return nil, err
			}
		}
		l.template.parts, l.template.times = append(l.template.parts, p), append(l.template.times, f.Modified)
	}
	if l.template.find(mainPart) == nil {
		return nil, model.Refuse("export.template")
	}
	return l, nil
}

// filledPart says that fields may stand in a part: the text, heads, feet and notes.
func filledPart(name string) bool {
	if !strings.HasPrefix(name, "word/") || !strings.HasSuffix(name, ".xml") || strings.Count(name, "/") > 1 {
		return false
	}
	return slices.ContainsFunc([]string{"document", "header", "footer", "footnotes", "endnotes"}, func(s string) bool { return strings.HasPrefix(name, "word/"+s) })
}

// plain lets of each field of a mail merge only what it shows stand, as {{name}}: Word would
// put the name back where it brings fields up to date. It learns the fields there are.
func (l *Letter) plain(body string) (string, error) {
	x, err := parsed(body)
	if err != nil {
		return "", err
	}
	for _, simple := range x.FindElements("//w:fldSimple") {
		if m := merged.FindStringSubmatch(simple.SelectAttrValue("w:instr", "")); m != nil {
			at, parent := simple.Index(), simple.Parent()
			parent.RemoveChild(simple)
			parent.InsertChildAt(at, shown(m[1], simple.FindElement(".//w:r")))
		}
	}
	for _, par := range x.FindElements("//w:p") {
		unmerge(par)
		for _, m := range letterField.FindAllStringSubmatch(said(par), -1) {
			if m[1] != "" && !slices.Contains(l.fields, m[1]) {
				l.fields = append(l.fields, m[1])
			}
		}
	}
	return x.WriteToString()
}

// shown is a run that says a field, with the look of another.
func shown(name string, like *etree.Element) *etree.Element {
	run := etree.NewElement("w:r")
	if like != nil {
		if look := like.FindElement("./w:rPr"); look != nil {
			run.AddChild(look.Copy())
		}
	}
	t := run.CreateElement("w:t")
	t.CreateAttr("xml:space", "preserve")
	t.SetText("{{" + name + "}}")
	return run
}

// unmerge puts a run in the place of each field of a mail merge that is made of several: its
// beginning, its instruction, what it shows, its end.
func unmerge(par *etree.Element) {
	var runs []*etree.Element
	name, depth := "", 0
	for _, r := range par.FindElements("./w:r") {
		sort := ""
		if mark := r.FindElement("./w:fldChar"); mark != nil {
			sort = mark.SelectAttrValue("w:fldCharType", "")
		}
		if sort == "begin" {
			if depth++; depth == 1 {
				runs, name = nil, ""
			}
		}
		if depth == 0 {
			continue
		}
		runs = append(runs, r)
		if say := r.FindElement("./w:instrText"); say != nil && depth == 1 {
			if m := merged.FindStringSubmatch(say.Text()); m != nil {
				name = m[1]
			}
		}
		if sort != "end" {
			continue
		}
		if depth--; depth > 0 || name == "" {
			continue
		}
		at := runs[0].Index()
		par.InsertChildAt(at, shown(name, runs[len(runs)-2]))
		for _, old := range runs {
			par.RemoveChild(old)
		}
	}
}

// Fields are the names of all there are, as they are written. A word between quotation marks is
// not among them: it may be one.
func (l *Letter) Fields() []string { return slices.Clone(l.fields) }

// heads says that fields stand in heads, feet or notes, of which letters in one file share one.
func (l *Letter) heads(known func(string) (string, bool)) bool {
	return slices.ContainsFunc(l.template.parts, func(p part) bool {
		if p.name == mainPart || !filledPart(p.name) {
			return false
		}
		x, err := parsed(p.body)
		return err == nil && slices.ContainsFunc(letterField.FindAllStringSubmatch(said(x.Root()), -1), func(m []string) bool {
			_, quoted := known(m[2])
			return m[1] != "" || quoted
		})
	})
}

// Write fills the letter in once for each of those it goes to, one after the other, each on
// pages of its own. get is what a field says in each of them. Where fields stand in heads or
// feet, several in one file are refused with letters.heads.
func (l *Letter) Write(w io.Writer, made time.Time, to []func(name string) (string, bool)) error {
	if len(to) > 1 && l.heads(to[0]) {
		return model.Refuse("letters.heads")
	}
	z := zip.NewWriter(w)
	for i, p := range l.template.parts {
		body, err := p.body, error(nil)
		switch {
		case p.name == mainPart:
			body, err = l.letters(p.body, to)
		case filledPart(p.name):
			body, err = filledWith(p.body, to[0])
		}
		if err != nil {
			return err
		}
		at := l.template.times[i]
		if at.IsZero() {
			at = made.UTC()
		}
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: at})
		if err == nil {
			_, err = io.WriteString(f, body)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

func filledWith(body string, get func(string) (string, bool)) (string, error) {
	x, err := parsed(body)
	if err != nil {
		return "", err
	}
	fillFields(x.Root(), get)
	return x.WriteToString()
}

func fillFields(in *etree.Element, get func(string) (string, bool)) {
	for _, par := range in.FindElements(".//w:p") {
		fillPlaces(par, letterField, func(m []string) (string, bool) { return get(m[1] + m[2]) })
		breakLines(par)
	}
}

// letters are the texts of all letters in one body: the last keeps the section of the letter,
// and each of those before ends its page.
func (l *Letter) letters(body string, to []func(string) (string, bool)) (string, error) {
	x, err := parsed(body)
	if err != nil {
		return "", err
	}
	in := x.FindElement("//w:body")
	if in == nil {
		return "", model.Refuse("export.template")
	}
	letter := in.Copy()
	for _, e := range in.ChildElements() {
		if e.Tag != "sectPr" {
			in.RemoveChild(e)
		}
	}
	at := 0
	for i, get := range to {
		one := letter.Copy()
		fillFields(one, get)
		if i > 0 {
			p := etree.NewElement("w:p")
			p.CreateElement("w:r").CreateElement("w:br").CreateAttr("w:type", "page")
			in.InsertChildAt(at, p)
			at++
		}
		for _, e := range one.ChildElements() {
			if e.Tag == "sectPr" {
				continue
			}
			in.InsertChildAt(at, e)
			at++
		}
	}
	return x.WriteToString()
}
