package inspect

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

func (l *People) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Text(1, 0, l.label, scene.F11, c.Text2)
	for i := range l.who {
		y := float32(personHead + i*personRow)
		if i == l.drag {
			y += l.dragY
		}
		l.paintPerson(p, s, i, y, size.Width)
	}
	for i, o := range l.offer {
		y := float32(personHead + (len(l.who)+i)*personRow)
		text, icon := c.Text, theme.ColorNamePlaceHolder
		if i == l.at {
			s.RRect(0, y+1, size.Width, personRow-2, 6, c.Accent)
			text, icon = c.OnAccent, theme.ColorNameForegroundOnPrimary
		}
		p.Lit(s, 0, y+1, size.Width, personRow-2, 6, "offer", int64(i))
		if o.known == nil {
			s.Icon(8, y+9, 12, scene.PlusIcon, icon)
		}
		s.In(28, y, personRow, scene.F12.Fit(o.label, size.Width-34), scene.F12, text)
	}
}

func (l *People) paintPerson(p *scene.Pane, s *scene.Scene, i int, y, w float32) {
	c, who := look.Now(), &l.who[i]
	if l.on == i+1 {
		s.RRect(0, y+1, w, personRow-2, 6, c.AccentSoft)
	}
	if p.Hovered("person", int64(i)) || p.Hovered("leads", int64(i)) || p.Hovered("remove", int64(i)) || l.drag == i {
		s.RRect(0, y+1, w, personRow-2, 6, c.Hover)
	}
	s.Hit(0, y, w-52, personRow, "person", int64(i))
	s.Icon(3, y+8, 13, scene.DragIcon, theme.ColorNamePlaceHolder)
	x := float32(22)
	if who.Tag != "" {
		if scene.HasFlag(who.Tag) {
			s.Flag(x, y+8, 14, who.Tag)
		}
		x += 20
	}
	name := l.kit.Words.Text(who.Called)
	f := scene.F12
	if who.PersonID != nil || who.SeatID != nil || who.GroupID != nil {
		f = scene.F12b
	}
	name += typed.Manner(&who.Participation, l.kit.Words)
	shown := f.Fit(name, w-x-56)
	if i < len(l.gone) && l.gone[i] {
		s.Struck(x, y+(personRow-f.Height())/2, shown, f, c.Text2)
	} else {
		s.In(x, y, personRow, shown, f, c.Text)
	}
	if more := l.more(who); more != "" {
		left := x + f.Width(shown) + 7
		if room := w - left - 56; room > 30 {
			s.In(left, y, personRow, scene.F11.Fit(more, room), scene.F11, c.Text2)
		}
	}
	if icon := l.icon(who); icon != nil {
		p.Lit(s, w-50, y+4, 22, 22, 6, "leads", int64(i))
		s.Icon(w-45, y+9, 12, icon, theme.ColorNamePlaceHolder)
	}
	p.Lit(s, w-26, y+4, 22, 22, 6, "remove", int64(i))
	s.Icon(w-20, y+10, 10, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// icon is the sign of where a row leads: to the card of a person, or to the board of
// delegations. Words lead nowhere.
func (l *People) icon(who *model.Participant) fyne.Resource {
	switch {
	case l.person(who) != 0:
		return scene.PeopleIcon
	case who.SeatID != nil, who.GroupID != nil, who.DelegationID != nil:
		return scene.RightIcon
	}
	return nil
}

// more is what stands behind a name: the seat, where one is given, and the office.
func (l *People) more(who *model.Participant) string {
	said := []string{l.brings(who), l.kit.Words.Text(who.Place), l.kit.Words.Text(words.Held(who.Held))}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), " · ")
}

// brings are those by name who come with the head of a row, where the number takes in all there are:
// they have the item in their programmes.
func (l *People) brings(who *model.Participant) string {
	it, ok := l.cells.Programme.Item(l.item)
	if !ok || who.Plus == 0 {
		return ""
	}
	var names []string
	for _, one := range l.cells.Programme.Along(&it, who.Participation) {
		name := l.cells.Programme.Seats[one.Seat].Name
		if one.Person != 0 {
			name = l.cells.Programme.People[one.Person].Name
		}
		names = append(names, l.kit.Words.Text(name))
	}
	if len(names) == 0 {
		return ""
	}
	return l.kit.Words.Say("sheet.brings", strconv.Itoa(who.Plus), strings.Join(names, ", "))
}
