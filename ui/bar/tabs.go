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
	x, pad, counts, part := b.tabRoom(at, size.Width)
	for i, t := range view.Tabs {
		if t == view.GuestsTab && at.Alone {
			continue
		}
		name, count := b.host.Words().Say("ui.tab."+string(t)), ""
		if n := at.Counts[t]; n > 0 && counts {
			count = strconv.Itoa(n)
		}
		face, ink := scene.F12, c.Text2
		switch {
		case t == at.Tab():
			face, ink = scene.F12b, c.Text
		case at.Counts[t] == 0 && t != view.ProgrammeTab:
			ink = c.Text3
		}
		name = face.Fit(name, face.Width(name)*part)
		width := face.Width(name) + 2*pad
		if count != "" {
			width += scene.F11.Width(count) + 6
		}
		p.Lit(s, x, 4, width, size.Height-9, 6, "tab", int64(i))
		s.In(x+pad, 0, size.Height-2, name, face, ink)
		s.In(x+pad+6+face.Width(name), 0, size.Height-1, count, scene.F11, c.Text3)
		if t == at.Tab() {
			s.RRect(x+pad-4, size.Height-4, width-2*pad+8, 3, 1.5, c.Accent)
		}
		x += width + 4
	}
}

// tabRoom is where the tabs begin, what lies beside each name, whether there is room to count what
// is in them, and the part of a name that has room: 1 unless the window is very small.
func (b *Bars) tabRoom(at Head, wide float32) (x, pad float32, counts bool, part float32) {
	names, all := float32(0), float32(0)
	n := float32(0)
	for _, t := range view.Tabs {
		if t == view.GuestsTab && at.Alone {
			continue
		}
		n++
		names += scene.F12b.Width(b.host.Words().Say("ui.tab." + string(t)))
		if k := at.Counts[t]; k > 0 {
			all += scene.F11.Width(strconv.Itoa(k)) + 6
		}
	}
	if 46+names+all+n*28 <= wide {
		return 46, 12, true, 1
	}
	return 8, 6, false, min(1, (wide-12-n*16)/names)
}

func (b *Bars) tapTabs(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "tab" {
		b.host.SetTab(view.Tabs[h.ID])
	}
}
