package inspect

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
	"chancery/ui/scene"
)

// hours lays the day of an item and its two hours on a line; where an hour carries a city
// or a word it would be cut there, as the day is in a narrow form, and both hours stand on a line of their own.
type hours struct{ wide float32 } // as it was laid out last

const (
	hourRoom = 46 // of what stands in a field beside two others, in the narrowest form
	hoursGap = 10
)

var (
	oneLine = part.Row{Weights: []float32{1.25, .9, .9}}
	ownLine = part.Row{Weights: []float32{1, 1}}
)

func (h *hours) split(o []fyne.CanvasObject) bool {
	for _, one := range o[1:] {
		if f, ok := one.(*part.Field); ok && scene.F13.Width(f.Text()) > hourRoom {
			return true
		}
	}
	share := (h.wide - 2*hoursGap) * oneLine.Weights[0] / (oneLine.Weights[0] + oneLine.Weights[1] + oneLine.Weights[2])
	day, ok := o[0].(*part.Field)
	return ok && h.wide > 0 && day.Cut(share)
}

func (h *hours) MinSize(o []fyne.CanvasObject) fyne.Size {
	if !h.split(o) {
		return oneLine.MinSize(o)
	}
	day, both := o[0].MinSize(), ownLine.MinSize(o[1:])
	return fyne.NewSize(max(day.Width, both.Width), day.Height+hoursGap+both.Height)
}

func (h *hours) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if h.wide = size.Width; !h.split(o) {
		oneLine.Layout(o, size)
		return
	}
	day := part.Row{}
	tall := day.MinSize(o[:1]).Height
	day.Layout(o[:1], fyne.NewSize(size.Width, tall))
	ownLine.Layout(o[1:], fyne.NewSize(size.Width, size.Height-tall-hoursGap))
	for _, one := range o[1:] {
		one.Move(one.Position().AddXY(0, tall+hoursGap))
	}
}
