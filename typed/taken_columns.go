package typed

import (
	"regexp"
	"slices"
	"strings"

	"chancery/words"
)

// headWithin is how many rows may stand above the head of a table.
const headWithin = 10

// columns finds out what each column of the text is: by its head, by the order of our own
// running order, or by what it holds.
func (t *Taken) columns() {
	width := 0
	for _, row := range t.source {
		width = max(width, len(row))
	}
	for i, row := range t.source[:min(headWithin, len(t.source))] {
		if cols, known, homeless, aside := t.headOf(row, width); known >= 2 {
			t.head, t.headed, t.Cols, t.Asks = i+1, true, cols, homeless || aside != ""
			if !homeless {
				t.Aside = aside
			}
			t.headsIn(cellsUpTo(row, width))
			break
		}
	}
	if !t.headed {
		t.plain()
		width = t.width()
	}
	switch {
	case t.headed:
		t.Heads = cellsUpTo(t.source[t.head-1], width)
	case width >= len(Columns)-2: // copied out of a running order of ours
		t.Cols, t.Heads = slices.Clone(Columns[1:min(width+1, len(Columns))]), make([]string, width)
	default:
		t.guess(width)
	}
	for len(t.Cols) < width {
		t.Cols = append(t.Cols, ColNone)
	}
	for i := range t.Heads {
		if t.Heads[i] = oneLine(t.Heads[i]); t.Heads[i] == "" {
			t.Heads[i] = t.first(i)
		}
	}
}

// headOf is what the columns are called, when a row is their head, how many are known, whether one is
// that has no home here, and what one of people is called that tells no side.
func (t *Taken) headOf(row []string, width int) (cols []Column, known int, homeless bool, aside string) {
	cols = make([]Column, width)
	for i, cell := range row {
		if t.isDay(cell) || t.isTime(cell) && !t.isHead(cell) {
			return nil, 0, false, ""
		}
		switch col, ok := t.columnIn(cell); {
		case ok && (col == ColNone || col == ColRemarks || !slices.Contains(cols[:i], col)):
			cols[i] = col
			known++
			if sideless(cell) {
				aside = oneLine(cell)
			}
		case strings.TrimSpace(cell) != "":
			cols[i] = ColRemarks // it is kept, with its name before it
			homeless = true
		}
	}
	for i := range cols { // what happens has another name
		if known >= 2 && !slices.Contains(cols, ColActivity) && cols[i] == ColRemarks && !t.isCalled(row[i], ColRemarks) {
			cols[i] = ColActivity
		}
	}
	return cols, known, homeless, aside
}

// isHead says that a text that can be read as an hour is the name of a column: from, to.
func (t *Taken) isHead(text string) bool {
	_, ok := t.columnIn(text)
	return ok
}

// sideless says that a head is that of people without a side, in one language or in several: Participanți / Participants.
func sideless(head string) bool {
	is := false
	head = inBrackets.ReplaceAllString(head, "")
	for _, part := range append([]string{head}, strings.Split(head, "/")...) {
		key := words.Fold(strings.Trim(part, " :.*\n"))
		if slices.Contains(lexical().whoHeads, key) {
			is = true
		} else if _, known := lexical().columns[key]; known && key != "" {
			return false
		}
	}
	return is
}

// inBrackets is what a head says besides: Time (CET).
var inBrackets = regexp.MustCompile(`\s*\([^)]*\)`)

// columnCalled is the column of a name in any language. A head in two languages says the
// same twice.
func columnCalled(head string) (Column, bool) {
	head = inBrackets.ReplaceAllString(head, "")
	for _, part := range append([]string{head}, strings.Split(head, "/")...) {
		key := words.Fold(strings.Trim(part, " :.*\n"))
		if col, ok := lexical().columns[key]; ok && key != "" {
			return col, true
		}
	}
	return ColNone, false
}

