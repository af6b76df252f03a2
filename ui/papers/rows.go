package papers

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// rows are those that a paper leaves out because its readers may not see them. Each is opened
// to them by a press, and closed again by another; what was pressed keeps its place.
type rows struct {
	*scene.Pane
	a     *asking
	list  []model.Item
	was   map[int64]model.Audience // of those that were opened here, before
	visit model.Audience           // of the visit, before it was opened here
	shut  bool                     // the visit itself is for others
	open  bool                     // the list is unfolded
	empty bool                     // without them there is no paper
}

const (
	rowsHead = 28
	rowsPad  = 5
	rowsLine = 16
	rowsTick = 24
)

func newRows(a *asking) *rows {
	r := &rows{a: a}
	r.Pane = scene.NewPane("", fyne.NewSize(60, 0), r.paint)
	r.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { r.tap(h) }
	r.forget()
	r.Hide()
	return r
}

// forget lets go of what was opened: other readers, another paper.
func (r *rows) forget() {
	r.was, r.visit, r.open = map[int64]model.Audience{}, "", false
}

// look says which rows are left out now. Without them the paper may be empty: then they are
// listed at once.
func (r *rows) look(empty bool) {
	req := r.a.asked()
	closed := r.a.by.closed(req)
	r.list = nil
	if len(r.a.by.of) == 1 {
		for _, it := range r.a.by.of[0].Items {
			if _, opened := r.was[it.ID]; opened || slices.ContainsFunc(closed, func(c model.Item) bool { return c.ID == it.ID }) {
				r.list = append(r.list, it)
			}
		}
	}
	r.shut = r.a.by.within(req)
	r.open, r.empty = r.open || empty && !r.empty, empty
	r.fit()
}

func (r *rows) to() model.Audience { return cmp.Or(r.a.ask.Audience, model.Public) }

func (r *rows) opened(it *model.Item) bool { return r.to().MayRead(it.Audience) }

// still are those that are closed.
func (r *rows) still() (out []model.Item) {
	for i := range r.list {
		if !r.opened(&r.list[i]) {
			out = append(out, r.list[i])
		}
	}
	return out
}

func (r *rows) visited() bool { return r.shut || r.visit != "" }

func (r *rows) tap(h scene.Hit) {
	if h.Kind == "closed-fold" {
		r.open = !r.open
		r.fit()
		r.a.form.Refresh()
		return
	}
	if r.a.kit.ReadOnly {
		return
	}
	n := r.a.renewed
	var err error
	switch h.Kind {
	case "closed-row":
		err = r.turn(h.ID)
	case "closed-all":
		err = r.letAll()
	case "closed-visit":
		err = r.turnVisit()
	}
	if err != nil {
		r.a.by.host.Tell(err)
		return
	}
	if r.look(r.empty); r.a.renewed == n {
		r.a.renew()
	}
}

// turn opens a row, or closes it again.
func (r *rows) turn(id int64) error {
	at := slices.IndexFunc(r.list, func(it model.Item) bool { return it.ID == id })
	if at < 0 {
		return nil
	}
	it, to := r.list[at], r.to()
	if was, ok := r.was[id]; ok && r.opened(&it) {
		to = was
	} else {
		r.was[id] = it.Audience
	}
	return r.a.by.letRows([]model.Item{it}, []model.Audience{to})
}

// turnVisit does so with the visit itself.
func (r *rows) turnVisit() error {
	to := r.visit
	if r.shut {
		to, r.visit = r.to(), r.a.by.of[0].Event.Audience
	}
	return r.a.by.letVisit(to)
}

func (r *rows) letAll() error {
	list := r.still()
	if len(list) == 0 {
		return nil
	}
	for _, it := range list {
		r.was[it.ID] = it.Audience
	}
	return r.a.by.letRows(list, slices.Repeat([]model.Audience{r.to()}, len(list)))
}

