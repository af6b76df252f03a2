package part

import (
	"strings"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// worded are rows that tell which parts of a cell are words alone, and stand for nobody and nothing that is known, and
// what is said of them under the pointer.
type worded interface {
	Words(row, col int) (parts []string, said string)
}

// within are rows that tell who is meant by a name that stands for several.
type within interface {
	Within(row, col int) string
}

// dots marks parts of a line that are words alone: dots stand under them. Text is the whole of
// the cell, and at where the line begins in it.
func dots(s *scene.Scene, text string, at int, line string, parts []string, x, y float32, f *scene.Face) {
	from := 0
	for _, p := range parts {
		i := strings.Index(text[from:], p)
		if i < 0 {
			continue
		}
		a, b := max(from+i, at)-at, min(from+i+len(p), at+len(line))-at
		from += i + len(p)
		if a >= b || b > len(line) {
			continue
		}
		left := x + f.Width(line[:a])
		for end := left + f.Width(line[a:b]); left < end; left += dotStep {
			s.Rect(left, y, dotWide, 1, look.Now().Text3)
		}
	}
}

const (
	dotStep = 5
	dotWide = 2
)

// words are the parts of a cell that are words alone.
func (t *Table) words(r, c int) (parts []string, said string) {
	if rows, ok := t.rows.(worded); ok {
		return rows.Words(r, c)
	}
	return nil, ""
}

// retyped says of a cell in which the same is typed again that some of it was words alone: they may mean somebody, or a
// place, that is known by now.
func (t *Table) retyped(e *editing) bool {
	parts, _ := t.words(e.row, e.col)
	return e.touched && len(parts) > 0
}

// paintWords says under the pointer what the dots mean, or the bar of a row, and before them all of
// a cell for which its row has no room; under the keyboard as well.
func (t *Table) paintWords(s *scene.Scene) {
	row, col := t.hover, t.hoverCol
	if t.edit != nil {
		return
	}
	if row < 0 || row >= len(t.ys) || col < 0 {
		if row, col = t.row, t.col; !t.focused || row >= len(t.ys) || t.whole(row, col) {
			return
		}
	}
	_, said := t.words(row, col)
	if rows, ok := t.rows.(within); ok {
		said = strings.Trim(said+"\n"+rows.Within(row, col), "\n")
	}
	if said == "" && col < 2 { // beside the bar
		said = t.rows.Look(row).Since
	}
	most := 3
	if !t.whole(row, col) {
		most, said = rowMost, strings.TrimSuffix(t.rows.Cell(row, col)+"\n"+said, "\n")
	}
	if said == "" {
		return
	}
	p := look.Now()
	x, y, _, h := t.cell(row, col)
	lines := scene.F12.Wrap(said, 300, most)
	wide := float32(0)
	for _, l := range lines {
		wide = max(wide, scene.F12.Width(l))
	}
	tall := float32(len(lines))*rowLine + 12
	top := t.under(y, h, tall)
	x = max(0, min(x, t.size.Width-wide-28))
	s.Raised(x, top, wide+20, tall, 7, p.Panel, p.Line, p.Shadow)
	for i, l := range lines {
		s.Text(x+10, top+6+float32(i)*rowLine, l, scene.F12, p.Text2)
	}
}

// whole says that all of a cell can be read where it stands, as far as it is in sight at all.
func (t *Table) whole(row, col int) bool {
	lines, _, whole := t.lines(row, col)
	return whole || lines == nil
}
