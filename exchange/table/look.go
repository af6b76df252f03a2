package table

import (
	"encoding/xml"
	"strings"

	"chancery/exchange/source"
)

// look is how letters are written: through, for they no longer count, or above the line, as the marks
// of notes are.
type look struct{ struck, raised bool }

// learn reads a property of a font, as workbooks write it.
func (l *look) learn(s xml.StartElement) {
	switch v := attr(s, "val"); s.Name.Local {
	case "strike":
		l.struck = v == "" || yes(v)
	case "vertAlign":
		l.raised = v == "superscript"
	}
}

// open reads the properties of a style, as open documents write them: what they do not tell stays.
func (l *look) open(s xml.StartElement) {
	for _, a := range s.Attr {
		switch a.Name.Local {
		case "text-line-through-style", "text-line-through-type":
			l.struck = a.Value != "none"
		case "text-position":
			high, _, _ := strings.Cut(a.Value, " ")
			l.raised = high == "super" || strings.HasSuffix(high, "%") && high[0] >= '1' && high[0] <= '9'
		}
	}
}

// said is what a text says in this look, and what of it was struck out.
func (l look) said(text string) (said, cut string) {
	switch {
	case l.struck && strings.TrimSpace(text) != "":
		return "", text
	case l.raised:
		return source.Raised(text), ""
	}
	return text, ""
}

const mostStruck = 12 // that are told one by one

// cutOut remembers what was struck out of a cell, where anybody would see it.
func (g *grid) cutOut(at, cut string) {
	if cut = strings.Join(strings.Fields(source.Clean(cut)), " "); cut != "" && !g.out && !g.hidden[g.col] {
		g.file.Struck = append(g.file.Struck, source.Cut{Row: g.name + strings.TrimLeft(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), Text: cut})
		g.struck = append(g.struck, at+" “"+cut+"”")
	}
}
