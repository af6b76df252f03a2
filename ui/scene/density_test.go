package scene

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// However large all is drawn, a line is as many whole dots wide as the next.
func TestLinesAreWholeDots(t *testing.T) {
	t.Cleanup(func() { Dots(1) })
	for _, n := range []float32{.8, .9, 1.1, 1.25, 1.6, 2} {
		Dots(n)
		for _, w := range []float32{.5, 1, 1.5, 2} {
			dots := fine(w) * n
			if off := dots - float32(int(dots+.5)); dots < .99 || off > .001 || off < -.001 {
				t.Errorf("at %v a line of %v is %v dots wide", n, w, dots)
			}
		}
		if fine(12) != 12 || fine(0) != 0 {
			t.Errorf("at %v what is no line changes", n)
		}
	}
}

// What is drawn at the lower edge of a pane is not cut where the pane lies between
// two dots of the screen.
func TestTheLowerEdgeOfAPaneIsNotCut(t *testing.T) {
	test.NewTempApp(t)
	p := NewPane("", fyne.NewSize(80, 32), func(_ *Pane, s *Scene, size fyne.Size) { s.RRect(0, 0, size.Width, size.Height, 7, color.Black) })
	p.Resize(fyne.NewSize(80, 32))
	test.WidgetRenderer(p).Layout(p.Size())
	if got := p.layer.Size(); got.Height < p.Size().Height+1 || got.Width < p.Size().Width+1 {
		t.Errorf("a pane of %v is clipped to %v", p.Size(), got)
	}
}

// Where units are no whole dots the four lines of a field or a button are those of one shape: two, the one in the other, are
// each rounded to dots, and a line between them is lost.
func TestABoxHasItsFourLinesAtEverySize(t *testing.T) {
	t.Cleanup(func() { Dots(1) })
	for _, n := range []float32{.8, .9, 1.1, 1.25, 1.6} {
		Dots(n)
		var s Scene
		s.Box(10.4, 3.3, 80, 34, false, false)
		if r := s.rects[0]; len(s.objects) != 1 || r.StrokeWidth*n < .99 || r.StrokeColor == nil || r.FillColor == nil || r.CornerRadius == 0 {
			t.Errorf("at %v a box is %d shapes, its line %v wide", n, len(s.objects), s.rects[0].StrokeWidth)
		}
	}
}
