package delegates

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

// Settle saves what is typed as leaving it does, and gives what cannot be saved.
func (b *Board) Settle() []part.Left {
	if b.typing == nil {
		return nil
	}
	out := part.Settle(b.card.box)
	if !b.typing.on || strings.TrimSpace(b.typing.name.Text()+b.typing.office.Text()) == "" || b.typing.take() {
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
	for _, f := range []*part.Field{b.typing.name, b.typing.office} {
		if f.AccessibilityLabel() == l.Where {
			if !b.typing.on {
				b.typing.begin(b.at.column, "")
			}
			f.Entry().SetText(l.Text)
			return true
		}
	}
	return part.Put(b.card.box, l)
}

// Editing says that somebody types on the board.
func (b *Board) Editing(f fyne.CanvasObject) bool {
	return b.typing != nil && b.typing.on && (f == b.typing.name.Entry() || f == b.typing.office.Entry()) || b.card.open() || b.assign.open()
}

func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}
