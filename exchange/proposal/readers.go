package proposal

import (
	"strings"
	"sync"

	"chancery/model"
	"chancery/words"
)

// ofReaders says that a cell of our own paper tells who may have the item. It says nothing about the
// item, and what comes in is for the office alone until somebody opens it.
func ofReaders(head, text string) bool {
	key := words.Fold(oneLine(text))
	return readersOf().heads[words.Fold(strings.TrimSpace(head))] && (readersOf().names[key] || key == "")
}

type readers struct{ heads, names map[string]bool }

var readersOf = sync.OnceValue(func() readers {
	out := readers{map[string]bool{}, map[string]bool{}}
	for _, lang := range words.Languages {
		w := words.For(lang)
		out.heads[words.Fold(w.Say("export.col.readers"))] = true
		for _, a := range model.Audiences {
			out.names[words.Fold(w.Say("export.readers."+string(a)))] = true
		}
	}
	return out
})
