package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// editions is the open list of who holds what.
type editions struct {
	*task
	event int64
	list  []model.Issued
	held  []holds
	sheet *part.Sheet
}

const (
	holdsTall = 62 // where there is nobody
	holdsWide = 660
	chipWide  = 160
	chipTall  = 28
)

// Editions shows who holds which edition of a visit, and the editions themselves.
func (m *Maker) Editions(event int64) {
	p, err := m.desk().Programme(event)
	if err != nil {
		m.host.Tell(err)
		return
	}
	e := &editions{task: m.task("paper", p), event: event}
	e.list = e.task.given()
	e.held = e.task.holders(e.list)
	w := m.words()
	pane := scene.NewPane(w.Say("ui.cmd.editions"), fyne.NewSize(60, holdsTall), e.paint)
	var first fyne.Focusable
	if len(e.list) > 0 {
		first = pane
		pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { e.press(h) }
	}
	buttons := []fyne.CanvasObject{part.NewButton(w.Say("sheet.close"), part.Primary, func() { e.sheet.Close() })}
	if stale := e.stale(); len(stale) > 1 && e.writes() {
		buttons = append([]fyne.CanvasObject{part.NewButton(w.Say("holds.anew-all", len(stale)), part.Plain, func() { e.anew(stale) })}, buttons...)
	}
	e.sheet = part.Open(m.host.Canvas(), w.Say("ui.cmd.editions"), holdsWide+60, container.New(part.Stack{}, pane), first, buttons...)
}

// called is what a recipient is called by whoever reads: the press has no name of its own.
func called(w *words.Words, h *model.EditionHolder) string {
	if h.Kind == model.HeldByPress {
		return w.Say("edition.press")
	}
	return w.Text(h.Name)
}

// stale are those whose papers say what is no longer so.
func (e *editions) stale() []holds {
	return slices.DeleteFunc(slices.Clone(e.held), func(h holds) bool { return !h.stale })
}

// anew asks for the papers of those who hold old ones, each to have what they hold.
func (e *editions) anew(of []holds) {
	e.sheet.Close()
	e.issue(e.event, of, export.Request{})
}

// paint lists both, each line as long as what it says: who looks up who holds what reads it to the end.
func (e *editions) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col, w, right := look.Now(), e.words(), size.Width-12
	y := float32(0)
	if len(e.held) == 0 {
		s.In(0, 0, holdsTall, w.Say("holds.none"), scene.F13, col.Text2)
		y = holdsTall
	}
	for i := range e.held {
		h := &e.held[i]
		chip := ""
		if h.stale {
			chip = "anew"
		}
		y = e.row(p, s, y, right, chip, i, strings.Trim(called(w, &h.EditionHolder)+" · "+h.Phone, " ·"), e.said(h.of)+" · "+h.since, e.named(h.papers))
	}
	y += 12
	for i := range e.list {
		one, chip := &e.list[i], "recall"
		if _, gone := one.Recalled(); gone {
			chip = ""
		}
		y = e.row(p, s, y, right, chip, i, e.said(one), e.about(one))
	}
	p.SetMin(fyne.NewSize(60, y))
}

// row is a name and what is said of it, with what can be pressed at its right, and gives where the next begins.
func (e *editions) row(p *scene.Pane, s *scene.Scene, top, right float32, chip string, id int, name string, said ...string) float32 {
	const most = 8 // lines
	col, y := look.Now(), top+5
	for _, l := range scene.F13b.Wrap(name, right-190, most) {
		s.Text(4, y, l, scene.F13b, col.Text)
		y += 19
	}
	for _, one := range said {
		for _, l := range scene.F12.Wrap(one, right-190, most) {
			s.Text(4, y, l, scene.F12, col.Text2)
			y += 17
		}
	}
	y = max(y+4, top+chipTall+12)
	if chip != "" && e.writes() {
		at := (top + y - chipTall) / 2
		e.chip(s, right-170, at, map[string]string{"anew": "holds.anew", "recall": "recall.do"}[chip])
		if chip == "anew" {
			p.Lit(s, right-170, at, chipWide, chipTall, 8, "anew", int64(id))
		} else {
			p.Lit(s, right-170, at, chipWide, chipTall, 8, "recall", int64(id))
		}
	}
	s.Rect(0, y, right, 1, col.Hour)
	return y + 1
}

// about is why an edition was recalled, who issued it, what for, and the papers of it.
func (e *editions) about(one *model.Issued) string {
	w, recalled := e.words(), ""
	if r, ok := one.Recalled(); ok && !r.Why.Empty() {
		recalled = w.Say("recall.why") + ": " + w.Text(r.Why)
	}
	return strings.Join(slices.DeleteFunc([]string{recalled, one.Actor, w.Text(one.Why), e.named(one.Papers)}, func(s string) bool { return s == "" }), " · ")
}

func (e *editions) writes() bool { return !e.host.Kit().ReadOnly }

// chip is a word that can be pressed.
func (e *editions) chip(s *scene.Scene, x, y float32, key string) {
	s.Box(x, y, chipWide, chipTall, false, false)
	s.In(x+12, y, chipTall, scene.F12.Fit(e.words().Say(key), chipWide-24), scene.F12, look.Now().Text)
}

// said is an edition with as of when it is, and that it was recalled.
func (e *editions) said(of *model.Issued) string {
	s := e.words().Say("edition.n", of.N) + " · " + e.stamp(of.At, of.Zone)
	if _, ok := of.Recalled(); ok {
		s += " · " + e.words().Say("edition.recalled")
	}
	return s
}

func (e *editions) press(h scene.Hit) {
	if h.Kind == "recall" {
		e.sheet.Close()
		e.recall(&e.list[h.ID])
		return
	}
	e.anew(e.held[h.ID : h.ID+1])
}

// named are papers, each with the languages in which it is.
func (e *editions) named(list []model.EditionPaper) string {
	var out []string
	langs := map[string][]string{}
	for _, p := range list {
		name := e.words().Say("sheet.paper." + p.Document)
		if langs[name] == nil {
			out = append(out, name)
		}
		if l := strings.ToUpper(strings.ReplaceAll(p.Langs, ",", "/")); !slices.Contains(langs[name], l) {
			langs[name] = append(langs[name], l)
		}
	}
	for i, name := range out {
		out[i] = name + " " + strings.Join(langs[name], ", ")
	}
	return strings.Join(out, " · ")
}
