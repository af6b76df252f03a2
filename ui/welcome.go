package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// paintWelcome asks where to begin: empty, or with the sample.
func (w *Window) paintWelcome(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Bg)
	const cw, ch, gap = 300, 150, 24
	x, y := (size.Width-2*cw-gap)/2, size.Height/2-90
	s.Centre(size.Width/2, y-110, "Chancery", scene.F26b, c.Text)
	s.Centre(size.Width/2, y-66, w.words.Say("ui.welcome"), scene.F13, c.Text2)
	cards := []struct{ kind, title, text string }{{"empty", "ui.begin-empty", "ui.begin-empty-text"}, {"sample", "ui.cmd.sample", "ui.sample-text"}}
	for i, card := range cards {
		cx := x + float32(i)*(cw+gap)
		s.Card(cx, y, cw, ch, 12)
		p.Lit(s, cx, y, cw, ch, 12, card.kind, 0)
		s.Text(cx+22, y+22, w.words.Say(card.title), scene.F16b, c.Text)
		for n, l := range scene.F13.Wrap(w.words.Say(card.text), cw-44, 4) {
			s.Text(cx+22, y+54+float32(n)*19, l, scene.F13, c.Text2)
		}
	}
	for i, link := range []struct{ kind, text string }{{"open", w.words.Say("ui.cmd.open")}, {"language", w.words.Say("words.language")}} {
		cx := size.Width/2 + (float32(i)-.5)*(cw+gap)
		p.Lit(s, cx-90, y+ch+30, 180, 30, 7, link.kind, 0)
		s.Centre(cx, y+ch+35, link.text, scene.F13, c.Link)
	}
}

func (w *Window) tapWelcome(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "empty":
		d, err := w.Files.Create(w.Files.Home())
		if err != nil {
			w.tell(err)
			return
		}
		w.Open(d)
	case "sample":
		w.openSample()
	case "open":
		w.openDiary()
	case "language":
		w.nextLanguage()
	}
}

// openSample leaves the diary on the desk for a fresh copy of the sample.
func (w *Window) openSample() { w.leave("open", w.laySample) }

func (w *Window) laySample() {
	d, err := w.Files.Sample()
	if err != nil {
		w.tell(err)
		return
	}
	w.replace(d)
	w.goTo(w.firstRef())
}

// askReadOnly offers to read a file that somebody else has open.
func (w *Window) askReadOnly(path string, why error) {
	w.root.Refresh()
	no, refuse := w.words.Say("ui.cmd.quit"), w.Quit
	if w.diary != nil {
		no, refuse = w.words.Say("sheet.cancel"), nil
	}
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.open-elsewhere"), w.words.Error(why), no, w.words.Say("ui.open-to-read"),
		refuse, func() { w.toRead(path) })
}

// Trouble says why no diary could be opened, and offers what can be done.
func (w *Window) Trouble(err error) {
	w.root.Refresh()
	w.tell(err)
}
