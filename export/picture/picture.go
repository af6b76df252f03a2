// Package picture draws a page as an image: what the PDF prints, for a screen.
package picture

import (
	"bytes"
	"image"
	"image/color"
	_ "image/jpeg" // emblems
	_ "image/png"
	"math"
	"sync"

	"golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"chancery/export/paper"
)

// Draw paints a page with perMM points of the image to a millimetre. The paper
// is white whatever the colours of the window.
func Draw(p *paper.Page, perMM float64) (*image.RGBA, error) {
	fine := 1.0
	for perMM*fine < least && fine < 4 {
		fine *= 2
	}
	out, err := drawn(p, perMM*fine)
	for ; err == nil && fine > 1; fine /= 2 { // half is the mean of four points
		size := image.Rect(0, 0, max(int(p.Width*perMM*fine/2+.5), 1), max(int(p.Height*perMM*fine/2+.5), 1))
		half := image.NewRGBA(size)
		draw.ApproxBiLinear.Scale(half, size, out, out.Bounds(), draw.Src, nil)
		out = half
	}
	return out, err
}

// least is how many points a millimetre has at which letters, which are set on
// whole points, stand where the page has them. A smaller picture is made from
// one as large.
const least = 7.0

func drawn(p *paper.Page, perMM float64) (*image.RGBA, error) {
	px := func(mm float64) int { return int(mm*perMM + .5) }
	out := image.NewRGBA(image.Rect(0, 0, max(px(p.Width), 1), max(px(p.Height), 1)))
	draw.Draw(out, out.Bounds(), image.White, image.Point{}, draw.Src)
	for _, f := range p.Fills {
		if f.Round {
			disc(out, (f.X+f.W/2)*perMM, (f.Y+f.W/2)*perMM, f.W/2*perMM, ink(f.Shade, f.Tint))
			continue
		}
		r := image.Rect(px(f.X), px(f.Y), max(px(f.X+f.W), px(f.X)+1), max(px(f.Y+f.H), px(f.Y)+1))
		draw.Draw(out, r, image.NewUniform(ink(f.Shade, f.Tint)), image.Point{}, draw.Src)
	}
	for _, x := range p.Pictures {
		pic, _, err := image.Decode(bytes.NewReader(x.Data))
		if err != nil {
			return nil, err
		}
		draw.CatmullRom.Scale(out, image.Rect(px(x.X), px(x.Y), px(x.X+x.W), px(x.Y+x.H)), pic, pic.Bounds(), draw.Over, nil)
	}
	faces := map[key]font.Face{}
	for i := range p.Texts {
		t := &p.Texts[i]
		k := key{t.Font, t.Size}
		face, ok := faces[k]
		if !ok {
			f, err := parsed(t.Font)
			if err != nil {
				return nil, err
			}
			if face, err = opentype.NewFace(f, &opentype.FaceOptions{Size: t.Size / pointsPerMM * perMM, DPI: 72, Hinting: font.HintingNone}); err != nil {
				return nil, err
			}
			faces[k] = face
		}
		d := font.Drawer{Dst: out, Src: image.NewUniform(ink(t.Shade, t.Tint)), Face: face, Dot: fixed.Point26_6{X: fixed.Int26_6(t.X * perMM * 64), Y: fixed.Int26_6(t.Y * perMM * 64)}}
		d.DrawString(t.Text)
	}
	return out, nil
}

// disc fills a circle; what it covers in part is mixed.
func disc(out *image.RGBA, x, y, radius float64, c color.Color) {
	r := image.Rect(int(x-radius)-1, int(y-radius)-1, int(x+radius)+2, int(y+radius)+2)
	mask := image.NewAlpha(r)
	for py := r.Min.Y; py < r.Max.Y; py++ {
		for px := r.Min.X; px < r.Max.X; px++ {
			in := radius + .5 - math.Hypot(float64(px)+.5-x, float64(py)+.5-y)
			mask.SetAlpha(px, py, color.Alpha{A: uint8(255 * max(0, min(in, 1)))})
		}
	}
	draw.DrawMask(out, r, image.NewUniform(c), image.Point{}, mask, r.Min, draw.Over)
}

const pointsPerMM = 72 / 25.4

type key struct {
	font *paper.Font
	size float64
}

func ink(shade float64, t *paper.Tint) color.Color {
	if t != nil {
		return color.RGBA{t.R, t.G, t.B, 255}
	}
	return color.Gray{Y: uint8(shade * 255)}
}

var (
	mu    sync.Mutex
	known = map[*paper.Font]*sfnt.Font{}
)

// parsed is a font made ready once.
func parsed(f *paper.Font) (*sfnt.Font, error) {
	mu.Lock()
	defer mu.Unlock()
	if s, ok := known[f]; ok {
		return s, nil
	}
	s, err := sfnt.Parse(f.Data)
	if err == nil {
		known[f] = s
	}
	return s, err
}
