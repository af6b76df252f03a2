package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// Two days share a line as long as the year of both can be read there.
func TestDaysStandApartBeforeTheirYearIsCut(t *testing.T) {
	test.NewTempApp(t)
	first, last := NewField("First day", 1, nil), NewField("Last day", 1, nil)
	lay := &Apart{}
	box := container.New(Stack{Gap: 10}, container.New(lay, first, last))
	first.Put("12 September 2026")
	last.Put("13 September 2026")
	seen := map[bool]bool{}
	for width := float32(180); width < 420; width += 10 {
		box.Resize(fyne.NewSize(width, 300))
		beside := first.Position().Y == last.Position().Y
		if seen[beside] = true; first.Cut(first.Size().Width) || last.Cut(last.Size().Width) {
			t.Errorf("%v wide, beside each other %v: the year is cut", width, beside)
		}
		if !beside && last.Position().Y < first.Position().Y+first.Size().Height {
			t.Errorf("%v wide: one lies over the other", width)
		}
	}
	if !seen[true] || !seen[false] {
		t.Errorf("they stood beside each other, and not: %v", seen)
	}
}
