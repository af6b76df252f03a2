package part

import "fyne.io/fyne/v2"

// Stack lays fields below each other. Those put in one Row share a line.
type Stack struct{ Gap float32 }

func (l Stack) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w, h float32
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		w, h = max(w, m.Width), h+m.Height+l.Gap
	}
	return fyne.NewSize(w, max(0, h-l.Gap))
}

func (l Stack) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		h := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
		if fits := o.MinSize().Height; fits != h { // what wraps knows its lines when it knows its width
			h = fits
			o.Resize(fyne.NewSize(size.Width, h))
		}
		y += h + l.Gap
	}
}

// Row shares a line among fields by weights.
type Row struct{ Weights []float32 }

const rowGap = 10

func (l Row) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w, h, said float32
	for _, o := range objects {
		m := o.MinSize()
		if f, ok := o.(*Field); ok { // sentences stand below each other
			m.Height = f.bare()
			said += f.wrongHeight()
		}
		w, h = w+m.Width+rowGap, max(h, m.Height)
	}
	return fyne.NewSize(w-rowGap, h+said)
}

func (l Row) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	sum := float32(0)
	for i := range objects {
		sum += l.weight(i)
	}
	room, x, said := size.Width-rowGap*float32(len(objects)-1), float32(0), float32(0)
	for i, o := range objects {
		w := room * l.weight(i) / sum
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, size.Height))
		if f, ok := o.(*Field); ok {
			f.share(below{x, size.Width, said})
			said += f.wrongHeight()
		}
		x += w + rowGap
	}
}

func (l Row) weight(i int) float32 {
	if i < len(l.Weights) {
		return l.Weights[i]
	}
	return 1
}
