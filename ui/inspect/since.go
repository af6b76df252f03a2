package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// since stands under the title of an item that differs from the last edition, and says how.
type since struct {
	*scene.Pane
	text string
}

const (
	sinceLine = 17
	sinceMost = 6
)

func newSince() *since {
	n := &since{}
	n.Pane = scene.NewPane("", fyne.NewSize(60, 0), n.paint)
	n.Hide()
	return n
}

func (n *since) say(text string) {
	n.text = text
	n.Call(text)
	n.SetMin(fyne.NewSize(60, float32(len(n.lines()))*sinceLine+8))
	part.Reveal(n, text != "")
	n.Refresh()
}

func (n *since) lines() []string {
	wide := float32(Narrow - 28)
	if s := n.Size().Width; s > 100 {
		wide = s
	}
	return scene.F12.Wrap(n.text, wide-40, sinceMost)
}

func (n *since) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.RRect(0, 0, size.Width, size.Height, 7, c.AccentSoft)
	s.Icon(10, 6, 12, scene.ChangedIcon, theme.ColorNamePrimary)
	for i, l := range n.lines() {
		s.In(30, 4+float32(i)*sinceLine, sinceLine, l, scene.F12, c.Text)
	}
}
