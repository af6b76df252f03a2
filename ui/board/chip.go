package board

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// tone is how one entry is coloured just now.
type tone struct {
	fill, line, bar, text, sub color.NRGBA
	icon                       fyne.ThemeColorName
	lent                       bool // of a calendar of others
}

func (c *core) tone(e *model.Entry) tone {
	p, h := look.Now(), hue(e)
	t := tone{h.Fill, h.Line, h.Bar, h.Text, h.Sub, theme.ColorNamePlaceHolder, e.Lent != ""}
	switch {
	case c.chosen[e.Ref]:
		return tone{h.Solid, h.Solid, h.Bar, p.OnAccent, p.OnAccent, theme.ColorNameForegroundOnPrimary, e.Lent != ""}
	case c.hover == e.Ref:
		t.fill = h.Hover
	case e.Lent != "":
		t.fill, t.line, t.text = p.Side, p.Line, p.Text2
	case tentative(e):
		t.fill, t.line = look.Mix(p.Bg, h.Fill, .45), h.Bar
	case c.past(e):
		t.fill, t.text, t.sub, t.bar, t.line = h.PastFill, h.PastText, h.PastText, h.PastBar, h.PastFill
	}
	if tentative(e) {
		t.line = h.Bar
	}
	return t
}

// ground draws the body of a block: hairline, fill, bar at the left.
func ground(s *scene.Scene, x, y, w, h float32, t tone, tentative bool) {
	if h < leastLine {
		s.RRect(x, y, w, h, h/2, t.bar)
		return
	}
	s.RRect(x, y, w, h, 5, t.line)
	s.RRect(x+1, y+1, w-2, h-2, 4, t.fill)
	if t.lent {
		dashes(s, x+2, y+3, h-6, t)
		return
	}
	if tentative {
		s.RRect(x+3, y+3, 2.5, h-6, 1.2, t.bar)
		return
	}
	s.Corners(x, y, 3.5, h, 3.5, 0, t.bar)
}

// dashes stand where others have a bar: it is nothing of the diary.
func dashes(s *scene.Scene, x, y, h float32, t tone) {
	const dash, gap = 3, 3
	for at := float32(0); at < h; at += dash + gap {
		s.Rect(x, y+at, 2.5, min(dash, h-at), t.bar)
	}
}

// marks draws the signs of an item at its right edge and says how much room
// they took.
func (c *core) marks(s *scene.Scene, e *model.Entry, right, y, h, w float32, t tone) float32 {
	if w < 96 || h < 13 {
		if c.clashes[e.Ref] != "" && w >= 12 && h >= leastLine {
			s.Icon(right-11, y+min(2, (h-10)/2), 10, scene.WarningIcon, theme.ColorNameError)
			return 12
		}
		if c.set.Since[e.Ref] != "" && w >= 12 && h >= leastLine {
			s.RRect(right-7, y+min(3, (h-5)/2), 5, 5, 2.5, look.Now().Accent)
			return 8
		}
		return 0
	}
	x := right
	for _, icon := range c.signs(e) {
		if right-x > w/3 {
			break
		}
		x -= 13
		col := t.icon
		switch {
		case icon == scene.WarningIcon:
			col = theme.ColorNameError
		case icon == scene.ChangedIcon && !c.chosen[e.Ref]:
			col = theme.ColorNamePrimary
		}
		s.Icon(x, y+min(3, (h-11)/2), 11, icon, col)
	}
	return right - x
}

// signs are what an item's marks say, the weightiest first.
func (c *core) signs(e *model.Entry) []fyne.Resource {
	var out []fyne.Resource
	add := func(yes bool, icon fyne.Resource) {
		if yes {
			out = append(out, icon)
		}
	}
	add(c.clashes[e.Ref] != "", scene.WarningIcon)
	add(c.set.Since[e.Ref] != "", scene.ChangedIcon)
	add(e.Status == model.Locked || e.Status == model.Done, scene.LockIcon)
	add(e.Anchored, scene.AnchorIcon)
	add(e.Press != model.PressNone && e.Press != model.PressClosed, scene.CameraIcon)
	add(e.Audience == model.Public, scene.GlobeIcon)
	add(e.Audience == model.Internal, scene.EyeOffIcon)
	return out
}

// bar draws something that covers days, with square ends where it goes on.
func (c *core) bar(s *scene.Scene, e *model.Entry, x, y, w, h float32, moreLeft, moreRight bool) {
	t := c.tone(e)
	left, right := float32(5), float32(5)
	if moreLeft {
		left = 0
	}
	if moreRight {
		right = 0
	}
	s.Corners(x, y, w, h, left, right, t.line)
	s.Corners(x+1, y+1, w-2, h-2, max(left-1, 0), max(right-1, 0), t.fill)
	if t.lent && !moreLeft {
		dashes(s, x+4, y+4, h-8, t)
	} else if !moreLeft {
		s.RRect(x+4, y+4, 3, h-8, 1.5, t.bar)
	}
	at := x + 12
	if e.Guest != "" && w > 60 {
		if e.Flag {
			s.Flag(at, y+(h-15)/2, 15, e.Guest)
			at += 20
		} else if !e.Ref.IsItem() {
			bw := max(15, scene.F10b.Width(e.Guest)+8)
			s.Badge(at+bw-15, y+(h-15)/2, 15, e.Guest)
			at += bw + 5
		}
	}
	text := c.set.Words.Text(e.Title)
	if e.StartMark == model.TimeTBC {
		text += " · " + c.set.Words.Say("board.time-tbc")
	} else if c.after[e.Ref] {
		text += " · " + c.start(e)
	}
	c.put(s, e, at, y, h, scene.F12b.Fit(text, x+w-at-6), scene.F12b, t.text)
}
