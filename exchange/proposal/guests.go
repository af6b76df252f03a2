package proposal

import (
	"slices"
	"strings"

	"chancery/typed"
	"chancery/words"
)

// GuestsOf is the item that a list of guests names as that they are asked to, 0 for none: the one with whose title it has
// most words in common. One word alone is enough where no other item has it.
func (p *Proposal) GuestsOf(c *typed.Cells) int64 {
	named := telling(p.Title)
	best, most, alike := int64(0), 0, 0
	for i := range c.Programme.Items {
		it := &c.Programme.Items[i]
		n := 0
		for _, title := range it.Title {
			shared := 0
			for _, s := range telling(title) {
				if slices.Contains(named, s) {
					shared++
				}
			}
			n = max(n, shared)
		}
		switch {
		case n > most:
			best, most, alike = it.ID, n, 1
		case n == most:
			alike++
		}
	}
	if most == 0 || most == 1 && alike > 1 {
		return 0
	}
	return best
}

// telling are the words of a title that tell it from others.
func telling(title string) (out []string) {
	for s := range strings.FieldsFuncSeq(words.Fold(title), func(r rune) bool { return strings.ContainsRune(" \t\n,.;:–—-()/„”“«»\"", r) }) {
		stop := false
		for _, list := range said().stop {
			stop = stop || list[s]
		}
		if len([]rune(s)) > 3 && !stop && said().months[s] == 0 && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
