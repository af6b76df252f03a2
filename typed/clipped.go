package typed

import "strings"

// mostBreaks is how many line ends a cell may hold: what holds more is no cell, but a
// quotation mark that was never closed.
const mostBreaks = 20

// clipped are the rows of what was copied out of a spreadsheet, a document or a letter:
// tabs between cells, line ends between rows, quotation marks round a cell with a line
// end in it, and twice where one is meant. A quotation mark that does not enclose a
// whole cell is a letter like any other. Indents of lines are kept.
func clipped(text string) [][]string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\u00a0", " ", "\u202f", " ", "\u2007", " ", "\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "").Replace(text)
	text = strings.TrimRight(text, "\n")
	var rows [][]string
	var row []string
	for at := 0; at <= len(text); {
		cell, next := cellAt(text, at)
		row = append(row, cell)
		if next >= len(text) || text[next] == '\n' {
			rows, row = append(rows, row), nil
		}
		at = next + 1
	}
	return rows
}

// cellAt is the cell that begins somewhere in a text, and where it ends.
func cellAt(text string, at int) (cell string, end int) {
	if cell, end, ok := enclosed(text, at); ok {
		return cell, end
	}
	end = at + strings.IndexAny(text[at:]+"\n", "\t\n")
	return text[at:end], end
}

// enclosed is a cell between quotation marks: within it they stand twice.
func enclosed(text string, at int) (cell string, end int, ok bool) {
	if at >= len(text) || text[at] != '"' {
		return "", 0, false
	}
	var out strings.Builder
	breaks := 0
	for i := at + 1; i < len(text); i++ {
		switch {
		case text[i] == '\n' && breaks == mostBreaks:
			return "", 0, false
		case text[i] == '\n':
			breaks++
		case text[i] != '"':
		case i+1 < len(text) && text[i+1] == '"':
			i++
		default:
			return out.String(), i + 1, i+1 == len(text) || text[i+1] == '\t' || text[i+1] == '\n'
		}
		out.WriteByte(text[i])
	}
	return "", 0, false
}

// oneLine is a text whose line ends are blanks: what was broken to fit a narrow cell.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// unbroken is a text of several lines on one: a line that goes on is put behind a blank,
// another begins behind a semicolon.
func unbroken(s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		if line = oneLine(line); line == "" {
			continue
		}
		switch {
		case out.Len() == 0:
		case goesOn(out.String(), line):
			out.WriteByte(' ')
		default:
			out.WriteString("; ")
		}
		out.WriteString(line)
	}
	return out.String()
}
