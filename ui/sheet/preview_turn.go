package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
)

// A page is shown whole, or as wide as there is room, so that it can be read, or as large as it
// is on paper.
const (
	fitPage  = 0
	fitWidth = -1
	life     = 96 / 25.4
	mostFit  = 4.2 // points of the screen to a millimetre, however wide the room is
)

// zooms are points of the screen to a millimetre.
var zooms = []float32{fitPage, fitWidth, life, 1.5 * life, 2 * life}

const (
	notch = 20 // of the wheel past the end of a page turns it
	step  = 60 // an arrow scrolls by
)

func (p *Preview) turn(by int) { p.goTo(p.page + by) }

// goTo shows a page from its head.
func (p *Preview) goTo(page int) {
	if p.turned = 0; page == p.page || page < 0 || page >= len(p.shown.Pages) {
		return
	}
	p.page = page
	p.scroll.Offset = fyne.Position{}
	p.renew()
}

// scale shows the page a step larger or smaller than it is: steps that are nearly the same are one.
func (p *Preview) scale(by int) {
	now := p.perMMAt(p.zoom)
	best, to := float32(0), p.zoom
	for _, z := range zooms {
		far := (p.perMMAt(z) - now) * float32(by)
		if far > .05 && (best == 0 || far < best) {
			best, to = far, z
		}
	}
	p.zoomTo(to)
}

func (p *Preview) zoomTo(zoom float32) {
	if len(p.shown.Pages) > 0 {
		p.zoom = zoom
		p.renew()
	}
}

// perMM is how many points of the screen a millimetre of the page has.
func (p *Preview) perMM() float32 { return p.perMMAt(p.zoom) }

func (p *Preview) perMMAt(zoom float32) float32 {
	if zoom > 0 || len(p.shown.Pages) == 0 {
		return max(zoom, 0)
	}
	room, pg := p.scroll.Size(), &p.shown.Pages[p.page]
	if zoom == fitWidth {
		return min((room.Width-2*around-barWide)/float32(pg.Width), mostFit)
	}
	return min((room.Width-2*around)/float32(pg.Width), (room.Height-2*around)/float32(pg.Height))
}

// tap looks closer at a place of the page, and goes back.
func (p *Preview) tap(_ scene.Hit, e *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.over); c != nil {
		c.Focus(p.over)
	}
	if p.zoom > 0 || len(p.shown.Pages) == 0 {
		p.scroll.Offset = fyne.Position{}
		p.zoomTo(fitWidth)
		return
	}
	was, at := p.perMM(), p.scroll.Offset.Add(e.Position)
	edge := p.image.Position()
	p.zoomTo(life)
	more := p.perMM() / was
	p.scrollTo((at.X-edge.X)*more+around-e.Position.X, (at.Y-edge.Y)*more+around-e.Position.Y)
}

// wheel scrolls the page, and turns it past its end.
func (p *Preview) wheel(dy float32) {
	if scene.Held()&fyne.KeyModifierControl != 0 {
		if dy != 0 {
			p.scale(map[bool]int{true: 1, false: -1}[dy > 0])
		}
		return
	}
	if scene.Held()&fyne.KeyModifierShift != 0 {
		p.scrollTo(p.scroll.Offset.X-dy, p.scroll.Offset.Y)
		return
	}
	was := p.scroll.Offset.Y
	p.scrollBy(-dy)
	if p.scroll.Offset.Y != was {
		p.turned = 0
		return
	}
	p.turned -= dy
	switch {
	case p.turned >= notch:
		p.turn(1)
	case p.turned <= -notch:
		p.turnBack()
	}
}

// turnBack shows the page before from its foot.
func (p *Preview) turnBack() {
	if p.turned = 0; p.page > 0 {
		p.turn(-1)
		p.scrollBy(p.scroll.Content.MinSize().Height)
	}
}

func (p *Preview) scrollBy(dy float32) { p.scrollTo(p.scroll.Offset.X, p.scroll.Offset.Y+dy) }

// scrollTo scrolls as far as there is anything.
func (p *Preview) scrollTo(x, y float32) {
	most := p.scroll.Content.MinSize().Subtract(p.scroll.Size())
	p.scroll.ScrollToOffset(fyne.NewPos(max(0, min(x, most.Width)), max(0, min(y, most.Height))))
}

// key turns and scrolls by the keyboard.
func (p *Preview) key(k *fyne.KeyEvent) bool {
	view := p.scroll.Size().Height - step
	switch k.Name {
	case fyne.KeyRight:
		p.turn(1)
	case fyne.KeyLeft:
		p.turn(-1)
	case fyne.KeyHome:
		p.goTo(0)
	case fyne.KeyEnd:
		p.goTo(len(p.shown.Pages) - 1)
	case fyne.KeyDown:
		p.scrollBy(step)
	case fyne.KeyUp:
		p.scrollBy(-step)
	case fyne.KeyPageDown, fyne.KeySpace:
		p.wheel(-view)
	case fyne.KeyPageUp:
		p.wheel(view)
	default:
		return false
	}
	return true
}

func (p *Preview) rune(r rune) {
	if !p.Zooms(r) {
		scene.SpareRune(p.over, r)
	}
}

// Zooms takes a letter that makes the page larger or smaller, and says whether it did.
func (p *Preview) Zooms(r rune) bool {
	switch r {
	case '+', '=':
		p.scale(1)
	case '-', '–':
		p.scale(-1)
	case '0':
		p.zoomTo(fitWidth)
	default:
		return false
	}
	return true
}

// Turns takes a key that turns pages wherever the keyboard is, and says whether it did.
func (p *Preview) Turns(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyPageDown, fyne.KeyPageUp, fyne.KeyLeft, fyne.KeyRight:
		return p.key(k)
	}
	return false
}
