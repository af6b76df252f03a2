package scene

import (
	"image/color"

	"chancery/ui/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// Hit is a place that can be pressed.
type Hit struct {
	Pos  fyne.Position
	Size fyne.Size
	Kind string
	ID   int64
}

// Is compares what is meant, not where it lies.
func (h Hit) Is(kind string, id int64) bool { return h.Kind == kind && h.ID == id }

// Scene is a list of shapes, back to front. Begin empties it; the objects of
// the toolkit are used again.
type Scene struct {
	objects        []fyne.CanvasObject
	hits           []Hit
	rects          []*canvas.Rectangle
	texts          []*canvas.Text
	lines          []*canvas.Line
	images         []*canvas.Image
	nr, nt, nl, ni int
	// X and Y are added to every place while drawing.
	X, Y float32
}

// Begin starts drawing anew.
func (s *Scene) Begin() {
	s.objects, s.hits = s.objects[:0], s.hits[:0]
	s.nr, s.nt, s.nl, s.ni, s.X, s.Y = 0, 0, 0, 0, 0, 0
}

func (s *Scene) rect(x, y, w, h float32) *canvas.Rectangle {
	if s.nr == len(s.rects) {
		s.rects = append(s.rects, &canvas.Rectangle{})
	}
	r := s.rects[s.nr]
	s.nr++
	r.StrokeColor, r.StrokeWidth, r.CornerRadius, r.Shadow = nil, 0, 0, canvas.Shadow{}
	r.TopLeftCornerRadius, r.TopRightCornerRadius, r.BottomLeftCornerRadius, r.BottomRightCornerRadius = 0, 0, 0, 0
	r.Move(fyne.NewPos(x+s.X, y+s.Y))
	r.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
	s.objects = append(s.objects, r)
	return r
}

// Rect fills a rectangle.
func (s *Scene) Rect(x, y, w, h float32, c color.Color) { s.rect(x, y, fine(w), fine(h)).FillColor = c }

// RRect fills a rectangle with round corners.
func (s *Scene) RRect(x, y, w, h, radius float32, c color.Color) {
	r := s.rect(x, y, w, h)
	r.FillColor, r.CornerRadius = c, radius
}

// Corners fills a rectangle with its left and its right corners rounded apart.
func (s *Scene) Corners(x, y, w, h, left, right float32, c color.Color) {
	r := s.rect(x, y, w, h)
	r.FillColor = c
	r.TopLeftCornerRadius, r.BottomLeftCornerRadius = left, left
	r.TopRightCornerRadius, r.BottomRightCornerRadius = right, right
}

// Stroke outlines a rectangle with round corners.
func (s *Scene) Stroke(x, y, w, h, radius, width float32, c color.NRGBA) {
	r := s.rect(x, y, w, h)
	// a stroke over nothing is blended with black: give it the faintest ground
	c2 := c
	c2.A = 1
	r.FillColor, r.CornerRadius, r.StrokeColor, r.StrokeWidth = c2, radius, c, fine(width)
}

// Framed fills a rectangle with round corners and outlines it, as one shape: where many
// stand on a board, two laid over each other take twice the time.
func (s *Scene) Framed(x, y, w, h, radius float32, fill, line color.NRGBA) {
	r := s.rect(x, y, w, h)
	r.FillColor, r.CornerRadius, r.StrokeColor, r.StrokeWidth = fill, radius, line, fine(1)
}

// Raised fills a rectangle that floats above the page.
func (s *Scene) Raised(x, y, w, h, radius float32, fill, line, shadow color.NRGBA) {
	r := s.rect(x, y, w, h)
	r.FillColor, r.CornerRadius = line, radius
	r.Shadow = canvas.Shadow{Color: shadow, BlurRadius: 16, Offset: fyne.NewPos(0, 4), Variant: canvas.DropShadow}
	s.RRect(x+1, y+1, w-2, h-2, radius-1, fill)
}

// line draws a straight line.
func (s *Scene) line(x1, y1, x2, y2, width float32, c color.Color) {
	if s.nl == len(s.lines) {
		s.lines = append(s.lines, &canvas.Line{})
	}
	l := s.lines[s.nl]
	s.nl++
	l.StrokeColor, l.StrokeWidth = c, width
	l.Position1, l.Position2 = fyne.NewPos(x1+s.X, y1+s.Y), fyne.NewPos(x2+s.X, y2+s.Y)
	s.objects = append(s.objects, l)
}

// Hatch draws slanted lines over a rectangle: something clashes here.
func (s *Scene) Hatch(x, y, w, h float32, c color.Color) {
	const step = 7
	for d := float32(step); d < w+h; d += step {
		x1, y1 := d, float32(0)
		if x1 > w {
			x1, y1 = w, d-w
		}
		x2, y2 := float32(0), d
		if y2 > h {
			x2, y2 = d-h, h
		}
		s.line(x+x1, y+y1, x+x2, y+y2, 1, c)
	}
}

// Text puts a line of text with its top left at x, y.
func (s *Scene) Text(x, y float32, text string, f *Face, c color.Color) { s.text(x, y, text, f, c) }

// Heading writes what stands over a part of a list, on as many lines as it needs, and says
// where the last one ends.
func (s *Scene) Heading(x, y float32, text string, room float32) float32 {
	const line = 14
	for _, l := range F10b.Wrap(text, room, 3) {
		s.text(x, y, l, F10b, look.Now().Text3)
		y += line
	}
	return y
}

// Struck is Text with a line through it.
func (s *Scene) Struck(x, y float32, text string, f *Face, c color.Color) {
	s.text(x, y, text, f, c).TextStyle.Strikethrough = true
}

func (s *Scene) text(x, y float32, text string, f *Face, c color.Color) *canvas.Text {
	if s.nt == len(s.texts) {
		s.texts = append(s.texts, &canvas.Text{})
	}
	t := s.texts[s.nt]
	s.nt++
	t.Text, t.TextSize, t.FontSource, t.Color = text, f.size, f.font, c
	t.TextStyle = fyne.TextStyle{}
	t.Move(fyne.NewPos(x+s.X, y+s.Y)) // never resized: that queues a refresh each
	s.objects = append(s.objects, t)
	return t
}

// Centre puts text centred on cx.
func (s *Scene) Centre(cx, y float32, text string, f *Face, c color.Color) {
	s.Text(whole(cx-f.Width(text)/2), y, text, f, c)
}

// Right puts text so that it ends at rx.
func (s *Scene) Right(rx, y float32, text string, f *Face, c color.Color) {
	s.Text(whole(rx-f.Width(text)), y, text, f, c)
}

// In puts text centred in the height h.
func (s *Scene) In(x, y, h float32, text string, f *Face, c color.Color) {
	s.Text(x, y+whole((h-f.Height())/2), text, f, c)
}

// image draws a picture; one that was drawn before keeps its texture.
func (s *Scene) image(x, y, w, h float32, res fyne.Resource) {
	if res == nil {
		return
	}
	size := fyne.NewSize(w, h)
	im := s.spare(res, size)
	s.ni++
	im.Move(fyne.NewPos(x+s.X, y+s.Y))
	s.objects = append(s.objects, im)
}

func (s *Scene) spare(res fyne.Resource, size fyne.Size) *canvas.Image {
	for i := s.ni; i < len(s.images); i++ {
		if s.images[i].Resource == res && s.images[i].Size() == size {
			s.images[s.ni], s.images[i] = s.images[i], s.images[s.ni]
			return s.images[s.ni]
		}
	}
	im := canvas.NewImageFromResource(res)
	im.FillMode, im.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleSmooth
	im.Resize(size)
	s.images = append(s.images, im)
	last := len(s.images) - 1
	s.images[s.ni], s.images[last] = s.images[last], s.images[s.ni]
	return im
}

// Hit records that a rectangle can be pressed.
func (s *Scene) Hit(x, y, w, h float32, kind string, id int64) {
	s.hits = append(s.hits, Hit{fyne.NewPos(x+s.X, y+s.Y), fyne.NewSize(w, h), kind, id})
}

// Hits are all places that can be pressed, in the order drawn.
func (s *Scene) Hits() []Hit { return s.hits }

// At is the topmost place under a point.
func (s *Scene) At(p fyne.Position) (Hit, bool) {
	for i := len(s.hits) - 1; i >= 0; i-- {
		h := s.hits[i]
		if p.X >= h.Pos.X && p.X < h.Pos.X+h.Size.Width && p.Y >= h.Pos.Y && p.Y < h.Pos.Y+h.Size.Height {
			return h, true
		}
	}
	return Hit{}, false
}

func whole(x float32) float32 {
	if x < 0 {
		return -float32(int(-x + .5))
	}
	return float32(int(x + .5))
}
