// Package word reads the documents of word processors: their paragraphs and tables, as
// they stand when every proposed change is taken. What was struck out is not there.
package word

import (
	"encoding/xml"
	"io"
	"path"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// reader walks through one part of a document.
type reader struct {
	d      *xml.Decoder
	notes  map[string]string // at the foot of pages and at the end, by kind and mark
	raised map[string]bool   // styles of letters that stand above the line
	found  counts
	boxes  []source.Line
	cut    []source.Cut
	tables int
	row    int
	level  int // how many elements are open
	cells  int // of tables
}

// counts are what a document holds besides its text.
type counts struct{ tracked, hidden, struck, comments int }

// stop is thrown where a part cannot be read on.
type stop struct{ error }

// Read reads a document.
func Read(name string, b []byte) (f *source.File, err error) {
	a, err := source.Unzip(b)
	if err != nil {
		return nil, err
	}
	main := mainPart(a)
	defer func() {
		switch p := recover().(type) {
		case nil:
		case stop:
			f, err = nil, source.Damaged(main, p.error)
		default:
			panic(p)
		}
	}()
	r := &reader{notes: map[string]string{}, raised: map[string]bool{}}
	if styles, err := a.Open(path.Join(path.Dir(main), "styles.xml")); err == nil && styles != nil {
		r.styles(xml.NewDecoder(styles))
	}
	for _, kind := range []string{"footnote", "endnote"} {
		if notes, err := a.Open(path.Join(path.Dir(main), kind+"s.xml")); err == nil && notes != nil {
			r.d = xml.NewDecoder(notes)
			r.learn(kind)
		}
	}
	part, err := a.Open(main)
	if err != nil || part == nil {
		return nil, source.Refuse("damaged", main)
	}
	r.d, r.row, r.tables, r.level = xml.NewDecoder(part), 0, 0, 0
	lines := r.blocks("document", false)
	for _, box := range r.boxes {
		r.row++
		box.Row = r.row
		lines = append(lines, box)
	}
	f = &source.File{Name: name, Kind: source.Word, Struck: r.cut, Sheets: []source.Sheet{{Lines: lines}}}
	r.found.tell(f)
	return f, nil
}

func (c counts) tell(f *source.File) {
	for code, n := range map[string]int{"tracked": c.tracked, "hidden-words": c.hidden, "struck": c.struck, "comments": c.comments} {
		if n > 0 {
			f.Note(code, strconv.Itoa(n))
		}
	}
}

// mainPart is the part that holds the text: servers call it otherwise than Word does.
func mainPart(a *source.Archive) string {
	rels, err := a.Open("_rels/.rels")
	if err != nil || rels == nil {
		return "word/document.xml"
	}
	d := xml.NewDecoder(rels)
	for {
		t, err := d.Token()
		if err != nil {
			return "word/document.xml"
		}
		if s, ok := t.(xml.StartElement); ok && s.Name.Local == "Relationship" && strings.HasSuffix(val(s, "Type"), "/officeDocument") {
			return strings.TrimPrefix(val(s, "Target"), "/")
		}
	}
}

func (r *reader) must(err error) {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		panic(stop{err})
	}
}

// token is the next one. Elements within each other without end would fill the memory.
func (r *reader) token() xml.Token {
	t, err := r.d.Token()
	r.must(err)
	switch t.(type) {
	case xml.StartElement:
		if r.level++; r.level > source.MostDepth {
			panic(stop{source.Refuse("bomb", "")})
		}
	case xml.EndElement:
		r.level--
	}
	return t
}

// skip passes over the element that was begun.
func (r *reader) skip() {
	for was := r.level; r.level >= was; {
		r.token()
	}
}

// each calls f for every element that starts before end ends; f may read further.
func (r *reader) each(end string, f func(xml.StartElement)) {
	for {
		switch e := r.token().(type) {
		case xml.EndElement:
			if e.Name.Local == end {
				return
			}
		case xml.StartElement:
			f(e)
		}
	}
}

func val(s xml.StartElement, name string) string {
	for _, a := range s.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// on says that a switch is not turned off.
func on(s xml.StartElement) bool {
	v := val(s, "val")
	return v != "0" && v != "false" && v != "off"
}

func number(s string, most int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return min(n, most)
}

// learn learns the notes at the foot of pages, or at the end; a broken part tells none.
func (r *reader) learn(kind string) {
	defer func() { _ = recover() }()
	for {
		t, err := r.d.Token()
		if err != nil {
			return
		}
		if s, ok := t.(xml.StartElement); ok && s.Name.Local == kind {
			r.notes[kind+val(s, "id")] = strings.TrimSpace(textOf(r.blocks(kind, false)))
		}
	}
}

// styles learns which styles raise letters; a broken part tells none.
func (r *reader) styles(d *xml.Decoder) {
	style := ""
	for {
		t, err := d.Token()
		if err != nil {
			return
		}
		switch s, ok := t.(xml.StartElement); {
		case ok && s.Name.Local == "style":
			if style = ""; val(s, "type") == "character" {
				style = val(s, "styleId")
			}
		case ok && s.Name.Local == "vertAlign" && style != "" && val(s, "val") == "superscript":
			r.raised[style] = true
		}
	}
}

// textOf are lines as one text.
func textOf(lines []source.Line) string {
	var out []string
	for _, l := range lines {
		var cells []string
		for _, c := range l.Cells {
			if c.Text != "" {
				cells = append(cells, c.Text)
			}
		}
		out = append(out, strings.Join(cells, "; "))
	}
	return strings.Trim(strings.Join(out, "\n"), "\n")
}
