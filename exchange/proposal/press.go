package proposal

import (
	"regexp"
	"strings"

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

// besidePress takes remarks, of which one may say how the press comes: Press: pool only.
func (w *walk) besidePress(r *Row, remarks string) {
	for one := range strings.SplitSeq(remarks, "; ") {
		label, _, cut := strings.Cut(one, ":")
		col, _ := columnOf(label)
		if access, rest, ok := pressSaidIn(one); cut && ok && col == typed.ColPress && r.Press == "" {
			r.Press, r.pressed, one = access, one, rest
		}
		r.Remarks = more(r.Remarks, one)
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
