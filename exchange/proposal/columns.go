package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/typed"
	"chancery/words"
)

// headWithin is how many rows may stand above the head of a table.
const headWithin = 12

// columns are what the columns of a table are.
type columns struct {
	as    []typed.Column
	names []string
	sides bool // which side is whose was taken by their order
}

var headTrim = regexp.MustCompile(`[\s:.*?]+$`)

// columnOf is the column of a head in any language.
func columnOf(head string) (typed.Column, bool) {
	bare := bracketRE.ReplaceAllString(headTrim.ReplaceAllString(oneLine(unraised(head)), ""), "")
	if mixedHead(bare) {
		return colMixed, true
	}
	for _, part := range append([]string{bare}, strings.Split(bare, "/")...) {
		key := strings.Trim(words.Fold(part), " .")
		if col, ok := said().heads[strings.ReplaceAll(key, ".", "")]; ok && key != "" {
			return col, true
		}
		col, sided, ok := typed.ColumnOf(part)
		if ok && !sided {
			col = colWho
		}
		if ok && key != "" {
			return col, true
		}
	}
	return typed.ColNone, false
}

// side says that a head is that of one of two sides, and which one where it says so.
func side(head string) (typed.Column, bool) {
	is := false
	var col typed.Column
	for w := range strings.FieldsSeq(strings.Trim(words.Fold(head), " :.")) {
		is = is || said().sides[w]
		if c, ok := said().sideOf[w]; ok {
			col = c
		}
	}
	return col, is && len(strings.Fields(head)) <= 4
}

// headOf are the columns that a row is the head of; false for one that is none.
func headOf(l source.Line) (c columns, ok bool) {
	known, filled := 0, 0
	for i, cell := range l.Cells {
		text := headText(cell.Text, isHead)
		c.names = append(c.names, text)
		c.as = append(c.as, typed.ColNone)
		if text == "" {
			continue
		}
		filled++
		if isWhen(text) && !isHead(text) || isDay(text) || len([]rune(text)) > 60 {
			return c, false
		}
		col, named := columnOf(text)
		if of, is := side(text); is && !named {
			if col = of; col == "" {
				c.sides = true
				if col = typed.ColHost; slices.Contains(c.as, typed.ColHost) {
					col = typed.ColGuest
				}
			}
			named = true
		}
		if named && (col == typed.ColRemarks || !slices.Contains(c.as[:i], col)) {
			c.as[i] = col
			known++
		} else {
			c.as[i] = typed.ColRemarks // kept, with its name before it
		}
	}
	hours := slices.Contains(c.as, typed.ColFrom) || slices.Contains(c.as, typed.ColTo)
	if known < 2 || !hours && known < 3 || 2*known < filled {
		return c, false
	}
	c.own()
	if !slices.Contains(c.as, typed.ColActivity) {
		for i := range c.as { // what happens has another name
			if _, named := columnOf(c.names[i]); c.as[i] == typed.ColRemarks && !named {
				c.as[i] = typed.ColActivity
				break
			}
		}
	}
	return c, true
}

// isHead says that a text that can be read as an hour is the name of a column: "to".
func isHead(text string) bool {
	_, ok := columnOf(text)
	return ok
}

// isMoment says that a text is a day with its hours.
func isMoment(text string) bool {
	_, _, ok := dayAtHead(text)
	return ok
}

func isDay(text string) bool {
	d, ok := readDay(text)
	return ok && d.day > 0
}

// guessed are the columns of a table without a head, by what their cells look like.
func guessed(rows []source.Line) (c columns) {
	width := 0
	for _, l := range rows {
		width = max(width, len(l.Cells))
	}
	next := []typed.Column{typed.ColActivity, typed.ColPlace}
	for i := range width {
		c.names = append(c.names, "")
		col := typed.ColRemarks
		switch n, when, day, press, figure := look(rows, i); {
		case n == 0:
			col = typed.ColNone
			if i > 0 && c.as[i-1] == typed.ColFrom {
				col = typed.ColTo
			}
		case 2*day >= n && !slices.Contains(c.as, typed.ColDay):
			col = typed.ColDay
		case 2*when >= n && !slices.Contains(c.as, typed.ColFrom) && !(i == 0 && figure == n):
			col = typed.ColFrom
		case 2*when >= n && i > 0 && c.as[i-1] == typed.ColFrom:
			col = typed.ColTo
		case 2*figure >= n && i == 0:
			col = typed.ColNumber
		case 2*press >= n && len(next) == 0:
			col = typed.ColPress
		case len(next) > 0:
			col, next = next[0], next[1:]
		}
		c.as = append(c.as, col)
	}
	return c
}

var figureRE = regexp.MustCompile(`^\d{1,3}[.)]?$`)

// look counts what the cells of a column are.
func look(rows []source.Line, i int) (n, when, day, press, figure int) {
	for _, l := range rows {
		if i >= len(l.Cells) || strings.TrimSpace(l.Cells[i].Text) == "" {
			continue
		}
		text := oneLine(l.Cells[i].Text)
		n++
		switch {
		case isDay(text):
			day++
		case figureRE.MatchString(text):
			figure++
		case isWhen(text), isMoment(text):
			when++
		default:
			if _, _, ok := typed.ReadPress(text); ok {
				press++
			}
		}
	}
	return
}
