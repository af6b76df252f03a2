package bar

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// TabsHeight is how high the row of tabs under the title of a visit is.
const TabsHeight = 36

// paintTabs draws the sides of the open visit. One without anything in it is quiet.
func (b *Bars) paintTabs(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, at := look.Now(), b.host.Head()
	s.Rect(0, 0, size.Width, size.Height, look.Mix(c.Bg, c.AccentSoft, .35))
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	if !at.Inside() {
		return
	}
	x := float32(46)
	for i, t := range view.Tabs {
		if t == view.GuestsTab && at.Alone {
			continue
		}
		name, count := b.host.Words().Say("ui.tab."+string(t)), ""
		if n := at.Counts[t]; n > 0 {
			count = strconv.Itoa(n)
		}
		face, ink := scene.F12, c.Text2
		switch {
		case t == at.Tab():
			face, ink = scene.F12b, c.Text
		case count == "" && t != view.ProgrammeTab:
			ink = c.Text3
		}
		width := face.Width(name) + 24
		if count != "" {
			width += scene.F11.Width(count) + 6
		}
		p.Lit(s, x, 4, width, size.Height-9, 6, "tab", int64(i))
		s.In(x+12, 0, size.Height-2, name, face, ink)
		s.In(x+18+face.Width(name), 0, size.Height-1, count, scene.F11, c.Text3)
		if t == at.Tab() {
			s.RRect(x+8, size.Height-4, width-16, 3, 1.5, c.Accent)
		}
		x += width + 4
	}
}

func (b *Bars) tapTabs(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "tab" {
		b.host.SetTab(view.Tabs[h.ID])
	}
}
