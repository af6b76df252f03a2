package sheet

import (
	"bytes"
	"image"
	"image/jpeg"
	_ "image/png" // photos

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"golang.org/x/image/draw"

	"chancery/model"
	"chancery/ui/part"
)

const (
	photoHigh   = 150
	mostPhoto   = 5 << 20    // bytes of a file
	mostPixels  = 40_000_000 // of a picture that is decoded at all
	photoPixels = 800        // of the longer side as it is kept
)

// portrait is the photo of a person: chosen from a file, shown, taken away.
type portrait struct {
	kit    Kit
	box    *fyne.Container
	frame  *fyne.Container
	button *part.Button
	wrong  *part.Notice
	shown  bool
	file   []byte // nil while it stays, empty once it was taken away
}

func newPortrait(kit Kit, p *model.Person) *portrait {
	f := &portrait{kit: kit, frame: container.New(high(photoHigh)), wrong: part.NewNotice(500)}
	f.button = part.NewButton(kit.Words.Say("card.choose-photo"), part.Plain, func() {
		if f.shown {
			f.put([]byte{})
			return
		}
		kit.Choose([]string{".png", ".jpg", ".jpeg"}, f.choose)
	})
	f.box = container.New(part.Stack{Gap: 8}, f.frame, f.button.Pane, f.wrong.Pane)
	f.frame.Hide()
	if !p.Photo.Empty() {
		b, err := kit.Desk.Vault(p.Photo.Key)
		if err != nil {
			f.wrong.Put(kit.Words.Error(err), nil)
		}
		f.show(b)
	}
	return f
}

// choose takes a file, made small enough.
func (f *portrait) choose(file []byte) {
	small, err := photoOf(file)
	if err != nil {
		f.wrong.Put(f.kit.Words.Error(err), nil)
		return
	}
	f.put(small)
}

func (f *portrait) put(file []byte) {
	f.file = file
	f.wrong.Put("", nil)
	f.show(file)
}

func (f *portrait) show(file []byte) {
	f.frame.Objects, f.shown = nil, false
	if img, _, err := image.Decode(bytes.NewReader(file)); err == nil {
		pic := canvas.NewImageFromImage(img)
		pic.FillMode, pic.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleSmooth
		f.frame.Objects, f.shown = []fyne.CanvasObject{pic}, true
	}
	part.Reveal(f.frame, f.shown)
	f.button.Name(f.kit.Words.Say(map[bool]string{false: "card.choose-photo", true: "card.remove-photo"}[f.shown]))
	f.box.Refresh()
}

// photoOf is a picture as it is kept: what is in the file besides, such as where it was
// taken, stays behind.
func photoOf(file []byte) ([]byte, error) {
	size, _, err := image.DecodeConfig(bytes.NewReader(file))
	switch {
	case len(file) > mostPhoto:
		return nil, model.Refuse("card.photo-large", "5")
	case err != nil || size.Width <= 0 || size.Height <= 0 || size.Width > mostPixels/size.Height:
		return nil, model.Refuse("card.photo")
	}
	pic, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, model.Refuse("card.photo")
	}
	b := pic.Bounds()
	by := min(1, float64(photoPixels)/float64(max(b.Dx(), b.Dy())))
	out := image.NewRGBA(image.Rect(0, 0, max(1, int(float64(b.Dx())*by)), max(1, int(float64(b.Dy())*by))))
	draw.CatmullRom.Scale(out, out.Bounds(), pic, b, draw.Src, nil)
	var buf bytes.Buffer
	err = jpeg.Encode(&buf, out, &jpeg.Options{Quality: 88})
	return buf.Bytes(), err
}

// high gives what it holds a height and the whole width.
type high float32

func (h high) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(60, float32(h)) }

func (h high) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}
