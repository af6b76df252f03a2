package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Section is a heading over fields that opens and closes when it is pressed.
type Section struct {
	*scene.Pane
	open bool
}

// NewSection is a heading; do is told each time.
func NewSection(label string, open bool, do func(open bool)) *Section {
	f := &Section{open: open}
	f.Pane = scene.NewPane(label, fyne.NewSize(60, 26), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
		icon := scene.RightIcon
		if f.open {
			icon = scene.DownIcon
		}
		p.Lit(s, 0, 0, size.Width, size.Height, 6, "fold", 0)
		s.Icon(3, 8, 10, icon, theme.ColorNamePlaceHolder)
		s.In(20, 0, size.Height, scene.F11b.Fit(label, size.Width-20), scene.F11b, look.Now().Text2)
	})
	f.Be(fyne.AccessibleRoleButton)
	f.OnTap = func(scene.Hit, *desktop.MouseEvent) {
		f.open = !f.open
		f.Refresh()
		do(f.open)
	}
	return f
}
