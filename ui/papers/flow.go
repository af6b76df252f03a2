package papers

import "fyne.io/fyne/v2"

// flow lays buttons out on as many lines as they need; they fill their lines.
type flow struct{ wide float32 }

const (
	buttonTall = 34
	buttonGap  = 8
)

func (l *flow) MinSize(o []fyne.CanvasObject) fyne.Size {
	if len(o) == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(60, l.tall(o))
}

func (l *flow) tall(o []fyne.CanvasObject) float32 {
	return float32(len(l.lines(o)))*(buttonTall+buttonGap) - buttonGap
}

func (l *flow) lines(o []fyne.CanvasObject) [][]fyne.CanvasObject {
	out, at := [][]fyne.CanvasObject{nil}, float32(0)
	for _, one := range o {
		w := one.MinSize().Width
		if at > 0 && at+w > l.wide {
			out, at = append(out, nil), 0
		}
		out[len(out)-1] = append(out[len(out)-1], one)
		at += w + buttonGap
	}
	return out
}

func (l *flow) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.wide = size.Width
	y := float32(0)
	for _, line := range l.lines(o) {
		spare := size.Width + buttonGap
		for _, one := range line {
			spare -= one.MinSize().Width + buttonGap
		}
		x := float32(0)
		for _, one := range line {
			w := min(one.MinSize().Width+max(0, spare)/float32(len(line)), size.Width)
			one.Move(fyne.NewPos(x, y))
			one.Resize(fyne.NewSize(w, buttonTall))
			x += w + buttonGap
		}
		y += buttonTall + buttonGap
	}
}
