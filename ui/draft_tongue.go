package ui

import (
	"slices"
	"strings"

	"chancery/ui/part"
	"chancery/words"
)

// calledNow is a draft as the window may call the place where it was typed: as it stands, unless the window
// spoke another language then. A name can have stood for several; the first is the likeliest.
func (w *Window) calledNow(d *draft) []draft {
	if d.Tongue == "" || d.Tongue == w.words.Lang() {
		return []draft{*d}
	}
	then := words.For(d.Tongue)
	head, rest := "", d.Where
	if ways := d.ways(); d.In == ofSheet {
		if r, ok := strings.CutPrefix(d.Where, ways[len(ways)-1].Title); ok { // that the card is called otherwise now is known
			head, rest = ways[len(ways)-1].Title, r
		}
	}
	names := []string{head}
	for i, one := range strings.Split(rest, " · ") {
		said := w.words.Likewise(then, one)
		if len(said) == 0 {
			said = []string{one}
		}
		var longer []string
		for _, name := range names {
			for _, s := range said {
				if i > 0 {
					s = " · " + s
				}
				longer = append(longer, name+s)
			}
		}
		names = longer
	}
	var out []draft
	for _, name := range names {
		of := *d
		of.Where, of.Ways = name, slices.Clone(d.Ways)
		for i := range of.Ways {
			of.Ways[i].Picks = w.picksNow(then, of.Ways[i].Picks)
		}
		out = append(out, of)
	}
	return out
}

// picksNow is what was chosen on a card, by all that its lists may be called now.
func (w *Window) picksNow(then *words.Words, picks []part.Pick) (out []part.Pick) {
	for _, p := range picks {
		said := w.words.Likewise(then, p.Label)
		if len(said) == 0 {
			said = []string{p.Label}
		}
		for _, s := range said {
			out = append(out, part.Pick{Label: s, Value: p.Value})
		}
	}
	return out
}
