package takein

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

const (
	tableTall = 240 // at least
	rowTall   = 150 // of a line with what is said above it, at most, about
	gap       = 10
)

// filling puts one below the other, and gives the last what room is left of the window.
type filling struct{ k *card }

func (f filling) above(o []fyne.CanvasObject) fyne.Size {
	size := part.Stack{Gap: gap}.MinSize(o[:len(o)-1])
	return size.AddWidthHeight(0, gap)
}

func (f filling) MinSize(o []fyne.CanvasObject) fyne.Size {
	above := f.above(o)
	most := float32(rowTall * (f.k.Len() + 2))
	if f.k.sheet != nil {
		most = min(most, f.k.sheet.Room()-above.Height)
	}
	return fyne.NewSize(above.Width, above.Height+max(tableTall, most))
}

func (f filling) Layout(o []fyne.CanvasObject, size fyne.Size) {
	part.Stack{Gap: gap}.Layout(o[:len(o)-1], size)
	y := f.above(o).Height
	table := o[len(o)-1]
	table.Move(fyne.NewPos(0, y))
	table.Resize(fyne.NewSize(size.Width, max(tableTall, size.Height-y)))
}
