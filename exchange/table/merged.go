package table

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// place is the column and the row of a cell by its name: B7 is 2, 7.
func place(ref string) (col, row int) {
	i := 0
	for ; i < len(ref) && i < 4 && ref[i] >= 'A' && ref[i] <= 'Z'; i++ {
		col = col*26 + int(ref[i]-'A') + 1
	}
	row, err := strconv.Atoi(ref[i:])
	if err != nil || row < 0 {
		return col, 0
	}
	return col, row
}

func cellName(col, row int) string {
	name := ""
	for ; col > 0; col = (col - 1) / 26 {
		name = string(rune('A'+(col-1)%26)) + name
	}
	return name + strconv.Itoa(row)
}

// mostMerged is how many rows a merged cell may hold for: more are a mistake of a program.
const mostMerged = 1000

// merge lets a cell that was merged downwards hold for all its rows.
func (g *grid) merge(ref string) {
	from, to, _ := strings.Cut(ref, ":")
	col, first := place(from)
	wide, last := place(to)
	line := g.at(first)
	if line == nil || col < 1 || col > len(line.Cells) || wide < col {
		return
	}
	line.Cells[col-1].Span = min(wide-col+1, source.MostWidth)
	text := line.Cells[col-1].Text
	if text == "" || last-first > mostMerged {
		return
	}
	for i := range g.lines {
		if l := &g.lines[i]; l.Row > first && l.Row <= last && (col > len(l.Cells) || l.Cells[col-1].Text == "") {
			for len(l.Cells) < col {
				l.Cells = append(l.Cells, source.Cell{Span: 1})
			}
			l.Cells[col-1] = source.Cell{Text: text, Span: 1, Above: true}
		}
	}
}

// tell says what of a sheet was left out.
func (g *grid) tell() {
	rows := map[string][]string{}
	var order []string
	for _, cell := range g.left {
		row, text, _ := strings.Cut(cell, "\t")
		if rows[row] == nil {
			order = append(order, row)
		}
		rows[row] = append(rows[row], text)
	}
	for _, row := range order {
		g.file.Note("hidden-row", g.name, row, strings.Join(rows[row], " · "))
	}
	var columns []int
	for c := range g.columns {
		columns = append(columns, c)
	}
	slices.Sort(columns)
	for _, c := range columns {
		g.file.Note("hidden-column", g.name, strings.TrimRight(cellName(c, 0), "0"), g.columns[c])
	}
	if n := len(g.struck); n > 0 {
		said := strings.Join(g.struck[:min(n, mostStruck)], "; ")
		if n > mostStruck {
			said += " … (+" + strconv.Itoa(n-mostStruck) + ")"
		}
		g.file.Note("struck-cells", g.name, said)
	}
	if g.far > 0 {
		g.file.Note("far-cells", g.name, strconv.Itoa(g.far))
	}
}
