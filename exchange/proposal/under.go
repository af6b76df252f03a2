package proposal

import (
	"strings"

	"chancery/typed"
)

// under takes what stands under a row over the width of its table, each with the name of its
// column before it, for what that column would say. Of what is left it is not known what it is.
func (w *walk) under(text string) (known bool) {
	if len(w.Rows) == 0 {
		return false
	}
	r, rest := &w.Rows[len(w.Rows)-1], []string(nil)
	for part := range strings.SplitSeq(strings.ReplaceAll(text, " · ", "\n"), "\n") {
		label, said, _ := strings.Cut(part, ":")
		said = listed(said)
		switch col, ok := columnOf(label); {
		case !ok || said == "":
			rest = append(rest, oneLine(part))
			continue
		case col == typed.ColInterpret:
			r.Interpretation = said
		case col == typed.ColResponsible:
			r.Responsible = said
		case col == typed.ColRemarks:
			r.Remarks = more(r.Remarks, said)
		default:
			rest = append(rest, oneLine(part))
			continue
		}
		known = true
	}
	if known && len(rest) > 0 {
		w.free(strings.Join(rest, " · "))
	}
	return known
}

// listed are the lines of a cell behind each other.
func listed(text string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.Trim(oneLine(line), " ;"); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "; ")
}
