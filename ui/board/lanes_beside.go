package board

import (
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	besideGap  = 6
	besideMost = 260
)

// beside is how much room there is behind a block that ends at x, before the next on
// its line.
func (b *Lanes) beside(l *lane, n int, x float32) float32 {
	end := b.size.Width
	for i := range l.rows {
		if r := &l.rows[i]; r.Line == l.rows[n].Line && r.From > l.rows[n].From {
			end = min(end, b.x(r.From))
		}
	}
	return min(end-x-2*besideGap, besideMost)
}

// speaksBeside says that a block is too short for its title, and that there is clearly
// more room behind it.
func (b *Lanes) speaksBeside(e *model.Entry, w, room float32) bool {
	inner := w - 14
	return scene.F11b.Width(b.title(e, scene.F11b, inner)) > inner && room > 2*telling && room > inner+telling
}

// blockBeside is a block whose title, hours and place stand behind it.
func (b *Lanes) blockBeside(s *scene.Scene, e *model.Entry, x, y, w, h, room float32) {
	t := b.tone(e)
	b.wordless(s, e, x, y, w, h, t)
	if b.chosen[e.Ref] { // what is light on its own ground is not seen on that of the board
		t.text, t.sub = hue(e).Text, look.Now().Text2
	}
	b.twoTight(s, e, x+w+besideGap, y+(h-2*tightLine)/2, room, 0, t)
}
