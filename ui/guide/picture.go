package guide

import (
	"bytes"
	"image/png"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"chancery/handbook"
)

// figure lays a picture as wide as the column, but no larger than it is, over what it shows.
type figure struct {
	dots fyne.Size // of the picture
	g    *Guide
	tall float32
}

func (l *figure) Layout(o []fyne.CanvasObject, size fyne.Size) {
	w := min(size.Width-16, l.dots.Width/max(l.g.host.Canvas().Scale(), 1))
	h := w * l.dots.Height / l.dots.Width
	o[0].Move(fyne.NewPos(8, 6))
	o[0].Resize(fyne.NewSize(w, h))
	o[1].Resize(fyne.NewSize(size.Width, o[1].Size().Height+1)) // another size: its lines are broken at this width
	under := o[1].MinSize().Height
	o[1].Move(fyne.NewPos(0, h+6))
	o[1].Resize(fyne.NewSize(size.Width, under))
	l.tall = h + 6 + under
}

func (l *figure) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(240, l.tall) }

// picture is one of the handbook with what it shows; the words alone where it cannot be read.
func (g *Guide) picture(b *handbook.Block, says *widget.RichText) fyne.CanvasObject {
	for _, s := range says.Segments {
		if t, ok := s.(*widget.TextSegment); ok {
			t.Style.SizeName, t.Style.TextStyle.Italic = theme.SizeNameCaptionText, true
		}
	}
	shown, err := handbook.PictureOf(b.Picture)
	if err != nil {
		return says
	}
	size, err := png.DecodeConfig(bytes.NewReader(shown))
	if err != nil {
		return says
	}
	img := canvas.NewImageFromResource(fyne.NewStaticResource(b.Picture+".png", shown))
	img.FillMode, img.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleSmooth
	return container.New(&figure{dots: fyne.NewSize(float32(size.Width), float32(size.Height)), g: g}, img, says)
}
