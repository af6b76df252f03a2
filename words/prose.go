package words

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
)

// Few says a number of people in running text: up to ten in words, with these in the case
// that the sentence of the key wants.
func (w *Words) Few(key string, n int, more ...any) string {
	said, list := strconv.Itoa(n), w.List("words.few")
	if strings.HasPrefix(key, "export.accompanied") { // by so and so many
		list = w.List("words.few-of")
	}
	if n > 0 && n <= len(list) {
		said = list[n-1]
	}
	return w.Count(key, n, append([]any{said}, more...)...)
}

// Uninterpreted says that what is written of the interpretation of something is that there is
// none.
func Uninterpreted(t model.Text) bool {
	for lang, said := range t {
		said = Fold(said)
		for _, none := range For(lang).List("words.uninterpreted") {
			if rest, ok := strings.CutPrefix(said, Fold(none)); ok && (rest == "" || strings.ContainsAny(rest[:1], " .,;:(")) {
				return true
			}
		}
	}
	return false
}

// Hers says that a form of address is that of a woman, His that of a man, in whichever language it is: what is
// said of them agrees with it, also in a paper of another language.
func Hers(address string) bool { return addressed(address, "words.her") }

func His(address string) bool { return !Hers(address) && addressed(address, "address.mr") }

func addressed(address, key string) bool {
	said := strings.FieldsFunc(Fold(address), func(r rune) bool { return strings.ContainsRune(" .,", r) })
	return slices.ContainsFunc(Languages, func(lang string) bool {
		return slices.ContainsFunc(For(lang).List(key), func(form string) bool {
			return slices.Contains(said, strings.Trim(Fold(form), "."))
		})
	})
}
