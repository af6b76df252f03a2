package reading

import (
	"slices"

	"chancery/words"
)

// wide says that the words for a place are of a city or a state, or that nobody knows it yet:
// much can be there at once.
func wide(place string) bool {
	if words.Zone(place) != "" {
		return true
	}
	key := words.Fold(place)
	is := func(s string) bool { return words.Fold(s) == key }
	for _, l := range words.Languages {
		if slices.ContainsFunc(words.For(l).List("typed.tbc"), is) {
			return true
		}
	}
	return slices.ContainsFunc(words.World(), func(k words.Known) bool { return slices.ContainsFunc(k.Names(), is) })
}
