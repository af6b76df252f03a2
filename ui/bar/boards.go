package bar

import (
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintBoards draws the registers of a section that one can change to.
// Where not all have room their names are cut.
func (b *Bars) paintBoards(p *scene.Pane, s *scene.Scene, at *Head, left, right float32) float32 {
	c := look.Now()
	boards := at.Section.Boards()
	names, wide := make([]string, len(boards)), float32(0)
	for i, k := range boards {
		names[i] = b.host.Words().Say("section.board." + string(k))
		wide += scene.F12b.Width(names[i])
	}
	pad := float32(24)
	if n := float32(len(boards)); 6+wide+n*pad > right-left {
		pad = 12
		if part := (right - left - 6 - n*pad) / wide; part < 1 {
			for i := range names {
				names[i] = scene.F12b.Fit(names[i], scene.F12b.Width(names[i])*part)
			}
		}
	}
	total := float32(6)
	for i := range names {
		total += scene.F12b.Width(names[i]) + pad
	}
	x := right - total
	s.RRect(x, 12, total, 32, 8, look.Mix(c.Line, c.Bg, .2))
	next := x + 3
	for i, k := range boards {
		width := scene.F12b.Width(names[i]) + pad
		f, text := scene.F12, c.Text2
		if k == at.Board {
			s.RRect(next, 15, width, 26, 6, c.Bg)
			f, text = scene.F12b, c.Text
		}
		p.Lit(s, next, 15, width, 26, 6, "board", int64(i))
		s.Centre(next+width/2, 15+(26-f.Height())/2, names[i], f, text)
		next += width
	}
	return x
}

// paintSection says which section is on show.
func (b *Bars) paintSection(s *scene.Scene, at *Head, left, right float32) {
	title := b.host.Words().Say("section." + string(at.Section))
	f := widest(title, right-left, scene.F20b, scene.F16b, scene.F13b)
	s.In(left, 0, ToolsHeight, f.Fit(title, right-left), f, look.Now().Text)
}
