package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

// Settle saves what is typed as leaving it does, and gives what cannot be saved.
func (b *Board) Settle() []part.Left {
	if b.typing == nil {
		return nil
	}
	out := part.Settle(b.card.box)
	if !b.typing.on || b.typing.name.Text().Empty() && b.typing.office.Text().Empty() || b.typing.take() {
		return out
	}
	return append(out, b.typing.left()...)
}

// Typed is what was typed and is not saved.
func (b *Board) Typed() []part.Left {
	if b.typing == nil {
		return nil
	}
	return append(b.typing.left(), part.Typed(b.card.box)...)
}

func (t *typing) left() []part.Left {
	if !t.on {
		return nil
	}
	return append(t.name.Typed(), t.office.Typed()...)
}

// Put types again what was not saved.
func (b *Board) Put(l part.Left) bool {
	if b.typing == nil || len(b.columns) == 0 {
		return false
	}
	for _, in := range []*part.TextField{b.typing.name, b.typing.office} {
		if f := in.Field(); f.AccessibilityLabel() == l.Where {
			if !b.typing.on {
				b.typing.begin(b.at.column, "")
			}
			if l.Lang != "" {
				in.Switch(l.Lang)
			}
			f.Entry().SetText(l.Text)
			return true
		}
	}
	return part.Put(b.card.box, l)
}

// Editing says that somebody types on the board.
func (b *Board) Editing(f fyne.CanvasObject) bool {
	return b.typing != nil && b.typing.on && (f == b.typing.name.Field().Entry() || f == b.typing.office.Field().Entry()) || b.card.open() || b.assign.open()
}

func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}
