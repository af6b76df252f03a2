package bar

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

const boardPad = 24 // round the name of a register

// fitted are as many of a row of names as there is room for, and those that stand behind it: the one on
// show stays, and no name is cut, as in the switch of views. behind is what leads to them.
func fitted(wide []float32, on int, room, behind float32) (shown, more []int) {
	total := float32(0)
	for i, w := range wide {
		shown = append(shown, i)
		total += w
	}
	if total <= room {
		return shown, nil
	}
	for at := len(shown) - 1; at >= 0 && total+behind > room; at-- {
		if i := shown[at]; i != on {
			shown = append(shown[:at], shown[at+1:]...)
			more = append([]int{i}, more...)
			total -= wide[i]
		}
	}
	return shown, more
}

// boards are the registers of the section that have room, and those behind them.
func (b *Bars) boards(at *Head) (names []string, wide []float32, shown, more []int) {
	on, say := 0, b.host.Words().Say
	for i, k := range at.Section.Boards() {
		names = append(names, say("section.board."+string(k)))
		wide = append(wide, scene.F12b.Width(names[i])+boardPad)
		if k == at.Board {
			on = i
		}
	}
	left := titleLeft + scene.F13b.Width(say("section."+string(at.Section))) + boardPad
	shown, more = fitted(wide, on, b.Tools.Size().Width-14-b.newWidth()-12-left-6, moreWidth)
	return names, wide, shown, more
}

// paintBoards draws the registers of a section that one can change to.
func (b *Bars) paintBoards(p *scene.Pane, s *scene.Scene, at *Head, right float32) float32 {
	c := look.Now()
	names, wide, shown, more := b.boards(at)
	total := float32(6)
	for _, i := range shown {
		total += wide[i]
	}
	if len(more) > 0 {
		total += moreWidth
	}
	x := right - total
	s.RRect(x, 12, total, 32, 8, look.Mix(c.Line, c.Bg, .2))
	next := x + 3
	for _, i := range shown {
		f, text := scene.F12, c.Text2
		if at.Section.Boards()[i] == at.Board {
			s.RRect(next, 15, wide[i], 26, 6, c.Bg)
			f, text = scene.F12b, c.Text
		}
		p.Lit(s, next, 15, wide[i], 26, 6, "board", int64(i))
		s.Centre(next+wide[i]/2, 15+(26-f.Height())/2, names[i], f, text)
		next += wide[i]
	}
	if len(more) > 0 {
		p.Lit(s, next, 15, moreWidth, 26, 6, "views", 0)
		s.Icon(next+(moreWidth-9)/2, 24, 9, scene.DownIcon, theme.ColorNamePlaceHolder)
	}
	return x
}

// moreBoards offers the registers that had no room.
func (b *Bars) moreBoards(pos fyne.Position) {
	at := b.host.Head()
	names, _, _, more := b.boards(&at)
	var list []scene.Entry
	for _, i := range more {
		list = append(list, scene.Entry{Label: names[i], Do: func() { b.host.GoBoard(at.Section.Boards()[i]) }})
	}
	scene.Popup(b.host.Canvas(), pos, 180, list)
}

// moreTabs offers the sides of a visit that had no room, with what there is in each.
func (b *Bars) moreTabs(pos fyne.Position) {
	at := b.host.Head()
	row := b.tabRow(&at, b.Tabs.Size().Width)
	var list []scene.Entry
	for _, i := range row.more {
		list = append(list, scene.Entry{Label: row.names[i], Key: row.counts[i], Do: func() { b.host.SetTab(view.Tabs[row.tabs[i]]) }})
	}
	scene.Popup(b.host.Canvas(), pos, 180, list)
}

// paintSection says which section is on show.
func (b *Bars) paintSection(s *scene.Scene, at *Head, left, right float32) {
	title := b.host.Words().Say("section." + string(at.Section))
	f := widest(title, right-left, scene.F20b, scene.F16b, scene.F13b)
	s.In(left, 0, ToolsHeight, f.Fit(title, right-left), f, look.Now().Text)
}
