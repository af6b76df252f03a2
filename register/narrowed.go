package register

import (
	"slices"
	"strings"
)

// narrowed are as many offers as are wanted that hold every word of a key: those first that begin with it, then
// those that have its words as whole words, then those with words that begin so. Dan is Nicușor Dan before
// Bogdan Ivan.
func narrowed(list []Offer, key string, most int) []Offer {
	var tiers [4][]Offer
	typed := strings.Fields(key)
	for i := range list {
		o := &list[i]
		if slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(o.key, s) }) {
			continue
		}
		of, marked := 3, " "+strings.ReplaceAll(o.key, "\n", " ")+" "
		switch {
		case key == "":
		case strings.HasPrefix(o.key, key):
			of = 0
		case !slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(marked, " "+s+" ") }):
			of = 1
		case !slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(marked, " "+s) }):
			of = 2
		}
		if tiers[of] = append(tiers[of], *o); len(tiers[0]) == most {
			return tiers[0]
		}
	}
	all := slices.Concat(tiers[:]...)
	return all[:min(len(all), most)]
}
