package bar

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintLocked says large that the diary can only be read, and why, and offers a
// copy that can be written in.
func (b *Bars) paintLocked(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, say, now := look.Now(), b.host.Words().Say, b.host.State()
	s.Rect(0, 0, size.Width, size.Height, c.WarnBg)
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	if !now.ReadOnly {
		return
	}
	offer := say("ui.cmd.save-copy")
	wide := scene.F12b.Width(offer) + 26
	x := size.Width - wide - 14
	s.Box(x, 7, wide, size.Height-15, false, false)
	p.Lit(s, x, 7, wide, size.Height-15, 7, "save-copy", 0)
	s.Centre(x+wide/2, 7+(size.Height-15-scene.F12b.Height())/2, offer, scene.F12b, c.Text)
	s.Icon(16, (size.Height-16)/2, 16, scene.LockIcon, theme.ColorNameWarning)
	title := say("ui.read-only.all")
	s.In(42, 0, size.Height-1, scene.F13b.Fit(title, x-56), scene.F13b, c.Warn)
	if left := 42 + scene.F13b.Width(title) + 14; x-left > 120 {
		s.In(left, 0, size.Height-1, scene.F12.Fit(now.Locked, x-left-14), scene.F12, c.Warn)
	}
}
