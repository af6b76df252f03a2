package words

import (
	"slices"
	"strconv"
	"strings"
)

// Few says a number of people in running text: up to ten in words, with these in the case
// that the sentence of the key wants.
func (w *Words) Few(key string, n int) string {
	said, list := strconv.Itoa(n), w.List("words.few")
	if strings.HasPrefix(key, "export.accompanied") { // by so and so many
		list = w.List("words.few-of")
	}
	if n > 0 && n <= len(list) {
		said = list[n-1]
	}
	return w.Count(key, n, said)
}

// Hers says that a form of address is that of a woman: what is said of her agrees with it.
func (w *Words) Hers(address string) bool {
	her := w.List("words.her")
	return slices.ContainsFunc(strings.Fields(strings.ToLower(address)), func(s string) bool {
		return slices.Contains(her, strings.Trim(s, ".,"))
	})
}
