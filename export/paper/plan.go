package paper

import (
	"math"
	"strings"
)

// Plan is a drawing of shapes and words that is drawn on the page, so that its words are
// words there: read aloud, found, in the language of the paper.
type Plan struct {
	High   float64 // of a field that is a hundred wide
	Shapes []Shape
	Under  Cell // below it: from where it is seen
}

// Shape is one of them: X and Y are of its middle.
type Shape struct {
	Kind       ShapeKind
	X, Y, W, H float64 // W and H of a way say where it leads
	Dark       bool
	Label      Cell
}

// ShapeKind is how a shape is drawn.
type ShapeKind int

// The kinds of shapes.
const (
	Disc   ShapeKind = iota // with its words under it
	Frame                   // its words stand in it
	Ground                  // filled, and its words in it
	Dots                    // in a row, its words under it
	Flag
	Arrow
)

const (
	planFoot    = 6.0   // millimetres under a plan, for what stands there
	mostPlan    = 240.0 // how wide it is at most: what is larger is not clearer
	leastPlan   = 112.0 // and at least: with less its words have no room
	leastLetter = 8.0   // points, on a plan of that width
	disc        = 3.2   // of a field that is a hundred wide
)

func (p *Plan) foot() float64 {
	if len(p.Under) == 0 {
		return 0
	}
	return planFoot
}

func (p *Plan) fit(wide, high float64) (w, h float64) {
	w = min(wide, mostPlan, (high-p.foot())*100/p.High)
	return w, w*p.High/100 + p.foot()
}

// wide is how wide it is where it is so high, with what stands under it.
func (p *Plan) wide(high float64) float64 { return (high - p.foot()) * 100 / p.High }

func (p *Plan) texts() []string {
	out := []string{p.Under.String()}
	for _, x := range p.Shapes {
		out = append(out, x.Label.String())
	}
	return out
}

// Page is a plan alone, so many millimetres wide, as pages of a size have it.
func (p *Plan) Page(look Look, size Size, wide float64) Page {
	s := newSetter(Paper{Size: size, Look: look}, airs[0], nil)
	s.pages = []Page{{Width: wide, Height: wide*p.High/100 + p.foot()}}
	s.of = &Element{Role: RolePicture}
	s.plan(p, 0, 0, wide)
	return s.pages[0]
}

// planner draws the shapes of one plan.
type planner struct {
	*setter
	x, y, unit, letters, least float64
}

// plan draws a plan with its left upper corner at x, y.
func (s *setter) plan(p *Plan, x, y, wide float64) {
	unit := wide / 100
	least := leastLetter * min(1, wide/leastPlan)
	d := planner{s, x, y, unit, max(least, min(s.size.Text*.95, unit*4.4)), least}
	for _, at := range []bool{true, false} { // the ground lies under what stands on it
		for i := range p.Shapes {
			if (p.Shapes[i].Kind == Ground) == at {
				d.shape(&p.Shapes[i])
			}
		}
	}
	if len(p.Under) > 0 {
		d.words(p.Under, x+wide/2, y+p.High*unit+1.4, wide, 0)
	}
}

func (d planner) shape(x *Shape) {
	w, h := x.W*d.unit, x.H*d.unit
	cx, cy := d.x+x.X*d.unit, d.y+x.Y*d.unit
	switch x.Kind {
	case Ground:
		d.rule(cx-w/2, cy-h/2, w, h, .88)
		d.words(x.Label, cx, cy-h/2, w, h)
	case Frame:
		const line = .4
		for _, at := range []float64{cy - h/2, cy + h/2 - line} {
			d.rule(cx-w/2, at, w, line, .25)
		}
		for _, at := range []float64{cx - w/2, cx + w/2 - line} {
			d.rule(at, cy-h/2, line, h, .25)
		}
		d.words(x.Label, cx, cy-h/2, w-2, h)
	case Disc:
		d.person(cx, cy, x.Dark)
		d.words(x.Label, cx, cy+disc/2*d.unit+.4, w, 0)
	case Flag:
		d.rule(cx-.2, cy-3*d.unit, .4, 6*d.unit, .25)
		d.rule(cx, cy-3*d.unit, 4*d.unit, 2.6*d.unit, .25)
		d.words(x.Label, cx, cy+3*d.unit+.4, w, 0)
	case Dots:
		d.ranks(cx, cy, w, h)
		d.words(x.Label, cx, cy+max(h, 1.6*d.unit)/2+.4, max(w, 18*d.unit), 0)
	case Arrow:
		d.way(cx-w/2, cy-h/2, w, h)
		d.words(x.Label, cx, cy+.9*d.unit, max(math.Abs(w), 16*d.unit), 0)
	}
}

// person is a disc, filled or not.
func (d planner) person(cx, cy float64, dark bool) {
	r := disc / 2 * d.unit
	d.circle(cx, cy, r, .25)
	if !dark {
		d.circle(cx, cy, r-.4, 1)
	}
}

func (d planner) circle(cx, cy, r, shade float64) {
	d.page().Fills = append(d.page().Fills, Fill{X: cx - r, Y: cy - r, W: 2 * r, H: 2 * r, Shade: shade, Round: true})
}

// ranks are dots along the longer side.
func (d planner) ranks(cx, cy, w, h float64) {
	step := 2.6 * d.unit
	n := max(int(max(w, h)/step), 1)
	for i := range n {
		at := (float64(i) - float64(n-1)/2) * step
		if w >= h {
			d.circle(cx+at, cy, .8*d.unit, .4)
		} else {
			d.circle(cx, cy+at, .8*d.unit, .4)
		}
	}
}

// way is a line of dashes with a head where it leads.
func (d planner) way(x, y, w, h float64) {
	long, head := math.Hypot(w, h), 2.2*d.unit
	if long == 0 {
		return
	}
	dx, dy := w/long, h/long
	for at := 0.0; at < long-head; at += 2 * d.unit {
		mx, my := x+dx*(at+.6*d.unit), y+dy*(at+.6*d.unit)
		along, across := 1.2*d.unit, .35
		wide, high := max(math.Abs(dx)*along, across), max(math.Abs(dy)*along, across)
		d.rule(mx-wide/2, my-high/2, wide, high, .4)
	}
	const slices = 12
	for i := range slices {
		left := float64(i) / slices * head // to the end
		half := left * .45
		mx, my := x+w-dx*left, y+h-dy*left
		wide, high := max(2*half*math.Abs(dy), head/slices*1.3), max(2*half*math.Abs(dx), head/slices*1.3)
		d.rule(mx-wide/2, my-high/2, wide, high, .4)
	}
}

// words stand in the middle from the top down, or in the middle of what is so high; they are
// set smaller where they have no room.
func (d planner) words(c Cell, cx, top, wide, high float64) {
	if len(c) == 0 {
		return
	}
	size := d.letters
	if high == 0 { // no word is broken for it
		wide = max(wide, d.longest(c, size)+.1)
	}
	lines := d.breakLines(c, size, wide)
	for ; high > 0 && size > d.least && float64(len(lines))*lineHeight(size) > high; size -= .4 {
		lines = d.breakLines(c, size-.4, wide)
	}
	if high > 0 {
		top += (high - float64(len(lines))*lineHeight(size)) / 2
	}
	for i, l := range lines {
		d.text(cx-l.width/2, top+float64(i)*lineHeight(size), size, l)
	}
}

// longest is how wide the longest word is.
func (d planner) longest(c Cell, size float64) (wide float64) {
	for _, r := range c {
		for _, w := range strings.Fields(clean(r.Text)) {
			wide = max(wide, d.span(r, w, size))
		}
	}
	return wide
}
