package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

// Settle saves what is typed on a card as leaving it does, and gives what cannot be saved. A name at the
// end of a column waits for Enter: nobody is a member, nor known to the diary, because it was left there.
func (b *Board) Settle() []part.Left {
	if b.typing == nil {
		return nil
	}
	out := append(part.Settle(b.card.box), b.typing.left()...)
	for i := range b.columns {
		out = append(out, b.typing.asideOf(b.columns[i].is.ID)...)
	}
	return out
}

// Left is what was typed and is not saved, and where: on the card of a seat or of a delegation, or at
// the end of its column, where another seat is typed.
type Left struct {
	part.Left
	Delegation, Seat int64
	New              bool
}

// Typed is what was typed and is not saved.
func (b *Board) Typed() (out []part.Left) {
	for _, l := range b.Waiting() {
		out = append(out, l.Left)
	}
	return out
}

// Waiting is the same, and where each of it stands.
func (b *Board) Waiting() (out []Left) {
	if b.typing == nil {
		return nil
	}
	for _, l := range b.typing.left() {
		out = append(out, Left{Left: l, Delegation: b.typing.delegation, New: true})
	}
	for i := range b.columns {
		id := b.columns[i].is.ID
		for _, l := range b.typing.asideOf(id) {
			out = append(out, Left{Left: l, Delegation: id, New: true})
		}
	}
	for _, l := range part.Typed(b.card.box) {
		out = append(out, Left{Left: l, Delegation: b.card.delegation, Seat: b.card.seat})
	}
	return out
}

// left is what is typed where the keyboard is, in each language that it was typed in.
func (t *typing) left() []part.Left {
	if !t.on {
		return nil
	}
	return t.each(draft{t.name.Text(), t.office.Text()}, true)
}

// Put types again what was not saved where it was typed, and says whether that is still there.
func (b *Board) Put(l Left) bool {
	column := b.columnOf(l.Delegation)
	if b.typing == nil || column < 0 {
		return false
	}
	if l.New {
		return b.typing.put(column, l.Left)
	}
	at := place{column, -1}
	if l.Seat != 0 {
		found, ok := b.find(l.Seat)
		if !ok {
			return false
		}
		at = found
	}
	b.stand(at)
	b.card.show()
	return b.card.seat == l.Seat && (l.Seat != 0 || b.card.delegation == l.Delegation) && part.Put(b.card.box, l.Left)
}

// put types a name or an office again at the end of a column.
func (t *typing) put(column int, l part.Left) bool {
	for _, in := range []*part.TextField{t.name, t.office} {
		f := in.Field()
		if f.AccessibilityLabel() != l.Where {
			continue
		}
		if !t.on || t.delegation != t.b.columns[column].is.ID {
			if t.begin(column, ""); !t.on {
				return false
			}
		}
		if l.Lang != "" {
			in.Switch(l.Lang)
		}
		f.Entry().SetText(l.Text)
		return true
	}
	return false
}

// Editing says that somebody types on the board.
func (b *Board) Editing(f fyne.CanvasObject) bool {
	return b.typing != nil && b.typing.on && (f == b.typing.name.Field().Entry() || f == b.typing.office.Field().Entry()) || b.card.open() || b.assign.open()
}

func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}
