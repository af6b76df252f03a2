package sheet

import (
	"image"
	"sync/atomic"

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
	Wanting []paper.Wanting
}

// Preview shows the pages of a paper, one at a time. They are turned by the buttons, the wheel
// and the keys, and drawn beside the window, which goes on meanwhile.
type Preview struct {
	Object    *fyne.Container
	OnMissing func(paper.Missing) // a text that is not translated was pressed

	words        *words.Words
	beside       func(work, then func())
	shown        Shown
	page         int
	zoom         float32 // fitPage, fitWidth, or points to a millimetre
	said         string  // instead of pages
	stale        bool    // other pages are on their way
	bar, note    *scene.Pane
	over         *scene.Pane // lies over the page, and has the keys that turn it
	image        *canvas.Image
	ground, edge *canvas.Rectangle // under the pages, and round one
	scroll       *container.Scroll
	back, on     *part.Button
	less, more   *part.Button
	whole, life  *part.Button // the whole page, and as large as it is on paper
	drawn        drawing      // that is on show
	wanted       drawing      // that is being drawn, or on show
	wish         atomic.Int64 // counts what was wanted
	turned       float32      // by the wheel, past the end of a page
	density      float32
}

// drawing is which page of which paper is on the picture, and how large.
type drawing struct {
	pages *paper.Page
	page  int
	perMM float64
}

// NewPreview has no pages yet. beside does work beside the window, and then comes back.
func NewPreview(w *words.Words, beside func(work, then func())) *Preview {
	p := &Preview{words: w, beside: beside, density: 1, zoom: fitWidth}
	p.image = canvas.NewImageFromImage(blank())
	p.image.FillMode, p.image.ScaleMode = canvas.ImageFillStretch, canvas.ImageScaleSmooth
	p.ground, p.edge = canvas.NewRectangle(look.Now().Side), canvas.NewRectangle(look.Now().Line)
	p.ground.CornerRadius = 8
	p.scroll = container.NewScroll(container.New(&underlay{p}, p.edge, p.image))
	p.bar = scene.NewPane("", fyne.NewSize(60, 34), p.paintBar)
	p.note = scene.NewPane("", fyne.NewSize(60, 18), p.paintNote)
	p.note.OnTap = p.seek
	button := func(label, called string, do func()) *part.Button {
		b := part.NewButton(label, part.Plain, do)
		b.Call(w.Say(called))
		return b
	}
	p.back = button("‹", "sheet.page-back", func() { p.turn(-1) })
	p.on = button("›", "sheet.page-on", func() { p.turn(1) })
	p.less = button("–", "sheet.zoom-out", func() { p.scale(-1) })
	p.more = button("+", "sheet.zoom-in", func() { p.scale(1) })
	p.whole = button(w.Say("sheet.zoom-page"), "sheet.zoom-page", func() { p.zoomTo(fitPage) })
	p.life = button("100 %", "sheet.zoom-life", func() { p.zoomTo(life) })
	p.over = scene.NewPane(w.Say("sheet.preview"), fyne.NewSize(10, 10), p.paintPage)
	p.over.OnTap, p.over.OnKey, p.over.OnWheel, p.over.OnRune = p.tap, p.key, p.wheel, p.rune
	p.Object = container.New(&stand{p}, p.bar, p.back, p.on, p.less, p.whole, p.life, p.more, p.ground, p.scroll, p.over, p.note)
	return p
}

// Keyboard is what has the keys that turn the pages.
func (p *Preview) Keyboard() fyne.Focusable { return p.over }

// Put shows the pages of a paper, on the page that was shown where there is one.
func (p *Preview) Put(s Shown) {
	p.shown, p.said, p.stale = s, "", false
	p.page = max(0, min(p.page, len(s.Pages)-1))
	p.renew()
}

// Say shows a sentence where there are no pages.
func (p *Preview) Say(sentence string) {
	p.shown, p.said, p.page, p.stale = Shown{}, sentence, 0, false
	p.wish.Add(1)
	p.wanted, p.drawn = drawing{}, drawing{}
	p.image.Image = blank() // what was on it is not to come back under other pages
	p.renew()
}

func blank() image.Image { return image.NewRGBA(image.Rect(0, 0, 1, 1)) }

// Wait says that what is on show is of what was asked for before: other pages are on their way.
func (p *Preview) Wait() {
	if len(p.shown.Pages) == 0 {
		p.Say(p.words.Say("sheet.laying"))
	}
	p.stale = true
	p.renew()
}

func (p *Preview) renew() {
	n := len(p.shown.Pages)
	p.back.Off(p.page == 0)
	p.on.Off(p.page >= n-1)
	p.less.Off(n == 0 || p.zoom == fitPage)
	p.more.Off(n == 0 || p.zoom >= zooms[len(zooms)-1])
	p.whole.Off(n == 0 || p.zoom == fitPage)
	p.life.Off(n == 0 || p.zoom == life)
	part.Reveal(p.image, n > 0)
	part.Reveal(p.edge, n > 0)
	part.Reveal(p.over, n > 0)
	p.ground.FillColor, p.edge.FillColor = look.Now().Side, look.Now().Line
	part.Reveal(p.ground, n > 0)
	p.dim()
	p.Object.Refresh()
}

// dim says by paler ink that the picture is of what was asked for before.
func (p *Preview) dim() {
	p.image.Translucency = 0
	if n := len(p.shown.Pages); p.stale || n > 0 && p.drawn.pages != &p.shown.Pages[0] {
		p.image.Translucency = .6
	}
}

// draw paints the page as large as it is shown, once; of several wishes the last is fulfilled.
func (p *Preview) draw(perMM float32) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.scroll); c != nil {
		p.density = c.Scale()
	}
	want := drawing{&p.shown.Pages[0], p.page, float64(perMM * p.density)}
	if perMM <= 0 || want == p.wanted {
		return
	}
	p.wanted = want
	wish, page := p.wish.Add(1), &p.shown.Pages[p.page]
	var img image.Image
	var err error
	p.beside(func() {
		if p.wish.Load() == wish {
			img, err = picture.Draw(page, want.perMM)
		}
	}, func() {
		if p.wish.Load() != wish || err != nil || img == nil { // the fonts and pictures were looked at before
			return
		}
		p.drawn, p.image.Image = want, img
		p.dim()
		p.image.Refresh()
	})
}
