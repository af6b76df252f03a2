package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

// The dot of a Cyrillic і stands where that of a Latin i does, in every face.
func TestLettersKeepTheirDots(t *testing.T) {
	test.NewTempApp(t)
	for _, style := range []fyne.TextStyle{{}, {Bold: true}, {Italic: true}, {Bold: true, Italic: true}} {
		for _, pair := range [][2]string{{"і", "i"}, {"ј", "j"}} {
			if inked(pair[0], style) != inked(pair[1], style) {
				t.Errorf("%s in %+v is not drawn as %s", pair[0], style, pair[1])
			}
		}
	}
}

// inked counts the dark pixels of a text.
func inked(s string, style fyne.TextStyle) int {
	text := canvas.NewText(s, light.Text)
	text.TextStyle, text.TextSize = style, 24
	img := software.Render(text, Theme{Mode: Light})
	n := 0
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if r, _, _, _ := img.At(x, y).RGBA(); r < 0x8000 {
				n++
			}
		}
	}
	return n
}
