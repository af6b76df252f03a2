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
		p.Lit(s, 8, y, width-16, lentRow-2, 8, "lent", int64(i))
		part.Tick(s, 18, y+11, 16, l.Shown, c.Hue("slate").Bar)
		s.Hit(12, y+2, 28, lentRow-6, "lent-show", int64(i))
		s.Text(44, y+4, scene.F12b.Fit(l.Name, width-60), scene.F12b, c.Text)
		told, left := c.Text2, float32(44)
		if l.Old {
			told = c.Danger
			s.Icon(left, y+23, 10, scene.WarningIcon, theme.ColorNameError)
			left += 14
		}
		s.Text(left, y+20, scene.F11.Fit(l.Told, width-left-16), scene.F11, told)
		y += lentRow
	}
	return y
}
