package papers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

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
	if len(r.list) >= manyRows {
		r.paintAll(p, s, y, size.Width)
		y += rowsHead + 4 // its room stays when it goes: what is pressed keeps its place
	}
	if r.visited() {
		p.Lit(s, 0, y, size.Width, r.tall(1), 6, "closed-visit", 0)
		r.tick(s, y, !r.shut)
		s.In(rowsTick, y+rowsPad, rowsLine, scene.F12.Fit(w.Say("papers.the-visit"), r.wide()), scene.F12, c.Text)
		y += r.tall(1)
	}
	for i := range r.list {
		y = r.row(p, s, i, y, size.Width)
	}
	if len(r.list) < manyRows {
		r.paintAll(p, s, y+4, size.Width)
	}
}

// manyRows are so many that what lets all in stands over them: below it would be out of sight.
const manyRows = 4

// paintAll lets in all that are still left out.
func (r *rows) paintAll(p *scene.Pane, s *scene.Scene, y, width float32) {
	n, w := len(r.still()), r.a.kit.Words
	if n == 0 || r.a.kit.ReadOnly {
		return
	}
	name := w.Count("ui.papers.let-rows", n, w.Say("audience."+string(r.to())))
	wide := min(scene.F12b.Width(name)+24, width)
	s.Box(0, y, wide, rowsHead-2, false, false)
	p.Lit(s, 0, y, wide, rowsHead-2, 7, "closed-all", 0)
	s.Centre(wide/2, y+(rowsHead-2-scene.F12b.Height())/2, scene.F12b.Fit(name, wide-12), scene.F12b, look.Now().Link)
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
	when := dayHour(w, it, r.a.by.of[0].Event.Zone) + " · " + w.Say("audience."+string(it.Audience))
	s.In(rowsTick, y+rowsPad+float32(len(lines))*rowsLine, rowsLine, scene.F11.Fit(when, r.wide()), scene.F11, c.Text2)
	return y + h
}

func (r *rows) tick(s *scene.Scene, y float32, on bool) {
	if !r.a.kit.ReadOnly {
		part.Tick(s, 3, y+rowsPad+1, 14, on, look.Now().Accent)
	}
}

// dayHour is the day of an item and when it begins, as sure as that is known: an hour that nobody has
// agreed is not said as one.
func dayHour(w *words.Words, it *model.Item, zone string) string {
	when := it.When()
	if from, _ := w.HoursAmong(&when, zone); from != "" {
		return w.DayShort(it.Start.Date()) + ", " + from
	}
	return w.DayShort(it.Start.Date())
}
