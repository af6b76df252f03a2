package bar

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

const titleLeft = 52 // behind the button of the menu

// paintTools draws the toolbar: where one is at the left, what one can do at the
// right; the title takes the room that is left.
func (b *Bars) paintTools(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, at := look.Now(), b.host.Head()
	if at.Inside() { // elsewhere it lies on the ground of the window
		s.Rect(0, 0, size.Width, size.Height, look.Mix(c.Bg, c.AccentSoft, .35))
	}
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	p.Lit(s, 12, 12, 32, 32, 7, "menu", 0)
	s.Icon(20, 20, 16, theme.MenuIcon(), theme.ColorNameForeground)
	right := b.paintNew(p, s, size.Width-14)
	if at.Board != "" && !at.ofVisit() {
		right = b.paintBoards(p, s, &at, right-12)
		b.paintSection(s, &at, titleLeft, right-10)
		return
	}
	if !at.ofVisit() {
		right = b.paintSwitch(p, s, &at, right-12)
		right = b.paintSteps(p, s, &at, right-12)
	}
	b.paintTitle(p, s, &at, titleLeft, right-10)
}

func (b *Bars) paintNew(p *scene.Pane, s *scene.Scene, right float32) float32 {
	c := look.Now()
	label := b.host.Words().Say("ui.new")
	width := b.newWidth()
	x := right - width
	s.RRect(x, 11, width, 34, 8, c.Accent)
	if b.host.Head().Board != "" {
		p.Lit(s, x, 11, width, 34, 8, "new-row", 0)
		s.Icon(x+18, 21, 13, scene.PlusIcon, theme.ColorNameForegroundOnPrimary)
		s.In(x+38, 11, 34, label, scene.F13b, c.OnAccent)
		return x
	}
	p.Lit(s, x, 11, width, 34, 8, "new", 0)
	s.Icon(x+12, 21, 13, scene.PlusIcon, theme.ColorNameForegroundOnPrimary)
	s.In(x+32, 11, 34, label, scene.F13b, c.OnAccent)
	s.Icon(right-19, 24, 9, scene.DownIcon, theme.ColorNameForegroundOnPrimary)
	return x
}

// paintSwitch draws the views one can change to.
func (b *Bars) paintSwitch(p *scene.Pane, s *scene.Scene, at *Head, right float32) float32 {
	if at.Tab() != view.ProgrammeTab {
		return right
	}
	c := look.Now()
	views, more := b.views(at)
	total := float32(6)
	for _, v := range views {
		total += b.width(v, at.Some())
	}
	if len(more) > 0 {
		total += moreWidth
	}
	x := right - total
	s.RRect(x, 12, total, 32, 8, look.Mix(c.Line, c.Bg, .2))
	next := x + 3
	for _, v := range views {
		name, width := b.name(v, at.Some()), b.width(v, at.Some())
		f, text := scene.F12, c.Text2
		if v == at.View {
			s.RRect(next, 15, width, 26, 6, c.Bg)
			f, text = scene.F12b, c.Text
		}
		p.Lit(s, next, 15, width, 26, 6, "view", int64(slices.Index(view.Kinds, v)))
		s.Centre(next+width/2, 15+(26-f.Height())/2, name, f, text)
		next += width
	}
	if len(more) > 0 {
		p.Lit(s, next, 15, moreWidth, 26, 6, "views", 0)
		s.Icon(next+(moreWidth-9)/2, 24, 9, scene.DownIcon, theme.ColorNamePlaceHolder)
	}
	return x
}

func (b *Bars) paintSteps(p *scene.Pane, s *scene.Scene, at *Head, right float32) float32 {
	if at.Whole() {
		return right
	}
	c := look.Now()
	today := b.host.Words().Say("ui.today")
	width := b.stepsWidth() - 68
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

func (b *Bars) stepsWidth() float32 { return scene.F12.Width(b.host.Words().Say("ui.today")) + 94 }

// paintTitle says which days are shown; inside a visit also which visit, with
// the way back.
func (b *Bars) paintTitle(p *scene.Pane, s *scene.Scene, at *Head, left, right float32) {
	c := look.Now()
	title, year := at.Title, at.Year
	if !at.Inside() {
		f := widest(title, right-left, scene.F20b, scene.F16b, scene.F13b)
		shown := f.Fit(title, right-left)
		s.In(left, 0, ToolsHeight, shown, f, c.Text)
		x := left + f.Width(shown) + 9
		if scene.F20.Width(year) < right-x {
			s.In(x, 0, ToolsHeight, year, scene.F20, c.Text3)
		}
		return
	}
	back := b.host.Words().Say("ui.calendar")
	bw := scene.F11b.Width(back) + 26
	crumb := " › " + strings.TrimSpace(title+" "+year)
	if at.Whole() {
		crumb = " › " + at.Days
	}
	if scene.F11.Width(crumb) > right-left-bw && !at.Whole() { // the year goes first
		crumb = " › " + title
	}
	if scene.F11.Width(crumb) > right-left-bw { // then the word beside the arrow: which days are on show tells nothing else
		back, bw = "", 24
	}
	p.Lit(s, left, 7, bw, 20, 5, "back", 0)
	s.Icon(left+6, 12, 10, scene.BackIcon, theme.ColorNamePrimary)
	s.In(left+20, 7, 20, back, scene.F11b, c.Accent)
	s.In(left+bw, 7, 20, scene.F11.Fit(crumb, right-left-bw), scene.F11, c.Text2)
	x := left + 4
	if at.Flag {
		s.Flag(x, 31, 17, at.Mark)
		x += 24
	} else if at.Mark != "" {
		bwid := max(17, scene.F10b.Width(at.Mark)+8)
		s.Badge(x+bwid-17, 31, 17, at.Mark)
		x += bwid + 7
	}
	b.paintVisit(p, s, at.Visit, x, right-x)
}

// paintVisit is the name of a visit: on two lines of small letters before any of it is cut.
func (b *Bars) paintVisit(p *scene.Pane, s *scene.Scene, name string, x, room float32) {
	f, tall := widest(name, room, scene.F16b, scene.F13b), float32(25)
	lines := []string{f.Fit(name, room)}
	if f.Width(name) > room {
		f, tall = scene.F11b, 14
		lines = f.Lines(name, room, 2)
	}
	wide := float32(0)
	for i, l := range lines {
		s.In(x, 27+float32(i)*(tall-1), tall, l, f, look.Now().Text)
		wide = max(wide, f.Width(l))
	}
	p.Lit(s, x-4, 27, wide+8, 27, 5, "visit", 0)
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

func (b *Bars) tapTools(h scene.Hit, _ *desktop.MouseEvent) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.Tools).Add(h.Pos).AddXY(0, h.Size.Height+4)
	switch h.Kind {
	case "menu":
		b.host.MainMenu(at)
	case "board":
		b.host.GoBoard(b.host.Head().Section.Boards()[h.ID])
	case "new-row":
		b.host.NewRow()
	case "new":
		b.host.NewMenu(at.AddXY(h.Size.Width-230, 0))
	case "view":
		b.host.SetView(view.Kinds[h.ID])
	case "views":
		if head := b.host.Head(); head.Board != "" && !head.ofVisit() {
			b.moreBoards(at)
			return
		}
		b.moreViews(at)
	case "prev":
		b.host.Step(-1)
	case "next":
		b.host.Step(1)
	case "today":
		b.host.GoToday()
	case "visit":
		b.host.Details()
	case "back":
		b.host.Back()
	}
}
