package register

import (
	"strings"

	"chancery/words"
)

// Headed are the columns that a line names, cell by cell, as a table has them above its rows, in whichever
// language; nil for a cell that is empty, and nil altogether where the line is no row of headings: where it
// names fewer than two, one twice, or says anything else.
func (b *Book) Headed(line []string, of []*Column) []*Column {
	out, found := make([]*Column, len(line)), map[*Column]bool{}
	for i, text := range line {
		key := words.Fold(strings.Join(strings.Fields(text), " "))
		if key == "" {
			continue
		}
		c := b.calledIn(key, of)
		if c == nil || found[c] {
			return nil
		}
		out[i], found[c] = c, true
	}
	if len(found) < 2 {
		return nil
	}
	return out
}

// calledIn is the column of a folded name, nil for none.
func (b *Book) calledIn(key string, of []*Column) *Column {
	for _, lang := range append([]string{b.Lang}, words.Languages...) {
		w := words.For(lang)
		for _, c := range of {
			name := w.Say("register.col." + c.Key)
			if c.Lang != "" {
				name = w.Say("register.in-language", name, strings.ToUpper(c.Lang))
			}
			if words.Fold(name) == key {
				return c
			}
		}
	}
	return nil
}
