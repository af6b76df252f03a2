package part

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

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

// What stands in a list is not cut because the field is narrow, as far as the window has room.
func TestAListIsAsWideAsWhatStandsInIt(t *testing.T) {
	f := &finder{choice: &Choice{adding: "Додати державу чи організацію…", add: func(string) {}}, size: fyne.NewSize(finderWide, boxHeight),
		shown: []Option{{Value: "x", Name: "Секретаріат Співдружності Незалежних Держав у Женеві"}}}
	if got, want := f.wide(1000), scene.F11.Width(f.shown[0].Name)+30; got < want {
		t.Errorf("%v wide, and a name takes %v", got, want)
	}
	f.shown = nil
	if got, want := f.wide(1000), scene.F12.Width(f.choice.adding)+46; got < want || want <= finderWide {
		t.Errorf("%v wide, and what adds takes %v", got, want)
	}
	if got := f.wide(300); got > 300 {
		t.Errorf("%v wide where the window has 300", got)
	}
	if got := f.wide(100); got != finderWide {
		t.Errorf("narrower than the field: %v", got)
	}
}
