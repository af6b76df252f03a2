package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

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
		w.say(w.words.Say("ui.drafts.none"))
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

// told is what is said of a draft: where it stands, what stood there, and what was typed.
func (w *Window) told(d *draft) (where, lines []string) {
	text := w.words.Say("ui.drafts.new", d.Where, short(d.Text))
	if d.Was != "" {
		text = w.words.Say("ui.drafts.changed", d.Where, short(d.Was), short(d.Text))
	}
	if of := w.of(d); of != "" {
		where = scene.F12.Wrap(of, draftWide-24, 2)
	}
	return where, scene.F12.Wrap(text, draftWide-24, 3)
}

func (w *Window) tallOf(list []draft) (h float32) {
	for i := range list {
		where, lines := w.told(&list[i])
		h += float32(len(where)+len(lines))*draftLine + 2*draftPad
	}
	return h
}

func (w *Window) paintDrafts(p *scene.Pane, sc *scene.Scene, list []draft, width float32) {
	c, y := look.Now(), float32(0)
	for i := range list {
		where, lines := w.told(&list[i])
		h := float32(len(where)+len(lines))*draftLine + 2*draftPad
		p.Lit(sc, 0, y, width-6, h-2, 6, "draft", int64(i))
		for n, line := range append(where, lines...) {
			ink := c.Text
			if n < len(where) {
				ink = c.Text2
			}
			sc.In(10, y+draftPad+float32(n)*draftLine, draftLine, line, scene.F12, ink)
		}
		y += h
		sc.Rect(0, y-1, width-6, 1, c.Hour)
	}
}
