package side

import (
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const lentRow = 40

// MostLent is how many of what was found in calendars of others are listed beside the rest.
const MostLent = 3

// paintLent lists the calendars of others that are followed, and how old each is.
func (b *Bar) paintLent(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	list := b.host.Lent()
	if len(list) == 0 {
		return y
	}
	c, say := look.Now(), b.host.Words().Say
	y = s.Heading(18, y+12, say("follow.side"), width-26) + 6
	for i, l := range list {
		told, left := c.Text2, float32(44)
		if l.Old {
			left += 14
		}
		lines := scene.F11.Wrap(l.Told, width-left-14, 3) // as of when is what matters: it is not cut
		tall := lentRow + float32(len(lines)-1)*titleLine
		p.Lit(s, 8, y, width-16, tall-2, 8, "lent", int64(i))
		part.Tick(s, 18, y+11, 16, l.Shown, c.Hue("slate").Bar)
		s.Hit(12, y+2, 28, lentRow-6, "lent-show", int64(i))
		s.Text(44, y+4, scene.F12b.Fit(l.Name, width-60), scene.F12b, c.Text)
		if l.Old {
			told = c.Danger
			s.Icon(44, y+23, 10, scene.WarningIcon, theme.ColorNameError)
		}
		for n, line := range lines {
			s.Text(left, y+20+float32(n)*titleLine, line, scene.F11, told)
		}
		y += tall
	}
	return y
}
