package part

import (
	"math"
	"slices"
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

// What covers the bar of an entry whose text fills its line lies within the round corners of the frame, and under
// the frame that is drawn anew over a text that is cut.
func TestTheCornersOfAFullFieldAreNotCovered(t *testing.T) {
	test.NewTempApp(t)
	const round, line = 7, 1.5
	f := NewField("Last day", 1, func(err error) string { return err.Error() })
	f.Put("23 septembrie 2027")
	f.Resize(fyne.NewSize(142, f.MinSize().Height))
	r := test.WidgetRenderer(f)
	r.Layout(f.Size())
	bar := f.wheel.bar
	if bar.Hidden || !f.veil.Hidden {
		t.Fatalf("the bar is hidden: %v; something is drawn over the text: %v", bar.Hidden, !f.veil.Hidden)
	}
	left, low := f.wheel.Position().X+bar.Position().X, f.wheel.Position().Y+bar.Position().Y+bar.Size().Height
	for _, x := range []float32{left, f.Size().Width - left - bar.Size().Width} {
		if far := math.Hypot(float64(round-x), float64(low-(labelHeight+boxHeight-round))); x < round && far > round-line {
			t.Errorf("a corner of the bar lies %v from the middle of the arc", far)
		}
	}
	if o := r.Objects(); slices.Index(o, fyne.CanvasObject(f.wheel)) > slices.Index(o, fyne.CanvasObject(f.veil)) {
		t.Error("the bar is drawn over the frame")
	}
}
