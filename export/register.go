package export

import (
	"io"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// RegisterFormats are those in which a register leaves the office: what is sorted and
// counted elsewhere.
var RegisterFormats = []string{"xlsx", "csv"}

// Register is a register as it was on show. It is for the office alone.
type Register struct {
	Name    string
	Columns []string
	Rows    [][]string
	Line    string // what was filtered out, "" for nothing
}

// paper is the register as a document: one table.
func (r *Register) paper(w *words.Words, opt Options) paper.Paper {
	line := w.Say("export.as-of", w.Date(opt.AsOf.Date()), opt.Look.House.Hour(w, opt.AsOf.Clock()))
	if r.Line != "" {
		line += " · " + r.Line
	}
	out := paper.Paper{Title: r.Name, Name: r.Name, Lang: w.Lang(), Subject: r.Name, Office: w.Text(opt.Office), Kind: r.Name, Headings: []paper.Run{{Text: r.Name}}, Line: line, State: line, Running: r.Name,
		Marking: w.Say("marking." + string(model.MarkInternal)), PageOf: w.Say("export.page"), PageNo: w.Say("export.page-no"), Look: opt.Look.paper(w), Size: paper.A4.Landscape(),
		Heads: paper.Heads{Part: w.Say("export.col.part"), Marking: w.Say("export.col.marking"), State: w.Say("export.col.state")}}
	var t paper.Table
	for _, c := range r.Columns {
		t.Columns = append(t.Columns, paper.Column{Title: c, Least: 18, Weight: 1})
	}
	for _, cells := range r.Rows {
		var row paper.Row
		for _, c := range cells {
			row.Cells = append(row.Cells, paper.Text(c))
		}
		t.Rows = append(t.Rows, row)
	}
	out.Sections = []paper.Section{{Table: t}}
	return out
}

// WriteRegister writes a register in the format that is asked for.
func WriteRegister(out io.Writer, r Register, w *words.Words, opt Options) error {
	return Render(out, []paper.Paper{r.paper(w, opt)}, opt)
}
