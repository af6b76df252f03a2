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

func (c *card) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col, w, right := look.Now(), c.words(), size.Width-12
	if len(c.show) == 0 {
		s.In(0, 0, rowTall, w.Say("story.none"), scene.F13, col.Text2)
	}
	for i := range c.show {
		l, y := &c.show[i], float32(i)*rowTall
		if i == most {
			s.In(4, y, rowTall, w.Count("story.more", len(c.show)-most), scene.F12, col.Text2)
			break
		}
		room := right - 8
		if c.backs(l) {
			room -= chipWide + 12
			s.Box(right-chipWide, y+8, chipWide, chipTall, false, false)
			p.Lit(s, right-chipWide, y+8, chipWide, chipTall, 8, "bring", int64(i))
			s.Centre(right-chipWide/2, y+8+(chipTall-scene.F12.Height())/2, scene.F12.Fit(w.Say("story.back"), chipWide-16), scene.F12, col.Text)
		}
		s.Text(4, y+5, scene.F13.Fit(l.said, room), scene.F13, col.Text)
		s.Text(4, y+25, scene.F12.Fit(c.when(&l.deed), room), scene.F12, col.Text2)
		s.Rect(0, y+rowTall-1, right, 1, col.Hour)
	}
}
