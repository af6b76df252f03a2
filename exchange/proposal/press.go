package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// press reads the cell of the press.
func (w *walk) press(r *Row, text string) {
	first, below, _ := strings.Cut(text, "\n")
	access, rest, ok := pressOf(first)
	if !ok {
		r.Remarks = more(r.Remarks, listed(text))
		return
	}
	r.Press = access
	if rest = more(rest, listed(below)); rest != "" {
		r.Remarks = more(r.Remarks, rest)
	}
}

// besidePress takes remarks, of which one may say how the press comes: Press: pool only. Where the file has no column for
// it, it may say so in words of the press alone: Closed to press.
func (w *walk) besidePress(r *Row, remarks string) {
	for one := range strings.SplitSeq(remarks, "; ") {
		label, _, cut := strings.Cut(one, ":")
		col, _ := columnOf(label)
		access, rest, ok := pressSaidIn(one)
		if labelled := cut && col == typed.ColPress; ok && r.Press == "" && (labelled || !slices.Contains(w.cols.as, typed.ColPress) && ofPress(access, one)) {
			r.Press, r.pressed, one = access, one, rest
		}
		r.Remarks = more(r.Remarks, one)
	}
}

// ofPress says that words mean how the press comes, without any that say so: not one that may be of anything else, such as
// Closed, and none that says what happens, such as Press statements.
func ofPress(access, text string) bool {
	return len(strings.Fields(text)) > 1 && access != string(model.PressWords) && access != string(model.PressWritten)
}

// guessedPress says of which rows the press was read among the remarks.
func (p *Proposal) guessedPress() {
	var rows []int
	for i := range p.Rows {
		if p.Rows[i].pressed != "" {
			rows = append(rows, i+1)
		}
	}
	if len(rows) > 0 {
		p.ask("press-read", numbersOf(rows))
	}
}

// poolsRE are several pools at once: Pools 1–3.
var poolsRE = regexp.MustCompile(`(?i)^(?:pools|pooluri(?:le)?|пули)\s+(\d[\d–,\s-]*)$`)

func pressOf(text string) (access, rest string, ok bool) {
	text = strings.Trim(oneLine(text), " .")
	if a, ok := said().press[words.Fold(text)]; ok {
		return a, "", true
	}
	if m := poolsRE.FindStringSubmatch(text); m != nil {
		return "pool", m[1], true
	}
	a, rest, ok := typed.ReadPress(text)
	if head, more, cut := strings.Cut(text, ", "); !ok && cut { // at the start, then closed
		if a, rest, ok = typed.ReadPress(head); ok {
			rest = strings.Trim(rest+", "+more, ", ")
		}
	}
	return string(a), rest, ok && a != ""
}

// unsaidStays keeps how the press comes to a row, and its interpretation, where the draft does not say it of that row,
// whatever it says of others: silence takes back nothing.
func unsaidStays(was, is *Row) {
	is.Press, is.Interpretation = firstOf(is.Press, was.Press), firstOf(strings.TrimSpace(is.Interpretation), was.Interpretation)
}
