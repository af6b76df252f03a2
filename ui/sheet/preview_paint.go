package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	around  = 12 // of the ground is seen about a page
	barWide = 8  // of the scroll bar
	barTall = 40 // of the buttons over the page
	roomy   = 430
)

func (p *Preview) paintBar(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	n := len(p.shown.Pages)
	if n == 0 {
		return
	}
	text := p.words.Say("sheet.page-of", p.page+1, n)
	if p.stale {
		text = p.words.Say("sheet.laying")
	}
	s.Text(84, (size.Height-scene.F13.Height())/2, scene.F13.Fit(text, size.Width-84-p.tools(size.Width)), scene.F13, c.Text2)
}

// tools is how wide the buttons at the right of the bar are.
func (p *Preview) tools(width float32) float32 {
	if width < roomy {
		return 84
	}
	return 100 + p.whole.MinSize().Width + p.life.MinSize().Width
}

// paintPage is the page as a place for the keyboard.
func (p *Preview) paintPage(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	s.Hit(0, 0, size.Width, size.Height, "page", 0)
}

// paintNote lists what is printed in another language, or says why there is
// nothing to see.
func (p *Preview) paintNote(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if p.said != "" {
		for i, line := range scene.F13.Wrap(p.said, size.Width-8, 6) {
			s.Text(4, float32(i)*20, line, scene.F13, c.Text2)
		}
		return
	}
	if n := len(p.shown.Missing); n > 0 {
		head := p.words.Count("sheet.untranslated", n)
		s.Text(4, 0, scene.F12.Fit(head, size.Width-8), scene.F12, c.Danger)
		p.paintMissing(pane, s, 8+scene.F12.Width(head), size.Width-4)
	}
}

// paintMissing names what is not translated, as far as there is room; a press on one leads to where it
// is typed.
func (p *Preview) paintMissing(pane *scene.Pane, s *scene.Scene, x, right float32) {
	const least = 60
	for i, m := range p.shown.Missing {
		left := len(p.shown.Missing) - i
		more := p.words.Say("ui.clash-more", left)
		room := right - x
		if i > 0 && left > 1 && room < least+scene.F12.Width(more) || room < least {
			if scene.F12.Width(more) <= room { // the head says how many there are
				s.Text(x, 0, more, scene.F12, look.Now().Danger)
			}
			return
		}
		if left > 1 && room-scene.F12.Width(more)-8 >= least {
			room -= scene.F12.Width(more) + 8
		}
		text := scene.F12.Fit(strings.Join(strings.Fields(m.Text), " "), room)
		w := scene.F12.Width(text)
		pane.Lit(s, x-2, 0, w+4, 18, 4, "untranslated", int64(i))
		s.Text(x, 0, text, scene.F12, look.Now().Link)
		x += w + 12
	}
}

// seek leads to where a text is typed that is not translated.
func (p *Preview) seek(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "untranslated" && p.OnMissing != nil && int(h.ID) < len(p.shown.Missing) {
		p.OnMissing(p.shown.Missing[h.ID])
	}
}

// stand lays out the preview: the bar, the pages, and what is to be said.
type stand struct{ p *Preview }

func (l *stand) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(240, 300) }

func (l *stand) Layout(o []fyne.CanvasObject, size fyne.Size) {
	p := l.p
	p.bar.Resize(fyne.NewSize(size.Width, 34))
	at := func(b *part.Button, x, w float32) {
		b.Move(fyne.NewPos(x, 0))
		b.Resize(fyne.NewSize(w, 32))
	}
	at(p.back, 0, 36)
	at(p.on, 40, 36)
	part.Reveal(p.whole, size.Width >= roomy)
	part.Reveal(p.life, size.Width >= roomy)
	at(p.more, size.Width-36, 36)
	right := size.Width - 40
	if size.Width >= roomy {
		for _, b := range []*part.Button{p.life, p.whole} {
			w := b.MinSize().Width
			right -= w
			at(b, right, w)
			right -= 4
		}
	}
	at(p.less, right-36, 36)
	foot := float32(0)
	switch {
	case p.said != "":
		foot = size.Height - 42
	case len(p.shown.Missing) > 0:
		foot = 22
	}
	p.scroll.Move(fyne.NewPos(0, barTall))
	p.scroll.Resize(fyne.NewSize(size.Width, max(0, size.Height-barTall-foot)))
	p.ground.Move(p.scroll.Position())
	p.ground.Resize(p.scroll.Size())
	p.over.Move(p.scroll.Position())
	p.over.Resize(p.scroll.Size().SubtractWidthHeight(barWide+4, barWide+4)) // the bars can be taken hold of
	p.note.Move(fyne.NewPos(0, size.Height-foot+4))
	p.note.Resize(fyne.NewSize(size.Width, max(0, foot-4)))
	p.scroll.Content.Refresh()
}

// underlay lays the page in the middle of the ground.
type underlay struct{ p *Preview }

func (l *underlay) MinSize([]fyne.CanvasObject) fyne.Size {
	p := l.p
	if len(p.shown.Pages) == 0 || p.zoom == fitPage {
		return fyne.NewSize(10, 10)
	}
	pg, scale := &p.shown.Pages[p.page], p.perMM()
	if p.zoom == fitWidth {
		return fyne.NewSize(10, float32(pg.Height)*scale+2*around)
	}
	return fyne.NewSize(float32(pg.Width)*scale+2*around, float32(pg.Height)*scale+2*around)
}

func (l *underlay) Layout(o []fyne.CanvasObject, size fyne.Size) {
	p := l.p
	if len(p.shown.Pages) == 0 {
		return
	}
	pg, scale := &p.shown.Pages[p.page], p.perMM()
	dot := 1 / max(p.density, .1) // a page on whole points is not blurred
	whole := func(x float32) float32 { return float32(int(x/dot+.5)) * dot }
	w, h := whole(float32(pg.Width)*scale), whole(float32(pg.Height)*scale)
	at := fyne.NewPos(whole(max(around, (size.Width-w)/2)), whole(max(around, (size.Height-h)/2)))
	o[0].Move(at.SubtractXY(1, 1))
	o[0].Resize(fyne.NewSize(w+2, h+2))
	o[1].Move(at)
	o[1].Resize(fyne.NewSize(w, h))
	p.draw(scale)
}

// Beside lays a form and what it makes side by side; where there is no room for
// both, the form alone.
type Beside struct{ Left, Least float32 }

func (l *Beside) MinSize(o []fyne.CanvasObject) fyne.Size {
	m := o[0].MinSize()
	return fyne.NewSize(m.Width, max(m.Height, l.Least))
}

func (l *Beside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	const gap = 20
	wide := size.Width >= l.Left+gap+280
	part.Reveal(o[1], wide)
	if !wide {
		o[0].Resize(size)
		return
	}
	o[0].Resize(fyne.NewSize(l.Left, size.Height))
	o[1].Move(fyne.NewPos(l.Left+gap, 0))
	o[1].Resize(fyne.NewSize(size.Width-l.Left-gap, size.Height))
}
