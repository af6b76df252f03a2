package handbook

import (
	"strings"

	"chancery/words"
)

// Hit is a heading under which something was found, and the line that has it.
type Hit struct {
	Page, Block int
	Line        string
}

// Search finds what holds every word that is typed, in any script and without its marks.
// Headings come first; under each heading the first line is told.
func (b *Book) Search(text string) []Hit {
	typed := strings.Fields(words.Fold(text))
	if len(typed) == 0 {
		return nil
	}
	var heads, rest []Hit
	for i := range b.Pages {
		p := &b.Pages[i]
		told := -1
		for j := range p.Blocks {
			block := &p.Blocks[j]
			said := block.String()
			if !holds(words.Fold(said), typed) {
				continue
			}
			if hit := (Hit{i, j, said}); block.Kind == Heading {
				heads = append(heads, hit)
				told = j
			} else if block.Heading != told {
				told = block.Heading
				rest = append(rest, hit)
			}
		}
	}
	return append(heads, rest...)
}

func holds(folded string, typed []string) bool {
	for _, t := range typed {
		if !strings.Contains(folded, t) {
			return false
		}
	}
	return true
}
