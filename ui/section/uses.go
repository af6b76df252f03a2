package section

import (
	"slices"
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
	useTurn    = 22 // a line that leads to those before or after
	leastVisit = 40 // of the name of a visit, less says nothing
	mostUses   = 60 // on show at once
)

// ofFile is the table of what no register shows: the files that lie with a row.
var ofFile = model.Attachment{}.TableName()

// uses is where a row is used: a press goes there, or to the files that lie with it.
type uses struct {
	*scene.Pane
	form *form
	list []model.Use
	from int // of the list, the first on show
}

func newUses(f *form) *uses {
	u := &uses{form: f}
	u.Pane = scene.NewPane(f.section.host.Words().Say("section.used"), fyne.NewSize(100, useHead), u.paint)
	u.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		switch {
		case h.Kind == "use" && int(h.ID) < len(u.list) && u.list[h.ID].Of == ofFile:
			f.section.host.FilesWith(f.line.Record).Do()
		case h.Kind == "use" && int(h.ID) < len(u.list):
			f.section.lead(u.list[h.ID])
		case h.Kind == "uses":
			u.turn(int(h.ID))
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
	if len(list) != len(u.list) {
		u.from = u.ahead(list)
	}
	u.list = list
	u.fit()
}

// ahead is where a long list is opened: at what is still to come, with a few before it.
func (u *uses) ahead(list []model.Use) int {
	const before = 5
	now := u.form.section.host.Kit().Now().Unix()
	next := slices.IndexFunc(list, func(one model.Use) bool { return one.Ref.IsItem() && one.Start.At >= now })
	if next < 0 {
		next = len(list)
	}
	return max(0, min(next-before, len(list)-mostUses))
}

// turn shows those from one on.
func (u *uses) turn(from int) {
	u.from = max(0, min(from, len(u.list)-1))
	u.fit()
	u.form.box.Refresh()
}

func (u *uses) fit() {
	high := useHead + 4 + useRow*float32(max(1, len(u.onShow())))
	if u.from > 0 {
		high += useTurn
	}
	if u.later() > 0 {
		high += useTurn
	}
	u.SetMin(fyne.NewSize(100, high))
	u.Refresh()
}

func (u *uses) onShow() []model.Use { return u.list[u.from:min(len(u.list), u.from+mostUses)] }
func (u *uses) later() int          { return len(u.list) - u.from - len(u.onShow()) }

func (u *uses) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), u.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, w.Say("section.used"), scene.F11b, c.Text2)
	if n := len(u.list); n > 0 {
		s.Right(size.Width, 10, strconv.Itoa(n), scene.F11, c.Text3)
	} else {
		s.In(0, useHead, 24, w.Say("section.unused"), scene.F12, c.Text2)
	}
	y := float32(useHead + 4)
	if u.from > 0 {
		u.paintTurn(p, s, y, size.Width, w.Say("section.uses.earlier", strconv.Itoa(u.from)), max(0, u.from-mostUses))
		y += useTurn
	}
	for i := range u.onShow() {
		u.paintUse(p, s, u.from+i, y, size.Width)
		y += useRow
	}
	if n := u.later(); n > 0 {
		u.paintTurn(p, s, y, size.Width, w.Say("section.uses.later", strconv.Itoa(n)), u.from+mostUses)
	}
}

// paintTurn is the line that leads to those before or after.
func (u *uses) paintTurn(p *scene.Pane, s *scene.Scene, y, width float32, text string, from int) {
	p.Lit(s, -4, y, width+8, useTurn-2, 6, "uses", int64(from))
	s.In(20, y, useTurn-2, text, scene.F11b, look.Now().Link)
}

func (u *uses) paintUse(p *scene.Pane, s *scene.Scene, i int, y, width float32) {
	c, w, one := look.Now(), u.form.section.host.Words(), &u.list[i]
	p.Lit(s, -4, y, width+8, useRow-2, 6, "use", int64(i))
	icon := scene.DaysIcon
	if one.Of != "" {
		icon = icons[register.Kind(one.Of)]
	}
	if one.Of == ofFile {
		icon = scene.FileIcon
	}
	s.Icon(0, y+5, 12, icon, theme.ColorNamePlaceHolder)
	title := w.Text(one.Title)
	s.Text(20, y+3, scene.F12.Fit(title, width-24), scene.F12, c.Text)
	s.Text(20, y+20, detail(w, one, width-24), scene.F11, c.Text2)
}

// detail says when a row is used, how, and in which visit, as far as there is room: they
// stand in the order of time.
func detail(w *words.Words, u *model.Use, room float32) string {
	out := how(w, u)
	if !u.Start.IsZero() {
		when := w.DayShort(u.Start.Date()) + " " + strconv.Itoa(u.Start.Date().Year())
		if u.Ref.Item != 0 {
			when += ", " + u.Start.Clock()
		}
		if out = when + " · " + out; u.Through.Empty() && scene.F11.Width(out) > room {
			out = when
		}
	}
	if visit := w.Text(u.Visit); visit != "" && scene.F11.Width(out+" · ")+leastVisit < room {
		out += " · " + visit
	}
	return scene.F11.Fit(out, room)
}

// how a row is used: as it is pointed at, or with whom somebody comes.
func how(w *words.Words, u *model.Use) string {
	if !u.Through.Empty() {
		return w.Say("section.use.through."+u.Table, w.Text(u.Through))
	}
	if key := "section.use." + u.Table; w.Has(key) {
		return w.Say(key)
	}
	return w.Say("section.use.other")
}
