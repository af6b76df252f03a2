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
		if o.cols[col] != typed.ColPlace {
			said = strings.Join(append([]string{said}, o.mayBe(parts)...), "\n")
		}
	}
	return parts, said
}

// mayBe names those who bear a name that several have: the cell asks which of them is meant once it is opened.
func (o *Order) mayBe(parts []string) (out []string) {
	for _, said := range parts {
		var names []string
		for _, k := range o.cells.Shared(said) {
			names = append(names, label(&k, o.kit.Lang))
		}
		if len(names) > 0 {
			out = append(out, o.kit.Words.Say("sheet.words-may-be", said, strings.Join(names, "; ")))
		}
	}
	return out
}

// Within names who is in the groups and delegations of a cell, under the pointer.
func (o *Order) Within(row, col int) string {
	l := o.lines[row]
	if !l.isItem() {
		return ""
	}
	return strings.Join(o.cells.Within(l.item, o.cols[col]), "\n")
}
