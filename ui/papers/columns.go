package papers

import "fyne.io/fyne/v2"

const (
	shelfWide, shelfNarrow   = 272, 226 // of what can be made
	fieldsWide, fieldsNarrow = 324, 296
	shelfPad                 = 12
	fieldsPad                = 16
	footHead                 = 25 // over the buttons, in which it says what stands against a paper
	previewPad               = 14
	madeHead                 = 36
	madeLeast                = 150
	roomy                    = 1150 // from here on all columns are wide
)

// split is where the columns of a board lie: how wide the outer ones are, where what was made
// begins, and how high the buttons are at the foot of the fields.
type split struct{ left, right, made, foot float32 }

// Fields is how wide the column at the right is.
func (b *Board) Fields() float32 { return b.split.right }

// columns lays out a board.
type columns struct{ b *Board }

func (l *columns) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, 160) }

func (l *columns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	b := l.b
	if b.asking == nil || size.Width < 100 {
		return
	}
	at := split{left: shelfNarrow, right: fieldsNarrow}
	if size.Width >= roomy {
		at.left, at.right = shelfWide, fieldsWide
	}
	b.flow.wide = at.right - 2*fieldsPad
	at.foot = footHead + b.flow.tall(b.foot.Objects) + fieldsPad
	b.shelf.lay(at.left)
	b.made.lay(at.left)
	full := b.shelf.MinSize().Height + shelfPad
	at.made = min(full, size.Height-madeHead-min(madeLeast, max(70, b.made.MinSize().Height+shelfPad)))
	put := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
	}
	b.split = at
	put(b.ground, 0, 0, size.Width, size.Height)
	put(b.shelf.scroll, 0, 0, at.left, at.made)
	put(b.made.scroll, 0, at.made+madeHead, at.left, size.Height-at.made-madeHead)
	put(b.fields, size.Width-at.right+fieldsPad, 0, at.right-fieldsPad-1, size.Height-at.foot)
	put(b.foot, size.Width-at.right+fieldsPad, size.Height-at.foot+footHead, b.flow.wide, at.foot-footHead-fieldsPad)
	put(b.asking.preview.Object, at.left+previewPad, 10, size.Width-at.left-at.right-2*previewPad, size.Height-10-previewPad)
	b.ground.Refresh()
}

// aside keeps the right edge of the fields free for the scroll bar.
type aside struct{ rows *rows }

// MinSize is never less than it was when one of the rows was pressed: at the end of what can be
// scrolled there would be nothing left to hold what is pressed where it was.
func (a aside) MinSize(o []fyne.CanvasObject) fyne.Size {
	tall := o[0].MinSize().Height + 2*previewPad // what is wide has more lines
	if a.rows.turned() {
		tall = max(tall, a.rows.stood)
	}
	a.rows.stood = tall
	return fyne.NewSize(60, tall)
}

func (aside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, previewPad))
	o[0].Resize(size.SubtractWidthHeight(fieldsPad-1, 2*previewPad))
}
