package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// The frame of a field whose text is cut, or set a little smaller, is drawn anew over it: its lower edge is not
// cut either where the field lies between two dots.
func TestTheLowerEdgeOfACutFieldIsNotCut(t *testing.T) {
	test.NewTempApp(t)
	for _, wide := range []float32{60, 130} {
		f := NewField("Last day", 1, func(err error) string { return err.Error() })
		f.Put("23 septembrie 2027")
		f.Resize(fyne.NewSize(wide, f.MinSize().Height))
		test.WidgetRenderer(f).Layout(f.Size())
		if f.veil.Hidden {
			t.Fatalf("%v wide, nothing is drawn over it", wide)
		}
		if got := f.veil.Size(); got.Height < f.boxHeight()+1 || got.Width < wide+1 {
			t.Errorf("a box of %v × %v is clipped to %v", wide, f.boxHeight(), got)
		}
	}
}
