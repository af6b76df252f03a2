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
	rows  []heldRow // as they stand: the holders, then the editions
	sheet *part.Sheet
}

const (
	holdsTall   = 62
	editionTall = 46
	holderTall  = 19 // a line of a head
	heldTall    = 17 // a line of what somebody holds
	holdsWide   = 660
	chipWide    = 160
	chipTall    = 28
	chipGap     = 6
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
	slices.SortStableFunc(e.held, func(a, b holds) int { return latest(&a) - latest(&b) }) // whoever is to be told stands first
	w := m.words()
	pane := scene.NewPane(w.Say("ui.cmd.editions"), fyne.NewSize(60, e.measure(holdsWide)), e.paint)
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
	return slices.DeleteFunc(slices.Clone(e.held), func(h holds) bool { return !h.stale() })
}

// latest orders whoever holds what is no longer so before all others.
func latest(h *holds) int {
	if h.stale() {
		return 0
	}
	return 1
}

// anew asks for the papers of those who hold old ones, each to have what they hold.
func (e *editions) anew(of []holds) {
	e.sheet.Close()
	e.issue(e.event, of, export.Request{})
}

// about is why an edition, or a paper of it, was recalled, who issued it, what for, with which reason open
// points were let pass, and the papers of it.
func (e *editions) about(one *model.Issued) string {
	w := e.words()
	var out []string
	add := func(s string) {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, r := range one.Recalls {
		at := slices.IndexFunc(one.Papers, func(p model.EditionPaper) bool { return r.PaperID != nil && p.ID == *r.PaperID })
		switch why := w.Say("recall.why") + ": " + w.Text(r.Why); {
		case at >= 0:
			add(w.Say("recall.of-one", e.named(one.Papers[at:at+1]), w.Text(r.Why)))
		case !r.Why.Empty():
			add(why)
		}
	}
	add(one.Actor)
	add(w.Text(one.Why))
	if until, ok := one.EmbargoUntil(); ok {
		add(w.Say("export.embargo", w.DayMonth(until.Date())+", "+until.Clock()))
	}
	for _, reason := range one.Waived.Reasons() {
		add(w.Say("issue.reason") + ": " + reason)
	}
	add(e.named(one.Papers))
	return strings.Join(out, " · ")
}

func (e *editions) writes() bool { return !e.host.Kit().ReadOnly }

// chip is a word that can be pressed.
func (e *editions) chip(s *scene.Scene, x, y float32, key string) {
	s.Box(x, y, chipWide, chipTall, false, false)
	s.In(x+12, y, chipTall, scene.F12.Fit(e.words().Say(key), chipWide-24), scene.F12, look.Now().Text)
}

func (e *editions) press(h scene.Hit) {
	switch h.Kind {
	case "recall":
		e.sheet.Close()
		e.recall(&e.list[h.ID], 0)
	case "inform":
		e.sheet.Close()
		e.inform(&e.list[h.ID])
	case "anew":
		e.anew(e.held[h.ID : h.ID+1])
	}
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