func (t *Taken) isCalled(head string, col Column) bool {
	c, ok := t.columnIn(head)
	return ok && c == col
}

// guess takes columns for what they hold: days, hours, then what happens and where, and
// what comes after that. From the fifth on somebody has to look.
func (t *Taken) guess(width int) {
	t.Heads = make([]string, width)
	next := []Column{ColActivity, ColPlace}
	for i := range width {
		switch {
		case t.holds(i, t.isDay) && !slices.Contains(t.Cols, ColFrom):
			t.Cols = append(t.Cols, ColDay)
		case t.holds(i, t.isMoment) && !slices.Contains(t.Cols, ColFrom):
			t.Cols = append(t.Cols, ColFrom)
		case t.isEnd(i):
			t.Cols = append(t.Cols, ColTo)
		case t.holds(i, isNumber):
			t.Cols = append(t.Cols, ColNone)
		case len(next) > 0:
			t.Cols, next = append(t.Cols, next[0]), next[1:]
		default:
			t.Cols = append(t.Cols, t.besides(i))
			t.Asks = true
		}
	}
}

// isEnd says that a column holds ends: it stands behind that of starts, and holds hours
// or nothing.
func (t *Taken) isEnd(i int) bool {
	if i == 0 || t.Cols[i-1] != ColFrom {
		return false
	}
	return t.holds(i, t.isTime) || t.empty(i) && i+1 < t.width()
}

// besides is what a column behind the place is likely to be.
func (t *Taken) besides(i int) Column {
	switch {
	case t.holds(i, func(s string) bool { _, _, ok := pressAt(s, t.cells.Words); return ok }):
		return ColPress
	case t.some(i, t.people) && !slices.Contains(t.Cols, ColHost):
		return ColHost
	}
	return ColRemarks
}

// people says that a cell names people: somebody known, or several below each other.
func (t *Taken) people(s string) bool {
	for _, name := range split(s) {
		if _, ok := t.cells.Roll.byName[words.Fold(name)]; ok {
			return true
		}
	}
	return len(split(s)) > 1
}

// holds says that half of the cells of a column that are not empty are such, or more.
func (t *Taken) holds(i int, such func(string) bool) bool {
	n, all := 0, 0
	for _, row := range t.source[t.head:] {
		if i < len(row) && strings.TrimSpace(row[i]) != "" {
			if all++; such(strings.TrimSpace(row[i])) {
				n++
			}
		}
	}
	return n > 0 && 2*n >= all
}

func (t *Taken) some(i int, such func(string) bool) bool {
	return slices.ContainsFunc(t.source, func(row []string) bool { return i < len(row) && such(row[i]) })
}

func (t *Taken) empty(i int) bool {
	return !t.some(i, func(s string) bool { return strings.TrimSpace(s) != "" })
}

func (t *Taken) width() int {
	n := 0
	for _, row := range t.source {
		n = max(n, len(row))
	}
	return n
}

// first is what the first cell of a column says that says anything.
func (t *Taken) first(i int) string {
	for _, row := range t.source[t.head:] {
		if i < len(row) && strings.TrimSpace(row[i]) != "" {
			return oneLine(row[i])
		}
	}
	return ""
}

func cellsUpTo(row []string, n int) []string {
	out := make([]string, n)
	copy(out, row)
	return out
}

func isNumber(s string) bool { return numberRE.MatchString(strings.TrimSuffix(s, ")")) }

// joined puts hours together whose dash stands in a cell of its own, as between tab
// stops.
func joined(row []string, isTime func(string) bool) []string {
	for i := 1; i+1 < len(row); i++ {
		if dash := strings.TrimSpace(row[i]); (dash == "-" || dash == "–" || dash == "—") && isTime(row[i-1]) && isTime(row[i+1]) {
			return slices.Concat(row[:i-1], []string{row[i-1] + " – " + row[i+1]}, row[i+2:])
		}
	}
	return row
}
