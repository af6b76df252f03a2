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
)

// from is the item or the visit that a row came from: a press goes there.
type from struct {
	*scene.Pane
	form *form
	use  model.Use
	on   bool
}

func newFrom(f *form) *from {
	o := &from{form: f}
	o.Pane = scene.NewPane(f.section.host.Words().Say("section.from"), fyne.NewSize(100, useHead+useRow), o.paint)
	o.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "origin" && o.on {
			f.section.host.Lead(o.use)
		}
	}
	o.read()
	return o
}

func (o *from) read() {
	o.use, o.on = o.form.list.Book().From(o.form.line.Record)
	o.Refresh()
}

func (o *from) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), o.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, w.Say("section.from"), scene.F11b, c.Text2)
	if !o.on {
		s.In(0, useHead, 24, scene.F12.Fit(o.was(), size.Width), scene.F12, c.Text2)
		return
	}
	p.Lit(s, -4, useHead+4, size.Width+8, useRow-2, 6, "origin", 0)
	s.Icon(0, useHead+9, 12, scene.DaysIcon, theme.ColorNamePlaceHolder)
	s.Text(20, useHead+7, scene.F12.Fit(w.Text(o.use.Title), size.Width-24), scene.F12, c.Text)
	when := ""
	if day := o.use.Start.Date(); !o.use.Start.IsZero() {
		when = w.DayShort(day) + " " + strconv.Itoa(day.Year())
	}
	if visit := w.Text(o.use.Visit); visit != "" {
		when += " · " + visit
	}
	s.Text(20, useHead+24, scene.F11.Fit(when, size.Width-24), scene.F11, c.Text2)
}

// was is what it came from where that is no more, in words.
func (o *from) was() string {
	w := o.form.section.host.Words()
	if was, _ := register.Origin(o.form.line.Record); !was.Empty() {
		return w.Say("section.from.gone", w.Text(was))
	}
	return w.Say("section.from.none")
}
