package sheet

import (
	"image"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chancery/export/paper"
	"chancery/export/picture"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// Shown is what a paper will look like, and what is not translated in it.
type Shown struct {
	Pages   []paper.Page
	Missing []paper.Missing
}

// preview shows the pages of a paper, one at a time.
type preview struct {
	words        *words.Words
	shown        Shown
	page         int
	zoom         float32 // fitPage, fitWidth, or points to a millimetre
	said         string  // instead of pages
	object       *fyne.Container
	bar, note    *scene.Pane
	image        *canvas.Image
	ground, edge *canvas.Rectangle // under the pages, and round one
	scroll       *container.Scroll
	back, on     *part.Button
	less, more   *part.Button
	drawn        drawing
	density      float32
}

// drawing is which page is on the picture, and how large.
type drawing struct {
	page  int
	perMM float64
}

func newPreview(w *words.Words) *preview {
	p := &preview{words: w, density: 1, zoom: fitWidth}
	p.image = canvas.NewImageFromImage(image.NewRGBA(image.Rect(0, 0, 1, 1)))
	p.image.FillMode, p.image.ScaleMode = canvas.ImageFillStretch, canvas.ImageScaleSmooth
	p.ground, p.edge = canvas.NewRectangle(look.Now().Side), canvas.NewRectangle(look.Now().Line)
	p.ground.CornerRadius = 8
	p.scroll = container.NewScroll(container.New(&underlay{p}, p.edge, p.image))
	p.bar = scene.NewPane(w.Say("sheet.preview"), fyne.NewSize(60, 34), p.paintBar)
	p.note = scene.NewPane("", fyne.NewSize(60, 18), p.paintNote)
	p.back = part.NewButton("‹", part.Plain, func() { p.turn(-1) })
	p.on = part.NewButton("›", part.Plain, func() { p.turn(1) })
	p.less = part.NewButton("–", part.Plain, func() { p.scale(-1) })
	p.more = part.NewButton("+", part.Plain, func() { p.scale(1) })
	p.back.Call(w.Say("sheet.page-back"))
	p.on.Call(w.Say("sheet.page-on"))
	p.less.Call(w.Say("sheet.zoom-out"))
	p.more.Call(w.Say("sheet.zoom-in"))
	p.object = container.New(&stand{p}, p.bar, p.back, p.on, p.less, p.more, p.ground, p.scroll, p.note)
	return p
}

// put shows the pages of a paper, on the page that was shown where there is one.
func (p *preview) put(s Shown) {
	p.shown, p.said = s, ""
	p.page = max(0, min(p.page, len(s.Pages)-1))
	p.drawn = drawing{page: -1}
	p.renew()
}

// say shows a sentence where there are no pages.
func (p *preview) say(sentence string) {
	p.shown, p.said, p.page = Shown{}, sentence, 0
	p.renew()
}

func (p *preview) renew() {
	n := len(p.shown.Pages)
	p.back.Off(p.page == 0)
	p.on.Off(p.page >= n-1)
	p.less.Off(n == 0 || p.zoom == fitPage)
	p.more.Off(n == 0 || p.zoom >= zooms[len(zooms)-1])
	part.Reveal(p.image, n > 0)
	part.Reveal(p.edge, n > 0)
	p.ground.FillColor, p.edge.FillColor = look.Now().Side, look.Now().Line
	part.Reveal(p.ground, n > 0)
	p.object.Refresh()
}

func (p *preview) turn(by int) {
	if to := p.page + by; to >= 0 && to < len(p.shown.Pages) {
		p.page = to
		p.scroll.Offset = fyne.Position{}
		p.renew()
	}
}

// A page is shown whole, or as wide as there is room, so that it can be read.
const (
	fitPage  = 0
	fitWidth = -1
	mostFit  = 4.2 // points of the screen to a millimetre, however wide the room is
)

// zooms are points of the screen to a millimetre.
var zooms = []float32{fitPage, fitWidth, 5.2, 6.4}

func (p *preview) scale(by int) {
	at := 0
	for i, z := range zooms {
		if z == p.zoom {
			at = i
		}
	}
	p.zoom = zooms[max(0, min(at+by, len(zooms)-1))]
	p.renew()
}

// perMM is how many points of the screen a millimetre of the page has.
func (p *preview) perMM(room fyne.Size) float32 {
	if p.zoom > 0 || len(p.shown.Pages) == 0 {
		return max(p.zoom, 0)
	}
	pg := &p.shown.Pages[p.page]
	if p.zoom == fitWidth {
		return min((room.Width-2*around-barWide)/float32(pg.Width), mostFit)
	}
	return min((room.Width-2*around)/float32(pg.Width), (room.Height-2*around)/float32(pg.Height))
}

const (
	around  = 12 // of the ground is seen about a page
	barWide = 8  // of the scroll bar
)

// draw paints the page as large as it is shown, once.
func (p *preview) draw(perMM float32) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.scroll); c != nil {
		p.density = c.Scale()
	}
	want := drawing{p.page, float64(perMM * p.density)}
	if want == p.drawn || perMM <= 0 {
		return
	}
	img, err := picture.Draw(&p.shown.Pages[p.page], want.perMM)
	if err != nil { // the fonts and pictures were looked at before
		return
	}
	p.drawn, p.image.Image = want, img
	p.image.Refresh()
}

