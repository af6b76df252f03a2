package part

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// NewPara is a paragraph of text that wraps at a width.
func NewPara(text string, width float32) fyne.CanvasObject {
	lines := scene.F13.Wrap(text, width, 40)
	h := float32(len(lines)) * 20
	return scene.NewPane(text, fyne.NewSize(width, h+4), func(p *scene.Pane, s *scene.Scene, _ fyne.Size) {
		for i, l := range lines {
			s.Text(0, float32(i)*20, l, scene.F13, look.Now().Text)
		}
	})
}

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
