package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/words"
)

const star = "*" // the mark of a note of a state

// noted puts under each paper the notes of the states that are named on it, and its mark behind their names.
func (l Look) noted(papers []paper.Paper, langs []*words.Words) {
	for i := range papers {
		p := &papers[i]
		said := p.Texts()
		for _, state := range l.Footnotes {
			for _, w := range langs {
				name := state.Called.In(w.Lang())
				named := func(s string) bool { return strings.Contains(s, name) }
				if !slices.ContainsFunc(said, named) {
					continue
				}
				if note := star + " " + state.Note.In(w.Lang()); !slices.Contains(p.Notes, note) {
					p.Notes = append(p.Notes, note)
				}
				if !strings.HasSuffix(name, star) {
					p.Star(name, star)
				}
			}
		}
	}
}
