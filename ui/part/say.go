package part

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// NewPara is a paragraph of text that wraps at a width.
func NewPara(text string, width float32) fyne.CanvasObject {
	p := scene.NewPane(text, fyne.NewSize(width, 0), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
		for i, l := range paraLines(text, min(width, size.Width)) {
			s.Text(0, float32(i)*paraLine, l, scene.F13, look.Now().Text)
		}
	})
	p.Tall = func(wide float32) float32 { return float32(len(paraLines(text, min(width, wide))))*paraLine + 4 }
	p.SetMin(fyne.NewSize(width, p.Tall(width)))
	return p
}

const paraLine = 20

func paraLines(text string, width float32) []string { return scene.F13.Wrap(text, width, 40) }

// NewHead is a small heading over a group of fields.
func NewHead(text string) fyne.CanvasObject {
	return scene.NewPane(text, fyne.NewSize(60, 26), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
		s.Text(1, 9, scene.F11b.Fit(text, size.Width), scene.F11b, look.Now().Text2)
	})
}

// Reveal shows an object, or hides it.
func Reveal(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}
