package word

import (
	"encoding/xml"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// running is a paragraph while it is read.
type running struct {
	strings.Builder
	hidden bool
	struck bool   // out, by whoever wrote it: in no change that Word keeps
	raised bool   // above the line, as the marks of notes are
	fields []bool // those that are open: true while in the instruction
	notes  []string
	indent int
	title  bool
}

// inside says that what is read is no text, but how a field is made.
func (p *running) inside() bool { return len(p.fields) > 0 && p.fields[len(p.fields)-1] }

// indents are how many of Word's twentieths of a point make one blank of an indent.
const indents = 120

// paragraph reads one, and how deep its first line stands.
func (r *reader) paragraph() (text string, indent int, title bool) {
	var p running
	r.each("p", func(e xml.StartElement) { r.inParagraph(&p, e) })
	for _, n := range p.notes { // not where their marks stand: the words go on there
		p.WriteString("\n[" + n + "]")
	}
	return source.Clean(p.String()), p.indent, p.title
}

func (r *reader) inParagraph(p *running, e xml.StartElement) {
	switch e.Name.Local {
	case "r": // not at its end: the mark of the paragraph may be hidden too
		p.hidden, p.struck, p.raised = false, false, false
	case "pStyle":
		p.title = val(e, "val") == "Title"
	case "ind":
		left := number(val(e, "left"), 1<<20) + number(val(e, "start"), 1<<20) + number(val(e, "firstLine"), 1<<20)
		p.indent = max(0, left-number(val(e, "hanging"), 1<<20)) / indents
	case "vertAlign":
		p.raised = val(e, "val") == "superscript"
	case "position": // half points: what stands so high is small, and a mark
		p.raised = number(val(e, "val"), 100) > 3
	case "rStyle":
		p.raised = r.raised[val(e, "val")]
	case "vanish":
		p.hidden = on(e)
	case "strike", "dstrike":
		p.struck = p.struck || on(e)
	case "rPrChange", "pPrChange", "Fallback", "instrText", "delInstrText", "sdtPr", "object", "tabs": // tabs are where tab stops stand, no tabs
		r.skip()
	case "del", "moveFrom":
		r.found.tracked++
		r.skip()
	case "ins", "moveTo":
		r.found.tracked++
	case "commentReference":
		r.found.comments++
	case "fldChar":
		p.field(val(e, "fldCharType"))
	case "tab", "ptab":
		p.WriteByte('\t')
	case "br", "cr":
		p.WriteByte('\n')
	case "noBreakHyphen":
		p.WriteByte('-')
	case "footnoteReference", "endnoteReference":
		if n := r.notes[strings.TrimSuffix(e.Name.Local, "Reference")+val(e, "id")]; n != "" && !p.hidden {
			p.notes = append(p.notes, n)
		}
	case "txbxContent":
		r.boxes = append(r.boxes, r.blocks("txbxContent", true)...)
	case "t":
		r.words(p)
	}
}

func (p *running) field(kind string) {
	switch n := len(p.fields); {
	case kind == "begin" && n < source.MostDepth:
		p.fields = append(p.fields, true)
	case kind == "separate" && n > 0:
		p.fields[n-1] = false
	case kind == "end" && n > 0:
		p.fields = p.fields[:n-1]
	}
}

// letters are those of the element that was begun.
func (r *reader) letters() string {
	var out strings.Builder
	for was := r.level; r.level >= was; {
		if c, ok := r.token().(xml.CharData); ok {
			out.Write(c)
		}
	}
	return out.String()
}

func (r *reader) words(p *running) {
	text := r.letters()
	switch {
	case p.hidden:
		r.found.hidden++
	case p.struck:
		if strings.TrimSpace(text) != "" {
			r.found.struck++
			r.cut = append(r.cut, source.Cut{Row: strconv.Itoa(r.row), Text: text})
		}
	case p.raised && !p.inside():
		p.WriteString(source.Raised(text))
	case !p.inside():
		p.WriteString(text)
	}
}
