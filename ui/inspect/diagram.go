package inspect

import (
	"bytes"
	"encoding/base64"
	"image"
	_ "image/jpeg" // diagrams
	_ "image/png"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// diagram is the picture of who stands where in a ceremony: shown small, chosen
// from a file, taken away.
type diagram struct {
	kit    sheet.Kit
	box    *fyne.Container
	head   fyne.CanvasObject
	button *part.Button
	wrong  *part.Notice
	frame  *fyne.Container
	now    string
}

const diagramHigh = 120

func newDiagram(kit sheet.Kit, change func(func(*model.Item) error) error) *diagram {
	d := &diagram{kit: kit, wrong: part.NewNotice(300), frame: container.New(&within{high: diagramHigh})}
	put := func(file []byte) {
		kept, err := export.Diagram(file)
		if err == nil {
			err = change(func(it *model.Item) error { it.Diagram = kept; return nil })
		}
		if err != nil {
			d.wrong.Put(kit.Words.Error(err), nil)
			return
		}
		d.wrong.Put("", nil)
	}
	d.button = part.NewButton(kit.Words.Say("sheet.choose.diagram"), part.Plain, func() {
		if d.now != "" {
			put(nil)
			return
		}
		kit.Choose([]string{".png", ".jpg", ".jpeg"}, put)
	})
	d.head = part.NewHead(kit.Words.Say("sheet.diagram"))
	d.box = container.New(part.Stack{Gap: 8}, d.head, d.frame, d.button, d.wrong.Pane)
	d.frame.Hide()
	return d
}

// fill shows the diagram of an item.
func (d *diagram) fill(it *model.Item) {
	if it.Diagram == d.now {
		return
	}
	d.now = it.Diagram
	d.wrong.Put("", nil)
	d.frame.Objects = nil
	name := "sheet.choose.diagram"
	if b, err := base64.StdEncoding.DecodeString(d.now); err == nil && len(b) > 0 {
		if img, _, err := image.Decode(bytes.NewReader(b)); err == nil {
			d.show(img)
		}
		name = "sheet.take-away.diagram"
	} else if img := export.Drawn(d.now, d.kit.Words); img != nil {
		d.show(img)
		name = "sheet.take-away.diagram"
	}
	part.Reveal(d.frame, len(d.frame.Objects) > 0)
	d.button.Name(d.kit.Words.Say(name))
	d.box.Refresh()
}

func (d *diagram) show(img image.Image) {
	pic := canvas.NewImageFromImage(img)
	pic.FillMode, pic.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleSmooth
	d.frame.Objects = []fyne.CanvasObject{pic}
}

// within gives what it holds a height and the whole width.
type within struct{ high float32 }

func (l *within) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(60, l.high) }

func (l *within) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}
