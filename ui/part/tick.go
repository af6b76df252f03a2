package part

import (
	"image/color"

	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Tick draws a box to tick in a colour.
func Tick(s *scene.Scene, x, y, d float32, on bool, c color.NRGBA) {
	if !on {
		s.RRect(x, y, d, d, 4, c)
		s.RRect(x+1.5, y+1.5, d-3, d-3, 2.5, look.Now().Field)
		return
	}
	s.RRect(x, y, d, d, 4, c)
	s.Icon(x+2.5, y+2.5, d-5, scene.TickIcon, theme.ColorNameForegroundOnPrimary)
}
