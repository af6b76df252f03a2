package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/exchange/source"
	"chancery/words"
)

const raisedFigures = "⁰¹²³⁴⁵⁶⁷⁸⁹"

var (
	marksRE   = regexp.MustCompile(`[` + raisedFigures + `]+(?:[,; ]?[` + raisedFigures + `]+)*`)
	oneMarkRE = regexp.MustCompile(`[` + raisedFigures + `]+`)
	starsRE   = regexp.MustCompile(`([\p{L}\p{N})])(\*{1,3}|†|‡)(\s|$)`)
	noteRE    = regexp.MustCompile(`^\(?([` + raisedFigures + `]{1,2}|\d{1,2}|\*{1,3}|†|‡)[.)]?\s*(\S.*)$`)
	bracedRE  = regexp.MustCompile(`(?:\n\[[^\]]*\])+$`)
)

// marked says that a text may hold the mark of a note.
func marked(s string) bool { return strings.ContainsAny(s, raisedFigures+"*†‡") }

// noted are lines in which what stands at the foot of a programme stands where its mark does, in
// brackets, as a footnote of a word processor does. A mark changes no number: raised minutes are
// the minutes of an hour, a square metre is one, and what has no note stays raised behind figures.
func noted(lines []source.Line) []source.Line {
	if !slices.ContainsFunc(lines, func(l source.Line) bool {
		return slices.ContainsFunc(l.Cells, func(c source.Cell) bool { return marked(c.Text) })
	}) {
		return lines
	}
	notes, at := notesOf(lines)
	var out []source.Line
	for i, l := range lines {
		if at[i] {
			continue
		}
		l.Cells = slices.Clone(l.Cells)
		for j := range l.Cells {
			if c := &l.Cells[j]; marked(c.Text) {
				c.Text = withNotes(c.Text, notes)
			}
		}
		out = append(out, l)
	}
	return out
}

// notesOf are the notes by their marks, and in which lines they stand: alone, below a row, with a
// mark that is used above.
func notesOf(lines []source.Line) (notes map[string]string, at map[int]bool) {
	used, notes, at := map[string]bool{}, map[string]string{}, map[int]bool{}
	rows := 0
	for i, l := range lines {
		text, _, single := alone(l)
		if m := noteRE.FindStringSubmatch(text); single && rows > 0 && m != nil && used[source.Lowered(m[1])] && notes[source.Lowered(m[1])] == "" && !timely(m[2]) {
			if _, day := readDay(text); !day {
				notes[source.Lowered(m[1])], at[i] = m[2], true
				continue
			}
		}
		if !single || l.Table == 0 {
			rows++
		}
		for _, c := range l.Cells {
			for _, m := range oneMarkRE.FindAllString(c.Text, -1) {
				used[source.Lowered(m)] = true
			}
			for _, m := range starsRE.FindAllStringSubmatch(c.Text, -1) {
				used[m[2]] = true
			}
		}
	}
	return notes, at
}

// timely says that what stands behind a sign is a row: "* 10:00 Meeting".
func timely(text string) bool {
	_, _, ok := hourAtHead(text)
	return ok || isWhen(text)
}

// withNotes is a text with the notes of its marks behind it.
func withNotes(text string, notes map[string]string) string {
	var out strings.Builder
	var said []string
	last := 0
	for _, m := range marksRE.FindAllStringIndex(text, -1) {
		before, mark, behind := text[:m[0]], text[m[0]:m[1]], text[m[1]:]
		out.WriteString(text[last:m[0]])
		last = m[1]
		kept, found := keptOf(before, mark, behind, notes)
		out.WriteString(kept)
		said = append(said, found...)
	}
	out.WriteString(text[last:])
	text = starsRE.ReplaceAllStringFunc(out.String(), func(s string) string {
		m := starsRE.FindStringSubmatch(s)
		if notes[m[2]] == "" {
			return s
		}
		said = append(said, notes[m[2]])
		return m[1] + m[3]
	})
	switch text = strings.TrimRight(text, " "); {
	case len(said) == 0:
		return text
	case strings.TrimSpace(text) == "": // the mark was all that stood there
		return strings.Join(said, "; ")
	}
	return text + "\n[" + strings.Join(said, "]\n[") + "]"
}

// keptOf is what stays of a mark in its place, and the notes it stands for.
func keptOf(before, mark, behind string, notes map[string]string) (kept string, said []string) {
	prev, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(behind)
	each := oneMarkRE.FindAllString(mark, -1)
	for _, one := range each {
		if note := notes[source.Lowered(one)]; note != "" {
			said = append(said, note)
		}
	}
	inWord := unicode.IsLetter(next) || unicode.IsDigit(next)
	switch {
	case len(said) == len(each) && !inWord && !measured(before, mark):
		return "", said
	case len(each) == 1 && len([]rune(mark)) == 2 && source.Lowered(mark) < "60" && isHourFigure(before): // 9³⁰
		return ":" + source.Lowered(mark), nil
	case inWord || unicode.IsDigit(prev) || prev == utf8.RuneError || measured(before, mark):
		return mark, nil
	}
	return "", nil // the note is not in the file
}

// measured says that raised figures are of a square or of a cube.
func measured(before, mark string) bool {
	if mark != "²" && mark != "³" {
		return false
	}
	switch fields := strings.Fields(before); {
	case len(fields) == 0:
		return false
	default:
		unit := strings.TrimLeft(words.Fold(fields[len(fields)-1]), "0123456789.,")
		return slices.Contains([]string{"m", "km", "cm", "mm", "dm"}, unit)
	}
}

// isHourFigure says that a text ends in the figures of an hour.
func isHourFigure(before string) bool {
	figures := before[len(strings.TrimRight(before, "0123456789")):]
	return len(figures) > 0 && len(figures) < 3 && number(figures) <= 24
}

// braced parts a cell from the notes that stand behind it in brackets.
func braced(text string) (bare, notes string) {
	at := bracedRE.FindStringIndex(text)
	if at == nil {
		return text, ""
	}
	return text[:at[0]], listed(text[at[0]:])
}

// unraised is a text without the marks of notes, for what has room for an hour or a day alone.
func unraised(s string) string { return oneMarkRE.ReplaceAllString(s, "") }
