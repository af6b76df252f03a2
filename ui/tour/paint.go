package tour

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	pad     = 16
	line    = 19
	above   = 14 // and below the sentence
	most    = 4  // lines of it
	dot     = 7  // of a step that is done or to come
	dots    = 12 // from one to the next
	crossed = 34 // the room of the cross
	offered = 30 // high, what does the step
)

// Tall is how high the bar is in a window so wide, nothing while nobody is on the tour.
func (t *Tour) Tall(window float32) float32 {
	if !t.on {
		return 0
	}
	return max(float32(len(t.lines(window)))*line, offered) + 2*above
}

// left is where the sentence begins: beside the dots where those have room.
func (t *Tour) left(width float32) float32 {
	if width < 770 {
		return pad
	}
	return pad + float32(len(t.steps))*dots + 14
}

func (t *Tour) offer() float32 { return scene.F13b.Width(t.host.Words().Say("tour.show")) + 28 }

func (t *Tour) lines(width float32) []string {
	return scene.F13.Wrap(t.sentence(), width-t.left(width)-t.offer()-crossed-2*pad, most)
}

func (t *Tour) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	if !t.on {
		return
	}
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, look.Mix(c.Accent, c.Bg, .9))
	s.Rect(0, 0, size.Width, 2, c.Accent)
	left := t.left(size.Width)
	for i := range t.steps {
		x, y, ink := pad+float32(i)*dots, (size.Height-dot)/2, c.Text3
		if left == pad {
			x, y = pad+float32(i)*dots, 5
		}
		switch {
		case i < t.at:
			ink = look.Mix(c.Accent, c.Bg, .45)
		case i == t.at:
			ink = c.Accent
		}
		s.RRect(x, y, dot, dot, dot/2, ink)
		if i > t.at { // to come: hollow
			s.RRect(x+1.5, y+1.5, dot-3, dot-3, dot/2-1.5, look.Mix(c.Accent, c.Bg, .9))
		}
	}
	list := t.lines(size.Width)
	y := (size.Height - float32(len(list))*line) / 2
	for _, l := range list {
		s.In(left, y, line, l, scene.F13, c.Text)
		y += line
	}
	right := size.Width - pad - crossed
	p.Lit(s, right+4, (size.Height-offered)/2, crossed-4, offered, 6, "close", 0)
	s.Icon(right+4+(crossed-4-11)/2, (size.Height-11)/2, 11, scene.CrossIcon, theme.ColorNameForeground)
	right -= t.offer() + 6
	s.RRect(right, (size.Height-offered)/2, t.offer(), offered, 7, c.Accent)
	p.Lit(s, right, (size.Height-offered)/2, t.offer(), offered, 7, "action", shows)
	s.Centre(right+t.offer()/2, (size.Height-scene.F13b.Height())/2, t.host.Words().Say("tour.show"), scene.F13b, c.OnAccent)
}

// shows is the place that does the step: no other that is called so has its number.
const shows = 1 << 20
