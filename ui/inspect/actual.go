package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// actual are the hours at which an item really began and ended: asked for once it is past.
type actual struct {
	from, to *part.Field
	row      *fyne.Container
}

func (f *itemForm) actualHours() fyne.CanvasObject {
	set := func(end bool) func(*model.Item, string) error {
		return func(it *model.Item, s string) error { return typed.SetActual(it, end, s) }
	}
	f.actual.from, f.actual.to = f.field("sheet.actual-from", 1, set(false)), f.field("sheet.actual-to", 1, set(true))
	f.actual.row = container.New(part.Row{Weights: []float32{1, 1}}, f.actual.from, f.actual.to)
	return f.actual.row
}

func (f *itemForm) fillActual(it *model.Item, put func(*part.Field, string)) {
	put(f.actual.from, typed.ActualText(it.ActualStart))
	put(f.actual.to, typed.ActualText(it.ActualEnd))
	past := f.kit.Now != nil && it.Start.At <= f.kit.Now().Unix()
	part.Reveal(f.actual.row, past || it.ActualStart != "" || it.ActualEnd != "")
}
