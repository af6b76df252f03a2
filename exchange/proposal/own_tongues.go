package proposal

import (
	"strings"

	"chancery/exchange/source"
	"chancery/words"
)

// OfTongues says that a file is a paper of ours in several languages, side by side or one below the other: its line of
// state says in each as of when it is. Line by line it can be compared with nothing. The papers of others bear no such line.
func OfTongues(f *source.File) bool {
	for _, s := range f.Sheets {
		for _, l := range s.Lines {
			for _, cell := range l.Cells {
				text := " " + words.Fold(oneLine(cell.Text))
				if !strings.Contains(text, "utc") || !strings.Contains(text, " / ") {
					continue
				}
				n := 0
				for _, lang := range words.Languages {
					if strings.Contains(text, " "+words.Fold(words.For(lang).Say("export.as-of-word"))+" ") {
						n++
					}
				}
				if n > 1 {
					return true
				}
			}
		}
	}
	return false
}
