package section

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	useRow     = 40
	useHead    = 26
	leastVisit = 40 // of the name of a visit, less says nothing
	mostUses   = 60 // on show: nobody reads further, they look at the calendar
)

// uses is where a row is used: a press goes there.
type uses struct {
	*scene.Pane
	form *form
	list []model.Use
}

func newUses(f *form) *uses {
	u := &uses{form: f}
	u.Pane = scene.NewPane(f.section.host.Words().Say("section.used"), fyne.NewSize(100, useHead), u.paint)
	u.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "use" && int(h.ID) < len(u.list) {
			f.section.lead(u.list[h.ID])
		}
	}
	u.read()
	return u
}

// lead goes to where a row is used.
func (s *Section) lead(u model.Use) {
	if u.Of != "" {
		s.visit(register.Kind(u.Of), u.Key)
		return
	}
	s.host.Lead(u)
}

func (u *uses) read() {
	rec := u.form.line.Record
	list, err := u.form.section.host.Reading().Uses(rec.TableName(), rec.Head().ID)
	if err != nil {
		u.form.section.host.Tell(err)
	}
	u.list = list
	u.SetMin(fyne.NewSize(100, useHead+useRow*float32(max(1, min(len(list), mostUses)))+20))
	u.Refresh()
}

func (u *uses) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), u.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, w.Say("section.used"), scene.F11b, c.Text2)
	if n := len(u.list); n > 0 {
		s.Right(size.Width, 10, strconv.Itoa(n), scene.F11, c.Text3)
	} else {
		s.In(0, useHead, 24, w.Say("section.unused"), scene.F12, c.Text2)
	}
	for i := range u.list[:min(len(u.list), mostUses)] {
		u.paintUse(p, s, i, float32(useHead+4)+useRow*float32(i), size.Width)
	}
	if n := len(u.list) - mostUses; n > 0 {
		s.In(0, size.Height-20, 18, w.Say("section.more", strconv.Itoa(n)), scene.F11, c.Text3)
	}
}

func (u *uses) paintUse(p *scene.Pane, s *scene.Scene, i int, y, width float32) {
	c, w, one := look.Now(), u.form.section.host.Words(), &u.list[i]
	p.Lit(s, -4, y, width+8, useRow-2, 6, "use", int64(i))
	icon := scene.DaysIcon
	if one.Of != "" {
		icon = icons[register.Kind(one.Of)]
	}
	s.Icon(0, y+5, 12, icon, theme.ColorNamePlaceHolder)
	title := w.Text(one.Title)
	s.Text(20, y+3, scene.F12.Fit(title, width-24), scene.F12, c.Text)
	s.Text(20, y+20, detail(w, one, width-24), scene.F11, c.Text2)
}

// detail says how a row is used, when, and in which visit, as far as there is room.
func detail(w *words.Words, u *model.Use, room float32) string {
	key := "section.use." + u.Table
	if !w.Has(key) {
		key = "section.use.other"
	}
	out := w.Say(key)
	if !u.Start.IsZero() {
		when := w.DayShort(u.Start.Date()) + " " + strconv.Itoa(u.Start.Date().Year())
		if u.Ref.Item != 0 {
			when += ", " + u.Start.Clock()
		}
		if out += " · " + when; scene.F11.Width(out) > room { // the hour tells more
			out = when
		}
	}
	if visit := w.Text(u.Visit); visit != "" && scene.F11.Width(out+" · ")+leastVisit < room {
		out += " · " + visit
	}
	return scene.F11.Fit(out, room)
}
