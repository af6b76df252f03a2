package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// paintBar draws the toolbar: where one is at the left, what one can do at the
// right; the title takes the room that is left.
func (w *Window) paintBar(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	ground := c.Bg
	if w.place.Inside() {
		ground = look.Mix(c.Bg, c.AccentSoft, .35)
	}
	s.Rect(0, 0, size.Width, size.Height, ground)
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	p.Lit(s, 12, 12, 32, 32, 7, "menu", 0)
	s.Icon(20, 20, 16, theme.MenuIcon(), theme.ColorNameForeground)
	right := w.paintNew(p, s, size.Width-14)
	right = w.paintSwitch(p, s, right-12)
	right = w.paintSteps(p, s, right-12)
	w.paintTitle(p, s, 52, right-10)
}

func (w *Window) paintNew(p *scene.Pane, s *scene.Scene, right float32) float32 {
	c := look.Now()
	label := w.words.Say("ui.new")
	width := w.newWidth()
	x := right - width
	s.RRect(x, 11, width, 34, 8, c.Accent)
	p.Lit(s, x, 11, width, 34, 8, "new", 0)
	s.Icon(x+12, 21, 13, scene.PlusIcon, theme.ColorNameForegroundOnPrimary)
	s.In(x+32, 11, 34, label, scene.F13b, c.OnAccent)
	s.Icon(right-19, 24, 9, scene.DownIcon, theme.ColorNameForegroundOnPrimary)
	return x
}

// paintSwitch draws the views one can change to.
func (w *Window) paintSwitch(p *scene.Pane, s *scene.Scene, right float32) float32 {
	c := look.Now()
	views, more := w.switchViews()
	total := float32(6)
	for _, v := range views {
		total += w.viewWidth(v)
	}
	if len(more) > 0 {
		total += moreWidth
	}
	x := right - total
	s.RRect(x, 12, total, 32, 8, look.Mix(c.Line, c.Bg, .2))
	at := x + 3
	for _, v := range views {
		name, width := w.viewName(v), w.viewWidth(v)
		f, text := scene.F12, c.Text2
		if v == w.place.View {
			s.RRect(at, 15, width, 26, 6, c.Bg)
			f, text = scene.F12b, c.Text
		}
		p.Lit(s, at, 15, width, 26, 6, "view", int64(slices.Index(view.Kinds, v)))
		s.Centre(at+width/2, 15+(26-f.Height())/2, name, f, text)
		at += width
	}
	if len(more) > 0 {
		p.Lit(s, at, 15, moreWidth, 26, 6, "views", 0)
		s.Icon(at+(moreWidth-9)/2, 24, 9, scene.DownIcon, theme.ColorNamePlaceHolder)
	}
	return x
}

func (w *Window) paintSteps(p *scene.Pane, s *scene.Scene, right float32) float32 {
	if w.place.View == Order {
		return right
	}
	c := look.Now()
	today := w.words.Say("ui.today")
	width := w.stepsWidth() - 68
	x := right - width - 68
	p.Lit(s, x, 13, 30, 30, 7, "prev", 0)
	s.Icon(x+9, 22, 12, scene.LeftIcon, theme.ColorNameForeground)
	s.Box(x+33, 13, width, 30, false, false)
	p.Lit(s, x+33, 13, width, 30, 7, "today", 0)
	s.Centre(x+33+width/2, 13+(30-scene.F12.Height())/2, today, scene.F12, c.Text)
	p.Lit(s, x+36+width, 13, 30, 30, 7, "next", 0)
	s.Icon(x+45+width, 22, 12, scene.RightIcon, theme.ColorNameForeground)
	return x
}

func (w *Window) stepsWidth() float32 { return scene.F12.Width(w.words.Say("ui.today")) + 94 }

// paintTitle says which days are shown; inside a visit also which visit, with
// the way back.
func (w *Window) paintTitle(p *scene.Pane, s *scene.Scene, left, right float32) {
	c := look.Now()
	title, year := w.boards.Of(w.place.View).Title(w.sight())
	if !w.place.Inside() {
		f := widest(title, right-left, scene.F20b, scene.F16b, scene.F13b)
		shown := f.Fit(title, right-left)
		s.In(left, 0, barHeight, shown, f, c.Text)
		x := left + f.Width(shown) + 9
		if scene.F20.Width(year) < right-x {
			s.In(x, 0, barHeight, year, scene.F20, c.Text3)
		}
		return
	}
	back := w.words.Say("ui.calendar")
	bw := scene.F11b.Width(back) + 26
	p.Lit(s, left, 7, bw, 20, 5, "back", 0)
	s.Icon(left+6, 12, 10, scene.BackIcon, theme.ColorNamePrimary)
	s.In(left+20, 7, 20, back, scene.F11b, c.Accent)
	crumb := " › " + strings.TrimSpace(title+" "+year)
	if w.place.View == Order {
		crumb = " › " + w.words.Range(w.inside.Event.FirstDay, w.inside.Event.LastDay)
	}
	if scene.F11.Width(crumb) > right-left-bw { // the year goes first
		crumb = " › " + title
	}
	s.In(left+bw, 7, 20, scene.F11.Fit(crumb, right-left-bw), scene.F11, c.Text2)
	x := left + 4
	if tag, flag := w.emblem(w.place.Event); flag {
		s.Flag(x, 31, 17, tag)
		x += 24
	} else if tag != "" {
		bwid := max(17, scene.F10b.Width(tag)+8)
		s.Badge(x+bwid-17, 31, 17, tag)
		x += bwid + 7
	}
	name := w.words.Text(w.inside.Event.Title)
	f := widest(name, right-x, scene.F16b, scene.F13b)
	s.In(x, 27, 25, f.Fit(name, right-x), f, c.Text)
}

// widest is the first face in which a text has room, else the last.
func widest(text string, room float32, faces ...*scene.Face) *scene.Face {
	for _, f := range faces {
		if f.Width(text) <= room {
			return f
		}
	}
	return faces[len(faces)-1]
}

// emblem is the flag or the badge of an event.
func (w *Window) emblem(event int64) (tag string, flag bool) {
	for _, l := range w.events {
		if l.Event.ID == event {
			if l.Event.Badge != "" {
				return l.Event.Badge, false
			}
			return l.Guest, l.Flag
		}
	}
	return "", false
}

func (w *Window) tapBar(h scene.Hit, _ *desktop.MouseEvent) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.bar).Add(h.Pos).AddXY(0, h.Size.Height+4)
	switch h.Kind {
	case "menu":
		w.mainMenu(at)
	case "new":
		w.newMenu(at.AddXY(h.Size.Width-230, 0))
	case "view":
		w.setView(view.Kinds[h.ID])
	case "views":
		w.moreViews(at)
	case "prev":
		w.step(-1)
	case "next":
		w.step(1)
	case "today":
		w.goToday()
	case "back":
		w.goBack()
	}
}

func (w *Window) newMenu(at fyne.Position) {
	var list []scene.Entry
	for _, c := range w.commands() {
		if c.group == "new" {
			list = append(list, scene.Entry{Label: w.name(c), Key: c.shown, Do: c.run})
		}
	}
	scene.Popup(w.win.Canvas(), at, 230, list)
}

func ref0(refs []model.Ref) model.Ref {
	if len(refs) == 0 {
		return model.Ref{}
	}
	return refs[0]
}
