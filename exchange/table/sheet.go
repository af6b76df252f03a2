package table

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// grid is a sheet while it is read: rows with the cells that say anything.
type grid struct {
	*book
	tab
	lines   []source.Line
	hidden  map[int]bool // columns
	row     int
	out     bool // the row is hidden
	col     int
	far     int
	left    []string // what hidden rows say
	struck  []string // where what was struck out stood, and what it said
	columns map[int]string
}

// sheet reads the rows of one.
func (w *book) sheet(t tab) ([]source.Line, error) {
	g := &grid{book: w, tab: t, hidden: map[int]bool{}, columns: map[int]string{}}
	merged := []string{}
	err := w.each(t.part, func(d *xml.Decoder, s xml.StartElement) error {
		switch s.Name.Local {
		case "col":
			g.column(s)
		case "row":
			return g.begin(s)
		case "c":
			return g.cell(d, s)
		case "mergeCell":
			if len(merged) < source.MostRows {
				merged = append(merged, attr(s, "ref"))
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, ref := range merged {
		g.merge(ref)
	}
	g.tell()
	return g.lines, nil
}

func (g *grid) column(s xml.StartElement) {
	from, _ := strconv.Atoi(attr(s, "min"))
	to, _ := strconv.Atoi(attr(s, "max"))
	for c := from; yes(attr(s, "hidden")) && c <= min(to, source.MostWidth); c++ {
		g.hidden[c] = true
	}
}

func (g *grid) begin(s xml.StartElement) error {
	if n, err := strconv.Atoi(attr(s, "r")); err == nil {
		g.row = n
	} else {
		g.row++
	}
	g.out, g.col = yes(attr(s, "hidden")), 0
	if len(g.lines) >= source.MostRows {
		return source.Refuse("too-many-rows", g.name, strconv.Itoa(source.MostRows))
	}
	return nil
}

// cell reads one cell. One that stands beyond all that a person fills is left out.
func (g *grid) cell(d *xml.Decoder, s xml.StartElement) error {
	g.col++
	if ref := attr(s, "r"); ref != "" {
		if c, r := place(ref); c > 0 {
			g.col = c
			if r > 0 {
				g.row = r
			}
		}
	}
	text, cut, formula, err := g.value(d, attr(s, "t"), attr(s, "s"))
	if err != nil {
		return err
	}
	at := cellName(g.col, g.row)
	g.cutOut(at, cut)
	switch {
	case cut != "" && strings.TrimSpace(text) == "":
		return nil
	case strings.TrimSpace(text) == "":
		if formula {
			g.file.Note("formula-empty", g.name, at)
		}
		return nil
	case g.col > source.MostWidth || g.row > source.MostRows:
		g.far++
		return nil
	case g.hidden[g.col]:
		if g.columns[g.col] == "" {
			g.columns[g.col] = text
		}
		return nil
	case g.out:
		g.left = append(g.left, strconv.Itoa(g.row)+"\t"+text)
		return nil
	}
	if g.cells++; g.cells > source.MostCells {
		return source.Refuse("too-many-cells", strconv.Itoa(source.MostCells))
	}
	g.put(g.row, g.col, source.Clean(text))
	if line := g.at(g.row); line != nil && line.Cells[g.col-1].Text != "" {
		line.Cells[g.col-1].Figure = g.figure(attr(s, "t"), attr(s, "s"))
	}
	return nil
}

// put puts a text into a cell.
func (g *grid) put(row, col int, text string) {
	if n := len(g.lines); n == 0 || g.lines[n-1].Row < row {
		g.lines = append(g.lines, source.Line{Row: row, Table: 1})
	}
	line := g.at(row)
	if line == nil {
		return
	}
	for len(line.Cells) < col {
		line.Cells = append(line.Cells, source.Cell{Span: 1})
	}
	line.Cells[col-1].Text = text
}

func (g *grid) at(row int) *source.Line {
	for i := len(g.lines) - 1; i >= 0 && g.lines[i].Row >= row; i-- {
		if g.lines[i].Row == row {
			return &g.lines[i]
		}
	}
	return nil
}

// value is what a cell says, and what of it was struck out. A formula says what it said when it was
// last seen.
func (g *grid) value(d *xml.Decoder, kind, style string) (text, cut string, formula bool, err error) {
	v, run := "", look{}
	for depth := 1; depth > 0; {
		t, err := d.RawToken()
		if err != nil {
			return "", "", formula, io.ErrUnexpectedEOF
		}
		switch t := t.(type) {
		case xml.StartElement:
			inside := ""
			switch name := t.Name.Local; name {
			case "v", "t", "f", "rPh":
				if inside, err = chars(d, name); err != nil {
					return "", "", formula, err
				}
			default:
				depth++
			}
			switch t.Name.Local {
			case "v":
				v = inside
			case "t":
				said, out := run.said(inside)
				v, cut = v+said, cut+out
			case "f":
				formula = true
			case "r":
				run = look{}
			case "strike", "vertAlign":
				run.learn(t)
			}
		case xml.EndElement:
			depth--
		}
	}
	text = g.meaning(v, kind, style)
	if n, err := strconv.Atoi(v); err == nil && kind == "s" {
		cut = g.cut[n]
	}
	if n, err := strconv.Atoi(style); err == nil && n >= 0 && n < len(g.looks) {
		said, out := g.looks[n].said(text)
		text, cut = said, cut+out
	}
	return text, cut, formula, nil
}

// figure says that a cell is a number whose format says nothing of days and hours.
func (g *grid) figure(kind, style string) bool {
	n, err := strconv.Atoi(style)
	return (kind == "" || kind == "n") && (err != nil || n < 0 || n >= len(g.formats) || g.formats[n] == plain)
}

func (g *grid) meaning(v, kind, style string) string {
	switch kind {
	case "s":
		if n, err := strconv.Atoi(v); err == nil && n >= 0 && n < len(g.shared) {
			return g.shared[n]
		}
		return ""
	case "str", "inlineStr":
		return v
	case "d":
		return strings.Replace(strings.TrimSuffix(v, ":00"), "T", " ", 1)
	case "e":
		return ""
	case "b":
		return map[string]string{"1": "TRUE", "0": "FALSE"}[v]
	}
	number, err := strconv.ParseFloat(v, 64)
	if err != nil {
		return v
	}
	n, err := strconv.Atoi(style)
	if err != nil || n < 0 || n >= len(g.formats) {
		return said(number, plain, g.from04)
	}
	return said(number, g.formats[n], g.from04)
}
