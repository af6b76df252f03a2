package board

import (
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// feast writes quietly what a day is kept for, on a line of its own.
func (c *core) feast(s *scene.Scene, day civil.Date, x, y, w float32) {
	name := c.set.Feasts[day]
	if name == "" || w < 30 {
		return
	}
	p := look.Now()
	s.RRect(x, y+4, 3, 9, 1.5, p.Now)
	if w < 60 { // the mark tells that there is something, a few letters would not
		return
	}
	s.In(x+7, y, 17, scene.F10.Fit(name, w-9), scene.F10, p.Text2)
}
