package part

import "testing"

// What an option is comes before what else its name says: of two papers the one for the press is meant by
// that word, and not the one that the press has.
func TestAnOptionIsFoundByWhatItIsFirst(t *testing.T) {
	list := foldedOptions([]Option{
		{Value: "public", Name: "Program pentru public RO: Presa, România", By: "Program pentru public RO"},
		{Value: "press", Name: "Program pentru presă RO: Presa", By: "Program pentru presă RO"},
	})
	for typed, want := range map[string]string{"presă": "press", "romania": "public", "public": "public"} {
		if got := narrowed(list, typed); len(got) == 0 || got[0].Value != want {
			t.Errorf("%q means %v", typed, got)
		}
	}
}
