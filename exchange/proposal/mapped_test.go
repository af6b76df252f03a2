package proposal

import (
	"testing"

	"chancery/typed"
	"chancery/words"
)

// What a head says a column is, a column can be taken for: a choice that lacks it would show a column
// that is taken as one that is left out, and whoever changed it could not change it back.
func TestEveryColumnThatIsReadCanBeChosen(t *testing.T) {
	has := func(of Kind, as string) bool {
		for _, c := range Choices(of) {
			if c == as {
				return true
			}
		}
		return false
	}
	for head, as := range said().people {
		if as != colSecret && !has(People, as) { // what nobody is to read on is left out
			t.Errorf("people: %q is read as %q, which nobody can choose", head, as)
		}
	}
	for head, as := range said().heads {
		if !has(Programme, string(as)) {
			t.Errorf("programme: %q is read as %q, which nobody can choose", head, as)
		}
	}
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, of := range []Kind{People, Programme} {
			for _, as := range Choices(of) {
				if as != "" && !w.Has("takein.as."+as) {
					t.Errorf("%s: %s has no name", lang, as)
				}
			}
		}
	}
	for _, c := range typed.Columns {
		for _, lang := range words.Languages {
			if as, ok := columnOf(words.For(lang).Say("sheet.col." + string(c))); ok && as != typed.ColAudience && !has(Programme, string(as)) { // who may read an item is never taken from others
				t.Errorf("%s: our own column %s is read as %q", lang, c, as)
			}
		}
	}
}
