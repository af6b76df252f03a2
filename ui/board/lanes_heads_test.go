package board

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/uitest"
)

// The name of a group of lanes goes on over the row beside it, where nothing stands: it is not cut, and
// stands there once. Half under the head of the board it keeps to its own side.
func TestALongNameOfAGroupIsWhole(t *testing.T) {
	b := lanesOf(t, 20, 1, Wishes{})
	const name = "Національний музей мистецтв Румунії, Палац на площі Революції"
	b.lanes[0].head, b.lanes[0].name, b.lanes[0].rows = true, name, nil
	u := uitest.New(t, b, 900, 600)
	b.Resize(fyne.NewSize(900, 600))
	b.Refresh()
	n := 0
	for _, x := range u.Shown() {
		if x.Text == name {
			n++
		}
	}
	if n != 1 || slices.ContainsFunc(u.Shown(), func(x uitest.Shown) bool { return x.Text == name && x.Beyond }) {
		t.Errorf("it stands there %d times: %q", n, u.Texts())
	}
	b.setScroll(0, 10)
	if b.Refresh(); u.Sees(name) {
		t.Error("it lies over the head of the board")
	}
}
