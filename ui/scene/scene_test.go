package scene

import (
	"testing"

	"fyne.io/fyne/v2"
)

// What was drawn last lies on top, and is what is pressed.
func TestWhatLiesOnTopIsPressed(t *testing.T) {
	var s Scene
	s.Begin()
	s.Hit(0, 0, 100, 100, "below", 1)
	s.X = 10
	s.Hit(10, 20, 30, 30, "above", 2)
	for at, want := range map[fyne.Position]string{{X: 5, Y: 5}: "below", {X: 21, Y: 21}: "above", {X: 49, Y: 49}: "above", {X: 50, Y: 21}: "below", {X: 101, Y: 5}: ""} {
		if h, ok := s.At(at); h.Kind != want || ok != (want != "") {
			t.Errorf("at %v: %q", at, h.Kind)
		}
	}
}
