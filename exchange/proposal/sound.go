package proposal

import (
	"slices"
	"strings"
)

// sounds are the ways in which the letters of a name are written when it goes from one alphabet to another and
// back, each as one: Jaan, Yaan and Iaan sound alike.
var sounds = strings.NewReplacer("shch", "s", "sch", "s", "tsch", "c", "kh", "h", "zh", "z", "ts", "c", "tz", "c", "sh", "s", "ch", "c", "ph", "f", "x", "ks",
	"j", "i", "y", "i", "w", "v", "q", "k", "aa", "a", "ee", "e", "oo", "o", "uu", "u")

// soundKey is a name as it sounds, without the order of its words: those written in other letters are found by
// it, and only proposed.
func soundKey(name string) string {
	list := nameWords(name)
	for i, w := range list {
		w = sounds.Replace(w)
		var out []byte
		for k := range len(w) {
			if k > 0 && w[k] == w[k-1] { // Anna, Ana
				continue
			}
			out = append(out, w[k])
		}
		list[i] = strings.ReplaceAll(strings.ReplaceAll(string(out), "ia", "a"), "ie", "e")
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}
