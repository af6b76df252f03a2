package table

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// openSheet is a sheet of an open document while it is read.
type openSheet struct {
	*grid
	d     *xml.Decoder
	level int
	below map[int][2]int // cells that go on downwards: the column, the row and how far
	last  map[int]string
	cols  map[int]string // how cells of a column look that say nothing of it
	line  string         // and those of a row
	gone  string         // what was struck out of a cell
}

// OpenDocument reads an ods.
func OpenDocument(name string, b []byte) (*source.File, error) {
	a, err := source.Unzip(b)
	if err != nil {
		return nil, err
	}
	w := &book{Archive: a, file: &source.File{Name: name, Kind: source.Workbook}}
	locked := false
	if err := w.each("META-INF/manifest.xml", func(_ *xml.Decoder, s xml.StartElement) error {
		locked = locked || s.Name.Local == "encryption-data"
		return nil
	}); err != nil {
		return nil, err
	}
	if locked {
		return nil, source.Refuse("locked-ods")
	}
	hidden := map[string]bool{}
	style := ""
	w.named = map[string]look{}
	read := func(d *xml.Decoder, s xml.StartElement) error {
		switch s.Name.Local {
		case "style":
			style = attr(s, "name")
			w.named[style] = w.named[attr(s, "parent-style-name")]
		case "text-properties":
			l := w.named[style]
			l.open(s)
			w.named[style] = l
		case "table-properties":
			hidden[style] = attr(s, "display") == "false"
		case "table":
			return w.openTable(d, s, hidden[attr(s, "style-name")])
		}
		return nil
	}
	if err = w.each("styles.xml", read); err == nil {
		err = w.each("content.xml", read)
	}
	if err != nil {
		return nil, err
	}
	return w.file, nil
}

func (w *book) openTable(d *xml.Decoder, s xml.StartElement, hidden bool) error {
	o := &openSheet{grid: &grid{book: w, tab: tab{name: attr(s, "name")}, hidden: map[int]bool{}, columns: map[int]string{}}, d: d, last: map[int]string{}, cols: map[int]string{}}
	if err := o.until("table", o.part); err != nil {
		return err
	}
	if hidden {
		w.file.Note("hidden-sheet", o.name)
		return nil
	}
	o.tell()
	w.file.Sheets = append(w.file.Sheets, source.Sheet{Name: o.name, Lines: o.lines})
	return nil
}

// until calls f for what starts before an element ends.
func (o *openSheet) until(end string, f func(xml.StartElement) error) error {
	if o.level++; o.level > source.MostDepth {
		return source.Refuse("bomb", "")
	}
	defer func() { o.level-- }()
	for {
		t, err := o.d.RawToken()
		if err != nil {
			return io.ErrUnexpectedEOF
		}
		switch t := t.(type) {
		case xml.EndElement:
			if t.Name.Local == end {
				return nil
			}
		case xml.StartElement:
			if err := f(t); err != nil {
				return err
			}
		}
	}
}

func repeated(s xml.StartElement, what string) int {
	n, err := strconv.Atoi(attr(s, what))
	if err != nil || n < 1 {
		return 1
	}
	return n
}

func (o *openSheet) part(s xml.StartElement) error {
	switch s.Name.Local {
	case "table-column":
		n := repeated(s, "number-columns-repeated")
		for c := o.col + 1; c <= min(o.col+n, source.MostWidth); c++ {
			v := attr(s, "visibility")
			o.hidden[c] = v == "collapse" || v == "filter"
			o.cols[c] = attr(s, "default-cell-style-name")
		}
		o.col = min(o.col+n, source.MostWidth)
	case "table-row":
		v := attr(s, "visibility")
		o.out, o.col = v == "collapse" || v == "filter", 0
		o.row++
		o.line = attr(s, "default-cell-style-name")
		before := o.cells
		if err := o.until("table-row", o.openCell); err != nil {
			return err
		}
		if n := repeated(s, "number-rows-repeated"); n > 1 {
			o.again(min(n, source.MostRows)-1, o.cells > before)
		}
	case "forms", "shapes", "named-expressions", "annotation":
		return o.until(s.Name.Local, func(xml.StartElement) error { return nil })
	}
	return nil
}

