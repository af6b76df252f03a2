package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Every kind is guessed from its own name in every language, so that an officer
// who types the field's term gets the field's colour.
func TestGuessKnowsTheNamesOfTheKinds(t *testing.T) {
	broad := map[model.ItemKind]bool{model.Hold: true, model.Window: true, model.OtherItem: true}
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, k := range model.ItemKinds {
			name := w.Say("item.kind." + string(k))
			if got := Guess(model.Text{lang: name}); got != k && !broad[k] {
				t.Errorf("%s: %q is taken for %s, not %s", lang, name, got, k)
			}
		}
	}
}
