package paper

import "strings"

// unclear says that of some hour there is more to say than when it is.
func (f *Flat) unclear(body []Section) bool {
	for i := range body {
		for n, c := range body[i].Table.Columns {
			for _, r := range body[i].Table.Rows {
				if c.Sort == Times && n < len(r.Cells) && f.note(r.When, r.Cells[n].String()) != "" {
					return true
				}
			}
		}
	}
	return false
}

// ends says that some row of a table has an end: a column for what none has is empty all the way down.
func ends(body []Section) bool {
	for i := range body {
		for _, r := range body[i].Table.Rows {
			if r.When.To >= 0 && r.When.Day != "" {
				return true
			}
		}
	}
	return false
}

// several says that the hours of a table are not all on the same clocks.
func several(body []Section) bool {
	first := ""
	for i := range body {
		for _, r := range body[i].Table.Rows {
			if c := r.When.Clock; first == "" {
				first = c
			} else if c != "" && c != first {
				return true
			}
		}
	}
	return false
}

// named is the heading of a section as each of its rows says it, in each of so many languages on a line of its own
// as in every other cell.
func (s *Section) named(languages int) string {
	said, beside := []string{s.Heading}, []string{s.Beside}
	if languages > 1 {
		said, beside = strings.Split(s.Heading, " / "), strings.Split(s.Beside, " / ")
	}
	for i := range said {
		switch {
		case !s.Names || s.Beside == "":
		case len(said) == len(beside):
			said[i] += " · " + beside[i]
		case i == len(said)-1:
			said[i] += " · " + s.Beside
		}
	}
	return strings.Join(said, "\n")
}
