package paper

import (
	"strings"
	"sync"

	catalogue "chancery/words"
)

// addresses are the forms of address of one word, in every language, without a point: a
// name stays with them.
var addresses = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, lang := range catalogue.Languages {
		for _, form := range catalogue.For(lang).List("typed.delegate.address") {
			if form = strings.TrimRight(form, "."); form != "" && !strings.Contains(form, " ") {
				out[form] = true
			}
		}
	}
	return out
})
