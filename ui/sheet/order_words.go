package sheet

import (
	"strings"

	"chancery/typed"
)

// Words are the parts of a cell that are words alone, and what is said of them under the pointer.
func (o *Order) Words(row, col int) (parts []string, said string) {
	if l := o.lines[row]; l.isItem() {
		parts = o.cells.Worded(l.item, o.cols[col])
	}
	if len(parts) > 0 {
		key := "sheet.only-words"
		if o.cols[col] == typed.ColPlace {
			key = "sheet.only-words.place"
		}
		said = o.kit.Words.Say(key, strings.Join(parts, "; "))
	}
	return parts, said
}

// Within names who is in the groups and delegations of a cell, under the pointer.
func (o *Order) Within(row, col int) string {
	l := o.lines[row]
	if !l.isItem() {
		return ""
	}
	return strings.Join(o.cells.Within(l.item, o.cols[col]), "\n")
}
