package delegates

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	groupAddWide = 44 // what stands behind the groups: another one
	restWide     = 52 // "+n" of those that have no room
)

// groupSaid is a group on the strip: its name, how many belong to it, how wide that is.
func (b *Board) groupSaid(i int) (name, count string, width float32) {
	g := &b.groups[i]
	name, count = scene.F12.Fit(b.kit.Words.Text(g.is.Name), 190), strconv.Itoa(len(g.members))
	return name, count, scene.F12.Width(name) + scene.F12b.Width(count) + 32
}

// groupsThatFit is how many groups have room on the strip. Where not all of them have, "+n"
// leads to the rest.
func (b *Board) groupsThatFit(x, wide float32) int {
	fit, end := 0, x
	for i := range b.groups {
		_, _, width := b.groupSaid(i)
		if end += width; end > wide-groupAddWide {
			return fit
		}
		if end += 8; end+restWide <= wide-groupAddWide || i == len(b.groups)-1 {
			fit = i + 1
		}
	}
	return fit
}

// paintRest draws "+n" for the groups that have no room, lit where one of them is shown.
func (b *Board) paintRest(s *scene.Scene, fit int, x float32) float32 {
	c, text := look.Now(), "+"+strconv.Itoa(len(b.groups)-fit)
	ground, line, ink, icon := c.Raised, c.Line, c.Text, theme.ColorNamePlaceHolder
	for _, g := range b.groups[fit:] {
		if g.is.ID == b.group {
			ground, line, ink, icon = c.Accent, c.Accent, c.OnAccent, theme.ColorNameForegroundOnPrimary
		}
	}
	if b.hover.Is("group-rest", 0) && ground == c.Raised {
		ground = look.Mix(c.Raised, c.Line, .4)
	}
	width := scene.F12b.Width(text) + 32
	s.RRect(x, 9, width, 27, 13.5, line)
	s.RRect(x+1, 10, width-2, 25, 12.5, ground)
	s.Hit(x, 9, width, 27, "group-rest", 0)
	s.In(x+10, 9, 27, text, scene.F12b, ink)
	s.Icon(x+width-19, 18, 10, scene.DownIcon, icon)
	b.onStrip = fit
	return x + width + 8
}

// restMenu offers the groups that have no room on the strip.
func (b *Board) restMenu(at fyne.Position) {
	var list []scene.Entry
	for i := min(b.onStrip, len(b.groups)); i < len(b.groups); i++ {
		g := &b.groups[i]
		list = append(list, scene.Entry{Label: b.kit.Words.Text(g.is.Name) + " · " + strconv.Itoa(len(g.members)), Do: func() { b.press(g.is.ID) }})
	}
	scene.Popup(canvasOf(b), at, 260, list)
}