// again repeats the row that was read last, when it says anything.
func (o *openSheet) again(n int, said bool) {
	if said && len(o.lines) > 0 && n < 1000 {
		row := o.lines[len(o.lines)-1]
		for i := range n {
			one := source.Line{Row: row.Row + i + 1, Table: 1, Cells: append([]source.Cell(nil), row.Cells...)}
			o.lines = append(o.lines, one)
			o.cells += len(one.Cells)
		}
	}
	o.row += n
}

func (o *openSheet) openCell(s xml.StartElement) error {
	kind := s.Name.Local
	if kind != "table-cell" && kind != "covered-table-cell" {
		return nil
	}
	var lines []string
	looks := look{struck: o.named[firstOf(attr(s, "style-name"), o.line, o.cols[o.col+1])].struck} // an hour is never the mark of a note
	o.gone = ""
	err := o.until(kind, func(e xml.StartElement) error {
		switch e.Name.Local {
		case "annotation":
			return o.until("annotation", func(xml.StartElement) error { return nil })
		case "p":
			text, err := o.words(looks)
			lines = append(lines, text)
			return err
		}
		return nil
	})
	if err != nil {
		return err
	}
	text, n := strings.Join(lines, "\n"), repeated(s, "number-columns-repeated")
	if o.gone == "" || strings.TrimSpace(text) != "" {
		text = openValue(s, text)
	}
	if o.gone != "" {
		g := o.grid
		g.col = o.col + 1
		g.cutOut(cellName(g.col, o.row), o.gone)
		g.col--
	}
	if strings.TrimSpace(text) != "" {
		for i := range min(n, source.MostWidth) {
			if err := o.say(o.col+1+i, text); err != nil {
				return err
			}
			if l := o.at(o.row); l != nil && o.col+i < len(l.Cells) {
				l.Cells[o.col+i].Figure = attr(s, "value-type") == "float"
			}
		}
	}
	if span := repeated(s, "number-columns-spanned"); span > 1 {
		if l := o.at(o.row); l != nil && o.col < len(l.Cells) {
			l.Cells[o.col].Span = min(span, source.MostWidth)
		}
	}
	o.downwards(s, kind, text)
	o.col += n
	return nil
}

// downwards remembers a cell that was merged with those below it, and fills these.
func (o *openSheet) downwards(s xml.StartElement, kind, text string) {
	if o.below == nil {
		o.below = map[int][2]int{}
	}
	if rows := repeated(s, "number-rows-spanned"); rows > 1 && rows <= mostMerged && text != "" {
		o.below[o.col] = [2]int{o.row, rows}
		o.last[o.col] = source.Clean(text)
	}
	if from, ok := o.below[o.col]; ok && kind == "covered-table-cell" && o.row > from[0] && o.row < from[0]+from[1] && o.col < source.MostWidth && !o.out {
		o.put(o.row, o.col+1, o.last[o.col])
		if l := o.at(o.row); l != nil {
			l.Cells[o.col].Above = true
		}
	}
}

// say puts what a cell says where it stands, unless it is hidden or far away.
func (o *openSheet) say(col int, text string) error {
	switch {
	case col > source.MostWidth || o.row > source.MostRows:
		o.far++
		return nil
	case o.hidden[col]:
		if o.columns[col] == "" {
			o.columns[col] = text
		}
		return nil
	case o.out:
		o.left = append(o.left, strconv.Itoa(o.row)+"\t"+text)
		return nil
	}
	if o.cells++; o.cells > source.MostCells {
		return source.Refuse("too-many-cells", strconv.Itoa(source.MostCells))
	}
	o.put(o.row, col, source.Clean(text))
	return nil
}
