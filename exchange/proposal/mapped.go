package proposal

import (
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/typed"
	"chancery/words"
)

// Column is a column of a table: what it is called there, and what it is taken for; "" is
// left out.
type Column struct{ Head, As string }

// Choices are what a column of a file of some kind can be taken for.
func Choices(of Kind) []string {
	if of == People {
		return []string{"", "number", "name", colLastFirst, "last", "first", "address", "office", "org", "state", "side", "with", "phone", "email", "answer", "rank", "group", "remarks"}
	}
	var out []string
	for _, c := range []typed.Column{typed.ColNone, typed.ColNumber, typed.ColDay, typed.ColFrom, typed.ColTo, colSure, typed.ColActivity, typed.ColPlace, colWho, colMixed, typed.ColHost, typed.ColGuest,
		typed.ColInterpret, typed.ColPress, typed.ColResponsible, typed.ColStatus, typed.ColRemarks} {
		out = append(out, string(c))
	}
	return out
}

// Shape is what files of one make have in common: their kind and the heads of their table,
// "" where they have no table.
func (p *Proposal) Shape() string {
	if len(p.Columns) == 0 {
		return ""
	}
	out := []string{string(p.Kind)}
	for _, c := range p.Columns {
		out = append(out, words.Fold(c.Head))
	}
	return strings.Join(out, "|")
}

// mapped remembers the columns of the first table, and takes those of every table that is as
// wide for what somebody said.
func (w *walk) mapped() {
	if len(w.o.Columns) == len(w.cols.as) {
		for i, as := range w.o.Columns {
			w.cols.as[i] = typed.Column(as)
		}
	}
	if w.Columns != nil {
		return
	}
	for i, as := range w.cols.as {
		w.Columns = append(w.Columns, Column{w.cols.names[i], string(as)})
	}
}

// peopleColumns are those of a list of people whose head stands at a line: as it says, else as they
// look; or as somebody said.
func (p *Proposal) peopleColumns(lines []source.Line, cols []string, at int, o Options) []string {
	out := slices.Clone(cols)
	for i := range cols {
		one := Column{As: cols[i]}
		if at >= 0 && i < len(lines[at].Cells) {
			one.Head = oneLine(lines[at].Cells[i].Text)
		}
		if strings.HasPrefix(one.As, "?") {
			one.As = string(typed.ColRemarks)
		}
		if len(o.Columns) == len(cols) {
			if one.As = o.Columns[i]; one.As == string(typed.ColRemarks) && peopleColumn(one.Head) != one.As {
				out[i] = "?" + one.Head
			} else {
				out[i] = one.As
			}
		}
		p.Columns = append(p.Columns, one)
	}
	return out
}

// own leaves out what our own lists say behind each row: which visit, how it is marked, of
// which version.
func (c *columns) own() {
	for _, lang := range words.Languages {
		say := words.For(lang).Say
		n := len(c.names)
		if n < 2 || words.Fold(c.names[n-2]) != words.Fold(say("export.col.marking")) || words.Fold(c.names[n-1]) != words.Fold(say("export.col.state")) {
			continue
		}
		c.as[n-2], c.as[n-1] = colAway, colAway
		if n > 2 && words.Fold(c.names[n-3]) == words.Fold(say("export.col.about")) {
			c.as[n-3] = colAway
		}
		if words.Fold(c.names[0]) == words.Fold(say("export.col.part")) {
			c.as[0] = colAway
		}
	}
}
