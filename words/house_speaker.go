package words

import (
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// Speaker is the speaker of a language as the style has it write: in the English of the
// United States the month stands before the day.
func (h House) Speaker(lang string) *Words {
	if w := For(lang); h.Preset() != "american" || !w.halves() {
		return w
	}
	return american()
}

var american = sync.OnceValue(func() *Words {
	w := For("en")
	return &Words{lang: w.lang, said: w.said, rules: w.rules, names: w.names, monthFirst: true, order: collate.New(language.Make(w.lang), collate.Numeric)}
})
