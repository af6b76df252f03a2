package part

import (
	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// Apart shares a line among fields as Row does, as long as what stands in them is whole there: a date
// without its year is no date. Where it would be cut, each has a line of its own.
type Apart struct {
	Weights []float32
	wide    float32 // as it was laid out last
}

const apartGap = 10

func (l *Apart) MinSize(o []fyne.CanvasObject) fyne.Size {
	if l.Together(o) {
		return Row{l.Weights}.MinSize(o)
	}
	return Stack{Gap: apartGap}.MinSize(o)
}

func (l *Apart) Layout(o []fyne.CanvasObject, size fyne.Size) {
	if l.wide = size.Width; l.Together(o) {
		Row{l.Weights}.Layout(o, size)
		return
	}
	for _, one := range o {
		if f, ok := one.(*Field); ok {
			f.share(below{})
		}
	}
	Stack{Gap: apartGap}.Layout(o, size)
}

// Together says that all have room on one line.
func (l *Apart) Together(o []fyne.CanvasObject) bool {
	sum, row := float32(0), Row{l.Weights}
	for i := range o {
		sum += row.weight(i)
	}
	for i, one := range o {
		room := (l.wide - rowGap*float32(len(o)-1)) * row.weight(i) / sum
		if f, ok := one.(*Field); ok && l.wide > 0 && f.Cut(room) {
			return false
		}
	}
	return true
}

// Cut says that in a width what stands on the one line of the field has no room.
func (f *Field) Cut(wide float32) bool {
	return !f.entry.MultiLine && !f.entry.Password && scene.F12.Width(f.entry.Text) > wide-2*cutInset-2
}
