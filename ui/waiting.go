package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	draftWide = 470
	draftLine = 17
	draftPad  = 6
)

// askDrafts lists what was typed and is saved nowhere, and asks what becomes of it: all of it
// or one line is typed again, or it is discarded. Who leaves the list finds it again.
func (w *Window) askDrafts() {
	list := slices.Clone(w.drafts.waiting)
	if len(list) == 0 {
		said := w.words.Say("ui.drafts.none")
		if waits := w.waits(); waits != "" {
			said = w.words.Say("ui.drafts.here", waits)
		}
		w.say(said)
		return
	}
	var s *part.Sheet
	take := func(some, rest []draft) func() {
		return func() {
			s.Close()
			w.drafts.waiting = rest
			w.takeUp(some)
		}
	}
	later := func() {
		s.Close()
		w.say(w.words.Say("ui.drafts.kept", w.words.Say("ui.cmd.drafts")))
	}
	pane := scene.NewPane(w.words.Say("ui.drafts"), fyne.NewSize(300, w.tallOf(list)), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		w.paintDrafts(p, sc, list, size.Width)
	})
	pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		take(list[h.ID:h.ID+1], slices.Delete(slices.Clone(list), int(h.ID), int(h.ID)+1))()
	}
	s = part.Open(w.win.Canvas(), w.words.Say("ui.drafts"), draftWide+70, container.New(part.Stack{Gap: 10}, part.NewPara(w.words.Say("ui.drafts.one"), draftWide), pane), nil,
		part.NewButton(w.words.Say("ui.drafts.drop"), part.Plain, func() {
			s.Close()
			w.drafts.waiting = nil
			w.keepDrafts()
		}),
		part.NewButton(w.words.Say("ui.drafts.later"), part.Plain, later),
		part.NewButton(w.words.Say("ui.drafts.keep"), part.Primary, take(list, nil)))
	s.OnEscape = func() bool { later(); return false }
}

// told is what is said of a draft: what stood there, and what was typed.
func (w *Window) told(d *draft) []string {
	where := w.calledNow(d)[0].Where
	text := w.words.Say("ui.drafts.new", where, short(d.Text))
	if d.Was != "" {
		text = w.words.Say("ui.drafts.changed", where, short(d.Was), short(d.Text))
	}
	lines := scene.F12.Wrap(text, draftWide-24, 3)
	if of := w.origin(d); of != "" {
		lines = append(lines, scene.F12.Wrap(of, draftWide-24, 2)...)
	}
	return lines
}

// origin is what a draft is of, "" where that is nothing in the calendar: the visit, and the day and the
// name of the item, so that two half typed rows of two visits can be told apart.
func (w *Window) origin(d *draft) string {
	of := d.about()
	p, err := w.reading.Programme(of.Event)
	if of.Event == 0 || err != nil {
		return ""
	}
	var said []string
	if title := w.words.Text(p.Event.Title); title != "" {
		said = append(said, title)
	}
	it, ok := p.Item(of.Item)
	switch {
	case ok:
		said = append(said, w.words.DayShort(it.Start.Date()), w.words.Text(it.Title))
	case d.Spot != nil && d.Spot.Row != nil:
		said = append(said, w.words.DayShort(d.Spot.Row.Day))
	}
	if d.Spot != nil && ok && d.Spot.Step > 0 && d.Spot.Step <= len(it.Steps) {
		said = append(said, w.words.Text(it.Steps[d.Spot.Step-1].Title))
	}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), " · ")
}

// ofTheVisit are the commands whose card is about the visit that is open, or chosen.
var ofTheVisit = []string{"export", "issue", "changed", "editions"}

// about is the item or the visit that a draft is of. A card that a command opens anywhere is of none.
func (d *draft) about() model.Ref {
	if d.In == ofRegister {
		return model.Ref{}
	}
	if d.In != ofSheet || len(d.Ways) == 0 {
		return d.Of
	}
	for _, y := range slices.Backward(d.Ways) {
		switch {
		case y.Card != nil && y.Card.Of.Event != 0:
			return y.Card.Of
		case !slices.Contains(ofTheVisit, y.Command):
		case y.Stand.Inside():
			return model.Ref{Event: y.Stand.Event}
		case len(y.Chosen) > 0:
			return model.Ref{Event: y.Chosen[0].Event}
		}
	}
	return model.Ref{}
}

func (w *Window) tallOf(list []draft) (h float32) {
	for i := range list {
		h += float32(len(w.told(&list[i])))*draftLine + 2*draftPad
	}
	return h
}

func (w *Window) paintDrafts(p *scene.Pane, sc *scene.Scene, list []draft, width float32) {
	c, y := look.Now(), float32(0)
	for i := range list {
		lines := w.told(&list[i])
		h := float32(len(lines))*draftLine + 2*draftPad
		p.Lit(sc, 0, y, width-6, h-2, 6, "draft", int64(i))
		for n, line := range lines {
			sc.In(10, y+draftPad+float32(n)*draftLine, draftLine, line, scene.F12, c.Text)
		}
		y += h
		sc.Rect(0, y-1, width-6, 1, c.Hour)
	}
}