// fit asks for as much room as there is to say.
func (r *rows) fit() {
	h := float32(0)
	if len(r.list) > 0 || r.visited() {
		h = r.headTall()
	}
	if h > 0 && r.open {
		for i := range r.list {
			h += r.tall(len(r.lines(i)) + 1)
		}
		if r.visited() {
			h += r.tall(1)
		}
		h += rowsHead + 8
	}
	r.SetMin(fyne.NewSize(60, h))
	part.Reveal(r.Pane, h > 0)
	r.Refresh()
}

func (r *rows) tall(lines int) float32 { return float32(lines)*rowsLine + 2*rowsPad }

func (r *rows) wide() float32 { return max(120, r.Size().Width) - rowsTick - 6 }

func (r *rows) lines(i int) []string {
	return scene.F12.Wrap(r.a.kit.Words.Text(r.list[i].Title), r.wide(), 3)
}

// head says how many are left out.
func (r *rows) head() string {
	w := r.a.kit.Words
	if n := len(r.still()); n > 0 {
		return w.Count("papers.closed."+string(r.to()), n)
	}
	if r.shut {
		return w.Say("papers.closed-visit." + string(r.to()))
	}
	return w.Say("papers.opened")
}

func (r *rows) headLines() []string { return scene.F11b.Wrap(r.head(), r.wide(), 3) }

func (r *rows) headTall() float32 { return r.tall(len(r.headLines())) + 2 }

func (r *rows) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), r.a.kit.Words
	p.Call(r.head())
	icon := scene.RightIcon
	if r.open {
		icon = scene.DownIcon
	}
	p.Lit(s, 0, 0, size.Width, r.headTall()-4, 6, "closed-fold", 0)
	s.Icon(3, 8, 10, icon, theme.ColorNamePlaceHolder)
	for i, l := range r.headLines() {
		s.In(rowsTick-4, rowsPad+float32(i)*rowsLine, rowsLine, l, scene.F11b, c.Text2)
	}
	if !r.open {
		return
	}
	y := r.headTall()
	if r.visited() {
		p.Lit(s, 0, y, size.Width, r.tall(1), 6, "closed-visit", 0)
		r.tick(s, y, !r.shut)
		s.In(rowsTick, y+rowsPad, rowsLine, scene.F12.Fit(w.Say("papers.the-visit"), r.wide()), scene.F12, c.Text)
		y += r.tall(1)
	}
	for i := range r.list {
		y = r.row(p, s, i, y, size.Width)
	}
	if n := len(r.still()); n > 0 && !r.a.kit.ReadOnly {
		name := w.Count("ui.papers.let-rows", n, w.Say("audience."+string(r.to())))
		wide := min(scene.F12b.Width(name)+24, size.Width)
		s.Box(0, y+4, wide, rowsHead-2, false, false)
		p.Lit(s, 0, y+4, wide, rowsHead-2, 7, "closed-all", 0)
		s.Centre(wide/2, y+4+(rowsHead-2-scene.F12b.Height())/2, scene.F12b.Fit(name, wide-12), scene.F12b, c.Link)
	}
}

// row is one of them, with its day and for whom it is.
func (r *rows) row(p *scene.Pane, s *scene.Scene, i int, y, width float32) float32 {
	c, w, it := look.Now(), r.a.kit.Words, &r.list[i]
	lines := r.lines(i)
	h := r.tall(len(lines) + 1)
	p.Lit(s, 0, y, width, h, 6, "closed-row", it.ID)
	r.tick(s, y, r.opened(it))
	for n, l := range lines {
		s.In(rowsTick, y+rowsPad+float32(n)*rowsLine, rowsLine, l, scene.F12, c.Text)
	}
	when := w.DayShort(it.Start.Date()) + ", " + it.Start.Clock() + " · " + w.Say("audience."+string(it.Audience))
	s.In(rowsTick, y+rowsPad+float32(len(lines))*rowsLine, rowsLine, scene.F11.Fit(when, r.wide()), scene.F11, c.Text2)
	return y + h
}

func (r *rows) tick(s *scene.Scene, y float32, on bool) {
	if !r.a.kit.ReadOnly {
		part.Tick(s, 3, y+rowsPad+1, 14, on, look.Now().Accent)
	}
}
