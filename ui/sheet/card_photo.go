package sheet

import (
	"bytes"
	"image"
	_ "image/jpeg" // photos
	_ "image/png"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chancery/exchange/photo"
	"chancery/model"
	"chancery/ui/part"
)

const photoHigh = 150

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
	small, err := photo.Kept(file)
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

// high gives what it holds a height and the whole width.
type high float32

func (h high) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(60, float32(h)) }

func (h high) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}
