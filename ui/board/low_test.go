package board

import (
	"testing"

	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/scene"
)

// The feet of a title are not cut in a bar that is lower than its line, nor is its head: the room of a
// line below its letters ends where the bar does.
func TestATitleInALowBarKeepsItsFeet(t *testing.T) {
	b := lanesOf(t, 1, 0, Wishes{})
	e := entry(t, 1, "09:00", "09:05")
	e.Title = model.Text{"en": "Signing by the hosts"}
	for h := float32(leastLine); h < 20; h++ {
		l := scene.NewLayer()
		l.Begin()
		b.block(&l.Scene, &e, 0, 0, 300, h)
		for _, o := range test.WidgetRenderer(l).Objects() {
			text, ok := o.(*canvas.Text)
			if !ok || text.Text != "Signing by the hosts" {
				continue
			}
			const below, above = .05, .36 // of the letters: of a line, below a foot and above a head
			foot, head := text.Position().Y+text.MinSize().Height-below*text.TextSize, text.Position().Y+above*text.TextSize
			if foot > h+1 || head < -2 {
				t.Errorf("in %v the letters reach from %.1f to %.1f", h, head, foot)
			}
		}
	}
}
