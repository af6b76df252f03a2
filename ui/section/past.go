package section

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// mostPast is how many contacts stand on a card, the last of them.
const mostPast = 12

// past is the history with a state or a person: the three counters, and what was counted and
// what not, the last first. A press goes to the visit, or makes known whom a line of before names.
type past struct {
	*scene.Pane
	form *form
	h    model.History
	list []model.Told
}

func newPast(f *form) *past {
	p := &past{form: f}
	p.Pane = scene.NewPane(f.section.host.Words().Say("section.history"), fyne.NewSize(100, useHead), p.paint)
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind != "past" || int(h.ID) >= len(p.list) {
			return
		}
		switch one := p.list[h.ID]; {
		case one.Ref.Event != 0:
			f.section.host.Lead(model.Use{Table: "events", Ref: one.Ref, Title: one.Title})
		case one.Stranger.Name != "":
			f.section.newPerson(one.Stranger.Name, f.line.Record, func(string, string) {})
		}
	}
	p.read()
	return p
}

func (p *past) read() {
	p.h, p.list = p.form.list.Book().History(p.form.line.Record), nil
	for i := len(p.h.All) - 1; i >= 0 && len(p.list) < mostPast; i-- {
		p.list = append(p.list, p.h.All[i])
	}
	p.nameOnlySeveral()
	part.Reveal(p.Pane, len(p.list) > 0)
	p.SetMin(fyne.NewSize(100, useHead+44+useRow*float32(len(p.list))+4))
	p.Refresh()
}

// nameOnlySeveral leaves out by whose count contacts are numbered where all of them are of one: the line has
// its room for why they count.
func (p *past) nameOnlySeveral() {
	of := map[model.Whose]bool{}
	for _, one := range p.list {
		if one.Nth > 0 {
			one.Whose.Direction = ""
			of[one.Whose] = true
		}
	}
	if len(of) > 1 {
		return
	}
	for i := range p.list {
		p.list[i].Whose.Who, p.list[i].Whose.Office = 0, 0
	}
}

func (p *past) paint(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w, b := look.Now(), p.form.section.host.Words(), p.form.list.Book()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, w.Say("section.history"), scene.F11b, c.Text2)
	since := b.Declared(p.form.line.Record)
	sure := p.h.Sure(since)
	if sure {
		s.In(0, useHead, 20, scene.F12b.Fit(b.Counts(&p.h), size.Width), scene.F12b, c.Text)
		s.In(0, useHead+20, 20, scene.F11.Fit(w.Say("history.declared", w.Date(since)), size.Width), scene.F11, c.Text2)
	} else { // nobody knows what the diary does not: no number is told
		why := w.Say("history.undeclared")
		if since != "" {
			why = w.Count("history.unsure", p.h.Unnamed)
			if n := p.h.Before(since); p.h.Unnamed == 0 {
				why = w.Count("history.before", n, w.Date(since))
			}
		}
		for i, line := range scene.F11.Wrap(why, size.Width, 2) {
			s.In(0, useHead+16*float32(i), 20, line, scene.F11, c.Text2)
		}
	}
	for i := range p.list {
		one, y := &p.list[i], float32(useHead+44)+useRow*float32(i)
		if one.Ref.Event != 0 || one.Stranger.Name != "" {
			pane.Lit(s, -4, y, size.Width+8, useRow-2, 6, "past", int64(i))
		}
		col := c.Text
		if one.As == model.NotAtAll {
			col = c.Text2
		}
		when := w.DayShort(one.Day) + " " + strconv.Itoa(one.Day.Year())
		if one.Last != "" {
			when = w.Range(one.Day, one.Last)
		}
		if one.MonthOnly {
			when = w.MonthYear(one.Day)
		}
		s.Text(0, y+3, scene.F12.Fit(when+" · "+w.Text(one.Title), size.Width-4), scene.F12, col)
		counted := b.Counted(one, sure)
		room, add := size.Width-4, ""
		if one.Stranger.Name != "" { // who came is made known in place, and that has its room before why it does not count
			add = scene.F11.Fit(w.Say("section.add-person", one.Stranger.Name), room*2/3)
			room -= scene.F11.Width(add) + 8
		}
		counted = scene.F11.Fit(counted, room)
		s.Text(0, y+20, counted, scene.F11, c.Text2)
		if add != "" {
			s.Text(scene.F11.Width(counted)+8, y+20, add, scene.F11, c.Link)
		}
	}
}
