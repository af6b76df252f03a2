package scene

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/words"
)

// Icon draws an icon of the toolkit in a colour of its theme.
func (s *Scene) Icon(x, y, size float32, res fyne.Resource, c fyne.ThemeColorName) {
	s.image(x, y, size, size, tinted(res, c))
}

type tint struct {
	name string
	c    fyne.ThemeColorName
}

var tints = map[tint]fyne.Resource{}

// tinted keeps one resource per icon and colour, so that textures are kept.
func tinted(res fyne.Resource, c fyne.ThemeColorName) fyne.Resource {
	key := tint{res.Name(), c}
	if r, ok := tints[key]; ok {
		return r
	}
	r := fyne.Resource(theme.NewColoredResource(res, c))
	tints[key] = r
	return r
}

var flagFaces = map[float32]*Face{}

// Flag draws the flag of a country in a disc d wide: the toolkit's emoji font
// has it. A ring behind keeps white halves from vanishing.
func (s *Scene) Flag(x, y, d float32, code string) {
	flag := words.Flag(code)
	if !HasFlag(code) {
		s.Badge(x, y, d, code)
		return
	}
	f := flagFaces[d]
	if f == nil {
		f = &Face{size: d * 1.12} // a flag is .89 em wide
		flagFaces[d] = f
	}
	p := look.Now()
	s.RRect(x-.75, y-.75, d+1.5, d+1.5, (d+1.5)/2, look.Mix(p.Text3, p.Bg, .45))
	s.Text(x, y-d*.056-.75, flag, f, p.Text)
}

// flagless are the states that the office on whose diary this looks shows without.
var flagless map[string]bool

// Flagless says which states stand without a flag from now on.
func Flagless(codes map[string]bool) { flagless = codes }

// HasFlag says whether a code is shown by a flag.
func HasFlag(code string) bool { return !flagless[code] && words.Flag(code) != "" }

// Badge draws the short name of a summit or an organisation: never a flag of
// another body.
func (s *Scene) Badge(x, y, d float32, short string) {
	p := look.Now()
	f := F10b
	if r := []rune(short); len(r) > 4 {
		short = string(r[:4])
	}
	w := max(d, f.Width(short)+8)
	s.RRect(x+d-w, y, w, d, d/2, look.Mix(p.Accent, p.Bg, .82))
	s.Centre(x+d-w/2, y+whole((d-f.Height())/2), short, f, look.Mix(p.Accent, p.Text, .35))
}

// Card draws the ground of a popover.
func (s *Scene) Card(x, y, w, h, radius float32) {
	p := look.Now()
	s.Raised(x, y, w, h, radius, p.Raised, p.Line, p.Shadow)
}

// Box draws the ground of a field; focused and wrong fields say so.
func (s *Scene) Box(x, y, w, h float32, focused, wrong bool) {
	p := look.Now()
	line, width := color.Color(p.FieldLine), float32(1)
	switch {
	case wrong:
		line, width = p.Danger, 1.5
	case focused:
		line, width = p.Accent, 1.5
	}
	if width = fine(width); density != 1 { // two shapes would each be rounded to dots, and one of the four lines be lost
		r := s.rect(x, y, w, h)
		r.FillColor, r.CornerRadius, r.StrokeColor, r.StrokeWidth = p.Field, 7, line, width
		return
	}
	s.RRect(x, y, w, h, 7, line)
	s.RRect(x+width, y+width, w-2*width, h-2*width, 7-width, p.Field)
}
