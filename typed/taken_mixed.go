package typed

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// plain makes lines of the rows that have their hour in a cell of its own where so many are lines that
// no column holds hours: whoever types a programme in a letter uses a tab here and a blank there.
func (t *Taken) plain() {
	lines := slices.ContainsFunc(t.source, func(row []string) bool {
		only, one := alone(row)
		return one && t.hourLine(only)
	})
	if !lines || t.holds(0, t.cells.isTime) {
		return
	}
	for i, row := range t.source {
		if _, one := alone(row); one || !t.cells.isTime(strings.TrimSpace(row[0])) {
			continue
		}
		t.source[i] = []string{t.lineOf(row)}
	}
}

// hourLine says that a line begins with an hour and goes on.
func (t *Taken) hourLine(s string) bool {
	from, rest := t.cells.hourAtHead(inFull(unmarked(s)))
	return from != "" && rest != ""
}

// lineOf is a row as a line has it: from – to what, where.
func (t *Taken) lineOf(row []string) string {
	hours, rest := row[0], row[1:]
	for len(rest) > 0 && (strings.TrimSpace(rest[0]) == "" || t.cells.isTime(strings.TrimSpace(rest[0]))) {
		if to := strings.TrimSpace(rest[0]); to != "" {
			hours += " – " + to
		}
		rest = rest[1:]
	}
	rest = slices.DeleteFunc(slices.Clone(rest), func(s string) bool { return strings.TrimSpace(s) == "" })
	return hours + " " + strings.Join(rest, ", ")
}

// ends says that the rows end as those of a list do: with a sign that parts them, and a full stop.
func (t *Taken) ends() bool {
	n := 0
	for _, row := range t.source {
		if s := strings.TrimRight(row[len(row)-1], " \t\n"); strings.HasSuffix(s, ";") || strings.HasSuffix(s, ".") {
			n++
		}
	}
	return n > 1 && 2*n >= len(t.source)
}

// leastWord is of how many letters a word is at the least that is no abbreviation with its full stop.
const leastWord = 4

// ended is a text without the sign at its end, where that is one of a list.
func (r *reading) ended(s string) string {
	s = unended(s)
	short := strings.TrimSuffix(s, ".")
	if !r.list || short == s || strings.HasSuffix(short, ".") {
		return s
	}
	if word := short[strings.LastIndexAny(short, " .")+1:]; utf8.RuneCountInString(word) < leastWord {
		return s
	}
	return short
}
