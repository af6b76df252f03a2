package board

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	barRoom  = 12 // that takes a press
	leastBar = 30
)

// paintBars shows how far the lanes are scrolled, along the hours and down.
func (b *Lanes) paintBars(s *scene.Scene) {
	c := look.Alpha(look.Now().Text3, 120)
	width, height := b.size.Width-lanesSide, b.size.Height-b.headTall()
	if at, long := thumb(width, b.wide(), b.left); long > 0 {
		s.RRect(lanesSide+at+2, b.size.Height-8, long-4, 6, 3, c)
		s.Hit(lanesSide, b.size.Height-barRoom, width, barRoom, "scroll-hours", 0)
	}
	if at, long := thumb(height, b.height()+12, b.down); long > 0 {
		s.RRect(b.size.Width-8, b.headTall()+at+2, 6, long-4, 3, c)
		s.Hit(b.size.Width-barRoom, b.headTall(), barRoom, height-barRoom, "scroll-lanes", 0)
	}
}

// thumb is where the handle of a scroll bar lies and how long it is; 0 where all
// is in sight.
func thumb(room, whole, at float32) (from, long float32) {
	if whole <= room+1 {
		return 0, 0
	}
	long = max(leastBar, room*room/whole)
	return (room - long) * at / (whole - room), long
}

// wide is how wide all hours are.
func (b *Lanes) wide() float32 { return float32(b.minutes()) / 60 * b.hour }

// slide moves what the held scroll bar moves.
func (b *Lanes) slide(d fyne.Delta) {
	width, height := b.size.Width-lanesSide, b.size.Height-b.headTall()
	switch b.sliding {
	case "scroll-hours":
		_, long := thumb(width, b.wide(), b.left)
		b.setScroll(b.left+d.DX*(b.wide()-width)/max(1, width-long), b.down)
	case "scroll-lanes":
		_, long := thumb(height, b.height()+12, b.down)
		b.setScroll(b.left, b.down+d.DY*(b.height()+12-height)/max(1, height-long))
	}
	b.Refresh()
}
