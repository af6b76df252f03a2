package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
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
		return func(it *model.Item, s string) error {
			if err := typed.SetActual(it, end, s); err != nil {
				return err
			}
			return f.notToCome(it, end, s)
		}
	}
	f.actual.from, f.actual.to = f.field("sheet.actual-from", 1, set(false)), f.field("sheet.actual-to", 1, set(true))
	f.actual.row = container.New(part.Row{Weights: []float32{1, 1}}, f.actual.from, f.actual.to)
	return f.actual.row
}

// notToCome refuses an hour that is still to come: nothing was held then.
func (f *itemForm) notToCome(it *model.Item, end bool, said string) error {
	local := it.ActualStart
	if end {
		local = it.ActualEnd
	}
	if local == "" || f.kit.Now == nil {
		return nil
	}
	m, err := civil.Resolve(local, it.Start.Zone, civil.NoOff)
	if err == nil && m.At > f.kit.Now().Unix() {
		err = model.Refuse("typed.actual-to-come", said)
	}
	return err
}

func (f *itemForm) fillActual(it *model.Item, put func(*part.Field, string)) {
	put(f.actual.from, typed.ActualText(it.ActualStart))
	put(f.actual.to, typed.ActualText(it.ActualEnd))
	past := f.kit.Now != nil && it.Start.At <= f.kit.Now().Unix()
	part.Reveal(f.actual.row, past || it.ActualStart != "" || it.ActualEnd != "")
}
