package delegates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintStrip draws the groups of the visit, each with how many belong to it now.
func (b *Board) paintStrip(s *scene.Scene, wide float32) {
	c, w := look.Now(), b.kit.Words
	s.Rect(0, 0, wide, stripTall, c.Bg)
	s.Rect(0, stripTall-1, wide, 1, c.Line)
	wide = b.paintMore(s, b.paintDoor(s, wide))
	label := w.Say("delegates.groups")
	s.In(aside, 0, stripTall-1, label, scene.F11, c.Text3)
	x := aside + scene.F11.Width(label) + 12
	fit := b.groupsThatFit(x, wide)
	for i := range b.groups[:fit] {
		x = b.paintGroup(s, i, x)
	}
	if fit < len(b.groups) {
		x = b.paintRest(s, fit, x)
	}
	if !b.kit.ReadOnly && len(b.columns) > 0 && x < wide-40 {
		text := w.Say("delegates.group-add")
		width := scene.F12.Width(text) + 34
		if x+width > wide-8 {
			text, width = "", 28
		}
		if b.hover.Is("group-add", 0) {
			s.RRect(x, 9, width, 27, 13.5, c.Hover)
		}
		s.Hit(x, 9, width, 27, "group-add", 0)
		s.Icon(x+9, 17, 10, scene.PlusIcon, theme.ColorNamePlaceHolder)
		s.In(x+25, 9, 27, text, scene.F12, c.Text2)
		x += width + 14
	}
	if b.group != 0 && x < wide-120 {
		s.In(x, 0, stripTall-1, scene.F11.Fit(w.Say("delegates.group-hint"), wide-x-10), scene.F11, c.Text2)
	}
}

// paintMore draws a press that adds a delegation, where the place behind the last one is out
// of sight, and gives the room that is left beside it.
func (b *Board) paintMore(s *scene.Scene, wide float32) float32 {
	if b.kit.ReadOnly || len(b.columns) == 0 || b.invites(b.wide()) {
		return wide
	}
	text := b.kit.Words.Say("delegates.add-delegation")
	width := scene.F12.Width(text) + 38
	if wide < 2*width+aside {
		text, width = "", 32
	}
	x := wide - width - aside
	if b.hover.Is("invite", 0) {
		s.RRect(x, 9, width, 27, 13.5, look.Now().Hover)
	}
	s.Hit(x, 9, width, 27, "invite", 0)
	s.Icon(x+10, 17, 10, scene.PlusIcon, theme.ColorNamePlaceHolder)
	s.In(x+26, 9, 27, text, scene.F12, look.Now().Text2)
	return x
}

// paintDoor draws what opens the programme, and gives the room that is left beside it.
// Who is carried onto it finds the programme open.
func (b *Board) paintDoor(s *scene.Scene, wide float32) float32 {
	if b.kit.ReadOnly || len(b.columns) == 0 || b.assign.open() {
		return wide
	}
	c, text := look.Now(), b.kit.Words.Say("delegates.assign")
	width := scene.F12.Width(text) + 42
	if wide < 2*width+aside {
		text, width = "", 32
	}
	x, carried := wide-width-aside, b.grip != nil && b.grip.far
	switch {
	case carried:
		s.RRect(x, 9, width, 27, 13.5, c.AccentSoft)
		s.Stroke(x, 9, width, 27, 13.5, 2, c.Accent)
	case b.hover.Is("assign", 0):
		s.RRect(x, 9, width, 27, 13.5, c.Hover)
	}
	s.Hit(x, 9, width, 27, "assign", 0)
	s.Icon(x+10, 16, 12, scene.DaysIcon, theme.ColorNamePlaceHolder)
	s.In(x+28, 9, 27, text, scene.F12, c.Text2)
	return x
}

func (b *Board) paintGroup(s *scene.Scene, i int, x float32) float32 {
	c, g := look.Now(), &b.groups[i]
	name, count, width := b.groupSaid(i)
	ground, line, text, quiet := c.Raised, c.Line, c.Text, c.Text2
	switch {
	case b.group == g.is.ID:
		ground, line, text, quiet = c.Accent, c.Accent, c.OnAccent, c.OnAccent
	case b.hover.Is("group", g.is.ID):
		ground = look.Mix(c.Raised, c.Line, .4)
	}
	s.RRect(x, 9, width, 27, 13.5, line)
	s.RRect(x+1, 10, width-2, 25, 12.5, ground)
	s.Hit(x, 9, width, 27, "group", g.is.ID)
	s.In(x+13, 9, 27, name, scene.F12, text)
	s.In(x+13+scene.F12.Width(name)+6, 9, 27, count, scene.F12b, quiet)
	return x + width + 8
}

// placeTyping lays the fields of a new name at the end of its column.
func (b *Board) placeTyping(wide float32) {
	t := b.typing
	column := b.columnOf(t.delegation)
	if !t.on || column < 0 {
		t.on = false
		t.name.Hide()
		t.office.Hide()
		return
	}
	x, y := b.x(column), b.y(len(b.columns[column].seats))
	tall := t.name.MinSize().Height
	t.name.Move(fyne.NewPos(x, y))
	t.name.Resize(fyne.NewSize(b.col, tall))
	t.office.Move(fyne.NewPos(x, y+tall+4))
	t.office.Resize(fyne.NewSize(b.col, t.office.MinSize().Height))
	t.name.Show()
	t.office.Show()
}

// paintOffers draws whom a typed name may mean.
func (b *Board) paintOffers(s *scene.Scene) {
	t := b.typing
	if !t.on || len(t.offers) == 0 {
		return
	}
	c := look.Now()
	x, y := b.x(b.columnOf(t.delegation)), t.office.Position().Y+t.office.Size().Height+4
	h := float32(len(t.offers))*28 + 10
	if y+h > b.size.Height { // over the fields where there is no room below
		y = t.name.Position().Y - h - 2
	}
	width := b.col + 70
	x = max(4, min(x, b.wide()-width-4))
	s.Card(x, y, width, h, 9)
	for i, o := range t.offers {
		row := y + 5 + float32(i)*28
		text, icon := c.Text, theme.ColorNamePlaceHolder
		if i == t.at {
			s.RRect(x+5, row, width-10, 28, 6, c.Accent)
			text, icon = c.OnAccent, theme.ColorNameForegroundOnPrimary
		}
		s.Hit(x+5, row, width-10, 28, "known", int64(i))
		switch {
		case o.leave:
			s.Icon(x+14, row+8, 11, scene.CrossIcon, icon)
		case o.known == nil:
			s.Icon(x+14, row+8, 11, scene.PlusIcon, icon)
		}
		s.In(x+33, row, 28, scene.F12.Fit(o.label, width-44), scene.F12, text)
	}
}
