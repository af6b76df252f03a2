package past

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	chipWide = 128
	chipTall = 28
)

// said is what a line says, whole, in as many lines as that takes at a width.
func (c *card) said(l *line, width float32) []string {
	room := width - 12 - 8
	if c.backs(l) {
		room -= chipWide + 12
	}
	return scene.F13.Wrap(l.said, room, 20)
}

// tall is how high the lines are at a width.
func (c *card) tall(width float32) float32 {
	h := float32(max(1, min(len(c.show), most+1))) * rowTall
	for i := range c.show[:min(len(c.show), most)] {
		h += float32(len(c.said(&c.show[i], width))-1) * lineTall
	}
	return h
}

func (c *card) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col, w, right := look.Now(), c.words(), size.Width-12
	if len(c.show) == 0 {
		s.In(0, 0, rowTall, w.Say("story.none"), scene.F13, col.Text2)
	}
	y := float32(0)
	for i := range c.show {
		l := &c.show[i]
		if i == most {
			s.In(4, y, rowTall, w.Count("story.more", len(c.show)-most), scene.F12, col.Text2)
			break
		}
		room, said := right-8, c.said(l, size.Width)
		if c.backs(l) {
			room -= chipWide + 12
			s.Box(right-chipWide, y+8, chipWide, chipTall, false, false)
			p.Lit(s, right-chipWide, y+8, chipWide, chipTall, 8, "bring", int64(i))
			s.Centre(right-chipWide/2, y+8+(chipTall-scene.F12.Height())/2, scene.F12.Fit(w.Say("story.back"), chipWide-16), scene.F12, col.Text)
		}
		for n, text := range said {
			s.Text(4, y+5+float32(n)*lineTall, text, scene.F13, col.Text)
		}
		y += float32(len(said)-1) * lineTall
		s.Text(4, y+25, scene.F12.Fit(c.when(&l.deed), room), scene.F12, col.Text2)
		y += rowTall
		s.Rect(0, y-1, right, 1, col.Hour)
	}
}
