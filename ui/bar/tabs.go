package bar

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

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
	row := b.tabRow(&at, size.Width)
	x := row.left
	for _, i := range row.shown {
		t, name, count := view.Tabs[row.tabs[i]], row.names[i], row.counts[i]
		face, ink := scene.F12, c.Text2
		switch {
		case t == at.Tab():
			face, ink = scene.F12b, c.Text
		case at.Counts[t] == 0 && t != view.ProgrammeTab:
			ink = c.Text3
		}
		if !row.counted {
			count = ""
		}
		width := face.Width(name) + 2*row.pad
		if count != "" {
			width += scene.F11.Width(count) + 6
		}
		p.Lit(s, x, 4, width, size.Height-9, 6, "tab", int64(row.tabs[i]))
		s.In(x+row.pad, 0, size.Height-2, name, face, ink)
		s.In(x+row.pad+6+face.Width(name), 0, size.Height-1, count, scene.F11, c.Text3)
		if t == at.Tab() {
			s.RRect(x+row.pad-4, size.Height-4, width-2*row.pad+8, 3, 1.5, c.Accent)
		}
		x += width + tabGap
	}
	if len(row.more) > 0 {
		p.Lit(s, x, 4, moreWidth, size.Height-9, 6, "views", 0)
		s.Icon(x+(moreWidth-9)/2, 13, 9, scene.DownIcon, theme.ColorNamePlaceHolder)
	}
}

const tabGap = 4

// tabRow is the row of tabs as it has room: which sides the visit has, what each is called and counts, what
// lies beside each name, and which of them stand behind the row.
type tabRow struct {
	tabs          []int // of view.Tabs
	names, counts []string
	left, pad     float32
	counted       bool
	shown, more   []int
}

// tabRow lays it out: without what is counted before any tab is folded away, and no name is cut.
func (b *Bars) tabRow(at *Head, wide float32) tabRow {
	row := tabRow{left: 46, pad: 12, counted: true}
	on, names, all := 0, []float32(nil), float32(0)
	for i, t := range view.Tabs {
		if t == view.GuestsTab && at.Alone {
			continue
		}
		name, count := b.host.Words().Say("ui.tab."+string(t)), ""
		if k := at.Counts[t]; k > 0 {
			count = strconv.Itoa(k)
			all += scene.F11.Width(count) + 6
		}
		if t == at.Tab() {
			on = len(names)
		}
		row.tabs, row.names, row.counts = append(row.tabs, i), append(row.names, name), append(row.counts, count)
		names = append(names, scene.F12b.Width(name)+2*row.pad+tabGap)
		all += names[len(names)-1]
	}
	if row.left+all <= wide {
		row.shown, _ = fitted(names, on, all, 0)
		return row
	}
	row.left, row.pad, row.counted = 8, 6, false
	for i := range names {
		names[i] -= 12
	}
	row.shown, row.more = fitted(names, on, wide-row.left-tabGap, moreWidth)
	return row
}

func (b *Bars) tapTabs(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "tab":
		b.host.SetTab(view.Tabs[h.ID])
	case "views":
		b.moreTabs(fyne.CurrentApp().Driver().AbsolutePositionForObject(b.Tabs).Add(h.Pos).AddXY(0, h.Size.Height+4))
	}
}