func (p *preview) paintBar(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if n := len(p.shown.Pages); n > 0 {
		s.Text(84, (size.Height-scene.F13.Height())/2, p.words.Say("sheet.page-of", p.page+1, n), scene.F13, c.Text2)
	}
}

// paintNote lists what is printed in another language, or says why there is
// nothing to see.
func (p *preview) paintNote(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if p.said != "" {
		for i, line := range scene.F13.Wrap(p.said, size.Width-8, 6) {
			s.Text(4, float32(i)*20, line, scene.F13, c.Text2)
		}
		return
	}
	if n := len(p.shown.Missing); n > 0 {
		var list []string
		for _, m := range p.shown.Missing {
			list = append(list, m.Text)
		}
		text := p.words.Count("sheet.untranslated", n) + " " + strings.Join(list, "; ")
		s.Text(4, 0, scene.F12.Fit(text, size.Width-8), scene.F12, c.Danger)
	}
}

// stand lays out the preview: the bar, the pages, and what is to be said.
type stand struct{ p *preview }

func (l *stand) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(240, 300) }

func (l *stand) Layout(o []fyne.CanvasObject, size fyne.Size) {
	p := l.p
	p.bar.Resize(fyne.NewSize(size.Width, 34))
	at := func(b *part.Button, x float32) {
		b.Move(fyne.NewPos(x, 0))
		b.Resize(fyne.NewSize(36, 32))
	}
	at(p.back, 0)
	at(p.on, 40)
	at(p.less, size.Width-76)
	at(p.more, size.Width-36)
	foot := float32(0)
	switch {
	case p.said != "":
		foot = size.Height - 42
	case len(p.shown.Missing) > 0:
		foot = 22
	}
	p.scroll.Move(fyne.NewPos(0, 40))
	p.scroll.Resize(fyne.NewSize(size.Width, max(0, size.Height-40-foot)))
	p.ground.Move(p.scroll.Position())
	p.ground.Resize(p.scroll.Size())
	p.note.Move(fyne.NewPos(0, size.Height-foot+4))
	p.note.Resize(fyne.NewSize(size.Width, max(0, foot-4)))
	p.scroll.Content.Refresh()
}

// underlay lays the page in the middle of the ground.
type underlay struct{ p *preview }

func (l *underlay) MinSize([]fyne.CanvasObject) fyne.Size {
	p := l.p
	if len(p.shown.Pages) == 0 || p.zoom == fitPage {
		return fyne.NewSize(10, 10)
	}
	pg, scale := &p.shown.Pages[p.page], p.perMM(p.scroll.Size())
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
	pg, scale := &p.shown.Pages[p.page], p.perMM(p.scroll.Size())
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

// beside lays a form and what it makes side by side; where there is no room for
// both, the form alone.
type beside struct{ left, least float32 }

func (l *beside) MinSize(o []fyne.CanvasObject) fyne.Size {
	m := o[0].MinSize()
	return fyne.NewSize(m.Width, max(m.Height, l.least))
}

func (l *beside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	const gap = 20
	wide := size.Width >= l.left+gap+280
	part.Reveal(o[1], wide)
	if !wide {
		o[0].Resize(size)
		return
	}
	o[0].Resize(fyne.NewSize(l.left, size.Height))
	o[1].Move(fyne.NewPos(l.left+gap, 0))
	o[1].Resize(fyne.NewSize(size.Width-l.left-gap, size.Height))
}
